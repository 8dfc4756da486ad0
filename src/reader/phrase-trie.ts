import { PairTable } from './pair-table.ts'
import { WordSet } from './word-set.ts'
import type { WordTable } from './word-table.ts'
import type { WordSplitter, Words } from './words.ts'

/** Set phrases by their words; finds the longest that begins at a word. */
export class PhraseTrie {
  readonly #edges: PairTable
  readonly #values: number[] = [-1]
  readonly #begins = new WordSet()

  constructor(expected: number) {
    this.#edges = new PairTable(expected)
  }

  /** Files a phrase under a value. The first value filed under a phrase stays; the answer is the value now held. */
  add(phrase: string, value: number, table: WordTable, split: WordSplitter): number {
    const numbers = wordNumbersOf(phrase, table, split)
    return this.addNumbers(numbers, 0, numbers.length, value)
  }

  /** Like `add`, for a phrase whose words are numbered already: `numbers[from, to)`. */
  addNumbers(numbers: readonly number[], from: number, to: number, value: number): number {
    let node = 0
    for (let i = from; i < to; i++) {
      const word = numbers[i] as number
      if (i === from) this.#begins.add(word)
      let next = this.#edges.get(node, word)
      if (next < 0) {
        next = this.#values.push(-1) - 1
        this.#edges.set(node, word, next)
      }
      node = next
    }
    if (node === 0) return -1
    if (this.#values[node] === -1) this.#values[node] = value
    return this.#values[node] as number
  }

  mayBegin(word: number): boolean {
    return this.#begins.has(word)
  }

  /**
   * The longest phrase that begins at word `at` and for which `suits` holds, as [value, word after it]; null if none.
   * Looks no further than `until`.
   */
  longest(
    words: Words,
    at: number,
    until: number,
    suits: (value: number, end: number) => boolean,
  ): readonly [value: number, end: number] | null {
    let found: readonly [number, number] | null = null
    let node = 0
    for (let i = at; i < until; i++) {
      node = this.#edges.get(node, words.word[i] as number)
      if (node < 0) break
      const value = this.#values[node] as number
      if (value >= 0 && suits(value, i + 1)) found = [value, i + 1]
    }
    return found
  }
}

/** The numbers of a phrase's words; words that the table does not know yet are added to it. */
export function wordNumbersOf(phrase: string, table: WordTable, split: WordSplitter): number[] {
  const words = split(phrase, table)
  const numbers: number[] = []
  for (let i = 0; i < words.count; i++) {
    numbers.push(words.word[i] || table.add(phrase.slice(words.start[i], words.end[i])))
  }
  return numbers
}
