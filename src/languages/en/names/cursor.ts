import type { Gazetteer, KnownName, Lexicon, Page, Words } from '../../../reader/index.ts'
import { SHAPE } from '../../../reader/index.ts'
import { type NameClasses, nameClassesOf } from './name-classes.ts'
import type { OfficePhrase } from './read-office.ts'

/** A name of the register and the word after it. */
export type KnownAt = readonly [name: KnownName, end: number]

/** What every part of the name grammar looks at: the words of one page and the tests for them. */
export class Cursor {
  readonly text: string
  readonly words: Words
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly is: NameClasses
  /** whether a headline is being read */
  inTitle = false
  /** whether the page is a joint statement: "we" are its parties */
  readonly isJoint: boolean
  /** the last answer of `readOffice` */
  readonly lastOffice: { at: number; until: number; found: OfficePhrase | null } = {
    at: -1,
    until: -1,
    found: null,
  }
  // Offices, people and runs of capitals ask about the same words: each is looked up once, in its whole sentence.
  readonly #askedUntil: Int32Array
  /** by word: the index of its answer */
  readonly #answerAt: Int32Array
  readonly #answers: (KnownAt | null)[] = [null]

  constructor({ text, words, lexicon, gazetteer, scratch, sentences }: Page) {
    this.text = text
    this.words = words
    this.lexicon = lexicon
    this.gazetteer = gazetteer
    this.is = nameClassesOf(lexicon)
    this.#askedUntil = scratch.ints(words.count)
    this.#answerAt = scratch.ints(words.count)
    this.isJoint = sentences.some((sentence) => sentence.zone === 'title' && this.#namesJoint(sentence))
  }

  /** "Joint *Press* Statement by …" */
  #namesJoint({ from, to }: Page['sentences'][number]): boolean {
    for (let at = from; at < to; at++) {
      if (this.word(at) !== this.is.spelled.joint) continue
      if (this.is.statement(this.word(at + 1)) || this.is.statement(this.word(at + 2))) return true
    }
    return false
  }

  /** The longest name of the register that begins at a word and ends by `until`. */
  known(at: number, until: number): KnownAt | null {
    if (at >= until || !this.gazetteer.mayBegin(this.words.word[at] as number)) return null
    const asked = this.#askedUntil[at] as number
    if (asked >= until) {
      const answer = this.#answers[this.#answerAt[at] as number] as KnownAt | null
      // A shorter look may find a shorter name than the one remembered.
      return asked === until || answer === null || answer[1] <= until
        ? answer
        : this.gazetteer.find(this.words, at, until)
    }
    const answer = this.gazetteer.find(this.words, at, until)
    this.#askedUntil[at] = until
    this.#answerAt[at] = answer ? this.#answers.push(answer) - 1 : 0
    return answer
  }

  word(at: number): number {
    return at < this.words.count && at >= 0 ? (this.words.word[at] as number) : 0
  }

  isCapital(at: number): boolean {
    return at < this.words.count && ((this.words.shape[at] as number) & SHAPE.capital) !== 0
  }

  isMark(at: number): boolean {
    return at >= this.words.count || ((this.words.shape[at] as number) & SHAPE.mark) !== 0
  }

  slice(from: number, to: number): string {
    const { start, end } = this.words
    return to > from ? this.text.slice(start[from], end[to - 1]) : ''
  }
}

/** The word after "the" if there is one. */
export function skipThe(cursor: Cursor, at: number): number {
  return cursor.word(at) === cursor.is.spelled.the ? at + 1 : at
}
