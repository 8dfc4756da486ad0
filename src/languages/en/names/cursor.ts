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
  // Offices, people and runs of capitals ask about the same words: each is looked up once, in its whole sentence.
  const askedUntil = new Int32Array(words.count)
  const answers: (readonly [KnownName, number] | null)[] = []
  let isInTitle = false
  return {
    text,
    words,
    lexicon,
    gazetteer,
    is,
    known(at, until) {
      if (at >= until || !gazetteer.mayBegin(word[at] as number)) return null
      const asked = askedUntil[at] as number
      if (asked >= until) {
        const answer = answers[at] ?? null
        // A shorter look may find a shorter name than the one remembered.
        return asked === until || answer === null || answer[1] <= until
          ? answer
          : gazetteer.find(words, at, until)
      }
      const answer = gazetteer.find(words, at, until)
      askedUntil[at] = until
      if (answer) answers[at] = answer
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
