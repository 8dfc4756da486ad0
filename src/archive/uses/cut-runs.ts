import { classOf, LONE } from '../words/fold-letter.ts'
import { searchWords } from '../words/search-words.ts'

/** Words or characters that follow each other with no mark or figure between them. */
export interface Run {
  /** How many of them make a shingle: the shortest stretch that is looked up. */
  readonly size: number
  /** Which of the text's words, counted from 0, the first is. */
  readonly at: number
  readonly words: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

/** Of Chinese characters, and of words of other scripts. */
const CHARACTERS = 4
const WORDS = 3

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
  const words = searchWords(HAN.test(text) ? plain(text) : text)
  const runs: Run[] = []
  let from = 0
  const close = (until: number) => {
    const first = words[from]
    const size = first && sizeOf(first.word)
    if (first && size && until - from >= size) {
      const part = words.slice(from, until)
      runs.push({
        size,
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

function parts(between: string, before: string, word: string, letter: string): boolean {
  if (sizeOf(before) !== sizeOf(word)) return true
  if (between === '' || between === ' ') return false
  if (!JOINS.test(between) || BLANK_LINE.test(between)) return true
  return between.includes('\n') && !/\p{Ll}/u.test(letter)
}

function sizeOf(word: string): number {
  return classOf(word.codePointAt(0) ?? 0) === LONE ? CHARACTERS : WORDS
}

/** One number below 2^47 for each shingle of a run, in order: the same for the same words. */
export function shinglesOf({ words, size }: Run): number[] {
  const hashes = words.map(hashWord)
  const shingles: number[] = []
  for (let i = 0; i + size <= hashes.length; i++) {
    let low = size
    let high = ~size
    for (let k = i; k < i + size; k++) {
      const hash = hashes[k] as number
      low = mix(low ^ hash)
      high = mix(Math.imul(high, 31) + hash)
    }
    shingles.push((low >>> 0) + (high & 0x7fff) * 0x1_0000_0000)
  }
  return shingles
}

function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return mix(hash)
}

/** The finish of MurmurHash3: every bit tells on every other. */
function mix(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
