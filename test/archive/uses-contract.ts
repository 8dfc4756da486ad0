import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { cutRuns } from '../../src/archive/uses/cut-runs.ts'
import type { UsesQuery } from '../../src/archive/uses/text-uses.ts'
import { rereadArchive } from '../../src/tasks/export-archive.ts'
import { ARCADIAN, BOREALIAN, foldHan, inventedDocument } from './invented.ts'
import { openChance } from './open-chance.ts'
import { add, outcomes, problems } from './use-archive.ts'

interface Told {
  readonly id: string
  readonly day: string
  readonly text: string
  readonly publisherCountry: string
}

const ROUNDS = 40
const PROBES = 6

/** First and last uses of phrases are those that going through all texts finds, in whatever order the texts came. */
export function usesContract(open: () => Archive): void {
  describe('uses of phrases', () => {
    test.each([
      ['zh', 4, 12],
      ['en', 2, 9],
      ['ru', 2, 9],
    ] as const)(
      'in %s agree with brute force after each readout that comes',
      async (lang, least, most) => {
        const chance = openChance(least * 7 + lang.charCodeAt(0))
        const archive = open()
        const latest = new Map<string, Told>()
        const removed = new Map<string, Told>()
        const planted = Array.from({ length: 5 }, () => phrase(lang, least, most, chance))
        for (let round = 0; round < ROUNDS; round++) {
          if (round % 4 === 3) await removeAny(archive, latest, removed, chance)
          // Days come in no order; some readouts come again with another text.
          const known = chance() < 0.2 ? [...latest.keys()][Math.floor(chance() * latest.size)] : undefined
          const url = known ?? `https://arcadia.example/${round}`
          const text = tell(lang, planted, chance)
          const published = `2031-0${1 + Math.floor(chance() * 9)}-1${Math.floor(chance() * 3)}`
          const publisherCountry = chance() < 0.5 ? 'ARC' : 'BOR'
          const filed = await add(archive, [
            inventedDocument(url, text, {
              url,
              lang,
              published,
              publisherCountry,
              publisher: publisherCountry,
            }),
          ])
          expect(outcomes(filed)).toEqual([known ? 'new-version' : 'added'])
          const [summary] = await archive.resolve(url)
          if (!summary) throw new Error('what was filed is not there')
          latest.set(url, { id: summary.id, day: summary.day ?? published, text, publisherCountry })
          if (round % 10 === 5) for await (const _ of rereadArchive(archive, []));
          for (let probe = 0; probe < PROBES; probe++) {
            const asked: Told = [...latest.values()][Math.floor(chance() * latest.size)] as Told
            const before = chance() < 0.2 ? null : { day: asked.day, id: asked.id }
            const query: UsesQuery = {
              text: chance() < 0.5 ? asked.text : tell(lang, planted, chance),
              lang,
              before,
              except: { id: asked.id, event: null },
              within: { publisherCountry: 'ARC' },
            }
            await expectBruteForce(archive, query, [...latest.values()])
          }
        }
        expect(await problems(archive)).toEqual([])
        const asked = [...latest.values()][0] as Told
        const query = { text: asked.text, lang, before: null, except: { id: '', event: null }, within: {} }
        const before = await archive.uses(query)
        await archive.rebuildUses()
        expect(await archive.uses(query)).toEqual(before)
        await archive.close()
      },
      60_000,
    )

    test('see through case, width, quotation marks and traditional letters', async () => {
      const archive = open()
      await add(archive, [
        inventedDocument('z1', '双方同意共建北方桥梁。', { lang: 'zh', published: '2031-01-01' }),
        inventedDocument('e1', 'Both will build the “northern bridge” together.', {
          published: '2031-01-02',
        }),
      ])
      const ask = async (text: string, lang: string) => {
        const found = await archive.uses({
          text,
          lang,
          before: null,
          except: { id: '', event: null },
          within: {},
        })
        return found.runs.flatMap((run) => run.stretches.map(({ span }) => text.slice(...span)))
      }
      expect(await ask('雙方同意共建「北方橋樑」', 'zh')).toEqual(['雙方同意共建「北方橋樑'])
      expect(await ask("ＢＯＴＨ will build the Northern 'Bridge'!", 'en')).toEqual([
        "ＢＯＴＨ will build the Northern 'Bridge",
      ])
      expect(await ask('Both will', 'en')).toEqual(['Both will'])
      expect(await ask('Both, will build; the 2 northern cranes', 'en')).toEqual(['will build'])
      expect(await ask('Both', 'en')).toEqual([])
      await archive.close()
    })

    test('count readouts, events and issuers; others of the same event are no earlier ones', async () => {
      const archive = open()
      const said = 'The two sides discussed the northern gas pipeline and agreed to stay in touch.'
      const other = { publisher: 'Borealian Cabinet', publisherCountry: 'BOR' }
      await add(archive, [
        inventedDocument('a', `${ARCADIAN}\n${said}`),
        inventedDocument('b', BOREALIAN, other),
        inventedDocument('c', said, { published: '2030-01-01' }),
        inventedDocument('d', said),
      ])
      const [a] = await archive.resolve('a')
      const [b] = await archive.resolve('b')
      expect(a?.event).not.toBe(null)
      expect(b?.event).toBe(a?.event)
      const ask = async (event: string | null) => {
        const { runs } = await archive.uses({
          text: said,
          lang: 'en',
          before: null,
          except: { id: '', event },
          within: {},
        })
        const [stretch] = runs[0]?.stretches ?? []
        return stretch && [stretch.first.day, stretch.documents, stretch.events, stretch.issuers]
      }
      expect(await ask(null)).toEqual(['2030-01-01', 4, 3, 2])
      expect(await ask(a?.event ?? null)).toEqual(['2030-01-01', 2, 2, 1])
      await archive.close()
    })

    test('of an archive that holds nothing are none, and nothing was compared', async () => {
      const archive = open()
      const { all, runs } = await archive.uses({
        text: 'Both will build the northern bridge',
        lang: 'en',
        before: null,
        except: { id: '', event: null },
        within: {},
      })
      expect(all).toEqual({ documents: 0, events: 0, issuers: 0, first: null, last: null })
      expect(runs.flatMap(({ stretches }) => stretches)).toEqual([])
      await archive.close()
    })
  })
}

/** Removes a readout that is there, or brings one back that is not; what is removed counts nowhere. */
async function removeAny(
  archive: Archive,
  latest: Map<string, Told>,
  removed: Map<string, Told>,
  chance: () => number,
): Promise<void> {
  const at = new Date(2031, 0, 1, 0, 0, Math.floor(chance() * 1e9)).toISOString()
  const [away] = removed
  if (away && chance() < 0.4) {
    const [url, told] = away
    expect(await archive.takeBackRemoval(told.id, at)).toBe(true)
    removed.delete(url)
    latest.set(url, told)
    return
  }
  const [url, told] = [...latest][Math.floor(chance() * latest.size)] as [string, Told]
  expect(await archive.remove({ readout: told.id, who: 'Ada', at, why: null, takenBackAt: null })).toBe(true)
  latest.delete(url)
  removed.set(url, told)
}

/** What `Archive.uses` says, found by looking for every stretch of every run in every text. */
async function expectBruteForce(archive: Archive, query: UsesQuery, all: readonly Told[]): Promise<void> {
  const { before, except } = query
  const counted = all
    .filter(({ id }) => id !== except.id)
    .filter(({ day, id }) => !before || day < before.day || (day === before.day && id < before.id))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1))
    .map((told) => ({ ...told, runs: cutRuns(told.text, foldHan).map(joined) }))
  const holding = (words: readonly string[]) =>
    counted.filter(({ runs }) => runs.some((run) => run.includes(joined({ words }))))
  const expected = cutRuns(query.text, foldHan).map((run) => {
    const stretches: unknown[] = []
    let reached = 0
    for (let from = 0; from + run.size <= run.words.length; from++) {
      let to = from + run.size - 1
      while (to < run.words.length && holding(run.words.slice(from, to + 1)).length > 0) to++
      if (to - from < run.size || to <= reached) continue
      reached = to
      const holders = holding(run.words.slice(from, to))
      stretches.push({
        span: [run.starts[from], run.ends[to - 1]],
        first: holders[0]?.id,
        last: holders.at(-1)?.id,
        documents: holders.length,
      })
    }
    const windows = run.words.slice(run.window - 1).map((_, i) => {
      const holders = holding(run.words.slice(i, i + run.window))
      const arcadian = holders.filter(({ publisherCountry }) => publisherCountry === 'ARC')
      return [holders.at(-1)?.id ?? null, arcadian.at(-1)?.id ?? null]
    })
    return { stretches, windows }
  })
  const found = await archive.uses(query)
  expect(found.all.documents).toBe(counted.length)
  const plain = found.runs.map(({ stretches, windows }) => ({
    stretches: stretches.map(({ span, first, last, documents }) => ({
      span: [...span],
      first: first.id,
      last: last.id,
      documents,
    })),
    windows: windows.map(({ last, lastWithin }) => [last?.id ?? null, lastWithin?.id ?? null]),
  }))
  expect(plain).toEqual(expected)
}

const joined = ({ words }: { readonly words: readonly string[] }) => ` ${words.join(' ')} `

const LETTERS = {
  zh: [...'双方同意建设桥梁贸易合作'],
  en: 'both sides agree to build bridges and trade'.split(' '),
  ru: 'стороны готовы строить мосты и торговать вместе ещё'.split(' '),
}

function phrase(lang: keyof typeof LETTERS, least: number, most: number, chance: () => number): string {
  const length = least + Math.floor(chance() * (most - least + 1))
  const words = Array.from({ length }, () => LETTERS[lang][Math.floor(chance() * LETTERS[lang].length)] ?? '')
  return words.join(lang === 'zh' ? '' : ' ')
}

function tell(lang: keyof typeof LETTERS, planted: readonly string[], chance: () => number): string {
  const gap = lang === 'zh' ? '' : ' '
  const parts = Array.from({ length: 3 + Math.floor(chance() * 5) }, () => {
    const part =
      chance() < 0.4
        ? (planted[Math.floor(chance() * planted.length)] ?? '')
        : phrase(lang, 1, lang === 'zh' ? 8 : 5, chance)
    return `${chance() < 0.1 ? part.toUpperCase() : part}${chance() < 0.2 ? '. ' : chance() < 0.1 ? ' 7 ' : gap}`
  })
  return parts.join('')
}
