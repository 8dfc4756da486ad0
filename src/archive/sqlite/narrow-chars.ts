import { foldText } from '../words/fold-text.ts'
import { indexText } from '../words/search-words.ts'

/** Words of the index that fit `*end`, `beginning*` or `*anywhere*`; null if there are too many of them. */
export type WordsWith = (pattern: string) => readonly string[] | null

/**
 * Characters anywhere, as words that may hold them, so that not every text must be gone through: the whole words inside,
 * the first as the end of a word, the last as the beginning of one. Null where that would not help.
 */
export function narrowChars(typed: string, wordsWith: WordsWith): string | null {
  const { folded } = foldText(typed)
  const words = indexText(folded).split(' ')
  if (words[0] === '' || words[0] === undefined) return null
  const opensInside = isInsideWord(folded[0] ?? '')
  const closesInside = isInsideWord(folded.at(-1) ?? '')
  const matches = words.map((word, i) => {
    const isFirst = i === 0 && opensInside && !isLone(word)
    const isLast = i === words.length - 1 && closesInside && !isLone(word)
    if (!isFirst && !isLast) return [word]
    return wordsWith(`${isFirst ? '*' : ''}${word}${isLast ? '*' : ''}`)
  })
  const known = matches.filter((list) => list !== null)
  if (known.length === 0) return null
  return known
    .map((list) => `(${(list.length > 0 ? list : ['']).map((word) => `text : "${word}"`).join(' OR ')})`)
    .join(' AND ')
}

const isInsideWord = (letter: string): boolean => indexText(letter) !== ''
/** Characters that are words of their own have nothing before or after them. */
const isLone = (word: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
