import type { Gazetteer, KnownName, Lexicon, Page, Words } from '../../../reader/index.ts'
import { SHAPE } from '../../../reader/index.ts'
import type { NameCase } from '../inflection/nominative.ts'
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

  constructor({ text, words, lexicon, gazetteer, scratch }: Page) {
    this.text = text
    this.words = words
    this.lexicon = lexicon
    this.gazetteer = gazetteer
    this.is = nameClassesOf(lexicon)
    this.#askedUntil = scratch.ints(words.count)
    this.#answerAt = scratch.ints(words.count)
  }

  /** The longest name of the register that begins at a word and ends by `until`. */
  known(at: number, until: number): KnownAt | null {
    const found = this.#look(at, until)
    // "При" is no form of "Прая": a word of grammar alone names nothing.
    return found && found[1] === at + 1 && this.is.noNamePart(this.word(at)) ? null : found
  }

  #look(at: number, until: number): KnownAt | null {
    if (at >= until || !this.gazetteer.mayBegin(this.words.name[at] as number)) return null
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

  /** A state that begins at a word, by name or adjective; null if none does. */
  state(at: number, until: number): KnownAt | null {
    const known = this.known(at, until)
    return known?.[0].type === 'state' ? known : null
  }

  word(at: number): number {
    return at < this.words.count && at >= 0 ? (this.words.word[at] as number) : 0
  }

  isCapital(at: number): boolean {
    return at < this.words.count && at >= 0 && ((this.words.shape[at] as number) & SHAPE.capital) !== 0
  }

  isMark(at: number): boolean {
    return at >= this.words.count || ((this.words.shape[at] as number) & SHAPE.mark) !== 0
  }

  isSpaced(at: number): boolean {
    return at >= this.words.count || ((this.words.shape[at] as number) & SHAPE.spaced) !== 0
  }

  /** A hyphen that joins the words around it: "Премьер-министр". */
  isHyphen(at: number): boolean {
    const { hyphen } = this.is.spelled
    return (
      this.word(at) === hyphen && !this.isSpaced(at) && at + 1 < this.words.count && !this.isSpaced(at + 1)
    )
  }

  /** A capitalised word that is in no word list: it can only be a name. */
  isUnknown(at: number): boolean {
    return this.isCapital(at) && !this.lexicon.isCommon(this.word(at))
  }

  /** The case of a word of the lexicon, as far as its form tells it: the nominative where it may be one. */
  caseOf(at: number): NameCase {
    const { is } = this
    const word = this.word(at)
    if (is.nominative(word)) return 'nom'
    if (is.instrumental(word)) return 'ins'
    if (is.genitive(word)) return 'gen'
    if (is.dative(word)) return 'dat'
    return is.prepositional(word) ? 'loc' : null
  }

  slice(from: number, to: number): string {
    const { start, end } = this.words
    return to > from ? this.text.slice(start[from], end[to - 1]) : ''
  }
}
