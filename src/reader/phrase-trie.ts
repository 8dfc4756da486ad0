import { EdgeTable } from './edge-table.ts'
import { PhraseFilter } from './phrase-filter.ts'
import { Scratch } from './scratch.ts'
import type { WordTable } from './word-table.ts'
import type { WordSplitter, Words } from './words.ts'

/** A trie of phrases that all wait to be grown, as plain numbers. */
export interface FrozenPhrases {
  readonly filed: Int32Array<ArrayBuffer>
  readonly at: Int32Array<ArrayBuffer>
  readonly value: Int32Array<ArrayBuffer>
  readonly next: Int32Array<ArrayBuffer>
  readonly first: Int32Array<ArrayBuffer>
  readonly head: Int32Array<ArrayBuffer>
  readonly tail: Int32Array<ArrayBuffer>
  /** numbers filed, phrases */
  readonly counts: Int32Array<ArrayBuffer>
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
  /** all phrases as they were filed: the count of words, then their numbers */
  #filed = new Int32Array(1 << 10)
  #filedTo = 0
  /** by phrase: where it was filed, its value, and the next with the same first word (1 + its index, 0 for none) */
  #at = new Int32Array(1 << 8)
  #value = new Int32Array(1 << 8)
  #next = new Int32Array(1 << 8)
  #phrases = 0
  /** made anew where phrases were filed since */
  #filter: PhraseFilter | null = null
  /** by first word: the first and the last phrase that wait to be grown */
  #head = new Int32Array(1 << 12)
  #tail = new Int32Array(1 << 12)
  readonly #scratch = new Scratch()

  constructor(expected: number) {
    this.#edges = new EdgeTable(expected)
  }

  /** A trie as `freeze` gave it, in memory of its own. */
  static thaw(frozen: FrozenPhrases, expected: number): PhraseTrie {
    const trie = new PhraseTrie(expected)
    trie.#filed = frozen.filed.slice()
    trie.#filedTo = frozen.counts[0] as number
    trie.#phrases = frozen.counts[1] as number
    trie.#at = frozen.at.slice()
    trie.#value = frozen.value.slice()
    trie.#next = frozen.next.slice()
    trie.#first = frozen.first.slice()
    trie.#head = frozen.head.slice()
    trie.#tail = frozen.tail.slice()
    return trie
  }

  /** The trie as plain numbers, to be made once and loaded often; before anything has been looked up in it. */
  freeze(): FrozenPhrases {
    if (this.#values.length > 1) throw new Error('a trie that has been used cannot be frozen')
    return {
      filed: this.#filed,
      at: this.#at,
      value: this.#value,
      next: this.#next,
      first: this.#first,
      head: this.#head,
      tail: this.#tail,
      counts: Int32Array.of(this.#filedTo, this.#phrases),
    }
  }

  /** How many numbers have been filed. */
  get filedTo(): number {
    return this.#filedTo
  }

  /** Files a phrase under a value. The first value filed under a phrase stays. */
  add(phrase: string, value: number, table: WordTable, split: WordSplitter, stem?: Stemmer): void {
    this.#scratch.reset()
    const numbers = wordNumbersOf(phrase, table, split, this.#scratch, stem)
    this.addAllNumbers([numbers.length, ...numbers], value)
  }

  /** Files phrases whose words are numbered already, under values in a row: of each the count of words, then the words. */
  addAllNumbers(numbers: ArrayLike<number>, firstValue: number): void {
    const begun = this.#filedTo
    this.#filed = roomFor(this.#filed, begun + numbers.length)
    this.#filed.set(numbers, begun)
    this.#filedTo += numbers.length
    let value = firstValue
    for (let at = begun; at < this.#filedTo; at += (this.#filed[at] as number) + 1) this.#wait(at, value++)
  }

  /** Puts the phrase filed at `at` behind those with the same first word. */
  #wait(at: number, value: number): void {
    if (this.#filed[at] === 0) return
    const first = this.#filed[at + 1] as number
    const phrase = this.#phrases++
    this.#filter = null
    if (phrase >= this.#at.length) {
      this.#at = roomFor(this.#at, phrase + 1)
      this.#value = roomFor(this.#value, phrase + 1)
      this.#next = roomFor(this.#next, phrase + 1)
    }
    this.#at[phrase] = at
    this.#value[phrase] = value
    if (first >= this.#first.length) {
      this.#first = roomFor(this.#first, first + 1)
      this.#head = roomFor(this.#head, first + 1)
      this.#tail = roomFor(this.#tail, first + 1)
    }
    const last = this.#tail[first] as number
    if (last === 0) this.#head[first] = phrase + 1
    else this.#next[last - 1] = phrase + 1
    this.#tail[first] = phrase + 1
    this.#first[first] = WAITING
  }

  /** Grows the phrases that wait for a first word and gives the node that it leads to. */
  #grow(first: number): number {
    for (let i = this.#head[first] as number; i > 0; i = this.#next[i - 1] as number) {
      const at = this.#at[i - 1] as number
      let node = 0
      for (let k = 1; k <= (this.#filed[at] as number); k++) {
        const word = this.#filed[at + k] as number
        let next = this.#edges.get(node, word)
        if (next < 0) {
          next = this.#values.push(-1) - 1
          this.#edges.set(node, word, next)
        }
        node = next
      }
      if (this.#values[node] === -1) this.#values[node] = this.#value[i - 1] as number
    }
    this.#head[first] = 0
    this.#tail[first] = 0
    const grown = this.#edges.get(0, first)
    this.#first[first] = grown
    return grown
  }

  #makeFilter(): PhraseFilter {
    const filter = new PhraseFilter(this.#phrases, this.#first.length)
    for (let i = 0; i < this.#phrases; i++) {
      const at = this.#at[i] as number
      const first = this.#filed[at + 1] as number
      if (this.#filed[at] === 1) filter.addAlone(first)
      else filter.addPair(first, this.#filed[at + 2] as number)
    }
    return filter
  }

  /** Whether some phrase begins with a word. */
  mayBegin(word: number): boolean {
    return word < this.#first.length && this.#first[word] !== NONE
  }

  /**
   * The longest phrase that begins at word `at` and suits, as [value, word after it]; null if none. Looks no further
   * than `until`. `numbers` are the words' own unless names are looked up by something else.
   */
  longest(
    words: Words,
    at: number,
    until: number,
    suits: Suits,
    numbers: Int32Array = words.word,
  ): readonly [value: number, end: number] | null {
    const first = numbers[at] as number
    if (at >= until) return null
    this.#filter ??= this.#makeFilter()
    if (!this.#filter.mayBegin(first, at + 1 < until ? (numbers[at + 1] as number) : 0)) return null
    if (!this.mayBegin(first)) return null
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
      node = this.#edges.get(node, numbers[i] as number)
    }
    return found < 0 ? null : [found, end]
  }
}

/** An array at least so long, the same one if it is long enough. */
function roomFor(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= array.length) return array
  const wider = new Int32Array(Math.max(length, array.length * 2))
  wider.set(array)
  return wider
}

/** What a word of a name is looked up by, where a language inflects. */
export type Stemmer = (word: string) => string

/** The numbers of a phrase's words, or of their stems; what the table does not know yet is added to it. */
export function wordNumbersOf(
  phrase: string,
  table: WordTable,
  split: WordSplitter,
  scratch?: Scratch,
  stem?: Stemmer,
): number[] {
  const words = split(phrase, table, scratch)
  const numbers: number[] = []
  for (let i = 0; i < words.count; i++) {
    const slice = phrase.slice(words.start[i], words.end[i])
    numbers.push(stem ? table.add(stem(slice)) : words.word[i] || table.add(slice))
  }
  return numbers
}
