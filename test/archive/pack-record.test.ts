import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packRecord, unpackRecord } from '../../src/archive/pack-record.ts'
import type { ReadoutRecord } from '../../src/record/record.ts'
import { READABLE_CODES } from '../../src/tasks/languages.ts'
import { openReading } from '../../src/tasks/read-readout.ts'
import { readoutLikeIn } from '../readout-like.ts'
import { SAMPLE_RECORD, SAMPLE_TEXT } from '../sample-record.ts'
import { packedBefore } from './packed-before.ts'

const examples = join(import.meta.dirname, '../../examples')
const text = readFileSync(join(examples, 'register.yaml'), 'utf8')
const reading = await openReading({ registers: [{ name: 'examples/register.yaml', text }] })

/** The first byte of what is packed by the layout of records. */
const BY_LAYOUT = 6

/** As export writes it: fields in their order. */
const written = (record: unknown): string => JSON.stringify(record)

function expectSame(record: ReadoutRecord): Uint8Array {
  const packed = packRecord(record)
  expect(written(unpackRecord(packed, record.text))).toBe(written(record))
  return packed
}

describe('a packed record', () => {
  test('of each example comes back byte for byte, and is packed by the layout in less than half the room', () => {
    let [now, before] = [0, 0]
    for (const name of readdirSync(examples).filter((file) => file.endsWith('.txt'))) {
      const record = reading.read({ id: name, text: readFileSync(join(examples, name), 'utf8') })
      const packed = expectSame(record)
      expect([name, packed[0]]).toEqual([name, BY_LAYOUT])
      now += packed.length
      before += packedBefore(record).length
    }
    expect(now).toBeLessThan(before / 2)
  })

  test.each(READABLE_CODES)('of any text in %s comes back byte for byte', (lang) => {
    const texts = fc.oneof(readoutLikeIn(lang), fc.string({ unit: 'binary', maxLength: 200 }))
    fc.assert(
      fc.property(texts, fc.string({ unit: 'binary', maxLength: 20 }), (body, title) => {
        const packed = expectSame(reading.read({ text: body, lang, title, published: '2031-05-06' }))
        expect(packed[0]).toBe(BY_LAYOUT)
      }),
      { numRuns: 60 },
    )
  })

  test('whatever stands in one of its fields comes back', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.integer(), fc.string({ unit: 'binary' }), fc.constant(null))
    const paths = pathsIn(SAMPLE_RECORD)
    fc.assert(
      fc.property(fc.constantFrom(...paths), anything, (path, value) => {
        // Minus zero is no value of JSON.
        expectSame(changed(SAMPLE_RECORD, path, JSON.parse(JSON.stringify(value))))
      }),
      {
        numRuns: 500,
        examples: [
          [['milestones', '0', 'ordinal'], -1],
          [['milestones', '0', 'ordinal'], 5e-324],
        ],
      },
    )
  })

  test('may have fields that the layout does not know, where they stand, and still takes the room it needs', () => {
    const statements = SAMPLE_RECORD.statements.map(({ span, ...others }) => ({
      tone: 'cordial',
      span,
      ...others,
      ø: [1, null],
    }))
    const record = { ...SAMPLE_RECORD, statements, after: { 说: [1, 'x'] } } as unknown as ReadoutRecord
    expect(expectSame(record)[0]).toBe(BY_LAYOUT)
  })

  test('of another shape is kept as JSON', () => {
    const { zones: _, ...record } = SAMPLE_RECORD
    expect(expectSame(record as ReadoutRecord)[0]).not.toBe(BY_LAYOUT)
  })

  test('of an earlier version of the program is read', () => {
    expect(written(unpackRecord(packedBefore(SAMPLE_RECORD), SAMPLE_TEXT))).toBe(written(SAMPLE_RECORD))
  })

  test('is read for good: lists, layout and first guesses are as they were when this was packed', () => {
    const met = 'Mara Voss met Olu Tam on 5 May 2031 and noted the role of the 欧盟.'
    const record = unpackRecord(
      Buffer.from(
        'Boq6MYS2QMSx2msGTBTijNhBQK+zHjI6M8IhoX4ry45Zw8QpXMwkBz5qRP7odpOW8VavnCWYqGltS2R24AwiN3AZqHx4Fu7bKlZPu5c2xjNI2pLgcMA5IYttpq+fY+wDmtjrReRNDhvuXVKdDCK55DknLVZQ0MCQLR/HjQ==',
        'base64',
      ),
      met,
    )
    expect(record.text).toBe(met)
    expect(record.mentions.map(({ canonical, ref, rule }) => [canonical, ref, rule])).toEqual([
      ['Mara Voss', null, 'en-name-alone'],
      ['Olu Tam', 'olu-tam', 'en-name-register'],
      ['European Union', 'EUE', 'register-name'],
    ])
    expect(record.topics).toEqual([{ id: 'energy', label: 'Energy', weight: 0.333, spans: [[46, 50]] }])
    expect(record.engagement?.date?.value).toBe('2031-05-05')
  })
})

type Path = readonly (string | number)[]

/** Ways to all values of a record but quotes and spans, whose words it does not keep. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' || key === 'quote' || key === 'span' ? [] : pathsIn(inner, [...path, key]),
  )
}

function changed(record: ReadoutRecord, path: Path, value: unknown): ReadoutRecord {
  const copy = structuredClone(record) as unknown as Record<string | number, unknown>
  let within = copy
  for (const key of path.slice(0, -1)) within = within[key] as Record<string | number, unknown>
  within[path.at(-1) ?? ''] = value
  return copy as unknown as ReadoutRecord
}
