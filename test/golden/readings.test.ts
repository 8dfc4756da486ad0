import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { breachesOf } from '../../src/record/laws.ts'
import { recordSchema } from '../../src/record/record.ts'
import { compareReading } from './find-gaps.ts'
import { gapLine, linesOnlyIn, readKnownGaps } from './known-gaps.ts'
import { readLabels } from './label.ts'
import { printReading } from './print-reading.ts'
import { listExamples, openExamples } from './read-example.ts'

const READINGS = join(import.meta.dirname, '../../examples/readings')
const stem = (file: string) => file.replace(/\.\w+$/, '')

const examples = listExamples()
const read = await openExamples()
const records = new Map(
  await Promise.all(examples.map(async (one) => [stem(one.file), await read(one)] as const)),
)

test('every example has a label and a pinned reading, and the other way round', () => {
  const names = examples.map(({ file }) => stem(file))
  expect(readLabels().map(({ id }) => id)).toEqual(names)
  const pinned = existsSync(READINGS) ? readdirSync(READINGS).sort() : []
  expect(pinned, 'run "npm run golden -- --write"').toEqual(names.map((name) => `${name}.json`))
})

describe('the readings of the examples', () => {
  test.each(examples.map(({ file }) => stem(file)))('%s reads as pinned, and lawfully', (name) => {
    const record = records.get(name)
    expect(record).toBeDefined()
    if (!record) return
    expect(recordSchema.safeParse(record).error).toBeUndefined()
    expect(breachesOf(record)).toEqual([])
    const pinned = readFileSync(join(READINGS, `${name}.json`), 'utf8')
    expect(printReading(record), 'review the change, then run "npm run golden -- --write"').toBe(pinned)
  })
})

test('the readings differ from the labels where known-gaps.txt says, and nowhere else', () => {
  const gaps = readLabels().flatMap((label) => {
    const record = records.get(label.id)
    return record ? compareReading(label, record).gaps.map(gapLine) : [`${label.id} was not read`]
  })
  const known = readKnownGaps()
  expect(
    { appeared: linesOnlyIn(gaps, known), closed: linesOnlyIn(known, gaps) },
    'a gap that appeared is a step back; for one that closed run "npm run golden -- --write"',
  ).toEqual({ appeared: [], closed: [] })
})
