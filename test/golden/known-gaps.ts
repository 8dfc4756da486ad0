import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Gap } from './find-gaps.ts'

const FILE = join(import.meta.dirname, '../../examples/known-gaps.txt')
const HEAD = `# Where the readings of the examples still differ from the labels made by hand: one gap a line.
# file | field | number of the sentence | expected | read
# The tests fail when a gap appears that is not listed, and when a listed one has closed. "npm run golden -- --write"
# rewrites this file; a line more is a step back, to be accepted only with a reason in the commit.
`

/** A gap as its line in the file. */
export function gapLine({ id, field, sentence, expected, read }: Gap): string {
  return [id, field, sentence ?? '-', oneLine(expected), oneLine(read)].join(' | ')
}

/** The listed gaps, in the order of the file; none where the file is missing. */
export function readKnownGaps(): string[] {
  if (!existsSync(FILE)) return []
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

export function writeKnownGaps(gaps: readonly Gap[]): void {
  writeFileSync(FILE, `${HEAD}${gaps.map((gap) => `${gapLine(gap)}\n`).join('')}`)
}

/** Lines of `a` that `b` does not have, repeated lines counted. */
export function linesOnlyIn(a: readonly string[], b: readonly string[]): string[] {
  const rest = [...b]
  return a.filter((line) => {
    const at = rest.indexOf(line)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '/')
}
