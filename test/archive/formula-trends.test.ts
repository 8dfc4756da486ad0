import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { compareFormulas } from '../../src/tasks/compare-formulas.ts'
import { countPhrases, type PhraseCount } from '../../src/tasks/count-phrases.ts'
import { drawFormulas } from '../../src/tasks/draw-formulas.ts'
import { formulaChanges } from '../../src/tasks/formula-changes.ts'
import { nameFormula } from '../../src/tasks/name-formula.ts'
import { openArchive } from '../../src/tasks/open-archive.ts'
import { readPhraseList } from '../../src/tasks/read-phrase-list.ts'
import { showFormula } from '../../src/tasks/show-formula.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add } from './use-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-trends-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const empty = () => openArchive(join(folder, `${++count}.sqlite`), { create: true })
const kept = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const list = (path: string, column?: string) =>
  readPhraseList(path, {
    ...(column === undefined ? {} : { column }),
    stdin: () => {
      throw new Error('standard input is not read')
    },
  })

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
/** A call in each month of a year; from July on Arcadia speaks of win-win cooperation. */
const calls = (year: number) =>
  MONTHS.map((month, i) =>
    inventedDocument(
      `${year}-${i}`,
      `Call with Borealia\n\nOn 4 ${month} ${year}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.\n\nMara Voss stressed that Arcadia is ready for ${i < 6 ? 'the harbour works' : 'win-win cooperation on the harbour'}. Call number ${year * 12 + i}.\n`,
      { published: `${year}-${String(i + 1).padStart(2, '0')}-05` },
    ),
  )

describe('a formula over time', () => {
  let archive: Archive
  beforeAll(async () => {
    archive = await empty()
    await add(archive, [
      ...calls(2030),
      // Two readouts of one call, and a reprint of the first.
      inventedDocument('a1', ARCADIAN.replace('northern gas pipeline', 'win-win cooperation')),
      inventedDocument('b1', BOREALIAN, { publisher: 'Borealian Press', publisherCountry: 'BOR' }),
      inventedDocument('m1', ARCADIAN.replace('northern gas pipeline', 'win-win cooperation'), {
        url: 'https://mirror.example/9',
      }),
    ])
  }, 60_000)
  afterAll(() => archive.close())

  test('is told by any of its names, with uses, speaker, counterpart and places', async () => {
    for (const typed of ['win-win-cooperation', 'Win-win cooperation', '合作共赢', 'взаимный выигрыш']) {
      const { formula } = await nameFormula(archive, typed).then((one) => ({ formula: one }))
      expect(formula).toMatchObject({ key: 'win-win-cooperation', origin: 'register' })
    }
    const story = await showFormula(archive, 'win-win cooperation', { lines: 3 })
    expect(story).toMatchObject({ uses: 7, documents: 7, elsewhere: 1 })
    expect(story.coverage).toMatchObject({ documents: 14, events: 13, reprints: 1, undated: 0 })
    expect(story.first).toMatchObject({
      day: '2030-07-04',
      place: { hit: 'win-win cooperation', sides: ['ARC'] },
    })
    expect(story.last?.day).toBe('2031-05-04')
    expect(story.speakers).toMatchObject([{ name: 'Mara Voss', country: 'ARC', events: 7 }])
    expect(story.toward).toMatchObject([{ by: 'ARC', toward: 'BOR', events: 7 }])
    expect(story.adoption).toMatchObject([{ side: 'ARC', verdict: 'first', silentEvents: 6 }])
    expect(story.concordance).toMatchObject({ places: 7, isCut: true })
    expect(story.concordance.lines).toHaveLength(3)
    expect(story.companions).toBe(null)
    expect(story.formula.source).toBeTruthy()
  })

  test('a phrase of one’s own is found as typed, and counted in its language alone', async () => {
    const own = await showFormula(archive, '"harbour works|northern gas pipeline"', { lines: 50 })
    expect(own.formula).toMatchObject({
      origin: 'own',
      langs: ['en'],
      key: '"harbour works|northern gas pipeline"',
    })
    expect(own.uses).toBe(7)
    // The register's formula has this wording too; in quotation marks it is words and nothing else.
    expect((await showFormula(archive, '“win-win cooperation”', { lines: 0 })).formula.origin).toBe('own')
  })

  test('where there is no text that could have it, nothing is said, not even zero', async () => {
    const chinese = await showFormula(archive, '月球天文台', { lines: 5 })
    expect(chinese).toMatchObject({
      uses: 0,
      share: null,
      coverage: { documents: 0 },
      trend: { periods: [] },
    })
    expect(await drawFormulas([chinese], { lang: 'en', isAlone: true })).toContain(
      'not even that there is none',
    )
  })

  test('one character is counted with a caution; a mark is no phrase', async () => {
    expect((await nameFormula(archive, '和')).isOneLetter).toBe(true)
    await expect(nameFormula(archive, '，')).rejects.toThrow('There is no letter or digit')
    await expect(nameFormula(archive, '"|"')).rejects.toThrow('There is no letter or digit')
    await expect(nameFormula(archive, 'x'.repeat(400))).rejects.toThrow('at most 300')
  })

  test('up to five share one axis', async () => {
    const figures = await compareFormulas(archive, ['win-win cooperation', '"harbour works"'], {})
    expect(figures.map(({ uses }) => uses)).toEqual([7, 6])
    const [names, others] = figures.map(({ trend }) => trend.periods.map(({ name }) => name))
    expect(names).toEqual(others)
    await expect(compareFormulas(archive, ['a', 'b', 'c', 'd', 'e', 'f'], {})).rejects.toThrow('too many')
    await expect(compareFormulas(archive, ['合作共赢', 'win-win cooperation'], {})).rejects.toThrow(
      'named twice',
    )
  })

  test('a picture says what it stands on, and comes with a style or without', async () => {
    const figures = await compareFormulas(archive, ['win-win cooperation', '"<b>harbour & works"'], {
      by: 'quarter',
    })
    const alone = await drawFormulas(figures, { lang: 'en', isAlone: true })
    expect(alone).toContain('Stands on')
    expect(alone).toContain('Arcadian Chancery')
    expect(alone).toContain('&lt;b&gt;harbour &amp; works')
    expect(alone.match(/<style/g)).toHaveLength(1)
    const inPage = await drawFormulas(figures, { lang: 'ru', isAlone: false })
    expect(inPage).not.toMatch(/<style|\sstyle=/)
    expect(inPage).toContain('доля событий')
  })

  test('bad days, languages and orders are refused with a sentence', async () => {
    const show = (question: object) => showFormula(archive, 'win-win cooperation', { lines: 1, ...question })
    await expect(show({ since: 'soon' })).rejects.toThrow('is no day')
    await expect(show({ since: '2032', until: '2031' })).rejects.toThrow('Nothing lies between')
    await expect(show({ lang: 'fr' })).rejects.toThrow('no wording in the language fr')
    await expect(formulaChanges(archive, { since: '2040' })).rejects.toThrow('nothing of these since 2040')
  })
})

test('an empty archive, and one of a single text, give words and no number', async () => {
  const archive = await empty()
  expect(await showFormula(archive, 'win-win cooperation', { lines: 5 })).toMatchObject({
    uses: 0,
    share: null,
    first: null,
  })
  expect(await formulaChanges(archive, { pair: ['ARC', 'BOR'] })).toMatchObject({ changes: [], issuers: [] })
  await add(archive, [
    inventedDocument('a1', ARCADIAN.replace('northern gas pipeline', 'win-win cooperation')),
  ])
  const story = await showFormula(archive, 'win-win cooperation', { lines: 5 })
  expect(story).toMatchObject({
    uses: 1,
    share: null,
    trend: { bursts: null, periods: [{ uses: 1, share: null }] },
  })
  await archive.close()
})

describe('a list of phrases', () => {
  const counted = async (archive: Archive, path: string) => {
    const all: PhraseCount[] = []
    for await (const one of countPhrases(archive, await list(path), {})) all.push(one)
    return all
  }

  test('is counted, what cannot be is told of, and what has no texts is no zero', async () => {
    const archive = await empty()
    await add(archive, calls(2030))
    const path = kept(
      'l.csv',
      'n,Phrase\n1,harbour works\n2,"win-win cooperation"\n3,—\n4,月球天文台\n5,lunar observatory\n',
    )
    const rows = await counted(archive, path)
    expect(
      rows.map(({ line, events, ofEvents, refusal }) => [line, events, ofEvents, refusal !== null]),
    ).toEqual([
      [2, 6, 12, false],
      [3, 6, 12, false],
      [4, null, 0, true],
      [5, null, 0, false],
      [6, 0, 12, false],
    ])
    expect(rows[1]).toMatchObject({ formula: 'win-win-cooperation', first: '2030-07-04', last: '2030-12-04' })
    await archive.close()
  })

  test('in another encoding is refused, and read where a person says which', async () => {
    const path = kept('gbk.txt', Uint8Array.from(Buffer.from('bacfd7f7b9b2d3ae0abba5cfe0d7f0d6d80a', 'hex')))
    await expect(list(path)).rejects.toThrow('is not UTF-8')
    const stdin = () => {
      throw new Error('standard input is not read')
    }
    const read = await readPhraseList(path, { encoding: 'gb18030', stdin })
    expect(read.map(({ phrase }) => phrase)).toEqual(['合作共赢', '互相尊重'])
    const utf8 = kept('utf8.txt', '\ufeff互相尊重\r\n')
    expect(await list(utf8)).toHaveLength(1)
    await expect(
      readPhraseList(kept('plain.txt', '互相尊重\n'), { encoding: 'big5', stdin }),
    ).rejects.toThrow('is not big5')
  })

  test('is refused where its phrases cannot be told', async () => {
    await expect(list(kept('two.csv', 'peace, and stability\n'))).rejects.toThrow('line 1: there are 2 cells')
    await expect(list(kept('none.csv', 'phrase\n\n'))).rejects.toThrow('holds no phrase')
    await expect(list(kept('p.csv', 'a,b\n1,2\n'), 'c')).rejects.toThrow('no column c')
    await expect(list(join(folder, 'missing.csv'))).rejects.toThrow('There is no file')
    const broken = Buffer.concat([Buffer.from('合作共赢\n互相'), Buffer.from([0xe5, 0x0a])])
    await expect(list(kept('broken.csv', broken))).rejects.toThrow('is not UTF-8')
    expect(await list(kept('semi.csv', 'x;phrase\n1;peace, and stability\n'))).toEqual([
      { phrase: 'peace, and stability', line: 2 },
    ])
  })
})
