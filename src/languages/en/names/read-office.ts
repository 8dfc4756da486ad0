import type { Office } from '../../../reader/index.ts'
import { type Cursor, skipThe } from './cursor.ts'
import { beforeState, firstOffice } from './office-ends.ts'
import { afterInset, isField, readObject } from './read-office-object.ts'

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
/** Words that may stand before an office's head: "First Deputy Assistant Secretary". */
const LONGEST_CORE = 8

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
  const textFrom = lead.isBody ? at : lead.to
  return {
    from: at,
    to: tail.to,
    side,
    many: core.many,
    hasTail: tail.to > core.to,
    office: {
      text: cursor.slice(textFrom, tail.officeEnd),
      id: core.id,
      rank: core.rank,
      kind: core.kind,
      head: core.head,
      isOfBody: side === null && (lead.isBody || tail.isOfBody || core.isOfBody),
    },
  }
}

interface Lead {
  readonly to: number
  readonly side: string | null
  readonly isBody: boolean
}

function readLead(cursor: Cursor, at: number, until: number): Lead {
  const { is } = cursor
  const known = cursor.known(at, until)
  if (!known) return { to: at, side: null, isBody: false }
  const name = known[0]
  const end = known[1]
  if (name.type === 'state') {
    // "Republic of Belmar (RoB) Foreign Minister"
    const to = cursor.word(end) === is.spelled.possessive ? end + 1 : afterInset(cursor, end, until)
    return { to, side: name.ref, isBody: false }
  }
  if (name.type === 'organisation')
    return { to: afterInset(cursor, end, until), side: name.side, isBody: name.isInternational }
  return { to: at, side: null, isBody: false }
}

interface Core {
  readonly to: number
  readonly id: string | null
  readonly rank: number | null
  readonly kind: string | null
  readonly head: number
  readonly many: boolean
  readonly side: string | null
  readonly isOfBody: boolean
}

/** `ofBody`: a body's name leads, so that any words with capitals may stand before the head. */
function readCore(cursor: Cursor, at: number, until: number, ofBody = false): Core | null {
  const { is } = cursor
  const last = Math.min(until, at + LONGEST_CORE)
  for (let i = at; i < last; i++) {
    const known = firstOffice(cursor, i, officeAt(cursor, i, until), cursor.word(at - 1) === is.spelled.the)
    if (known?.[0].type === 'office') {
      const [name, whole] = known
      const end = beforeState(cursor, i, whole, until)
      if (
        !is.officeModifier(cursor.word(i)) ||
        end - i > 1 ||
        i + 1 >= until ||
        !goesOn(cursor, end, until)
      ) {
        return {
          to: end,
          id: i === at ? name.ref : null,
          rank: name.office ? name.office.rank + (i - at) : null,
          kind: name.office?.kind ?? null,
          head: headOf(cursor, i, end),
          many: is.officeHeads(headOf(cursor, i, end)),
          ...bodyInside(cursor, i, end),
        }
      }
    }
    const word = cursor.word(i)
    if (is.officeHead(word) && !(is.officeModifier(word) && goesOn(cursor, i + 1, until)))
      return core(i, word, false)
    if (is.officeHeads(word))
      return { ...core(i, word, true), kind: i === at && is.stateHeads(word) ? 'head-of-state' : null }
    // "Foreign Ministry Secretary General": the house may stand before the office.
    const isHouse = is.officeUnit(word) && cursor.isCapital(i)
    const isField = ofBody && (cursor.isCapital(i) || (i > at && word === is.spelled.and))
    if (!is.officeModifier(word) && !isHouse && !isField && !(word === is.spelled.hyphen && i > at))
      return null
    if (!cursor.isCapital(i) && i > at && cursor.isCapital(i - 1) && word !== is.spelled.hyphen && !isField)
      return null
  }
  return null
}

/** "*Pope* Pius": the register may know the holder together with the office. */
function officeAt(cursor: Cursor, at: number, until: number): ReturnType<Cursor['known']> {
  const known = cursor.known(at, until)
  return known?.[0].type === 'person' && cursor.is.officeHead(cursor.word(at))
    ? cursor.known(at, known[1] - 1)
    : known
}

function core(at: number, head: number, many: boolean): Core {
  return { to: at + 1, id: null, rank: null, kind: null, head, many, side: null, isOfBody: false }
}

/** "Minister" in "Minister Resident": another head or modifier follows. */
function goesOn(cursor: Cursor, at: number, until: number): boolean {
  if (at >= until || cursor.isMark(at)) return false
  const word = cursor.word(at)
  return cursor.is.anyOfficeHead(word)
}

/** The core of an office: "Secretary" of "Secretary of State", "wife" of "wife of the President". */
function headOf(cursor: Cursor, from: number, to: number): number {
  let end = from
  while (end < to && cursor.word(end) !== cursor.is.spelled.of) end++
  for (let i = end - 1; i >= from; i--) {
    const word = cursor.word(i)
    if (cursor.is.anyOfficeHead(word)) return word
  }
  return cursor.word(end - 1)
}

interface Tail {
  readonly to: number
  readonly side: string | null
  /** where the office proper ends: before "of France" */
  readonly officeEnd: number
  readonly isOfBody: boolean
}

function readTail(cursor: Cursor, until: number, { to: at, many, head }: Core, afterThe: boolean): Tail {
  const { is } = cursor
  let to = at
  let officeEnd = at
  let side: string | null = null
  let isOfBody = false
  for (;;) {
    const word = cursor.word(to)
    if (to >= until) break
    const link =
      word === is.spelled.of || word === is.spelled.for || word === is.spelled.on || word === is.spelled.to
    if (link) {
      const object = readObject(cursor, skipThe(cursor, to + 1), until, many)
      if (!object) break
      // "Special Envoy for Belmar X": a field of work, not the envoy's own state.
      const isField = object.isState && (word === is.spelled.for || word === is.spelled.on)
      if (isField && !(is.envoy(head) && cursor.isCapital(object.to))) break
      to = object.to
      // "Ambassador of Velmara to Karsovia": the state sent to is not the office's own.
      if (object.side && !isField && (word !== is.spelled.to || object.holdsOffice)) side = object.side
      if (!object.isState || isField) officeEnd = to
      if (object.isBody) isOfBody = true
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
  return { to, side, officeEnd, isOfBody }
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

/** The state or body inside an office that the register knows whole: "President of the *European Council*". */
function bodyInside(cursor: Cursor, from: number, to: number): Pick<Core, 'side' | 'isOfBody'> {
  for (let i = from + 1; i < to; i++) {
    const known = cursor.known(i, to)
    // "Special Representative *for* Belmar": a field of work.
    if (known?.[0].type === 'state')
      return { side: isField(cursor, i) ? null : known[0].ref, isOfBody: false }
    if (known?.[0].type === 'organisation') return { side: known[0].side, isOfBody: known[0].isInternational }
  }
  const first = cursor.known(from, to - 1)?.[0]
  return { side: first?.side ?? null, isOfBody: first?.type === 'organisation' && first.isInternational }
}
