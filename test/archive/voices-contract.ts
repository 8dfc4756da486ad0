import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { cutRuns } from '../../src/archive/uses/cut-runs.ts'
import type { ReadoutRecord, Speaker } from '../../src/record/record.ts'
import { voicesOf } from '../../src/tasks/news-voices.ts'
import { foldHan, inventedDocument } from './invented.ts'
import { openChance } from './open-chance.ts'
import { add } from './use-archive.ts'

const PEOPLE = ['Mara Voss', 'Ann Lee', 'Olu Tam'] as const
const SAID = ['trade grows every year', 'the old bridge must hold', 'both nations share one river'] as const
const TEXTS = 30

interface Filed {
  readonly id: string
  readonly day: string
  readonly record: ReadoutRecord
}

/** What a speaker said before is what going through all statements of that speaker finds, joint ones included. */
export function voicesContract(open: () => Archive): void {
  describe('uses of phrases by their speakers', () => {
    test('agree with brute force, where one speaks and where several do', async () => {
      const chance = openChance(7)
      const archive = open()
      const filed: Filed[] = []
      for (let i = 0; i < TEXTS; i++) {
        const day = `2031-${String(1 + Math.floor(chance() * 12)).padStart(2, '0')}-${10 + i}`
        await add(archive, [inventedDocument(`t${i}`, tell(chance), { published: day })])
        const [summary] = await archive.resolve(`t${i}`)
        const stored = await archive.load(summary?.id ?? '')
        if (!summary || !stored?.record) throw new Error('what was filed is not there')
        filed.push({ id: summary.id, day: summary.day ?? day, record: stored.record })
      }
      const joint = filed
        .flatMap(({ record }) => record.statements)
        .filter(({ speakers }) => speakers.length > 1)
      expect(joint.length).toBeGreaterThan(TEXTS / 2)
      for (const asked of filed) {
        const voices = voicesOf(asked.record, ['ARC', 'BOR'])
        const { runs } = await archive.uses({
          text: asked.record.text,
          lang: 'en',
          before: { day: asked.day, id: asked.id },
          except: { id: asked.id, event: null },
          within: { voices },
        })
        const told = runs.map(({ windows }) =>
          windows.map((window) => window.voices.map(({ voice, last }) => [voice, last?.id ?? null])),
        )
        expect(told).toEqual(bruteForce(asked, filed))
      }
      await archive.close()
    }, 60_000)
  })
}

/** For each words that are judged at once: who says them here, and the last earlier text in which the same one did. */
function bruteForce(asked: Filed, all: readonly Filed[]): unknown[] {
  const voices = voicesOf(asked.record, ['ARC', 'BOR'])
  const earlier = all
    .filter(({ day, id }) => day < asked.day || (day === asked.day && id < asked.id))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1))
  return cutRuns(asked.record.text, foldHan).map((run) =>
    run.words.slice(run.window - 1).map((_, first) => {
      const [start, end] = [run.starts[first] ?? 0, run.ends[first + run.window - 1] ?? 0]
      const words = run.words.slice(first, first + run.window)
      return voices.flatMap(({ name, spans }, voice) => {
        if (!spans.some(([from, to]) => from <= start && end <= to)) return []
        const before = earlier.find(({ record }) => hasSaid(record, name, words))
        return [[voice, before?.id ?? null]]
      })
    }),
  )
}

function hasSaid({ text, statements }: ReadoutRecord, name: string, words: readonly string[]): boolean {
  const isName = (speaker: Speaker) => speaker.type === 'person' && speaker.name === name
  const said = statements.filter(({ speakers }) => speakers.some(isName))
  return said.some(({ span }) =>
    cutRuns(text.slice(...span), foldHan).some((run) =>
      ` ${run.words.join(' ')} `.includes(` ${words.join(' ')} `),
    ),
  )
}

function tell(chance: () => number): string {
  const any = <T>(list: readonly T[]) => list[Math.floor(chance() * list.length)] as T
  const who = () => (chance() < 0.4 ? 'Mara Voss and Ann Lee' : any(PEOPLE))
  const said = Array.from({ length: 3 }, () => `${who()} stressed that ${any(SAID)}.`)
  return `Talks with Borealia\n\nArcadian President Mara Voss and Arcadian Foreign Minister Ann Lee met with Prime Minister Olu Tam of Borealia.\n\n${said.join(' ')}\n`
}
