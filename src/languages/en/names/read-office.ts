import type { Office } from '../../../reader/index.ts'
import { type Cursor, skipThe } from './cursor.ts'
import { readCapitals } from './read-capitals.ts'
import { type Core, readCore } from './read-office-core.ts'
import { afterInset, readObject, type TailObject } from './read-office-object.ts'
import { readPersonName } from './read-person-name.ts'

/** An office phrase: "Deputy Prime Minister of Poland", "NATO Secretary General", "the Russian President". */
export interface OfficePhrase {
  readonly from: number
  readonly to: number
  readonly office: Office
  /** state or body the office belongs to, where the phrase says so */
  readonly side: string | null
  readonly many: boolean
  /** whether "of …" follows the core: "the leaders of the G7" */
  readonly hasTail: boolean
}

/** Words of the longest office; what goes on beyond is no office but a hostile text. */
const LONGEST_OFFICE = 40
/** The longest office phrase that begins at a word (an adjective of a state or a body's name may lead it), or null. */
export function readOffice(cursor: Cursor, at: number, end: number): OfficePhrase | null {
  // The same words are asked about up to three times in a row: before a name, after an article, as a reference.
  const { lastOffice } = cursor
  if (lastOffice.at === at && lastOffice.until === end) return lastOffice.found
  const found = mayBeginOffice(cursor, at, end) ? readOfficeAt(cursor, at, end) : null
  lastOffice.at = at
  lastOffice.until = end
  lastOffice.found = found
  return found
}

/** Most words begin no office: only a name, a head or a modifier does. */
function mayBeginOffice(cursor: Cursor, at: number, until: number): boolean {
  const { is } = cursor
  return is.officeWord(cursor.word(at)) || cursor.known(at, until) !== null
}

function readOfficeAt(cursor: Cursor, at: number, end: number): OfficePhrase | null {
  const until = Math.min(end, at + LONGEST_OFFICE)
  const lead = readLead(cursor, at, until)
  const core = readCore(cursor, lead.to, until, lead.isBody)
  if (!core) return null
  const tail = readTail(cursor, until, core, cursor.word(at - 1) === cursor.is.spelled.the)
  const side = tail.side ?? lead.side ?? core.side
  return {
    from: at,
    to: tail.to,
    side,
    many: core.many,
    hasTail: tail.to > core.to,
    office: {
      text: cursor.slice(lead.textFrom, tail.officeEnd),
      id: core.id,
      rank: core.rank,
      kind: isOtherOffice(core, lead.to, tail.hasField) ? null : core.kind,
      head: core.head,
      isOfBody: side === null && (lead.isBody || tail.isOfBody || core.isOfBody),
    },
  }
}

/** Kinds of those who by one word alone stand for their state; an envoy for anything is still one. */
const LEADERS: ReadonlySet<string | null> = new Set([
  'head-of-state',
  'head-of-government',
  'royal',
  'foreign-minister',
])

/** "*Labor* Secretary", "President *of the Choir Union*": a field makes another office of one that a single word names. */
function isOtherOffice({ kind, from, to }: Core, at: number, hasField: boolean): boolean {
  if (to - from > 1 || !LEADERS.has(kind)) return false
  return hasField || (from > at && kind === 'foreign-minister')
}

interface Lead {
  readonly to: number
  /** where the office's own words begin */
  readonly textFrom: number
  readonly side: string | null
  /** a body's name leads, so any capitals may stand before the head */
  readonly isBody: boolean
}

function readLead(cursor: Cursor, at: number, until: number): Lead {
  const { is } = cursor
  const known = cursor.known(at, until)
  if (!known) return { to: at, textFrom: at, side: null, isBody: false }
  const name = known[0]
  const end = known[1]
  if (name.type === 'state') {
    // "Republic of Belmar (RoB) Foreign Minister"
    const to = cursor.word(end) === is.spelled.possessive ? end + 1 : afterInset(cursor, end, until)
    // "Velmaran *Department of Trade* Secretary": a house of that state.
    const house = houseAt(cursor, to, until)
    if (house && readCore(cursor, house, until, true))
      return { to: house, textFrom: to, side: name.ref, isBody: true }
    return { to, textFrom: to, side: name.ref, isBody: false }
  }
  if (name.type === 'organisation') {
    const to = afterInset(cursor, end, until)
    return { to, textFrom: name.isInternational ? at : to, side: name.side, isBody: name.isInternational }
  }
  return { to: at, textFrom: at, side: null, isBody: false }
}

/** Where the name of a body ends that begins at a word, or null. */
function houseAt(cursor: Cursor, at: number, until: number): number | null {
  const known = cursor.known(at, until)
  if (known) return known[0].type === 'organisation' ? known[1] : null
  const run = cursor.isCapital(at) ? readCapitals(cursor, at, until) : null
  return run?.type === 'organisation' ? run.to : null
}

interface Tail {
  readonly to: number
  readonly side: string | null
  /** where the office proper ends: before "of France" */
  readonly officeEnd: number
  readonly isOfBody: boolean
  /** whether it is of something that is neither state nor body: "of Defence" */
  readonly hasField: boolean
}

function readTail(cursor: Cursor, until: number, { to: at, many, head }: Core, afterThe: boolean): Tail {
  const { is } = cursor
  let to = at
  let officeEnd = at
  let side: string | null = null
  let isOfBody = false
  let hasField = false
  for (;;) {
    const word = cursor.word(to)
    if (to >= until) break
    const link =
      word === is.spelled.of || word === is.spelled.for || word === is.spelled.on || word === is.spelled.to
    if (link) {
      const object = readObject(cursor, skipThe(cursor, to + 1), until, many)
      if (!object) break
      // "Special Envoy for Belmar X": a field of work, not the envoy's own state.
      const isForOrOn = word === is.spelled.for || word === is.spelled.on
      const isField = object.isState && isForOrOn
      // "Minister for the European Union": nor is a body the office's own.
      const isAbout = object.isBody && isForOrOn
      if (isField && !(is.envoy(head) && cursor.isCapital(object.to))) break
      to = isAbout ? endOfField(cursor, object.to, until) : object.to
      // "Ambassador of Velmara to Karsovia": the state sent to is not the office's own.
      if (object.side && !isField && !isAbout && (word !== is.spelled.to || object.holdsOffice))
        side = object.side
      if (!object.isState || isField) officeEnd = to
      if (object.isBody && !isAbout) isOfBody = true
      if (!object.isState && !object.isBody && !object.isPlace && !object.side) hasField = true
      continue
    }
    const seat =
      word === is.spelled.at || word === is.spelled.in ? readSeat(cursor, to + 1, until, head) : null
    if (seat && !many) {
      to = seat.to
      officeEnd = to
      if (!seat.isState) side ??= seat.side
      continue
    }
    // "Secretary of Foreign Affairs *and Trade*": the register knows the office without its second field.
    const field = is.domain(cursor.word(to - 1)) ? endOfField(cursor, to, until) : to
    if (field > to) {
      to = field
      officeEnd = to
      continue
    }
    const joined = word === is.spelled.and || word === is.spelled.comma
    if (joined && !many && cursor.isCapital(to + 1)) {
      const second = secondOffice(cursor, to + 1, until, afterThe)
      if (!second) break
      to = second
      officeEnd = to
      continue
    }
    break
  }
  return { to, side, officeEnd, isOfBody, hasField }
}

/** "Minister for EU *Affairs and Constitution*": where the field of an office ends. */
function endOfField(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  const isField = (i: number) => i < until && cursor.isCapital(i) && is.domain(cursor.word(i))
  let to = at
  while (isField(to)) to++
  if (cursor.word(to) !== is.spelled.and || !isField(to + 1)) return to
  return is.anyOfficeHead(cursor.word(to + 2)) ? to : to + 2
}

/** "Director *at the Foreign Office* X", "Representative *in Velmara* X": a seat belongs to the office if the name follows. */
function readSeat(cursor: Cursor, at: number, until: number, head: number): TailObject | null {
  const object = readObject(cursor, skipThe(cursor, at), until, false)
  if (!object) return null
  const isOf = cursor.word(object.to) === cursor.is.spelled.of && !object.isState
  const state = isOf ? cursor.known(skipThe(cursor, object.to + 1), until) : null
  const seat = state?.[0].type === 'state' ? { ...object, to: state[1], side: state[0].ref } : object
  const { is } = cursor
  // "the Head of the NATO *Mission in Velmara*", "the Director *at the Foreign Office*": with a name behind or without.
  const isOutpost = seat.isState && is.outpost(cursor.word(at - 2)) && cursor.isCapital(at - 2)
  const isHouse =
    seat.side !== null && !seat.isState && cursor.word(at - 1) === is.spelled.at && is.envoy(head)
  return isOutpost || isHouse || readPersonName(cursor, seat.to, until, true) ? seat : null
}

/** "… and Foreign Minister": a second office of the same person, which itself names nobody else's state. */
function secondOffice(cursor: Cursor, at: number, until: number, afterThe: boolean): number | null {
  const next = cursor.known(at, until)
  if (next && (next[0].type === 'state' || next[0].type === 'person' || next[0].type === 'organisation'))
    return null
  const core = readCore(cursor, at, until)
  if (!core || core.many) return null
  // "the Vice President and President Macron", "the President and Prime Minister agreed": with an article before, the
  // second office is somebody else's, unless its state follows ("the Crown Prince and Prime Minister of Belmar").
  if (afterThe && cursor.word(core.to) !== cursor.is.spelled.of) return null
  // "President X and Prime Minister Y": a name follows the second office, so it is somebody else's.
  const before = cursor.word(at - 1)
  if (before === cursor.is.spelled.comma) {
    const after = cursor.word(core.to)
    return after === cursor.is.spelled.of || cursor.isCapital(core.to) ? core.to : null
  }
  return core.to
}
