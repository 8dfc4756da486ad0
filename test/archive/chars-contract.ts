import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { foldPlainly } from '../../src/archive/words/fold-text.ts'
import { correctReadout } from '../../src/tasks/correct-readout.ts'
import { rereadArchive } from '../../src/tasks/export-archive.ts'
import { inventedDocument } from './invented.ts'
import { add, outcomes, problems } from './use-archive.ts'

/** More than one block of the index, and some left over that are gone through. */
const DOCUMENTS = 1300
const QUERIES = 120

/** Characters anywhere are found exactly as going through all texts finds them, whatever happened to the texts before. */
export function charsContract(open: () => Archive): void {
  describe('characters anywhere', () => {
    test('are those that going through all texts finds, also after new versions and corrections', async () => {
      const chance = openChance(5)
      const archive = open()
      const latest = new Map<string, string>()
      const earlier: string[] = []
      const file = async (from: number, to: number) => {
        const documents = Array.from({ length: to - from }, (_, i) => {
          const id = `d${from + i}`
          const before = latest.get(id)
          if (before !== undefined) earlier.push(before)
          latest.set(id, randomText(chance))
          return inventedDocument(id, latest.get(id) ?? '', { url: `https://arcadia.example/${id}` })
        })
        return new Set(outcomes(await add(archive, documents)))
      }
      const expectSame = async () => {
        const [now, before] = [[...latest], earlier.map((text) => foldPlainly(text))]
        const folded = now.map(([id, text]) => [id, foldPlainly(text)] as const)
        for (let i = 0; i < QUERIES; i++) {
          const typed = stretchOf(now[Math.floor(chance() * now.length)]?.[1] ?? '', chance)
          const plain = foldPlainly(typed)
          const query = { query: { type: 'chars', text: typed }, namesOf: () => [] } as const
          const expected = folded.filter(([, text]) => text.includes(plain)).map(([id]) => id)
          const { items, total } = await archive.search(query, { limit: 5000 })
          expect([typed, total]).toEqual([typed, expected.length])
          expect(items.map(({ summary }) => summary.givenId).sort()).toEqual(expected.sort())
          const all = await archive.search(query, { limit: 1, allVersions: true })
          expect(all.total).toBe(total + before.filter((text) => text.includes(plain)).length)
        }
      }
      expect(await file(0, DOCUMENTS)).toEqual(new Set(['added']))
      await expectSame()
      expect(await file(100, 160)).toEqual(new Set(['new-version']))
      await correctReadout(archive, 'd7', ['readout', 'transcript'], {
        who: 'tester',
        why: null,
        quote: null,
      })
      for await (const _ of rereadArchive(archive, []));
      await expectSame()
      expect(await problems(archive)).toEqual([])
      await archive.close()
    }, 120_000)
  })
}

const WORDS = [
  'the The and of to president talks gas pipeline Élysée agreed on, agreed. “quoted” well-known naïve 2031 it’s',
  'президент и переговоры Совет ещё подъём безопасности министр й',
  '两国 主席 会谈 贸易 ，强调 。 合作',
].map((words) => words.split(' '))

function randomText(chance: () => number): string {
  const words = WORDS[Math.floor(chance() * WORDS.length)] ?? []
  const foreign = WORDS[Math.floor(chance() * WORDS.length)] ?? []
  const parts = Array.from({ length: 5 + Math.floor(chance() * 30) }, () => {
    const from = chance() < 0.05 ? foreign : words
    const word = from[Math.floor(chance() * from.length)] ?? ''
    return chance() < 0.1
      ? `${word}\n`
      : chance() < 0.02
        ? `${word}\u0306…`
        : `${word}${chance() < 0.1 ? '' : ' '}`
  })
  return `${parts.join('')}${Math.floor(chance() * 1e9)}`
}

function stretchOf(text: string, chance: () => number): string {
  for (;;) {
    const letters = [...text]
    const from = Math.floor(chance() * letters.length)
    const taken = letters.slice(from, from + 1 + Math.floor(chance() * 12)).join('')
    if (foldPlainly(taken).trim() !== '') return taken
  }
}

/** Numbers from 0 to 1 by chance, the same every time. */
function openChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
