import { foldText } from '../words/fold-text.ts'
import { indexText } from '../words/search-words.ts'

/** Words of the index that fit `*end`, `beginning*` or `*anywhere*`; null if there are too many of them. */
export type WordsWith = (pattern: string) => readonly string[] | null

/** What the index can say of texts that may hold certain characters. */
export interface Narrowed {
  readonly match: string
  /** Whether all of these texts hold them, and no others, so that none must be gone through. */
  readonly isExact: boolean
}

/** Shorter beginnings of words fit so many that looking them up takes longer than it saves. */
const LEAST_OF_BEGINNING = 3

/**
 * Characters anywhere, as words that may hold them, so that not every text must be gone through. Characters inside one
 * word are told by the words that hold them; of several words, the whole ones and the beginning of the last stand one
 * after another, and the first ends with what was typed. Null where that would not help.
 */
export function narrowChars(typed: string, wordsWith: WordsWith): Narrowed | null {
  const { folded } = foldText(typed)
  const words = indexText(folded).split(' ')
  const [first, ...rest] = words
  if (!first) return null
  const opensInside = isInsideWord(folded[0] ?? '') && !isLone(first)
  const closesInside = isInsideWord(folded.at(-1) ?? '') && !isLone(words.at(-1) ?? '')
  if (rest.length === 0) {
    if (!opensInside && !closesInside) return { match: inText(`"${first}"`), isExact: folded === first }
    const known = wordsWith(`${opensInside ? '*' : ''}${first}${closesInside ? '*' : ''}`)
    return known && { match: anyOf(known), isExact: folded === first }
  }
  const phrase = phraseOf(opensInside ? rest : words, closesInside)
  const ends = opensInside ? wordsWith(`*${first}`) : null
  const parts = [...(phrase ? [inText(phrase)] : []), ...(ends ? [`(${anyOf(ends)})`] : [])]
  return parts.length > 0 ? { match: parts.join(' AND '), isExact: false } : null
}

function phraseOf(words: readonly string[], isOpen: boolean): string | null {
  const last = words.at(-1) ?? ''
  if (!isOpen || last.length >= LEAST_OF_BEGINNING) return `"${words.join(' ')}"${isOpen ? ' *' : ''}`
  // The whole words alone say enough.
  return words.length > 1 ? `"${words.slice(0, -1).join(' ')}"` : null
}

const inText = (phrase: string): string => `text : ${phrase}`
const anyOf = (words: readonly string[]): string =>
  inText(`(${(words.length > 0 ? words : ['']).map((word) => `"${word}"`).join(' OR ')})`)

const isInsideWord = (letter: string): boolean => indexText(letter) !== ''
/** Characters that are words of their own have nothing before or after them. */
const isLone = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
