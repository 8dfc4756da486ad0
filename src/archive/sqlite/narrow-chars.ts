import { foldText } from '../words/fold-text.ts'
import { indexText } from '../words/search-words.ts'

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
