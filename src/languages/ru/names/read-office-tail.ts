import type { Cursor } from './cursor.ts'
import { nominativeOffice } from './office-words.ts'
import { type Core, readCore } from './read-core.ts'
import { readRun } from './read-runs.ts'

/** What follows the core of an office: whose and of what it is, and further offices of the same person. */
export interface Tail {
  readonly to: number
  readonly side: string | null
  /** the words of the tail that belong to the office, with a space before; the state itself does not */
  readonly text: string
  readonly isOfBody: boolean
}

interface Reading {
  to: number
  side: string | null
  text: string
  isOfBody: boolean
}

export function readTail(cursor: Cursor, core: Core, until: number): Tail {
  const tail: Reading = { to: core.to, side: null, text: '', isOfBody: false }
  while (tail.to < until) {
    if (!readObject(cursor, core, tail, until) && !readSecond(cursor, core, tail, until)) break
  }
  return tail
}

/** Takes up one object of the office; false if none follows. */
function readObject(cursor: Cursor, core: Core, tail: Reading, until: number): boolean {
  const { is } = cursor
  const at = tail.to
  const state = readState(cursor, at, until, core.many)
  if (state) {
    if (tail.side !== null) return false
    tail.side = core.many ? null : state.side
    // "Глава Карсовийского *государства*"
    if (state.noun && isHead(cursor, core)) tail.text += ` ${cursor.slice(state.to - 1, state.to)}`
    tail.to = state.to
    return true
  }
  // "посол Велмары *в Карсовии*", "постоянный представитель *при ООН*": where, not whose.
  if (is.envoy(core.head) && readPost(cursor, tail, at, until)) return true
  // "спецпредставитель по Ближнему Востоку": on what, not whose.
  if (cursor.word(at) === is.spelled.by && readField(cursor, tail, at, until)) return true
  const known = cursor.known(at, until)
  if (known?.[0].type === 'organisation') {
    const [name, end] = known
    keep(cursor, tail, at, end)
    tail.side ??= name.side
    tail.isOfBody ||= name.isInternational && name.side === null
    return true
  }
  const body = !known && cursor.isCapital(at) ? readRun(cursor, at, until) : null
  if (body?.type === 'organisation') {
    keep(cursor, tail, at, body.to)
    const owner = cursor.state(body.to - 1, until) ?? cursor.state(body.to - 2, until)
    tail.side ??= owner && owner[1] === body.to ? owner[0].side : null
    return true
  }
  const run = known || cursor.isCapital(at) ? null : readCompany(cursor, at, until)
  if (run !== null) {
    keep(cursor, tail, at, run)
    tail.isOfBody = false
    return true
  }
  if (known?.[0].type === 'place' && known[0].isInternational && !tail.side) {
    keep(cursor, tail, at, known[1])
    tail.isOfBody = true
    return true
  }
  return readWords(cursor, tail, at, until)
}

/** "глава государства" is an office, "президент Республики" that of a president. */
function isHead(cursor: Cursor, core: Core): boolean {
  return /^глав/i.test(cursor.slice(core.to - 1, core.to))
}

/** "главой *компании «…»*", "руководителем корпорации …": the word after the name; null if no company follows. */
function readCompany(cursor: Cursor, at: number, until: number): number | null {
  const { is } = cursor
  const word = cursor.word(at)
  if (word === is.spelled.quote) return endOfQuote(cursor, at, until)
  if (!is.organisation(word) || is.domain(word) || is.officeUnit(word) || is.nominative(word)) return null
  return (cursor.word(at + 1) === is.spelled.quote ? endOfQuote(cursor, at + 1, until) : null) ?? at + 1
}

/** "главой *«Вест-Банка»*" → the word after the closing mark. */
function endOfQuote(cursor: Cursor, at: number, until: number): number | null {
  const last = Math.min(until, at + LONGEST_COMPANY)
  for (let i = at + 1; i < last; i++) if (cursor.word(i) === cursor.is.spelled.unquote) return i + 1
  return null
}

const LONGEST_COMPANY = 10

/** A state in the genitive, or an adjective with its noun: "Республики Сербии", "Российского государства". */
function readState(
  cursor: Cursor,
  at: number,
  until: number,
  many: boolean,
): { to: number; side: string; noun: boolean } | null {
  const { is } = cursor
  const state = cursor.state(at, until)
  if (!state?.[0].side) return null
  const [name, end] = state
  if (name.role === 'adjective') {
    const noun = cursor.word(end)
    const isNoun = (is.ownNoun(noun) || is.stateNoun(noun)) && is.genitive(noun) && !is.officeUnit(noun)
    return isNoun ? { to: end + 1, side: name.ref, noun: true } : null
  }
  return { to: many ? endOfStates(cursor, end, until) : end, side: name.ref, noun: false }
}

/** "России, Турции и Ирана" → where the list ends. */
function endOfStates(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  let to = at
  for (;;) {
    const link = cursor.word(to)
    if (link !== is.spelled.comma && link !== is.spelled.and) return to
    const next = cursor.state(to + 1, until)
    if (next?.[0].role !== 'name') return to
    to = next[1]
  }
}

function keep(cursor: Cursor, tail: Reading, from: number, to: number): void {
  tail.text += `${cursor.isSpaced(from) ? ' ' : ''}${cursor.slice(from, to)}`
  tail.to = to
}

function readPost(cursor: Cursor, tail: Reading, at: number, until: number): boolean {
  const { in: inside, into, at: beside } = cursor.is.spelled
  const word = cursor.word(at)
  if (word !== inside && word !== into && word !== beside) return false
  const known = cursor.known(at + 1, until)
  if (known?.[0].type !== 'state' && known?.[0].type !== 'organisation') return false
  tail.to = known[1]
  return true
}

/** "по иностранным делам и политике безопасности". */
function readField(cursor: Cursor, tail: Reading, at: number, until: number): boolean {
  let to = at + 1
  while (to < until && (isFieldWord(cursor, to) || (to > at + 1 && isLink(cursor, to, until)))) to++
  const known = cursor.known(at + 1, until)
  if (known && known[1] > to && known[0].type !== 'person' && known[0].type !== 'office') to = known[1]
  if (to === at + 1) return false
  keep(cursor, tail, at, to)
  return true
}

/** "иностранных дел", "Совета министров", "Правительства": words of the office itself, in the genitive. */
function readWords(cursor: Cursor, tail: Reading, at: number, until: number): boolean {
  const { is } = cursor
  let to = at
  while (to < until) {
    const word = cursor.word(to)
    // "дел *Республики Велмара*": the state begins with a word of offices.
    if (cursor.state(to, until)?.[0].role === 'name') break
    const nested = is.officeHead(word) && is.genitive(word) && !is.nominative(word)
    if (isFieldWord(cursor, to) || nested) to++
    else if (to > at && isLink(cursor, to, until)) to++
    else if (to > at && word === is.spelled.by && isFieldWord(cursor, to + 1)) to++
    else if (to > at && cursor.isHyphen(to)) to++
    else if (isBodyLed(cursor, to, until)) to = (cursor.state(to, until)?.[1] ?? to) + 1
    else break
  }
  if (to === at) return false
  keep(cursor, tail, at, to)
  return true
}

/** "Председателя *Российской Государственной* Думы": a state's adjective before a body's word. */
function isBodyLed(cursor: Cursor, at: number, until: number): boolean {
  const state = cursor.state(at, until)
  return state?.[0].role === 'adjective' && isFieldWord(cursor, state[1])
}

function isFieldWord(cursor: Cursor, at: number): boolean {
  const { is } = cursor
  const word = cursor.word(at)
  if (is.nominative(word) && is.officeWord(word) && !is.genitive(word)) return false
  return is.domain(word) || is.officeUnit(word) || (is.officeModifier(word) && is.genitive(word))
}

/** "иностранных дел *и* международного сотрудничества": "и" and commas between words of a field. */
function isLink(cursor: Cursor, at: number, until: number): boolean {
  const { is } = cursor
  const word = cursor.word(at)
  if (word !== is.spelled.and && word !== is.spelled.comma) return false
  const next = cursor.word(at + 1)
  return at + 1 < until && is.domain(next) && !is.officeWord(next)
}

/** ", Председатель Совета министров": a second office of the same person, in the same case. */
function readSecond(cursor: Cursor, core: Core, tail: Reading, until: number): boolean {
  const { is } = cursor
  const link = cursor.word(tail.to)
  if (core.many || (link !== is.spelled.comma && link !== is.spelled.and)) return false
  const second = readCore(cursor, tail.to + 1, until)
  if (!second || second.many || second.case !== core.case) return false
  // "Президент и премьер-министр обсудили": two people, unless what follows is one man's.
  const after = cursor.word(second.to)
  const goesOn =
    cursor.isUnknown(second.to) ||
    is.given(after) ||
    is.domain(after) ||
    is.officeUnit(after) ||
    cursor.known(second.to, until) !== null
  if (!goesOn || (tail.side !== null && link === is.spelled.and)) return false
  tail.text += `${cursor.slice(tail.to, tail.to + 1) === ',' ? ',' : ` ${cursor.slice(tail.to, tail.to + 1)}`} ${nominativeOffice(cursor, second.from, second.to)}`
  tail.to = second.to
  return true
}
