import type { BitCoder } from './bit-coder.ts'
import { codeNumber, codeSigned, codeTree } from './code-number.ts'
import { knownWords } from './known-words.ts'
import { AT_HAND, SHARED, SOURCE_BITS, WORD_PARTS, type WordLayout } from './layout.ts'
import { slugOf } from './slug-of.ts'

type Word = string | null

/** Where a word comes from that a column has not had yet. */
const SEEN = 0
const KNOWN = 1
const SLICE = 2
const LITERAL = 3
const DAY = 4
const SLUG = 5
const GIVEN = 6

/** Words are looked for in the text up to here, so that a long one takes no longer for each. */
const SEARCHED = 1 << 16

interface Column {
  /** The last one first. */
  readonly recent: Word[]
  readonly byGiven: Map<Word, Word>
}

/** The words of one record. */
export class WordCoder {
  readonly #coder: BitCoder
  readonly #text: string
  readonly #columns: Column[]
  readonly #seen: Word[] = []
  readonly #placeOfSeen = new Map<Word, number>()
  #day = 0

  constructor(coder: BitCoder, text: string, columns: number) {
    this.#coder = coder
    this.#text = text
    this.#columns = Array.from({ length: columns }, () => ({ recent: [], byGiven: new Map() }))
  }

  /** `given` is the word beside it that the layout speaks of. */
  code(layout: WordLayout, word: Word, given: Word): Word {
    const column = this.#columns[layout.column] as Column
    if (layout.given === null) return this.#recent(layout, column, word, given)
    const foretold = column.byGiven.get(given)
    if (foretold !== undefined) {
      const isMissed = this.#coder.bit(layout.context, Number(word !== foretold))
      if (isMissed === 0) return foretold
    }
    const found = this.#recent(layout, column, word, given)
    column.byGiven.set(given, found)
    return found
  }

  #recent(layout: WordLayout, { recent }: Column, word: Word, given: Word): Word {
    const context = layout.context + WORD_PARTS.place
    const place = codeNumber(this.#coder, context, this.#coder.isWriting ? recent.indexOf(word) + 1 : 0)
    if (place > 0) {
      const found = recent[place - 1] as Word
      if (place > 1) {
        recent.splice(place - 1, 1)
        recent.unshift(found)
      }
      return found
    }
    const found = this.#unheard(layout, word, given)
    recent.unshift(found)
    if (recent.length > AT_HAND) recent.pop()
    if (!this.#placeOfSeen.has(found)) {
      this.#placeOfSeen.set(found, this.#seen.length)
      this.#seen.push(found)
    }
    return found
  }

  #unheard(layout: WordLayout, word: Word, given: Word): Word {
    const coder = this.#coder
    const source = codeTree(
      coder,
      layout.context + WORD_PARTS.source,
      SOURCE_BITS,
      coder.isWriting ? this.#sourceOf(layout, word, given) : 0,
    )
    switch (source) {
      case GIVEN:
        return given
      case SLUG:
        return slugOf(given)
      case SEEN: {
        const back = codeNumber(
          coder,
          SHARED.seen,
          this.#seen.length - 1 - (this.#placeOfSeen.get(word) ?? 0),
        )
        return this.#seen[this.#seen.length - 1 - back] as Word
      }
      case KNOWN: {
        const known = codeNumber(coder, layout.list, knownWords(layout.known).places.get(word) ?? 0)
        return knownWords(layout.known).words[known] as Word
      }
      case SLICE: {
        const start = codeNumber(coder, SHARED.start, this.#text.indexOf(word ?? ''))
        const length = codeNumber(coder, SHARED.length, word?.length ?? 0)
        return this.#text.slice(start, start + length)
      }
      case DAY: {
        const day = this.#day + codeSigned(coder, SHARED.day, dayOf(word ?? '') - this.#day)
        this.#day = day
        return isoDay(day)
      }
      default:
        return this.letters(word ?? '')
    }
  }

  #sourceOf(layout: WordLayout, word: Word, given: Word): number {
    if (layout.given !== null && word === given) return GIVEN
    if (this.#placeOfSeen.has(word)) return SEEN
    if (knownWords(layout.known).places.get(word) !== undefined) return KNOWN
    if (layout.given !== null && word !== null && word === slugOf(given)) return SLUG
    if (word === null) throw new Misfit('null is known everywhere')
    if (/^\d{4}-\d\d-\d\d$/.test(word) && isoDay(dayOf(word)) === word) return DAY
    const place = word.length > 1 ? this.#text.indexOf(word) : -1
    return place >= 0 && place < SEARCHED ? SLICE : LITERAL
  }

  /** Words as they are: units below 255 each as a whole, others after a 255. */
  letters(word: string): string {
    const length = codeNumber(this.#coder, SHARED.letters, word.length)
    let run = ''
    let before = 0
    for (let i = 0; i < length; i++) {
      const unit = word.charCodeAt(i) || 0
      let coded = codeTree(this.#coder, SHARED.letter + kindOf(before) * 256, 8, Math.min(unit, 255))
      if (coded === 255) coded = codeNumber(this.#coder, SHARED.unit, unit)
      run += String.fromCharCode(coded)
      before = coded
    }
    return run
  }
}

/** What cannot be written in this form. */
export class Misfit extends Error {}

/** What stood before, so that letters follow letters and digits digits. */
function kindOf(unit: number): number {
  if (unit === 0) return 0
  if (unit >= 48 && unit <= 57) return 1
  if (unit >= 65 && unit <= 90) return 2
  if (unit >= 97 && unit <= 122) return 3 + ((unit - 97) >> 2)
  return unit > 254 ? 10 : unit === 45 ? 11 : unit === 32 ? 12 : unit === 46 ? 13 : 14
}

const MS_OF_DAY = 86_400_000

function dayOf(day: string): number {
  return Math.round(Date.parse(day) / MS_OF_DAY) || 0
}

function isoDay(day: number): string {
  const date = new Date(day * MS_OF_DAY)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
