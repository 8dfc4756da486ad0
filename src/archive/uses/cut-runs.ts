import { classOf, LONE } from '../words/fold-letter.ts'
import { searchWords } from '../words/search-words.ts'

/** Words or characters that follow each other with no mark or figure between them. */
export interface Run {
  /** How many of them make a shingle: the shortest stretch that is looked up. */
  readonly size: number
  /** How many of them are judged at once; never fewer than a shingle has. */
  readonly window: number
  /** Which of the text's words, counted from 0, the first is. */
  readonly at: number
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Of Chinese characters, and of words of other scripts. */
const CHARACTERS = 4
const WORDS = 2
/** Two common words that were never together before are no news; three may be. */
const JUDGED_WORDS = 3

/** A text with traditional letters as simplified ones, one unit in, one unit out. */
export type PlainHan = (text: string) => string

/** Blank, hyphen, apostrophe, quotation mark, the Chinese comma of enumerations: a phrase goes on across these. */
const JOINS = /^[\s\p{Pd}'’‘‛′`"“”„‟«»「」『』《》、·・]*$/u
const BLANK_LINE = /\n\s*\n/
const HAN = /[\u3400-\u9fff\uf900-\ufaff]/
const FIGURE = /\p{N}/u

/**
 * Cuts a text into runs. Case, width, accents and quotation marks are folded away, traditional letters by `plain`.
 * A run ends at any other mark, at a blank line or a new line that begins with no small letter, at words with figures,
 * and where the script changes between Chinese characters and words. Runs shorter than one shingle are left out.
 */
export function cutRuns(text: string, plain: PlainHan): Run[] {
  const words = searchWords(foldForRuns(text, plain))
  const runs: Run[] = []
  let from = 0
  const close = (until: number) => {
    const first = words[from]
    const size = first && sizeOf(first.word)
    if (first && size && until - from >= size) {
      const part = words.slice(from, until)
      runs.push({
        size,
        window: size === WORDS ? Math.min(JUDGED_WORDS, part.length) : size,
        at: from,
        words: part.map(({ word }) => word),
        starts: part.map(({ start }) => start),
        ends: part.map(({ end }) => end),
      })
    }
  }
  words.forEach(({ word, start }, i) => {
    const before = words[i - 1]
    if (FIGURE.test(word)) {
      close(i)
      from = i + 1
    } else if (
      before &&
      i > from &&
      parts(text.slice(before.end, start), before.word, word, text[start] ?? '')
    ) {
      close(i)
      from = i
    }
  })
  close(words.length)
  return runs
}

/** A text as its words are cut from it. */
export const foldForRuns = (text: string, plain: PlainHan): string => (HAN.test(text) ? plain(text) : text)

function parts(between: string, before: string, word: string, letter: string): boolean {
  if (sizeOf(before) !== sizeOf(word)) return true
  if (between === '' || between === ' ') return false
  if (!JOINS.test(between) || BLANK_LINE.test(between)) return true
  return between.includes('\n') && !/\p{Ll}/u.test(letter)
}

function sizeOf(word: string): number {
  return classOf(word.codePointAt(0) ?? 0) === LONE ? CHARACTERS : WORDS
}

/** The shingles of a run, in order, as two numbers of 32 bits each: the same for the same words. */
export function shinglesOf({ words, size }: Run): { readonly high: Uint32Array; readonly low: Uint32Array } {
  const hashes = words.map(hashWord)
  const count = Math.max(0, hashes.length - size + 1)
  const shingles = { high: new Uint32Array(count), low: new Uint32Array(count) }
  for (let i = 0; i < count; i++) {
    let low = size
    let high = ~size
    for (let k = i; k < i + size; k++) {
      const { a, b } = hashes[k] as WordHash
      low = mix(low ^ a)
      high = mix(Math.imul(high, 31) + b)
    }
    shingles.high[i] = high
    shingles.low[i] = low
  }
  return shingles
}

interface WordHash {
  readonly a: number
  readonly b: number
}

/** Two hashes that have nothing to do with each other (FNV-1a with two primes), so that 64 bits tell words apart. */
function hashWord(word: string): WordHash {
  let a = 0x811c9dc5
  let b = 0x9747b28c
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 15
  }
  return { a: mix(a), b: mix(b) }
}

/** The finish of MurmurHash3: every bit tells on every other. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
