import type { RegisterData, TopicEntry } from '../register/index.ts'
import { EdgeTable } from './edge-table.ts'
import { formsIn } from './known-name.ts'
import type { Language } from './language.ts'
import type { WordTable } from './word-table.ts'
import type { Words } from './words.ts'

/** What a wording stands for: a topic or a formula of the register. */
interface Wording {
  readonly id: string
  readonly label: string
  readonly kind: 'topic' | 'formula'
}

/** All wordings of topics and formulas in one tree of characters, looked up at the beginning of words. */
export interface TopicIndex {
  /** The longest wording that begins at word `at`, as [wording, end]; null if none. */
  readonly longest: (text: string, words: Words, at: number) => readonly [Wording, number] | null
}

export function buildTopicIndex(
  registers: readonly RegisterData[],
  { code, grammar }: Language,
  table: WordTable,
): TopicIndex {
  const tree = new WordingTree(grammar.wordsStandApart, grammar.foldLetter, table)
  for (const register of registers) {
    for (const entry of register.formulas)
      tree.add({ id: entry.id, label: entry.en[0] as string, kind: 'formula' }, formsIn(entry, code))
    for (const entry of register.topics)
      tree.add({ id: entry.id, label: topicLabel(entry, code), kind: 'topic' }, formsIn(entry, code))
  }
  return tree
}

function topicLabel({ label, zhLabel, ruLabel }: TopicEntry, code: string): string {
  return (code === 'zh' ? zhLabel : code === 'ru' ? ruLabel : undefined) ?? label
}

const UNLEARNT = -2
const NOWHERE = -1

class WordingTree implements TopicIndex {
  /** whether wordings begin and end where words do */
  readonly #standApart: boolean
  /** By how many of their first letters forms wait at most: no more than a word has. */
  readonly #keyLetters: number
  readonly #wordings: Wording[] = []
  readonly #edges = new EdgeTable(1 << 11)
  /** by node: the wording that ends there, -1 if none */
  readonly #ending: number[] = [-1]
  /** by node: whether the wording goes on to the end of its word */
  readonly #isOpen: boolean[] = [false]
  /** Forms wait by their first letters and are grown into the tree when a text first has a word of those letters. */
  readonly #waiting = new Map<number, { readonly form: string; readonly wording: number }[]>()
  /** one bit for the first two letters of every form, many pairs sharing one: most unknown words begin no wording */
  readonly #begins = new Int32Array(32)
  /**
   * What the letters of a word lead to, by word number: most words of a text are met again and again, and nearly all of
   * them begin no wording. The node after the word's last letter, and the longest wording inside the word.
   */
  #nodeAfter = new Int32Array(0)
  #within: ({ readonly wording: number; readonly length: number } | null)[] = []

  readonly #foldLetter: (code: number) => number
  /** by code: what it is folded to, as far as it was met; 0 where it was not */
  readonly #folded = new Uint16Array(0x10000)
  /** spellings by number: texts may spell one word in several ways, and learn of it but once */
  readonly #table: WordTable

  constructor(standApart: boolean, foldLetter: (code: number) => number, table: WordTable) {
    this.#standApart = standApart
    this.#foldLetter = foldLetter
    this.#table = table
    this.#keyLetters = standApart ? KEY_LETTERS : 1
  }

  add(wording: Wording, forms: readonly string[]): void {
    const number = this.#wordings.push(wording) - 1
    for (const form of forms) {
      let letters = 0
      while (letters < this.#keyLetters && isLetter(form.charCodeAt(letters))) letters++
      const key = this.#firstLetters(form, letters)
      const pair = this.#pairOf(form, 0)
      this.#begins[pair >> 5] = (this.#begins[pair >> 5] as number) | (1 << (pair & 31))
      const others = this.#waiting.get(key)
      if (others) others.push({ form, wording: number })
      else this.#waiting.set(key, [{ form, wording: number }])
    }
  }

  longest(text: string, words: Words, at: number): readonly [Wording, number] | null {
    const word = words.word[at] as number
    const start = words.start[at] as number
    const end = words.end[at] as number
    if (word === 0) {
      if (!this.#mayBegin(text, start)) return null
      this.#grow(text.slice(start, Math.min(end, start + KEY_LETTERS)))
      return this.#walk(text, start, 0, null)
    }
    let node = word < this.#nodeAfter.length ? (this.#nodeAfter[word] as number) : UNLEARNT
    if (node === UNLEARNT) node = this.#learn(word)
    const inside = this.#within[word]
    const found: readonly [Wording, number] | null = inside
      ? [this.#wordings[inside.wording] as Wording, endOfWord(text, start + inside.length)]
      : null
    return node === NOWHERE ? found : this.#walk(text, end, node, found)
  }

  #fold(code: number): number {
    const known = this.#folded[code] as number
    if (known > 0) return known
    const folded = foldMark(code) ?? this.#foldLetter(code)
    this.#folded[code] = folded
    return folded
  }

  #mayBegin(text: string, start: number): boolean {
    const pair = this.#pairOf(text, start)
    return (((this.#begins[pair >> 5] as number) >>> (pair & 31)) & 1) !== 0
  }

  /** Goes on letter by letter from a node; `longest` is what was found on the way there. */
  #walk(
    text: string,
    from: number,
    root: number,
    longest: readonly [Wording, number] | null,
  ): readonly [Wording, number] | null {
    let found = longest
    let node = root
    // A wording may be complete where the walk begins: at the end of its first word.
    if (this.#endsAt(node, text, from))
      found = [this.#wordings[this.#ending[node] as number] as Wording, from]
    for (let i = from; i < text.length; i++) {
      node = this.#edges.get(node, this.#fold(text.charCodeAt(i)))
      if (node < 0) break
      const wording = this.#ending[node] as number
      if (wording < 0) continue
      if (this.#isOpen[node]) found = [this.#wordings[wording] as Wording, endOfWord(text, i + 1)]
      else if (!this.#standApart || !isLetter(text.charCodeAt(i + 1)))
        found = [this.#wordings[wording] as Wording, i + 1]
    }
    return found
  }

  #endsAt(node: number, text: string, end: number): boolean {
    if ((this.#ending[node] as number) < 0 || this.#isOpen[node]) return false
    return !this.#standApart || !isLetter(text.charCodeAt(end))
  }

  #learn(word: number): number {
    const spelling = this.#table.spelling(word)
    this.#grow(spelling)
    let node = 0
    let within: { readonly wording: number; readonly length: number } | null = null
    for (let i = 0; i < spelling.length && node >= 0; i++) {
      node = this.#edges.get(node, this.#fold(spelling.charCodeAt(i)))
      const wording = node < 0 ? -1 : (this.#ending[node] as number)
      if (wording < 0) continue
      const isInside = i + 1 < spelling.length && !isLetter(spelling.charCodeAt(i + 1))
      if (this.#isOpen[node] || isInside) within = { wording, length: i + 1 }
    }
    if (word >= this.#nodeAfter.length) {
      const wider = new Int32Array(Math.max(1 << 12, word * 2)).fill(UNLEARNT)
      wider.set(this.#nodeAfter)
      this.#nodeAfter = wider
    }
    while (this.#within.length <= word) this.#within.push(null)
    this.#within[word] = within
    this.#nodeAfter[word] = node
    return node
  }

  /** Grows the forms that may begin with a word. */
  #grow(word: string): void {
    for (let letters = 0; letters <= Math.min(this.#keyLetters, word.length); letters++) {
      const key = this.#firstLetters(word, letters)
      const fresh = this.#waiting.get(key)
      if (!fresh) continue
      this.#waiting.delete(key)
      for (const { form, wording } of fresh) {
        this.#plant(form, wording)
      }
    }
  }

  /** A number for the first letters of a word: up to four letters of the Latin alphabet each have their own. */
  #firstLetters(word: string, count: number): number {
    let key = count
    for (let i = 0; i < count; i++) key = Math.imul(key, 0x1003f) + this.#fold(word.charCodeAt(i))
    return key
  }

  /** A number below 1024 for the first two letters of what begins at `at`. */
  #pairOf(text: string, at: number): number {
    return ((this.#fold(text.charCodeAt(at)) & 31) << 5) | (this.#fold(text.charCodeAt(at + 1)) & 31)
  }

  #plant(form: string, wording: number): void {
    const isOpen = form.endsWith('*')
    const letters = isOpen ? form.slice(0, -1) : form
    let node = 0
    for (let i = 0; i < letters.length; i++) {
      const code = this.#fold(letters.charCodeAt(i))
      let next = this.#edges.get(node, code)
      if (next < 0) {
        next = this.#ending.push(-1) - 1
        this.#isOpen.push(false)
        this.#edges.set(node, code, next)
      }
      node = next
    }
    if (node !== 0 && this.#ending[node] === -1) {
      this.#ending[node] = wording
      this.#isOpen[node] = isOpen
    }
  }
}

/** Letters by which forms wait where words stand apart, or fewer where their first word has fewer. */
const KEY_LETTERS = 4

/** Every kind of space to one, every dash to a hyphen; null for what is neither. */
function foldMark(code: number): number | null {
  if (code === 0x0a || code === 0x0d || code === 0x09 || code === 0xa0) return 32
  return code >= 0x2010 && code <= 0x2015 ? 45 : null
}

function endOfWord(text: string, at: number): number {
  let end = at
  while (end < text.length && isLetter(text.charCodeAt(end))) end++
  return end
}

function isLetter(code: number): boolean {
  if (code >= 0xc0) return code < 0x2000 || code > 0x2e7f
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
