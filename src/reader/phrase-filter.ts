import { mixPair } from './pair-table.ts'

/** Bits kept for each phrase, so that nearly all words that begin none are told by one of them. */
const BITS_PER_PHRASE = 8

/**
 * Whether a phrase may begin with a word and the one behind it: most pairs of words begin none, which two small arrays of
 * bits tell without a look at the tree.
 */
export class PhraseFilter {
  readonly #pairs: Int32Array
  readonly #mask: number
  /** a bit for each word that is a phrase by itself */
  readonly #alone: Int32Array

  /** For so many phrases, whose first words have numbers below `words`. */
  constructor(phrases: number, words: number) {
    const size = 1 << Math.ceil(Math.log2(Math.max(32, (phrases * BITS_PER_PHRASE) / 32)))
    this.#pairs = new Int32Array(size)
    this.#mask = size - 1
    this.#alone = new Int32Array((words >> 5) + 1)
  }

  addPair(first: number, second: number): void {
    const mixed = mixPair(first, second)
    const at = (mixed >>> 5) & this.#mask
    this.#pairs[at] = (this.#pairs[at] as number) | (1 << (mixed & 31))
  }

  addAlone(word: number): void {
    this.#alone[word >> 5] = (this.#alone[word >> 5] as number) | (1 << (word & 31))
  }

  mayBegin(first: number, second: number): boolean {
    const mixed = mixPair(first, second)
    if ((((this.#pairs[(mixed >>> 5) & this.#mask] as number) >>> (mixed & 31)) & 1) === 1) return true
    const at = first >> 5
    return at < this.#alone.length && (((this.#alone[at] as number) >>> (first & 31)) & 1) === 1
  }
}
