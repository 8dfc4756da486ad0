import { type Bits, emptyBits, numbersIn, setBit } from '../grams/bits.ts'
import { unusualIn } from '../words/fits-chars.ts'
import type { Connection } from './open-file.ts'

/** Versions whose letters are remembered at most: some tens of bytes each. */
const MOST_KNOWN = 200_000

/** By version: its unusual letters. Texts of versions never change. */
const known = new WeakMap<Connection, Map<number, string>>()

/**
 * Those of some versions whose unusual letters pass a test. Each text is gone through once for a connection: few have any,
 * and most of these do not matter to what is looked for.
 */
export function passingAmong(db: Connection, versions: Bits, test: (letters: string) => boolean): Bits {
  const passing = emptyBits(versions.length * 32)
  const numbers = numbersIn(versions)
  const letters = lettersOf(db, numbers)
  for (const n of numbers) {
    const own = letters.get(n)
    if (own !== undefined && test(own)) setBit(passing, n)
  }
  return passing
}

function lettersOf(db: Connection, versions: readonly number[]): ReadonlyMap<number, string> {
  const letters = known.get(db) ?? new Map<number, string>()
  known.set(db, letters)
  const fresh = versions.filter((n) => !letters.has(n)).slice(0, MOST_KNOWN - letters.size)
  if (fresh.length === 0) return letters
  const rows = db
    .prepare('SELECT v.n, v.text FROM json_each(?) j CROSS JOIN version v ON v.n = j.value')
    .iterate(JSON.stringify(fresh)) as Iterable<{ n: number; text: string }>
  for (const { n, text } of rows) letters.set(n, unusualIn(text))
  return letters
}
