import { inflateRawSync } from 'node:zlib'
import type { Guesses } from './bit-coder.ts'
import { FIRST_GUESSES } from './first-guesses-data.ts'

/**
 * A guess in one byte: how probable the less probable bit is, as three bits after the first one and where they stand,
 * and which bit it is.
 */
export function roundGuess(guess: number): number {
  const least = Math.max(8, Math.min(guess, 65536 - guess))
  const shift = 28 - Math.clz32(least)
  return (guess < 32768 ? 0 : 128) + shift * 8 + ((least >> shift) & 7)
}

function guessOf(byte: number): number {
  const least = (8 + (byte & 7)) << ((byte & 127) >> 3)
  return Math.min(65504, Math.max(31, byte < 128 ? least : 65536 - least))
}

let first: Guesses | null = null
let scratch: Guesses = new Uint16Array(0)

/** What a packing begins with; the same array, as it was, for the next packing. */
export function firstGuesses(): Guesses {
  if (first === null) {
    first = Uint16Array.from(inflateRawSync(Buffer.from(FIRST_GUESSES, 'base64')), guessOf)
    scratch = first.slice()
  } else {
    scratch.set(first)
  }
  return scratch
}
