import { SHAPE } from '../../../reader/index.ts'
import { stemOf } from '../inflection/stem-of.ts'
import type { Cursor } from './cursor.ts'

const LONGEST_NAME = 9
const MOST_HONORIFICS = 4

/** A bare personal name as a run of words, its honorifics left outside. */
export interface PersonName {
  readonly from: number
  readonly to: number
  /** whether an office, an honorific, a given name or the register vouches for it */
  readonly sure: boolean
  /** id in the register */
  readonly ref: string | null
  readonly titles: readonly number[]
}

/**
 * The personal name that begins at a word, or null: a name of the register, initials with a surname, or a run of unknown
 * capitalised words. Without an office or honorific before it a run must begin with a given name or hold two words.
 */
export function readPersonName(
  cursor: Cursor,
  at: number,
  until: number,
  vouched: boolean,
): PersonName | null {
  const { is } = cursor
  const from = skipHonorifics(cursor, at, until)
  const sure = vouched || from > at
  const titles = titlesIn(cursor, at, from)
  const known = cursor.known(from, until)
  if (known?.[0].type === 'person') {
    return { from, to: afterFamily(cursor, from, known[1], until), sure: true, ref: known[0].ref, titles }
  }
  // "Так Владимир": the first word of a sentence before a given name is no name.
  const isLead = !sure && !is.given(cursor.word(from)) && cursor.known(from + 1, until)?.[0].type === 'person'
  if (isLead && cursor.isUnknown(from)) return null
  const later = sure ? givenAfterPlace(cursor, from, until) : from
  if (later > from) return { from: later, to: endOfName(cursor, later, until, true), sure, ref: null, titles }
  const initials = afterInitials(cursor, from, until)
  const to = endOfName(cursor, initials, until, sure || initials > from, initials > from ? 1 : 2)
  if (to === initials) return null
  const isSure = sure || initials > from || cursor.is.given(cursor.word(from))
  return { from, to, sure: isSure, ref: null, titles }
}

const ADJECTIVE = /(?:ской|ной|вой|ского|ного|ых|их)$/
const LONGEST_PLACE = 4

/** "главой Северной Осетии *Александром Дзасоховым*": a place that no register knows, then the given name. */
function givenAfterPlace(cursor: Cursor, at: number, until: number): number {
  if (!ADJECTIVE.test(cursor.slice(at, at + 1)) || cursor.is.given(cursor.word(at))) return at
  const last = Math.min(until, at + LONGEST_PLACE)
  for (let i = at + 1; i < last && cursor.isCapital(i); i++) if (cursor.is.given(cursor.word(i))) return i
  return at
}

/** "Мухаммед Бен Сальман *Аль Сауд*": the register knows a shorter form. */
function afterFamily(cursor: Cursor, from: number, at: number, until: number): number {
  if (!cursor.is.particle(cursor.word(at)) || isRepeated(cursor, from, at)) return at
  return Math.max(at, endOfName(cursor, at, until, true))
}

const NO_TITLES: readonly number[] = []

function titlesIn(cursor: Cursor, from: number, to: number): readonly number[] {
  if (from === to) return NO_TITLES
  const titles: number[] = []
  for (let i = from; i < to; i++) if (!cursor.isMark(i)) titles.push(cursor.words.name[i] as number)
  return titles
}

/** "господином", "Его Величеством", "шейхом". */
function skipHonorifics(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  let i = at
  for (let count = 0; count < MOST_HONORIFICS; count++) {
    if (!is.honorific(cursor.word(i)) || i + 1 >= until) return i
    // "принц" may be the office itself; a name must follow.
    if (!cursor.isCapital(i + 1) && !is.honorific(cursor.word(i + 1))) return at
    i++
  }
  return i
}

/** "С.В.*Лавров*", "С. В. *Лавров*": the word after the initials; the first word if there are none. */
function afterInitials(cursor: Cursor, at: number, until: number): number {
  let i = at
  while (i < until && i < at + LONGEST_NAME) {
    const shape = cursor.words.shape[i] as number
    const length = (cursor.words.end[i] as number) - (cursor.words.start[i] as number)
    if (shape & SHAPE.dotted && shape & SHAPE.capital) {
      i++
      continue
    }
    const isInitial = shape & SHAPE.capital && length <= 2 && cursor.slice(i + 1, i + 2) === '.'
    if (!isInitial || (length === 2 && !/^(?:Дж|Дз|Ю|Э)/.test(cursor.slice(i, i + 1)))) break
    i += 2
  }
  return i > at && i < until && cursor.isCapital(i) ? i : at
}

/** A name has at least `least` parts before a part of it is repeated. */
function endOfName(cursor: Cursor, from: number, until: number, sure: boolean, least = 2): number {
  let to = from
  let parts = 0
  for (let i = from; i < until && parts < LONGEST_NAME; ) {
    // "Мара Орлан Орлан Мара Президент …": a card about the person stands right behind the name.
    if (parts >= least && isRepeated(cursor, from, i)) break
    const step = partAt(cursor, i, until, to > from, sure)
    if (step === 0) break
    i += step
    to = i
    parts++
  }
  // A particle at the end belongs to what follows.
  while (to > from + 1 && cursor.is.particle(cursor.word(to - 1)) && !cursor.isCapital(to - 1)) to--
  return to
}

/** Whether a word is the same as one of the name's, in whatever case. */
export function isRepeated(cursor: Cursor, from: number, at: number): boolean {
  const stem = stemAt(cursor, at)
  for (let i = from; i < at; i++) if (stem.length > 2 && stemAt(cursor, i) === stem) return true
  return false
}

function stemAt(cursor: Cursor, at: number): string {
  return stemOf(cursor.slice(at, at + 1))
}

/** How many words the part of a name at a word has: "Жомарт", "Касым-Жомарт", "бен Сальман", "аль-Асад"; 0 if none. */
function partAt(cursor: Cursor, i: number, until: number, begun: boolean, sure: boolean): number {
  const { is } = cursor
  if (is.particle(cursor.word(i)) && (begun || cursor.isCapital(i)) && i + 1 < until) {
    const next = cursor.isHyphen(i + 1) ? i + 2 : i + 1
    const goesOn = next < until && (cursor.isCapital(next) || is.particle(cursor.word(next)))
    if (goesOn && !is.officeWord(cursor.word(next))) return cursor.isHyphen(i + 1) ? 3 : 1
    return begun && cursor.isCapital(i) ? 1 : 0
  }
  if (!isNameWord(cursor, i, until, begun, sure)) return 0
  let to = i + 1
  while (cursor.isHyphen(to) && cursor.isCapital(to + 1) && to + 1 < until) to += 2
  return to - i
}

function isNameWord(cursor: Cursor, i: number, until: number, begun: boolean, sure: boolean): boolean {
  const { is } = cursor
  if (!cursor.isCapital(i)) return false
  const word = cursor.word(i)
  if (is.given(word)) return true
  const shape = cursor.words.shape[i] as number
  if (shape & SHAPE.allCaps) return false
  if (is.noNamePart(word) || is.officeWord(word) || is.domain(word)) return false
  const known = cursor.known(i, until)
  if (known && known[0].type !== 'person') {
    // A surname may sound like a city; a state's name is nobody's.
    const isPlace = known[0].type === 'place' && known[0].role !== 'seat'
    if (!(isPlace && (begun || sure))) return false
  }
  return !cursor.lexicon.isCommon(word) || (sure && !begun && !is.typedHead(word))
}
