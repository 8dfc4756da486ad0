import type { Scratch } from './scratch.ts'
import type { WordTable } from './word-table.ts'

/** What a word looks like, as bits of `Words.shape`. */
export const SHAPE = {
  /** begins with a capital letter */
  capital: 1,
  /** two letters or more, all of them capitals (digits may follow: "G20") */
  allCaps: 2,
  /** begins with a digit */
  digit: 4,
  /** neither letter nor digit */
  mark: 8,
  /** white space stands before it */
  spaced: 16,
  /** a line break stands before it */
  newLine: 32,
  /** a dotted abbreviation or initial: "U.S.", "W." */
  dotted: 64,
} as const

/**
 * The text as words, in parallel arrays: offsets in UTF-16 code units, numbers in the word table (0: unknown word) and
 * shapes. Marks are words too, one each; white space is not.
 */
export interface Words {
  readonly count: number
  readonly start: Int32Array
  readonly end: Int32Array
  readonly word: Int32Array
  /** numbers by which names of the register are found: those of the words, or of their stems where a language inflects */
  readonly name: Int32Array
  readonly shape: Uint8Array
}

/** Cuts a text into words and looks each up in the table. Linear in the text. The words lie in `scratch` if it is given. */
export type WordSplitter = (text: string, table: WordTable, scratch?: Scratch) => Words

/** Collects words while a splitter walks the text; grows by doubling. */
export class WordsBuilder {
  count = 0
  /** the splitter's note: no dotted abbreviation begins before this offset */
  undottedTo = 0
  start: Int32Array
  end: Int32Array
  word: Int32Array
  shape: Uint8Array
  readonly #scratch: Scratch

  constructor(expected: number, scratch: Scratch) {
    const size = Math.max(16, Math.ceil(expected))
    this.#scratch = scratch
    this.start = scratch.ints(size)
    this.end = scratch.ints(size)
    this.word = scratch.ints(size)
    this.shape = scratch.bytes(size)
  }

  get name(): Int32Array {
    return this.word
  }

  push(start: number, end: number, word: number, shape: number): void {
    if (this.count === this.start.length) this.#grow()
    const at = this.count++
    this.start[at] = start
    this.end[at] = end
    this.word[at] = word
    this.shape[at] = shape
  }

  #grow(): void {
    const size = this.start.length * 2
    this.start = this.#widened(this.start, size)
    this.end = this.#widened(this.end, size)
    this.word = this.#widened(this.word, size)
    const shape = this.#scratch.bytes(size)
    shape.set(this.shape)
    this.shape = shape
  }

  #widened(from: Int32Array, size: number): Int32Array {
    const to = this.#scratch.ints(size)
    to.set(from)
    return to
  }
}
