import type { BitCoder } from './bit-coder.ts'

/** Numbers are below this. */
export const NUMBERS = 2 ** 30
/** Of each number the first so many bits after its leading 1 are foretold together, the others alone. */
const TOGETHER = 3
/** Numbers of more bits share what is foretold of these. */
const WIDEST = 10
const WIDTHS = 31

/** The contexts that a number takes, from its first one on. */
export const NUMBER_CONTEXTS = WIDTHS + (WIDEST + 1) * 2 ** TOGETHER

/** A whole number from 0 on: how many bits it has, then these (Elias's gamma code, with a guess for each bit). */
export function codeNumber(coder: BitCoder, context: number, number: number): number {
  const plain = number + 1
  const is = 31 - Math.clz32(plain)
  let width = 0
  while (width < WIDTHS - 1 && coder.bit(context + width, is > width ? 1 : 0) === 1) width++
  const own = context + WIDTHS + Math.min(width, WIDEST) * 2 ** TOGETHER
  let value = 1
  for (let i = width - 1; i >= 0; i--) {
    const at = value < 2 ** TOGETHER ? value : 0
    value = value * 2 + coder.bit(own + at, (plain >> i) & 1)
  }
  return value - 1
}

/** A number that may be below 0. */
export function codeSigned(coder: BitCoder, context: number, number: number): number {
  const folded = codeNumber(coder, context, number < 0 ? -2 * number - 1 : 2 * number)
  return folded % 2 === 1 ? -(folded + 1) / 2 : folded / 2
}

/** One of 2^depth values, foretold as a whole; takes as many contexts. */
export function codeTree(coder: BitCoder, context: number, depth: number, value: number): number {
  let node = 1
  for (let i = depth - 1; i >= 0; i--) node = node * 2 + coder.bit(context + node, (value >> i) & 1)
  return node - (1 << depth)
}
