import { SHAPE } from '../../../reader/index.ts'
import type { Cursor } from './cursor.ts'

const LONGEST_NAME = 9
const MOST_HONORIFICS = 5
/** "de la", "bin al": particles in a row. */
const MOST_PARTICLES = 3

/** A bare personal name as a run of words, its honorifics left outside. */
export interface PersonName {
  readonly from: number
  readonly to: number
  /** whether an honorific ("Mr.", "His Majesty") or the register vouches for it */
  readonly sure: boolean
  /** id in the register */
  readonly ref: string | null
  /** honorifics before the name */
  readonly titles: readonly number[]
}

/**
 * The personal name that begins at a word, or null. `vouched` says that what stands before (an office) makes a name
 * likely; without it only names known to the register, names with an honorific, and runs of unknown capitalised words
 * count.
 */
export function readPersonName(
  cursor: Cursor,
  at: number,
  until: number,
  vouched: boolean,
): PersonName | null {
  const from = skipHonorifics(cursor, at, until, vouched)
  const sure = vouched || from > at
  const known = cursor.known(from, until)
  if (known?.[0].type === 'person') {
    return {
      from,
      to: withSuffix(cursor, withParticles(cursor, known[1], until), until),
      sure: true,
      ref: known[0].ref,
      titles: titlesIn(cursor, at, from),
    }
  }
  const to = endOfName(cursor, from, until, sure)
  if (to === from || goesOnAsBody(cursor, to, until)) return null
  return { from, to: withSuffix(cursor, to, until), sure, ref: null, titles: titlesIn(cursor, at, from) }
}

/** "the Belmaran Episcopal *Conference*": capitals that end in the noun of a body name nobody. */
function goesOnAsBody(cursor: Cursor, at: number, until: number): boolean {
  if (at >= until || !cursor.isCapital(at)) return false
  const word = cursor.word(at)
  return cursor.is.organisation(word) || cursor.is.event(word) || cursor.is.stateNoun(word)
}

/** "Khalid bin Orlan *bin Tarn*": the register knows a shorter form. */
function withParticles(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  if (!is.particle(cursor.word(at)) || cursor.isCapital(at) || cursor.word(at) === is.spelled.and) return at
  const to = joins(cursor, at, until) ? endOfName(cursor, at + 1, until, false) : at
  return to > at + 1 ? to : at
}

const NO_TITLES: readonly number[] = []

function titlesIn(cursor: Cursor, from: number, to: number): readonly number[] {
  if (from === to) return NO_TITLES
  const titles: number[] = []
  for (let i = from; i < to; i++) if (!cursor.isMark(i)) titles.push(cursor.word(i))
  return titles
}

function skipHonorifics(cursor: Cursor, at: number, until: number, vouched: boolean): number {
  const { is } = cursor
  let i = at
  for (let count = 0; count < MOST_HONORIFICS; count++) {
    const word = cursor.word(i)
    const his = (word === is.spelled.his || word === is.spelled.her) && is.honorific(cursor.word(i + 1))
    // "Special Representative Ambassador Orlan": an office behind an office is no part of the name.
    const title = is.honorific(word) || (vouched && is.rank(word) && isUnknown(cursor, i + 1))
    if (!his && !(title && cursor.isCapital(i))) return i
    i += his ? 2 : 1
    if (cursor.word(i) === is.spelled.dot) i++
    if (i >= until) return at
  }
  return i
}

function endOfName(cursor: Cursor, from: number, until: number, sure: boolean): number {
  // "Minister *bin* Orlan": a particle may lead the name where an office vouches for it.
  const ledByParticle = sure && cursor.is.particle(cursor.word(from)) && isUnknown(cursor, from + 1)
  let to = ledByParticle ? from + 1 : from
  let parts = 0
  for (let i = to; i < until && parts < LONGEST_NAME; ) {
    // "Mara Orlan Orlan MaraPresident of …": a card about the person stands right behind the name.
    if (parts > 0 && cursor.slice(i, i + 1) === cursor.slice(i - 1, i)) break
    if (isNamePart(cursor, i, until, to > from, sure)) {
      to = ++i
      parts++
      continue
    }
    if (to > from && joins(cursor, i, until)) {
      i++
      continue
    }
    break
  }
  return to
}

/** A hyphen or particle inside a name: "Al-Thani", "Mohammed bin Salman", "Luiz da Silva". */
function joins(cursor: Cursor, i: number, until: number, particles = MOST_PARTICLES): boolean {
  const { is } = cursor
  if (i + 1 >= until) return false
  const word = cursor.word(i)
  const spaced = ((cursor.words.shape[i + 1] as number) & SHAPE.spaced) !== 0
  if (word === is.spelled.hyphen || word === is.spelled.hyphenLong) {
    return !spaced && !((cursor.words.shape[i] as number) & SHAPE.spaced) && cursor.isCapital(i + 1)
  }
  if (word === is.spelled.apostrophe) return !spaced && cursor.isCapital(i + 1)
  return (
    is.particle(word) &&
    (cursor.isCapital(i + 1) || (particles > 1 && joins(cursor, i + 1, until, particles - 1)))
  )
}

function isNamePart(cursor: Cursor, i: number, until: number, begun: boolean, sure: boolean): boolean {
  const { is } = cursor
  if (!cursor.isCapital(i)) return false
  const word = cursor.word(i)
  const shape = cursor.words.shape[i] as number
  // "discussed with President Orlan U.S. efforts": a state's initials are nobody's.
  if (shape & SHAPE.dotted && cursor.known(i, until)?.[0].type === 'state') return false
  if (shape & SHAPE.dotted) return begun ? i + 1 < until : cursor.isCapital(i + 1) && isUnknown(cursor, i + 1)
  if (is.particle(word)) return cursor.isCapital(i + 1) || (begun && sure) || leadsByHyphen(cursor, i, until)
  // In a headline every word has a capital: a verb ends the name.
  if (cursor.inTitle && is.verb(word) && cursor.lexicon.isCommon(word)) return false
  if (is.noNamePart(word) && !is.month(word)) return false
  // "Orlan bin *Sultan* Tarn"
  if (is.anyOfficeHead(word) && begun && isFiliation(cursor, i - 1)) return true
  if (is.anyOfficeHead(word)) return sure && !begun && isUnknown(cursor, i + 1)
  if (
    shape & SHAPE.allCaps &&
    !begun &&
    (cursor.words.end[i] as number) - (cursor.words.start[i] as number) < 5
  )
    return false
  const known = cursor.known(i, until)
  if (known && known[0].type !== 'place' && known[0].type !== 'person') {
    if (isFamilyName(cursor, i, known, begun && sure)) return true
    const partOfName = begun && cursor.word(i - 1) === is.spelled.hyphen
    return (
      partOfName ||
      (sure && !begun && known[0].type === 'state' && known[0].role === 'name' && isUnknown(cursor, known[1]))
    )
  }
  if (known?.[0].type === 'place' && !sure) return false
  if (!cursor.lexicon.isCommon(word)) return true
  if (!sure || is.gerund(word) || is.domain(word) || is.weekday(word)) return false
  return !is.month(word) || isNameLikeMonth(cursor, i)
}

/** "bin", "ibn": whose child. */
function isFiliation(cursor: Cursor, at: number): boolean {
  return cursor.is.particle(cursor.word(at)) && !cursor.isCapital(at)
}

/** "Deputy Attorney General Mara *Belmar*, …": a state's name behind an unknown given name, where the name ends. */
function isFamilyName(
  cursor: Cursor,
  i: number,
  [name, to]: NonNullable<ReturnType<Cursor['known']>>,
  begun: boolean,
): boolean {
  if (!begun || cursor.inTitle || name.type !== 'state' || name.role !== 'name' || to !== i + 1) return false
  const { is } = cursor
  const next = cursor.word(to)
  const ends = next === is.spelled.comma || next === is.spelled.and || is.verb(next)
  return ends && !cursor.isCapital(to) && isUnknown(cursor, i - 1)
}

/** "Jun Orlan", "Prime Minister May": the name of a month with no day or year behind it. */
function isNameLikeMonth(cursor: Cursor, i: number): boolean {
  return ((cursor.words.shape[i + 1] as number) & SHAPE.digit) === 0
}

/** "Al-Orlani": a name that begins with its article. */
function leadsByHyphen(cursor: Cursor, i: number, until: number): boolean {
  return cursor.isCapital(i) && i + 2 < until && joins(cursor, i + 1, until)
}

/** A capitalised word that is in no word list: it can only be a name. */
export function isUnknown(cursor: Cursor, at: number): boolean {
  return cursor.isCapital(at) && !cursor.lexicon.isCommon(cursor.word(at))
}

/** ", Jr." and "II" belong to the name. */
function withSuffix(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  let to = at
  const next = cursor.word(to) === is.spelled.comma ? to + 1 : to
  if (next < until && is.suffix(cursor.word(next)) && cursor.isCapital(next)) {
    to = next + 1
    // The dot stays with "Jr." unless it ends the sentence.
    if (cursor.word(to) === is.spelled.dot && to + 1 < until) to++
  }
  return to
}
