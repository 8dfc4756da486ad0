import { type Bits, commonBits, countBits, emptyBits } from './bits.ts'
import { LONGEST, OFTEN, SHORT } from './block-grams.ts'
import { letterCodes, NO_CODE } from './letter-codes.ts'
import { BLOCK } from './pack-places.ts'

/** Looks a gram up in a block: sets the bits of its documents and returns how many there are, 0 if it is not there. */
export type Lookup = (gram: string, into: Bits) => number

/** Documents of a block that may hold certain characters; if it is exact, they do. */
export interface Holders {
  readonly bits: Bits
  readonly isExact: boolean
}

/** Fewer than these are gone through sooner than they are made fewer. */
const FEW = 4

/** The runs of characters that the index knows, as grams; whether they are all there is. */
export function gramsOf(folded: string): { readonly runs: readonly string[]; readonly isWhole: boolean } {
  const { codes, length } = letterCodes(folded)
  const runs = String.fromCharCode(...codes.subarray(0, length))
    .split(String.fromCharCode(NO_CODE))
    .filter((run) => run !== '')
  return { runs, isWhole: runs.length === 1 && runs[0]?.length === length }
}

/** The documents of a block that hold a run, or all that its parts leave over. */
export function findHolders(run: string, lookup: Lookup): Holders {
  const none = { bits: emptyBits(BLOCK), isExact: true }
  let length = Math.min(SHORT, run.length)
  let known = Array.from({ length: run.length - length + 1 }, () => true)
  let bits: Bits = emptyBits(BLOCK).fill(-1)
  for (;;) {
    const counts: number[] = []
    for (let i = 0; i < known.length; i++) {
      const holders = emptyBits(BLOCK)
      counts[i] = known[i] ? lookup(run.slice(i, i + length), holders) : 0
      if (!known[i]) continue
      if (counts[i] === 0) return none
      bits = commonBits(bits, holders)
    }
    if (length === run.length) return { bits, isExact: true }
    // A longer one is indexed where both its parts are often held.
    known = known.slice(1).map((_, i) => (counts[i] as number) > OFTEN && (counts[i + 1] as number) > OFTEN)
    if (++length > LONGEST || !known.includes(true) || countBits(bits) < FEW) return { bits, isExact: false }
  }
}
