import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breachesOf } from '../src/record/laws.ts'
import type { Readout } from '../src/record/readout.ts'
import { recordSchema } from '../src/record/record.ts'
import { READABLE_CODES } from '../src/tasks/languages.ts'
import { openReading } from '../src/tasks/read-readout.ts'
import { fragmentIn, readoutLikeIn } from './readout-like.ts'

const text = readFileSync(join(import.meta.dirname, '../examples/register.yaml'), 'utf8')
const registers = [{ name: 'examples/register.yaml', text }]
const reading = await openReading({ registers })
const again = await openReading({ registers })

/** What must hold of the record of any text whatever. */
function holdLaws(readout: Readout): void {
  const record = reading.read(readout)
  expect(record.text).toBe(readout.text)
  expect(recordSchema.safeParse(record).error?.issues).toBeUndefined()
  expect(breachesOf(record)).toEqual([])
  // A second reader has read other texts before: what it learnt from them must not show.
  expect(JSON.stringify(again.read(readout))).toBe(JSON.stringify(record))
  expect(JSON.stringify(reading.read(readout))).toBe(JSON.stringify(record))
}

const published = fc.option(
  fc
    .date({ min: new Date('1950-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  { nil: undefined },
)

/** Texts that broke a law once, cut to the least that did. */
const MET: Readonly<Record<string, readonly string[]>> = { en: ['Call with Karsovia\nAr Veltrov'] }

/** One state visit of invented states in each language. */
const VISIT: Readonly<Record<string, string>> = {
  en: '12-state-visit.txt',
  zh: '42-zh-state-visit.txt',
  ru: '63-ru-working-visit.txt',
}

const EXAMPLES = join(import.meta.dirname, '../examples')

test.each(['24-same-call-sorang.txt', ...Object.values(VISIT)])(
  'the first text that a reader reads, %s, reads as any later one',
  async (file) => {
    const readout = { text: readFileSync(join(EXAMPLES, file), 'utf8') }
    const fresh = await openReading({ registers })
    const first = JSON.stringify(fresh.read(readout))
    expect(JSON.stringify(fresh.read(readout))).toBe(first)
    expect(JSON.stringify(reading.read(readout))).toBe(first)
  },
)

describe.each(READABLE_CODES)('in %s', (lang) => {
  const readoutLike = readoutLikeIn(lang)
  const of = (body: string, day: string | undefined): Readout => ({
    text: body,
    lang,
    ...(day ? { published: day } : {}),
  })
  /** A text whose issuer is known: most of the leads are readouts then. */
  const issued = (body: string, day: string | undefined): Readout => ({
    ...of(body, day),
    publisherCountry: 'SRG',
  })

  test('texts of any characters are read lawfully, lone surrogates included', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
        .map((codes) => String.fromCharCode(...codes)),
    )
    fc.assert(
      fc.property(anyText, published, (body, day) => holdLaws(of(body, day))),
      { numRuns: 300 },
    )
  })

  test('texts made of pieces of readouts are read lawfully', () => {
    const sample = fc.sample(readoutLike, { numRuns: 200, seed: 1 })
    const readouts = sample.filter((body) => reading.read(issued(body, '2031-05-06')).readout)
    expect(readouts.length, 'the pieces make too few readouts to test much').toBeGreaterThan(20)
    fc.assert(
      fc.property(readoutLike, published, (body, day) => holdLaws(issued(body, day))),
      {
        numRuns: 500,
        examples: (MET[lang] ?? []).map((body): [string, string | undefined] => [body, '2031-05-06']),
      },
    )
  })

  test('titles and publishers of any kind are read lawfully', () => {
    const fragment = fragmentIn(lang)
    const facts = fc.record({ title: fragment, publisher: fragment }, { requiredKeys: [] })
    fc.assert(
      fc.property(readoutLike, published, facts, (body, day, given) =>
        holdLaws({ ...issued(body, day), ...given }),
      ),
      { numRuns: 200 },
    )
  })

  test('an example cut off anywhere is read lawfully', () => {
    const whole = readFileSync(join(import.meta.dirname, '../examples', VISIT[lang] ?? ''), 'utf8')
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), (a, b) =>
        holdLaws(of(whole.slice(Math.min(a, b), Math.max(a, b)), '2026-06-13')),
      ),
      { numRuns: 100 },
    )
  })
})
