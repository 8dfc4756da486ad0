import type { Gazetteer, KnownName, Lexicon, Page, Words } from '../../../reader/index.ts'
import { SHAPE } from '../../../reader/index.ts'
import { type NameClasses, nameClassesOf } from './name-classes.ts'

/** What every part of the name grammar looks at: the words of one page and the tests for them. */
export interface Cursor {
  readonly text: string
  readonly words: Words
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly is: NameClasses
  /** the longest name of the register that begins at a word and ends by `until` */
  readonly known: (at: number, until: number) => readonly [name: KnownName, end: number] | null
  readonly word: (at: number) => number
  readonly isCapital: (at: number) => boolean
  readonly isMark: (at: number) => boolean
  readonly slice: (from: number, to: number) => string
  /** whether a headline is being read; `enterTitle` switches */
  readonly inTitle: () => boolean
  readonly enterTitle: (isTitle: boolean) => void
}

export function cursorOn(page: Page): Cursor {
  const { words, text, lexicon, gazetteer } = page
  const is = nameClassesOf(lexicon)
  const { word, shape, start, end } = words
  // One answer per word is remembered: the office, person and capital-run parts ask about the same words.
  let askedAt = -1
  let askedUntil = -1
  let isInTitle = false
  let answer: readonly [KnownName, number] | null = null
  return {
    text,
    words,
    lexicon,
    gazetteer,
    is,
    known(at, until) {
      if (at >= until || !gazetteer.mayBegin(word[at] as number)) return null
      if (at === askedAt && until === askedUntil) return answer
      askedAt = at
      askedUntil = until
      answer = gazetteer.find(words, at, until)
      return answer
    },
    word: (at) => (at < words.count ? (word[at] as number) : 0),
    isCapital: (at) => at < words.count && ((shape[at] as number) & SHAPE.capital) !== 0,
    isMark: (at) => at >= words.count || ((shape[at] as number) & SHAPE.mark) !== 0,
    inTitle: () => isInTitle,
    enterTitle(isTitle) {
      isInTitle = isTitle
    },
    slice: (from, to) => (to > from ? text.slice(start[from], end[to - 1]) : ''),
  }
}
