import { readFileSync } from 'node:fs'

/**
 * Holds a scorer's lines (standard input: a name, then a number) against the floors of a file (name, tab, number).
 * One line for each floor; exits with 1 if one is not reached or not told of.
 *
 *     node score.mjs … | tsx scripts/check-floors.ts .ci/floors/en.tsv
 */
const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: check-floors.ts FLOORS.tsv < SCORES')
  process.exit(2)
}
const scores = readFileSync(0, 'utf8')
const floors = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))
if (floors.length === 0) throw new Error(`${file} holds no floors`)

let failed = 0
for (const [name = '', least = ''] of floors) {
  const floor = Number(least)
  if (least === '' || !Number.isFinite(floor))
    throw new Error(`${file}: "${name}" has no number after its tab`)
  const score = scoreOf(name)
  const isReached = score !== null && score >= floor
  if (!isReached) failed++
  console.log(`${isReached ? 'ok  ' : 'FAIL'}  ${name.padEnd(14)} ${score ?? 'not told'}, at least ${floor}`)
}
console.log(`floors: ${floors.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** The number after a name at the head of a line; null if no line has the name. */
function scoreOf(name: string): number | null {
  for (const line of scores.split('\n')) {
    const number = line.startsWith(name)
      ? /^\s+(\d+(\.\d+)?)\b/.exec(line.slice(name.length))?.[1]
      : undefined
    if (number !== undefined) return Number(number)
  }
  return null
}
