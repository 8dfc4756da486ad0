import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { chooseLabels } from '../../src/cli/labels/choose-ui.ts'
import { UI_LANGUAGES } from '../../src/cli/labels/labels.ts'
import { printDossier } from '../../src/cli/print/dossier/print-dossier.ts'
import { plainSheet } from '../../src/cli/print/sheet.ts'
import type { Figure } from '../../src/tasks/dossier/figure.ts'
import { type Dossier, tellDossier } from '../../src/tasks/dossier/tell-dossier.ts'
import { openSideFinder } from '../../src/tasks/resolve-side.ts'
import { openYears, registers } from './use-years.ts'

const AS_OF = '2025-08-01'
const PAIR = ['SRG', 'KSV'] as const

let archive: Archive
let dossier: Dossier
let close: () => Promise<void>
beforeAll(async () => {
  ;({ archive, close } = await openYears())
  dossier = await tellDossier(archive, { pair: PAIR, asOf: AS_OF })
}, 60_000)
afterAll(() => close())

/** Every figure of a dossier, wherever it stands. */
function figuresIn(value: unknown): Figure[] {
  if (Array.isArray(value)) return value.flatMap(figuresIn)
  if (typeof value !== 'object' || value === null) return []
  if ('count' in value && 'sentences' in value) return [value as Figure]
  return Object.values(value).flatMap(figuresIn)
}

describe('a dossier', () => {
  test('counts events, not texts, and says what it stands on', () => {
    const { basis, counts, contacts } = dossier
    expect(basis.readouts).toBeGreaterThan(basis.events)
    expect(basis.events).toBe(contacts.length)
    expect(counts.all.count).toBe(contacts.length)
    expect([basis.first, basis.last]).toEqual(['2022-02-10', '2025-07-01'])
    expect(basis.issuers.map(({ country }) => country)).toEqual(expect.arrayContaining(['SRG', 'KSV']))
  })

  test('every number has its events, each event a sentence, and every sentence stands in its text', async () => {
    const figures = figuresIn({ ...dossier, contacts: [], sentences: [] })
    expect(figures.length).toBeGreaterThan(30)
    const ids = new Set(dossier.contacts.map(({ id }) => id))
    const eventOf = new Map(dossier.readouts.map(({ id, event }) => [id, event]))
    for (const { count, events, sentences } of figures) {
      expect(events.length).toBe(count)
      for (const event of events) expect(ids.has(event)).toBe(true)
      const said = new Set(sentences.map((place) => eventOf.get(dossier.sentences[place]?.readout ?? '')))
      expect([...said].sort()).toEqual([...events].sort())
    }
    for (const { readout, span, quote } of dossier.sentences) {
      const stored = await archive.load(readout)
      expect(stored?.version.text.slice(...span)).toBe(quote)
    }
  })

  test('years, channels and ranks add up to all contacts', () => {
    const sum = (figures: readonly Figure[]) => figures.reduce((all, { count }) => all + count, 0)
    const { counts, years, channels } = dossier
    expect(sum(years.map(({ all }) => all))).toBe(counts.all.count)
    expect(sum(channels.map(({ all }) => all))).toBe(counts.all.count)
    expect(sum(Object.values(counts.byLevel))).toBe(counts.all.count)
    expect(years.map(({ year }) => year)).toEqual(['2022', '2023', '2024', '2025'])
    expect(years[1]?.all.count).toBe(0)
    expect(years[1]?.texts).toBeGreaterThan(0)
  })

  test('the order of the sides does not matter', async () => {
    const other = await tellDossier(archive, { pair: ['KSV', 'SRG'], asOf: AS_OF })
    expect(other.counts).toEqual(dossier.counts)
    expect(other.cadence).toEqual(dossier.cadence)
  })

  test('a time narrows everything', async () => {
    const later = await tellDossier(archive, { pair: PAIR, since: '2024', asOf: AS_OF })
    expect(later.contacts.every(({ day }) => (day ?? '') >= '2024')).toBe(true)
    expect(later.basis.events).toBeLessThan(dossier.basis.events)
  })

  test('too few gaps: nothing is said of what is usual', () => {
    expect(dossier.cadence[0]).toMatchObject({ verdict: 'too-few', usual: null })
  })

  test('two that never met, and an empty time, are told of in words', async () => {
    await expect(tellDossier(archive, { pair: ['KSV', 'LSK'] })).rejects.toMatchObject({ code: 'no-contact' })
    await expect(tellDossier(archive, { pair: PAIR, since: '2040' })).rejects.toThrow(/in this time/)
  })
})

describe('on paper', () => {
  const print = (format: 'text' | 'markdown' | 'html' | 'docx', lang: (typeof UI_LANGUAGES)[number] = 'en') =>
    printDossier(dossier, plainSheet(100, chooseLabels(lang)), {
      format,
      name: (code) => code,
      allSentences: false,
    })

  test.each(UI_LANGUAGES)('Markdown in %s: every footnote is called once and stands once', async (lang) => {
    const text = String(await print('markdown', lang))
    const called = [...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, number]) => number)
    const standing = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, number]) => number)
    expect(called.length).toBeGreaterThan(30)
    expect([...called].sort()).toEqual([...standing].sort())
    expect(new Set(called).size).toBe(called.length)
  })

  test('the page leads from each number to its note and back, and runs nothing', async () => {
    const html = String(await print('html'))
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids.has(target ?? '')).toBe(true)
    expect(html).not.toMatch(/<script|\son\w+=/)
  })

  test('mammoth reads the Word document back, with its footnotes and sentences', async () => {
    const bytes = await print('docx')
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes as Uint8Array) })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    const calls = [...value.matchAll(/href="#footnote-(\d+)"/g)].map(([, number]) => number)
    const notes = [...value.matchAll(/<li id="footnote-(\d+)"/g)].map(([, number]) => number)
    expect(calls.length).toBeGreaterThan(30)
    expect(notes).toEqual(calls)
    const words = value.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')
    const first = dossier.sentences[dossier.contacts[0]?.sentences[0] ?? 0]?.quote ?? ''
    expect(words).toContain(first.replace(/\s+/g, ' ').slice(0, 40))
  })

  test('a terminal gets the figures without the notes', async () => {
    const text = String(await print('text'))
    expect(text).toContain('SRG and KSV: dossier')
    expect(text).not.toContain('[^')
  })
})

describe('who is meant', () => {
  test.each([
    ['Russia', 'RUS'],
    ['russia', 'RUS'],
    ['俄罗斯', 'RUS'],
    ['Россия', 'RUS'],
    ['China', 'CHN'],
    ['UK', 'GBR'],
    ['European Union', 'EUE'],
    ['chn', 'CHN'],
    ['Sorang', 'SRG'],
    ['KSV', 'KSV'],
  ])('%s is %s', async (typed, code) => {
    expect(await (await openSideFinder(archive, registers)).find(typed)).toBe(code)
  })

  test.each([
    ['Georgia', /GEO \(Georgia\) or SGS/],
    ['Korea', /KOR .* or PRK/],
    ['Congo', /COG .* or COD/],
  ])('%s may be several: they are named', async (typed, message) => {
    const { find } = await openSideFinder(archive)
    await expect(find(typed)).rejects.toMatchObject({ code: 'ambiguous-side' })
    await expect(find(typed)).rejects.toThrow(message)
  })

  test('codes and names that do not exist are told of, and a side has no dossier with itself', async () => {
    const { find, pair } = await openSideFinder(archive)
    await expect(find('XQX')).rejects.toMatchObject({ code: 'no-such-side' })
    await expect(find('Rusland')).rejects.toMatchObject({ code: 'no-such-side' })
    await expect(find(' ')).rejects.toMatchObject({ code: 'no-such-side' })
    await expect(pair('Russia', 'RUS')).rejects.toMatchObject({ code: 'bad-flag' })
  })
})
