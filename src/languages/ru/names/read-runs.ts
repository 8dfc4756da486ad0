import { SHAPE } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import type { Cursor } from './cursor.ts'
import { ANNIVERSARY_RULE } from './name-anniversaries.ts'

/** A run of words that its head noun types: "Евразийский экономический союз", "Договор о партнёрстве". */
export interface NameRun {
  readonly from: number
  readonly to: number
  readonly type: MentionType
  readonly rule: string
}

/** Adjectives that may stand before a head noun, and words of what a treaty is about. */
const MOST_ADJECTIVES = 4
const LONGEST_SUBJECT = 9

/** The named thing that begins at a capitalised word, a number with "-летие" or a quotation mark; null if none does. */
export function readRun(cursor: Cursor, at: number, until: number): NameRun | null {
  if (((cursor.words.shape[at] as number) & SHAPE.digit) !== 0) return readAnniversary(cursor, at, until)
  if (cursor.word(at) === cursor.is.spelled.quote) return readQuoted(cursor, at, until)
  if (!cursor.isCapital(at)) return readArmed(cursor, at, until) ?? readSite(cursor, at, until)
  return readHeaded(cursor, at, until)
}

const FORCES = /^(?:вооруженн|вооружённ|военно)/i

/** "вооружённых сил Сербии". */
function readArmed(cursor: Cursor, at: number, until: number): NameRun | null {
  if (!FORCES.test(cursor.slice(at, at + 1)) || !/^сил(?:ы|ам|ами|ах)?$/.test(cursor.slice(at + 1, at + 2)))
    return null
  const state = cursor.state(at + 2, until)
  return state?.[0].role === 'name'
    ? { from: at, to: state[1], type: 'organisation', rule: 'ru-name-forces' }
    : null
}

/** "в порту *Шахид-Раджаи*": a place by its kind and a name. */
function readSite(cursor: Cursor, at: number, until: number): NameRun | null {
  const { is } = cursor
  if (!is.place(cursor.word(at)) || !cursor.isUnknown(at + 1) || at + 1 >= until) return null
  if (cursor.known(at + 1, until)) return null
  let to = at + 2
  while (to < until && ((cursor.isHyphen(to) && cursor.isCapital(to + 1)) || cursor.isUnknown(to))) to++
  return { from: at, to, type: 'place', rule: 'ru-name-site' }
}

/** "Великой Отечественной войны", "Договора о всеобъемлющем партнёрстве", "Красной армии". */
function readHeaded(cursor: Cursor, at: number, until: number): NameRun | null {
  const { is } = cursor
  if (is.noNamePart(cursor.word(at))) return null
  const head = headFrom(cursor, at, until)
  if (head < 0) return null
  const type = typeOf(cursor, head)
  if (type === null || (head === at && type !== 'instrument')) return null
  const to =
    type === 'instrument' ? endOfInstrument(cursor, head + 1, until) : endOfBody(cursor, head + 1, until)
  // A bare "Договор" names nothing.
  if (to - at < 2) return null
  return { from: at, to, type, rule: `ru-name-head-${type}` }
}

/** The head noun behind the first word and up to four adjectives; -1 if none. */
function headFrom(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  const last = Math.min(until, at + MOST_ADJECTIVES + 1)
  for (let i = at; i < last; i++) {
    const word = cursor.word(i)
    if (is.typedHead(word) && (i > at || is.instrument(word))) return i
    if (i > at && (cursor.isMark(i) || !isAdjective(cursor, i))) return -1
    if (i === at && !isAdjective(cursor, i)) return -1
  }
  return -1
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими|ей)$/i

function isAdjective(cursor: Cursor, at: number): boolean {
  const slice = cursor.slice(at, at + 1)
  const known = cursor.state(at, at + 1)
  return (slice.length > 4 && ADJECTIVE.test(slice) && !known) || known?.[0].role === 'adjective'
}

function typeOf(cursor: Cursor, i: number): MentionType | null {
  const { is } = cursor
  const word = cursor.word(i)
  if (is.event(word)) return 'event'
  if (is.instrument(word)) return 'instrument'
  if (is.initiative(word)) return 'initiative'
  if (is.organisation(word)) return 'organisation'
  if (is.place(word)) return 'place'
  return null
}

/** "… союза", "вооружённых сил *Сербии*": a state or a name in quotes may follow the head. */
function endOfBody(cursor: Cursor, at: number, until: number): number {
  const state = cursor.state(at, until)
  if (state && state[0].role === 'name' && state[1] - at < 4) return state[1]
  return cursor.word(at) === cursor.is.spelled.quote ? endOfQuote(cursor, at, until) : at
}

/** "о всеобъемлющем стратегическом партнёрстве": to a comma, "между", a participle or a verb. */
function endOfInstrument(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  const link = cursor.word(at)
  if (link !== is.spelled.about && link !== is.spelled.aboutVowel && link !== is.spelled.by)
    return endOfBody(cursor, at, until)
  let to = at + 1
  while (to < until && to - at < LONGEST_SUBJECT) {
    const word = cursor.word(to)
    if (cursor.isMark(to) && !cursor.isHyphen(to)) break
    if (word === is.spelled.between || is.verb(word) || is.placePreposition(word) || word === is.spelled.from)
      break
    if (word === is.spelled.and && !isAdjective(cursor, to + 1) && !isFieldNoun(cursor, to + 1)) break
    to++
  }
  return to > at + 1 ? to : at
}

function isFieldNoun(cursor: Cursor, at: number): boolean {
  return !cursor.isCapital(at) && /(?:ии|ие|стве|ве|ости|ях|ений|ений)$/.test(cursor.slice(at, at + 1))
}

/** "80-летия Победы в Великой Отечественной войне", "80-летнего юбилея Великой Победы". */
function readAnniversary(cursor: Cursor, at: number, until: number): NameRun | null {
  const { is } = cursor
  if (!cursor.isHyphen(at + 1) || !is.anniversary(cursor.word(at + 2))) return null
  let to = at + 3
  while (to < until && is.anniversary(cursor.word(to))) to++
  const begun = to
  while (to < until && cursor.isCapital(to) && !cursor.state(to, until)) to++
  if (to === begun) return null
  if (cursor.word(to) === is.spelled.in || cursor.word(to) === is.spelled.into) {
    const rest = readRun(cursor, to + 1, until)
    const known = cursor.known(to + 1, until)
    const end = Math.max(rest?.type === 'event' ? rest.to : 0, known?.[0].type === 'event' ? known[1] : 0)
    if (end > 0) to = end
  }
  return { from: at, to, type: 'event', rule: ANNIVERSARY_RULE }
}

const LONGEST_QUOTE = 8

/** "в рамках «ОПЕК плюс»", "«черноморской инициативы»": a name in quotation marks, typed by a word beside or in it. */
function readQuoted(cursor: Cursor, at: number, until: number): NameRun | null {
  const end = endOfQuote(cursor, at, until)
  if (end === at) return null
  const inside = cursor.known(at + 1, end - 1)
  if (inside) return null
  for (let i = at + 1; i < end - 1; i++) {
    const type = typeOf(cursor, i)
    if (type && type !== 'place') return { from: at + 1, to: end - 1, type, rule: 'ru-name-quoted' }
  }
  const before = typeOf(cursor, at - 1)
  const isName = cursor.isCapital(at + 1) && before !== null && before !== 'place'
  return isName ? { from: at + 1, to: end - 1, type: before, rule: 'ru-name-quoted' } : null
}

/** The word after the closing mark; `at` if the quotation is long or never closed. */
function endOfQuote(cursor: Cursor, at: number, until: number): number {
  const last = Math.min(until, at + LONGEST_QUOTE)
  for (let i = at + 1; i < last; i++) if (cursor.word(i) === cursor.is.spelled.unquote) return i + 1
  return at
}
