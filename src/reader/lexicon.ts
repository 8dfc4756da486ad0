import type { Language, LanguageData } from './language.ts'
import { NumberMemo } from './number-memo.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { rowAt } from './rows.ts'
import { type FrozenWords, WordTable } from './word-table.ts'
import { SHAPE } from './words.ts'

/** Numbers of the classes that every language must have, because the reader asks for them. */
const ANY = '<any>'
const ADVERB = '<adverb>'
/** Classes that share one array of bits. */
const BITS = 30

/** A language's words made ready: numbers, classes, and signatures (what a unit counts as when rules are matched). */
export class Lexicon {
  readonly table: WordTable
  readonly phrases: PhraseTrie
  readonly signatures: Set<number>[] = []
  readonly adverb: number
  readonly #data: LanguageData
  readonly #classNumbers = new Map<string, number>()
  readonly #known = new Map<string, number>()
  #members: readonly (readonly number[])[] | null = null
  readonly #values = new Map<string, (word: number) => number>()
  readonly #tests = new Map<string, (word: number) => boolean>()
  #bits = new Int32Array(0)
  /** signatures by word number, -1 where not made yet */
  readonly #ofWord: Int32Array
  /** signatures by set phrase, where made already */
  readonly #ofPhrase = new NumberMemo()
  readonly #literal: Uint8Array
  readonly #plainWord: number
  readonly #plainMark: number
  readonly #endings: readonly { readonly letters: string; readonly signature: number }[]

  /** `frozen` is the language's word table with whatever else was numbered after it. */
  constructor(language: Language, frozen: FrozenWords | null = null) {
    const { data } = language
    this.#data = data
    this.table = frozen ? WordTable.thaw(frozen) : new WordTable([...data.words, ...data.phrases.words])
    this.phrases = new PhraseTrie(1 << 9)
    this.phrases.addAllNumbers(data.phrases.numbers, 0)
    data.classes.forEach((name, i) => this.#classNumbers.set(name, -(i + 1)))
    this.adverb = this.symbolOf(ADVERB)
    this.#ofWord = new Int32Array(data.words.length + 1).fill(-1)
    this.#plainWord = this.signatureOf([ANY])
    this.#plainMark = this.signatureOf([])
    this.#endings = data.endings.map(({ letters, classes }) => ({
      letters,
      signature: this.#intern([this.symbolOf(ANY), ...classes.map((index) => -(index + 1))]),
    }))
    this.#literal = new Uint8Array(data.words.length + 1)
    for (const symbol of data.automaton.symbol) if (symbol > 0) this.#literal[symbol] = 1
  }

  /** The number of a class or slot, such as `<say>` or `{side}`; throws if the language has none of that name. */
  symbolOf(name: string): number {
    const symbol = this.#classNumbers.get(name)
    if (symbol === undefined) throw new Error(`the language has no class ${name}`)
    return symbol
  }

  /** Whether the language has a class or slot of that name. */
  hasClass(name: string): boolean {
    return this.#classNumbers.has(name)
  }

  /** A test for one class. Unknown words are in no class. */
  classTest(name: string): (word: number) => boolean {
    return this.#tests.get(name) ?? this.#makeTest(name, [name])
  }

  /** A test for any of several classes. */
  anyClassTest(names: readonly string[]): (word: number) => boolean {
    const key = names.join()
    return this.#tests.get(key) ?? this.#makeTest(key, names)
  }

  #makeTest(key: string, names: readonly string[]): (word: number) => boolean {
    const index = this.#tests.size
    // Thirty classes share one array: what a text asks about a word then lies in one or two places of memory.
    if (index % BITS === 0) this.#bits = new Int32Array(this.#data.words.length + 1)
    const bits = this.#bits
    const bit = 1 << (index % BITS)
    for (const name of names) {
      const words = this.#wordsOfClass()[-this.symbolOf(name) - 1] ?? []
      for (const word of words) bits[word] = (bits[word] as number) | bit
    }
    const last = this.#data.words.length
    const test = (word: number) => word <= last && ((bits[word] as number) & bit) !== 0
    this.#tests.set(key, test)
    return test
  }

  /** Word numbers by class, turned round once: tests for some sixty classes are made at every start. */
  #wordsOfClass(): readonly (readonly number[])[] {
    if (this.#members) return this.#members
    const members: number[][] = this.#data.classes.map(() => [])
    const { flat, from } = this.#data.wordClasses
    for (let word = 0; word + 1 < from.length; word++) {
      for (let i = from[word] as number; i < (from[word + 1] as number); i++)
        members[flat[i] as number]?.push(word)
    }
    this.#members = members
    return members
  }

  /** The number that a word's class carries: classes `<month-1>` … `<month-12>` asked as "month". 0 if none. */
  valueTest(prefix: string): (word: number) => number {
    const known = this.#values.get(prefix)
    if (known) return known
    const values = new Int32Array(this.#data.words.length + 1)
    const lead = `<${prefix}-`
    this.#data.classes.forEach((name, index) => {
      const value = name.startsWith(lead) ? Number(name.slice(lead.length, -1)) : Number.NaN
      if (!(value > 0)) return
      for (const word of this.#wordsOfClass()[index] ?? []) values[word] ||= value
    })
    const test = (word: number) => values[word] ?? 0
    this.#values.set(prefix, test)
    return test
  }

  isCommon(word: number): boolean {
    return word > 0 && word <= this.#data.words.length
  }

  /** The signature of a word by its number; an unknown word counts by its ending, if the language has one for it. */
  signatureOfWord(word: number, shape: number, text: string, end: number): number {
    const base = word <= this.#data.words.length ? word : 0
    if (base === 0) return shape & SHAPE.mark ? this.#plainMark : this.#signatureOfEnding(shape, text, end)
    const known = this.#ofWord[base] as number
    if (known >= 0) return known
    const classes = rowAt(this.#data.wordClasses, base).map((index) => -(index + 1))
    const symbols = this.#literal[base] ? [base, ...classes] : classes
    if (!(shape & SHAPE.mark) || this.#isInner(base)) symbols.push(this.symbolOf(ANY))
    const signature = this.#intern(symbols)
    this.#ofWord[base] = signature
    return signature
  }

  #signatureOfEnding(shape: number, text: string, end: number): number {
    if (shape & (SHAPE.capital | SHAPE.digit)) return this.#plainWord
    for (const { letters, signature } of this.#endings) if (endsIn(letters, text, end)) return signature
    return this.#plainWord
  }

  signatureOfPhrase(phrase: number): number {
    const known = this.#ofPhrase.get(phrase)
    if (known >= 0) return known
    const classes = rowAt(this.#data.phrases.classes, phrase)
    return this.#ofPhrase.set(
      phrase,
      this.#intern([...classes.map((index) => -(index + 1)), this.symbolOf(ANY)]),
    )
  }

  /** The signature of a unit that is all of these classes and slots. */
  signatureOf(names: readonly string[]): number {
    return this.#intern(names.map((name) => this.symbolOf(name)))
  }

  /** Marks that end no clause: a hyphen inside a compound, a bare apostrophe ("the United States’"), "、" in a list. */
  #isInner(word: number): boolean {
    return this.classTest('<inner-mark>')(word)
  }

  #intern(symbols: readonly number[]): number {
    const sorted = [...new Set(symbols)].sort((a, b) => a - b)
    const key = sorted.join(',')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const signature = this.signatures.push(new Set(sorted)) - 1
    this.#known.set(key, signature)
    return signature
  }
}

/** Like `endsWith`, letter by letter: asked for every unknown word, and nearly always answered by the last letter. */
function endsIn(letters: string, text: string, end: number): boolean {
  for (let back = 1; back <= letters.length; back++) {
    if (text.charCodeAt(end - back) !== letters.charCodeAt(letters.length - back)) return false
  }
  return true
}
