import { EdgeTable } from './edge-table.ts'
import { Scratch } from './scratch.ts'
import type { WordTable } from './word-table.ts'
import type { WordSplitter, Words } from './words.ts'

interface WaitingPhrase {
  readonly numbers: readonly number[]
  readonly from: number
  readonly to: number
  readonly value: number
}

const NONE = 0
const WAITING = -1

/** Whether the phrase filed under a value may stand at the words `[at, end)`: their letters may forbid it. */
export type Suits = (value: number, words: Words, at: number, end: number) => boolean

/**
 * Set phrases by their words; finds the longest that begins at a word. The branch of a first word is grown when a text
 * first holds that word: a text meets few of some ten thousand names, and opening need not wait for the rest.
 */
export class PhraseTrie {
  readonly #edges: EdgeTable
  /** by node: the value of the phrase that ends there, -1 if none */
  readonly #values: number[] = [-1]
  /** by first word: the node that it leads to; NONE where no phrase begins with it, WAITING where some wait to be grown */
  #first = new Int32Array(1 << 12)
  /** phrases that wait to be grown, chained by first word in the order they were filed */
  readonly #firstWaiting: number[] = []
  readonly #lastWaiting: number[] = []
  readonly #nextWaiting: number[] = []
  readonly #waiting: WaitingPhrase[] = []
  readonly #scratch = new Scratch()

  constructor(expected: number) {
    this.#edges = new EdgeTable(expected)
  }

  /** Files a phrase under a value. The first value filed under a phrase stays. */
  add(phrase: string, value: number, table: WordTable, split: WordSplitter): void {
    this.#scratch.reset()
    const numbers = wordNumbersOf(phrase, table, split, this.#scratch)
    this.addNumbers(numbers, 0, numbers.length, value)
  }

  /** Like `add`, for a phrase whose words are numbered already: `numbers[from, to)`. */
  addNumbers(numbers: readonly number[], from: number, to: number, value: number): void {
    if (to === from) return
    const first = numbers[from] as number
    const at = this.#waiting.push({ numbers, from, to, value }) - 1
    this.#nextWaiting.push(-1)
    const last = this.#lastWaiting[first]
    if (last === undefined || last < 0) this.#firstWaiting[first] = at
    else this.#nextWaiting[last] = at
    this.#lastWaiting[first] = at
    if (first >= this.#first.length) {
      const wider = new Int32Array(Math.max(first + 1, this.#first.length * 2))
      wider.set(this.#first)
      this.#first = wider
    }
    this.#first[first] = WAITING
  }

  #grow(first: number): number {
    for (let at = this.#firstWaiting[first] as number; at >= 0; at = this.#nextWaiting[at] as number) {
      const { numbers, from, to, value } = this.#waiting[at] as WaitingPhrase
      let node = 0
      for (let i = from; i < to; i++) {
        const word = numbers[i] as number
        let next = this.#edges.get(node, word)
        if (next < 0) {
          next = this.#values.push(-1) - 1
          this.#edges.set(node, word, next)
        }
        node = next
      }
      if (this.#values[node] === -1) this.#values[node] = value
    }
    this.#firstWaiting[first] = -1
    this.#lastWaiting[first] = -1
    const grown = this.#edges.get(0, first)
    this.#first[first] = grown
    return grown
  }

  mayBegin(word: number): boolean {
    return word < this.#first.length && this.#first[word] !== NONE
  }

  /**
   * The longest phrase that begins at word `at` and suits, as [value, word after it]; null if none. Looks no further
   * than `until`.
   */
  longest(
    words: Words,
    at: number,
    until: number,
    suits: Suits,
  ): readonly [value: number, end: number] | null {
    const first = words.word[at] as number
    if (at >= until || !this.mayBegin(first)) return null
    let node = this.#first[first] as number
    if (node === WAITING) node = this.#grow(first)
    let found = -1
    let end = at
    for (let i = at + 1; node >= 0; i++) {
      const value = this.#values[node] as number
      if (value >= 0 && suits(value, words, at, i)) {
        found = value
        end = i
      }
      if (i >= until) break
      node = this.#edges.get(node, words.word[i] as number)
    }
    return found < 0 ? null : [found, end]
  }
}

/** The numbers of a phrase's words; words that the table does not know yet are added to it. */
export function wordNumbersOf(
  phrase: string,
  table: WordTable,
  split: WordSplitter,
  scratch?: Scratch,
): number[] {
  const words = split(phrase, table, scratch)
  const numbers: number[] = []
  for (let i = 0; i < words.count; i++) {
    numbers.push(words.word[i] || table.add(phrase.slice(words.start[i], words.end[i])))
  }
  return numbers
}
