import { SHAPE } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import { type Cursor, skipThe } from './cursor.ts'
import { isUnknown } from './read-person-name.ts'

/** A run of capitalised words that its head noun types: "Los Angeles Declaration on Migration and Protection". */
export interface CapitalRun {
  readonly from: number
  readonly to: number
  readonly type: MentionType
  readonly rule: string
}

const LONGEST_RUN = 24

/** The typed run of capitalised words that begins at a word, or null. Register names inside it are swallowed. */
export function readCapitals(cursor: Cursor, at: number, until: number): CapitalRun | null {
  const end = Math.min(until, at + LONGEST_RUN)
  let to = at
  let head = -1
  let linked = false
  let parts = 0
  let wholeTo = -1
  let knownTo = -1
  for (let i = at; i < end; ) {
    const isCapital = cursor.isCapital(i)
    if (!isCapital && i === at) break
    if (isCapital && beginsPerson(cursor, i, end, { linked, head, afterKnown: knownTo === i })) break
    const next = isCapital ? partAt(cursor, i, end, at, linked) : joinAt(cursor, i, linked, head)
    if (next > 0) {
      const known = isCapital ? cursor.known(i, end)?.[0].type : undefined
      if (known) knownTo = next
      if (known === 'organisation') wholeTo = next
      if (!linked || head < 0) head = headAt(cursor, next - 1) ? next - 1 : linked ? head : -1
      parts++
      to = next
      i = next
      continue
    }
    const link = isCapital ? 0 : linkAt(cursor, i, end, { linked, head, isWhole: wholeTo === i })
    if (link === 0) break
    linked = true
    i = link
  }
  // "the Tarn format": the one head noun that stays lower case.
  if (head < 0 && parts > 0 && !linked && cursor.is.format(cursor.word(to)) && isUnknown(cursor, to - 1))
    return { from: at, to: to + 1, type: 'organisation', rule: 'en-name-format' }
  if (head < 0 || parts < 2) return null
  if (isTie(cursor, at, to, head)) return { from: at, to, type: 'label', rule: 'en-name-tie-of-states' }
  const type = typeOf(cursor, head)
  return type ? { from: at, to: withInset(cursor, to, end), type, rule: `en-name-head-${type}` } : null
}

/**
 * "Council of Ministers of the Republic of Velmara *Mara Orlan*", "… of the Presidency of Velmara *Members* Mara Orlan":
 * what stands behind a body's name that is complete is no part of it.
 */
function beginsPerson(
  cursor: Cursor,
  i: number,
  end: number,
  run: { readonly linked: boolean; readonly head: number; readonly afterKnown: boolean },
): boolean {
  const { is } = cursor
  if (run.head < 0 || i + 1 >= end || !cursor.isCapital(i - 1) || !isUnknown(cursor, i + 1)) return false
  const before = cursor.word(i - 1)
  const isComplete = is.organisation(before) || is.officeHeads(before)
  if (isComplete && (run.head === i - 1 || run.linked)) return true
  if (!run.linked || !is.organisation(cursor.word(run.head))) return false
  if (run.afterKnown && is.officeHeads(cursor.word(i))) return true
  return isUnknown(cursor, i) && (run.afterKnown || !isUnknown(cursor, i - 1))
}

/** "U.S.-Velmara Strategic Partnership", "Velmara-Karsovia Alliance": what two states call what they are to each other. */
function isTie(cursor: Cursor, from: number, to: number, head: number): boolean {
  const { is } = cursor
  const first = cursor.known(from, to)
  if (head !== to - 1 || !is.tie(cursor.word(head)) || first?.[0].type !== 'state') return false
  for (let i = first[1]; i < head; ) {
    const known = cursor.known(i, head)
    if (known?.[0].type === 'state') i = known[1]
    else if (is.tieKind(cursor.word(i)) || isHyphen(cursor, i)) i++
    else return false
  }
  return true
}

/** The end of the register name or word at a capital, if it may be part of a run; 0 if not. */
function partAt(cursor: Cursor, i: number, end: number, at: number, linked: boolean): number {
  const { is } = cursor
  const known = cursor.known(i, end)
  if (known && known[0].type !== 'person' && known[0].type !== 'office') {
    const isNextState = i > at && !linked && known[0].type === 'state' && known[0].role === 'name'
    return isNextState && !isHyphen(cursor, i - 1) ? 0 : known[1]
  }
  const word = cursor.word(i)
  // "Department of Trade *Secretary*", but "Office of the Vice *President*".
  const isWithin = linked && (!cursor.isCapital(i - 1) || is.officeModifier(cursor.word(i - 1)))
  if (is.officeHead(word) && !is.officeModifier(word) && !isWithin) return 0
  return is.noRunPart(word) ? 0 : i + 1
}

/** The end of a number after an instrument's head, of a hyphen, of an apostrophe inside a name; 0 if there is none. */
function joinAt(cursor: Cursor, i: number, linked: boolean, head: number): number {
  const { is } = cursor
  if ((cursor.words.shape[i] as number) & SHAPE.digit)
    return head === i - 1 && is.instrument(cursor.word(i - 1)) ? i + 1 : 0
  if (!cursor.isCapital(i + 1)) return 0
  if (isHyphen(cursor, i)) return i + 1
  return linked && cursor.word(i) === is.spelled.apostrophe ? i + 1 : 0
}

/** Where a run goes on after "of", "for", "on", "and" or a comma of a list; 0 if it doesn't. */
function linkAt(
  cursor: Cursor,
  i: number,
  end: number,
  { linked, head, isWhole }: { readonly linked: boolean; readonly head: number; readonly isWhole: boolean },
): number {
  const { is } = cursor
  const word = cursor.word(i)
  if (word === is.spelled.of || word === is.spelled.for || word === is.spelled.on) {
    if (head < 0) return 0
    const next = skipThe(cursor, i + 1)
    // "the Commission on *Velmara's* application": a body known whole takes no state with "on" or "for".
    if (word !== is.spelled.of && isWhole && cursor.known(next, end)?.[0].type === 'state') return 0
    const person = cursor.known(next, end)?.[0].type === 'person'
    return cursor.isCapital(next) && next < end && !person ? next : 0
  }
  if (word === is.spelled.and || word === is.spelled.ampersand) {
    if (!cursor.isCapital(i + 1)) return 0
    if (linked) return okAfterAnd(cursor, i, end) ? i + 1 : 0
    const common = is.domain(cursor.word(i + 1))
    const headAhead = headAt(cursor, i + 2) || (common && headAt(cursor, i + 3))
    return common && is.domain(cursor.word(i - 1)) && headAhead ? i + 1 : 0
  }
  return word === is.spelled.comma && linked && listGoesOn(cursor, i, end) ? i + 1 : 0
}

function okAfterAnd(cursor: Cursor, i: number, end: number): boolean {
  const known = cursor.known(i + 1, end)
  const party =
    known && (known[0].type === 'person' || known[0].type === 'office' || known[0].type === 'organisation')
  return !party && !cursor.is.officeHead(cursor.word(i + 1))
}

/** "… for Security, Public Health, and Safe Communities": the list must come to its "and" with capitals only. */
function listGoesOn(cursor: Cursor, comma: number, end: number): boolean {
  const { is } = cursor
  const last = Math.min(end, comma + 9)
  for (let i = comma + 1; i < last; i++) {
    const word = cursor.word(i)
    if (word === is.spelled.and) return cursor.isCapital(i + 1) && !isUnknown(cursor, i + 1)
    if (word !== is.spelled.comma && (!cursor.isCapital(i) || is.officeHead(word))) return false
  }
  return false
}

function isHyphen(cursor: Cursor, i: number): boolean {
  const { is } = cursor
  const word = cursor.word(i)
  if (word !== is.spelled.hyphen && word !== is.spelled.hyphenLong && word !== is.spelled.dash) return false
  return (
    !((cursor.words.shape[i] as number) & SHAPE.spaced) &&
    !((cursor.words.shape[i + 1] as number) & SHAPE.spaced)
  )
}

function headAt(cursor: Cursor, i: number): boolean {
  return cursor.isCapital(i) && cursor.is.typedHead(cursor.word(i))
}

function typeOf(cursor: Cursor, i: number): MentionType | null {
  const { is } = cursor
  const word = cursor.word(i)
  if (is.instrument(word)) return 'instrument'
  if (is.organisation(word)) return 'organisation'
  if (is.initiative(word)) return 'initiative'
  if (is.event(word)) return 'event'
  if (is.place(word)) return 'place'
  return null
}

function withInset(cursor: Cursor, to: number, end: number): number {
  const { is } = cursor
  const inset =
    cursor.word(to) === is.spelled.open &&
    cursor.word(to + 2) === is.spelled.close &&
    cursor.isCapital(to + 1)
  return inset && to + 3 <= end ? to + 3 : to
}
