import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/tasks/open-archive.ts'
import { type NewsQuestion, tellNews } from '../../src/tasks/tell-news.ts'
import { inventedDocument } from './invented.ts'
import { add } from './use-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-news-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const empty = () => openArchive(join(folder, `${++count}.sqlite`), { create: true })

const USUAL = 'Mara Voss stressed that Arcadia values the close and friendly partnership.'
const call = (day: string, said: string, counterpart = 'Borealia') =>
  `Call with ${counterpart}\n\nOn ${day}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of ${counterpart}.\n\n${said}\n`

/** Twelve calls, one each month of 2030; the first one alone speaks of the old ferry, twice in words of others. */
async function filled(): Promise<Archive> {
  const archive = await empty()
  const documents = Array.from({ length: 12 }, (_, i) => {
    const month = String(i + 1).padStart(2, '0')
    const said = i < 2 ? `${USUAL} They will reopen the old harbour ferry.` : USUAL
    const published = i < 2 ? `2029-${month}-04` : `2030-${month}-04`
    return inventedDocument(`c${i}`, call(`4 ${MONTHS[i]} ${published.slice(0, 4)}`, said), { published })
  })
  await add(archive, documents)
  return archive
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

const tell = (archive: Archive, source: string, question: NewsQuestion = { against: 'all' }) =>
  tellNews(archive, source, question, {
    stdin: () => {
      throw new Error('standard input is not read')
    },
  })

const SAID = `${USUAL} They will reopen the old harbour ferry. Both will found a joint lunar observatory.`

describe('what is new in a readout', () => {
  test('is told with what is back, and with where that was said last', async () => {
    const archive = await filled()
    await add(archive, [inventedDocument('now', call('4 May 2031', SAID), { published: '2031-05-05' })])
    const news = await tell(archive, 'now')
    expect(news.tooFew).toBe(null)
    expect(news.all.documents).toBe(12)
    const told = news.lookAt.map(({ kind, span, months, last }) => ({
      kind,
      words: news.text.slice(...span),
      months,
      last: last?.day ?? null,
    }))
    expect(told).toEqual([
      { kind: 'back', words: 'They will reopen the old harbour ferry', months: 27, last: '2029-02-04' },
      { kind: 'never', words: 'Both will found a joint lunar observatory', months: null, last: null },
    ])
    await archive.close()
  })

  test('is the same for a file that is not in the archive', async () => {
    const archive = await filled()
    const file = join(folder, 'now.txt')
    writeFileSync(file, call('4 May 2031', SAID))
    const news = await tell(archive, file)
    expect(news.id).toBe(null)
    expect(news.lookAt.map(({ span }) => news.text.slice(...span))).toEqual([
      'They will reopen the old harbour ferry',
      'Both will found a joint lunar observatory',
    ])
    await archive.close()
  })

  test('counts only what came before, also if it was filed later', async () => {
    const archive = await filled()
    await add(archive, [inventedDocument('now', call('4 May 2031', SAID), { published: '2031-05-05' })])
    const said = 'Both will found a joint lunar observatory.'
    await add(archive, [inventedDocument('after', call('4 June 2031', said), { published: '2031-06-05' })])
    expect((await tell(archive, 'now')).lookAt).toHaveLength(2)
    await add(archive, [inventedDocument('first', call('4 June 2028', said), { published: '2028-06-05' })])
    const { lookAt, text } = await tell(archive, 'now')
    expect(lookAt.map(({ kind, span }) => [kind, text.slice(...span)])).toEqual([
      ['back', 'They will reopen the old harbour ferry'],
      ['back', 'Both will found a joint lunar observatory'],
    ])
    const before = await tell(archive, 'now', { against: 'all', before: '2028-01-01' })
    expect([before.all.documents, before.tooFew]).toEqual([0, 'all'])
    await archive.close()
  })

  test('can be asked of the issuer; another issuer does not count', async () => {
    const archive = await filled()
    const more = { published: '2031-05-05', publisher: 'Borealian Chancery', publisherCountry: 'BOR' }
    await add(
      archive,
      [1, 2, 3, 4].map((i) =>
        inventedDocument(`b${i}`, `The ports of ${i} towns have new cranes.`, {
          ...more,
          published: `2030-05-0${i}`,
        }),
      ),
    )
    await add(archive, [inventedDocument('now', call('4 May 2031', USUAL), more)])
    const { lookAt, text, within } = await tell(archive, 'now', { against: 'issuer' })
    expect(within.documents).toBe(4)
    expect(lookAt.map(({ kind, span }) => [kind, text.slice(...span)])).toContainEqual([
      'new-here',
      'values the close and friendly partnership',
    ])
    await expect(tell(archive, 'b1', { against: 'pair' })).rejects.toThrow(/does not tell two sides/)
    await archive.close()
  })

  test('is not told where there is too little: an empty archive, one document, another language', async () => {
    const archive = await empty()
    const file = join(folder, 'alone.txt')
    writeFileSync(file, call('4 May 2031', SAID))
    expect(await tell(archive, file)).toMatchObject({
      tooFew: 'all',
      lookAt: [],
      news: [],
      all: { documents: 0 },
    })
    await add(archive, [inventedDocument('one', call('4 May 2031', SAID))])
    expect(await tell(archive, 'one')).toMatchObject({ tooFew: 'all', lookAt: [], all: { documents: 0 } })
    await archive.close()
    const english = await filled()
    const short = join(folder, 'short.txt')
    for (const text of ['', '会', 'Both.']) {
      writeFileSync(short, text)
      expect(await tell(english, short)).toMatchObject({ tooFew: 'text', lookAt: [] })
    }
    const chinese = join(folder, 'zh.txt')
    writeFileSync(chinese, '双方同意共建北方桥梁，深化两国各领域务实合作。两国元首举行会谈。')
    expect(await tell(english, chinese)).toMatchObject({ lang: 'zh', tooFew: 'all', all: { documents: 0 } })
    await english.close()
  })

  test('can be asked of the speaker: what another one said before is new for this one', async () => {
    const archive = await filled()
    const praise = 'Olu Tam praised the deep friendship of both nations.'
    for (const i of [1, 2, 3, 4, 5]) {
      const published = `2030-02-1${i}`
      await add(archive, [inventedDocument(`t${i}`, call(`1${i} February 2030`, praise), { published })])
    }
    const said = 'Mara Voss praised the deep friendship of both nations.'
    await add(archive, [inventedDocument('now', call('4 May 2031', said), { published: '2031-05-05' })])
    const words = async (question: NewsQuestion) => {
      const { lookAt, text } = await tell(archive, 'now', question)
      return lookAt.map(({ kind, span }) => [kind, text.slice(...span)])
    }
    const { speakers } = await tell(archive, 'now', { against: 'speaker' })
    expect(speakers.map(({ name, documents }) => [name, documents])).toEqual([['Mara Voss', 12]])
    expect(await words({ against: 'speaker' })).toContainEqual([
      'new-here',
      'praised the deep friendship of both nations',
    ])
    expect((await words({ against: 'all' })).flat()).not.toContain('new-here')
    const since = await tell(archive, 'now', { against: 'all', since: '2030-06-01' })
    expect([since.all.first, since.earliest]).toEqual(['2030-06-04', '2029-01-04'])
    await archive.close()
  })

  test('what several say jointly is asked of each, and told of those for whom it is new', async () => {
    const archive = await empty()
    const talks = (day: string, said: string) =>
      `Talks with Borealia\n\nOn ${day}, Arcadian President Mara Voss and Arcadian Foreign Minister Ann Lee met with Prime Minister Olu Tam of Borealia.\n\n${said}\n`
    const praise = (who: string) => `${who} praised the deep friendship of both nations.`
    const usual = 'Mara Voss stressed that trade grows. Ann Lee stressed that trade grows.'
    const earlier = Array.from({ length: 12 }, (_, i) => {
      const said = i < 5 ? `${usual} ${praise('Ann Lee')}` : usual
      const published = `2030-${String(i + 1).padStart(2, '0')}-04`
      return inventedDocument(`c${i}`, talks(`4 ${MONTHS[i]} 2030`, said), { published })
    })
    // Said jointly, it is from then on a thing that either has said.
    const later = ['Mara Voss and Ann Lee', 'Mara Voss', 'Ann Lee'].map((who, i) => {
      const published = `2031-0${i + 1}-05`
      const text = talks(`5 ${MONTHS[i]} 2031`, `${usual} ${praise(who)}`)
      return inventedDocument(who, text, { published })
    })
    await add(archive, [...earlier, ...later])
    const told = async (id: string) => {
      const { news, speakers, text } = await tell(archive, id, { against: 'speaker' })
      const of = (voices: readonly number[]) => voices.map((voice) => speakers[voice]?.name)
      return news.map(({ kind, shown, voices }) => [kind, text.slice(...shown), of(voices)])
    }
    const words = 'praised the deep friendship of both nations'
    expect(await told('Mara Voss and Ann Lee')).toContainEqual(['new-here', words, ['Mara Voss']])
    expect(await told('Mara Voss')).toEqual([])
    expect(await told('Ann Lee')).toEqual([])
    await archive.close()
  })

  test('lies on the text in pieces that are the whole of it', async () => {
    const archive = await filled()
    await add(archive, [inventedDocument('now', call('4 May 2031', SAID), { published: '2031-05-05' })])
    const { pieces, news, text } = await tell(archive, 'now')
    expect(pieces.map(({ span }) => text.slice(...span)).join('')).toBe(text)
    const shaded = pieces.filter(({ kind }) => kind === 'never').map(({ span }) => text.slice(...span))
    expect(shaded.join('')).toBe('Both will found a joint lunar observatory')
    expect(pieces.every((piece) => piece.news === null || news[piece.news]?.kind === piece.kind)).toBe(true)
    await archive.close()
  })

  test('goes with what this issuer usually says and did not say this time', async () => {
    const archive = await empty()
    const file = async (id: string, year: number, said: string) => {
      await add(archive, [inventedDocument(id, call(`4 May ${year}`, said), { published: `${year}-05-05` })])
    }
    const line = 'Mara Voss stressed that Arcadia respects sovereignty and territorial integrity.'
    const missing = async () => (await tell(archive, 'now')).silences
    await file('now', 2031, 'Mara Voss thanked Olu Tam for the invitation.')
    for (const year of [2021, 2022, 2023]) await file(`s${year}`, year, line)
    expect(await missing()).toEqual({
      issuer: 'ARC',
      sides: ['ARC', 'BOR'],
      readouts: 3,
      usual: 0,
      missing: null,
    })
    await file('s2024', 2024, 'Mara Voss thanked Olu Tam for the gift.')
    expect((await missing())?.missing).toMatchObject([
      { formula: 'sovereignty-and-territorial-integrity', readouts: 3, last: { day: '2023-05-04' } },
    ])
    // What comes later tells nothing of what was usual.
    await file('s2032', 2032, 'Mara Voss spoke of the red line.')
    expect((await missing())?.readouts).toBe(4)
    for (const year of [2025, 2026, 2027]) await file(`s${year}`, year, 'Mara Voss thanked Olu Tam.')
    expect((await missing())?.missing).toEqual([])
    await archive.close()
  })
})
