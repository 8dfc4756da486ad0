import { classOf, LONE } from '../words/fold-letter.ts'
import { foldText } from '../words/fold-text.ts'
import { indexText, searchWords } from '../words/search-words.ts'

/** What the full-text index can say of texts that may hold certain characters. */
export interface Narrowed {
  readonly match: string
  /** Whether all of these texts hold them, and no others, so that none must be gone through. */
  readonly isExact: boolean
}

/**
 * Characters that are words of their own, as phrases of the full-text index: those in a row stand one after another in
 * every text that holds them. Null where there are none.
 */
export function narrowChars(typed: string): Narrowed | null {
  const { folded } = foldText(typed)
  const runs = folded.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []
  const phrases = runs.map(indexText).filter((words) => words !== '')
  if (phrases.length === 0) return null
  // One alone is the same as a word; between two there may be a mark.
  return {
    match: phrases.map((words) => `text : "${words}"`).join(' AND '),
    isExact: phrases[0] === folded && [...folded].length === 1,
  }
}

/** Letters of the beginning of a word that tells enough. */
const SHORTEST_BEGINNING = 5

/**
 * The words that stand whole within folded characters, and the beginning of the last, as a phrase of the full-text index:
 * every text of usual characters that holds them has these words one after another. Null where there are none.
 */
export function wordsWithin(folded: string): string | null {
  const words = searchWords(folded)
  const isAlone = (word: string) => classOf(word.codePointAt(0) ?? 0) === LONE
  const [first] = words
  // The first may be the end of a longer word.
  if (first && first.start === 0 && !isAlone(first.word)) words.shift()
  const last = words.at(-1)
  const isOpen = last !== undefined && last.end === folded.length && !isAlone(last.word)
  const isTold = isOpen && last.word.length >= SHORTEST_BEGINNING
  if (isOpen && !isTold) words.pop()
  if (words.length === 0) return null
  return `text : "${words.map(({ word }) => word).join(' ')}"${isTold ? ' *' : ''}`
}
