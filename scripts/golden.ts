import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareReading } from '../test/golden/find-gaps.ts'
import { gapLine, linesOnlyIn, readKnownGaps, writeKnownGaps } from '../test/golden/known-gaps.ts'
import { readLabels } from '../test/golden/label.ts'
import { printReading } from '../test/golden/print-reading.ts'
import { listExamples, openExamples } from '../test/golden/read-example.ts'

/**
 * `npm run golden` compares the readings of the examples with the labels made by hand and prints what has changed;
 * `npm run golden -- --write` pins the readings and the list of known gaps as they are now.
 */
const READINGS = 'examples/readings'
const isWriting = process.argv.includes('--write')

const read = await openExamples()
const labels = new Map(readLabels().map((label) => [label.id, label]))
const looked = new Map<string, number>()
const gaps = []
if (isWriting) {
  rmSync(READINGS, { recursive: true, force: true })
  mkdirSync(READINGS, { recursive: true })
}
for (const example of listExamples()) {
  const id = example.file.replace(/\.\w+$/, '')
  const label = labels.get(id)
  if (!label) throw new Error(`examples/expected/ has no label for ${example.file}`)
  const record = await read(example)
  const comparison = compareReading(label, record)
  gaps.push(...comparison.gaps)
  for (const [field, count] of comparison.looked) looked.set(field, (looked.get(field) ?? 0) + count)
  if (isWriting) writeFileSync(join(READINGS, `${id}.json`), printReading(record))
}
const lines = gaps.map(gapLine)
const known = readKnownGaps()
for (const line of linesOnlyIn(lines, known)) console.log(`+ ${line}`)
for (const line of linesOnlyIn(known, lines)) console.log(`- ${line}`)
for (const [field, count] of looked) {
  const wrong = gaps.filter((gap) => gap.field === field).length
  console.log(
    `${field.padEnd(13)} ${String(count - wrong).padStart(4)} of ${String(count).padStart(4)} as labelled`,
  )
}
console.log(`${gaps.length} gaps, ${known.length} listed before`)
if (isWriting) writeKnownGaps(gaps)
