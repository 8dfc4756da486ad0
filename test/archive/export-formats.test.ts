import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import core from '@citation-js/core'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Archive } from '../../src/archive/archive.ts'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { COLUMNS } from '../../src/formats/table-rows.ts'
import { type Annotation, toAnnotations } from '../../src/formats/to-annotations.ts'
import { TABLES } from '../../src/tasks/choices.ts'
import { type ExportOptions, exportReadouts } from '../../src/tasks/export-readouts.ts'
import { loadOne } from '../../src/tasks/search-archive.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add } from './use-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-formats-'))
let archive: Archive

beforeAll(async () => {
  archive = openSqliteArchive(join(folder, 'a.sqlite'), { create: true })
  await add(archive, [
    inventedDocument('a1', ARCADIAN, { url: 'https://arcadia.example/1', title: '=Call & "Borealia"' }),
    inventedDocument('b1', BOREALIAN, {
      publisher: 'Канцелярия Бореалии',
      lang: 'en',
      title: 'Разговор «о газе» 两国',
    }),
  ])
})
afterAll(async () => {
  await archive.close()
  rmSync(folder, { recursive: true })
})

async function written(options: ExportOptions): Promise<string> {
  const pieces: string[] = []
  for await (const piece of exportReadouts(archive, options)) pieces.push(piece)
  return pieces.join('')
}

describe('CSV', () => {
  test.each(TABLES)('%s: every row has the columns, and texts stand at their offsets', async (table) => {
    const rows = parse(await written({ format: 'csv', table }), { columns: true }) as Record<string, string>[]
    // No text here names a day to come.
    expect(rows.length > 0).toBe(table !== 'milestones')
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(COLUMNS[table])
      if (!row.readout) continue
      const { version } = await loadOne(archive, row.readout)
      expect(version.text.slice(Number(row.start), Number(row.end))).toBe(row.text)
    }
  })

  test('a mark for spreadsheets on request, formulas made harmless unless told otherwise, lines end as the standard says', async () => {
    const plain = await written({ format: 'csv' })
    expect(plain.startsWith('id,')).toBe(true)
    expect(plain).toContain(`"'=Call & ""Borealia"""`)
    expect(plain).toContain('\r\n')
    const marked = await written({ format: 'csv', mark: true, rawCells: true })
    expect(marked.startsWith('\ufeffid,')).toBe(true)
    expect(marked).toContain('"=Call & ""Borealia"""')
  })

  test('only what a query finds', async () => {
    const rows = parse(await written({ format: 'csv', query: 'publisher:Arcadian' }), { columns: true })
    expect(rows).toMatchObject([{ given_id: 'a1' }])
  })
})

describe('citations', () => {
  test('CSL-JSON has what the standard names', async () => {
    const items = JSON.parse(await written({ format: 'csl-json' })) as unknown[]
    expect(items).toContainEqual({
      id: expect.stringMatching(/^arcadian-chancery-2031-05-05-r\w{8}$/),
      type: 'webpage',
      title: '=Call & "Borealia"',
      author: [{ literal: 'Arcadian Chancery' }],
      publisher: 'Arcadian Chancery',
      issued: { 'date-parts': [[2031, 5, 5]] },
      URL: 'https://arcadia.example/1',
      language: 'en',
      genre: 'Readout',
      note: expect.stringMatching(/^dragoman r\w{12} version 1$/),
    })
    expect(await written({ format: 'csl-json', query: 'nothing-like-it' })).toBe('[]\n')
  })

  test.each(['bibtex', 'ris'] as const)(
    '%s is read back by a parser, with letters of every script',
    async (format) => {
      const text = await written({ format })
      expect(text).toContain('Канцелярия Бореалии')
      expect(text).toContain('两国')
      const items = new core.Cite(text).data as { readonly title: string; readonly URL?: string }[]
      expect(items.map(({ title }) => title.replace(/<[^>]+>/g, '')).sort()).toEqual([
        '=Call & "Borealia"',
        'Разговор «о газе» 两国',
      ])
      expect(items.map(({ URL }) => URL)).toContain('https://arcadia.example/1')
    },
  )
})

describe('annotations', () => {
  const body = z
    .object({ type: z.literal('TextualBody'), purpose: z.string(), value: z.string().min(1) })
    .strict()
  const annotation = z
    .object({
      '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
      id: z.string().regex(/^urn:dragoman:r\w{12}:\d+:/),
      type: z.literal('Annotation'),
      motivation: z.enum(['classifying', 'identifying', 'describing']),
      generator: z.object({ type: z.literal('Software'), name: z.string() }).strict(),
      body: z.array(body),
      target: z
        .object({
          source: z.string(),
          selector: z.tuple([
            z
              .object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() })
              .strict(),
            z
              .object({
                type: z.literal('TextQuoteSelector'),
                exact: z.string(),
                prefix: z.string(),
                suffix: z.string(),
              })
              .strict(),
          ]),
        })
        .strict(),
    })
    .strict()

  test('one a line, each with a position and a quote, each with an id of its own', async () => {
    const lines = (await written({ format: 'annotations' }))
      .trimEnd()
      .split('\n')
      .map((line) => annotation.parse(JSON.parse(line)))
    expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length)
    const acts = lines.flatMap(({ body: bodies }) =>
      bodies.filter(({ purpose }) => purpose === 'classifying').map(({ value }) => value),
    )
    expect(acts).toEqual(expect.arrayContaining(['commit', 'courtesy', 'agree', 'commitment']))
    expect(lines.some(({ target }) => target.source === 'https://arcadia.example/1')).toBe(true)
  })

  test('positions count letters, also those beyond the first plane; quotes fit between what stands around them', async () => {
    const stored = await loadOne(archive, 'a1')
    const letter = fc.constantFrom('a', ' ', '😀', '国', 'ё', '𠮷')
    const text = fc.array(letter, { minLength: 1, maxLength: 120 })
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), fc.nat(), async (letters, a, b) => {
        const [from, to] = [a % (letters.length + 1), b % (letters.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ]
        const whole = letters.join('')
        const span = [letters.slice(0, from).join('').length, letters.slice(0, to).join('').length] as const
        const record = stored.record && {
          ...stored.record,
          engagement: null,
          mentions: [],
          commitments: [],
          milestones: [],
          statements: [{ ...stored.record.statements[0], span, speakers: [], acts: [], topics: [] }],
        }
        const made = toAnnotations({
          ...stored,
          record,
          version: { ...stored.version, text: whole },
        } as never)
        const [position, quote] = (made[0] as Annotation).target.selector
        expect([position.start, position.end]).toEqual([from, to])
        expect([...whole].slice(position.start, position.end).join('')).toBe(quote.exact)
        expect(whole).toContain(quote.prefix + quote.exact + quote.suffix)
      }),
    )
  })
})
