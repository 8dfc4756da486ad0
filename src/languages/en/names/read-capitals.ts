import { SHAPE } from '../../../reader/index.ts'
import type { MentionType } from '../../../record/index.ts'
import type { Cursor } from './cursor.ts'
import { skipThe } from './read-office-object.ts'
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
  for (let i = at; i < end; ) {
    const next = step(cursor, i, end, { at, linked, head })
    if (!next) break
    if (next.link) linked = true
    else {
      if (!linked || head < 0) head = headAt(cursor, next.to - 1) ? next.to - 1 : linked ? head : -1
      parts++
      to = next.to
    }
    i = next.to
  }
  if (head < 0 || parts < 2) return null
  const type = typeOf(cursor, head)
  return type ? { from: at, to: withInset(cursor, to, end), type, rule: `en-name-head-${type}` } : null
}

interface Step {
  readonly to: number
  readonly link: boolean
}

function step(
  cursor: Cursor,
  i: number,
  end: number,
  run: { readonly at: number; readonly linked: boolean; readonly head: number },
): Step | null {
  const { is } = cursor
  const word = cursor.word(i)
  const begun = i > run.at
  const known = cursor.known(i, end)
  if (known && known[0].type !== 'person' && known[0].type !== 'office' && cursor.isCapital(i)) {
    if (
      begun &&
      !run.linked &&
      known[0].type === 'state' &&
      known[0].role === 'name' &&
      !isHyphen(cursor, i - 1)
    )
      return null
    return { to: known[1], link: false }
  }
  if (cursor.isCapital(i)) {
    const barred = is.officeHead(word) && !is.officeModifier(word) && !run.linked
    if (barred || is.determiner(word) || is.pronoun(word) || is.preposition(word) || is.month(word))
      return null
    return { to: i + 1, link: false }
  }
  const digits = ((cursor.words.shape[i] as number) & SHAPE.digit) !== 0
  if (digits && begun && run.head === i - 1 && is.instrument(cursor.word(i - 1)))
    return { to: i + 1, link: false }
  return begun ? linkAt(cursor, i, end, run) : null
}

function linkAt(
  cursor: Cursor,
  i: number,
  end: number,
  run: { readonly at: number; readonly linked: boolean; readonly head: number },
): Step | null {
  const { is } = cursor
  const word = cursor.word(i)
  if (isHyphen(cursor, i)) return cursor.isCapital(i + 1) ? { to: i + 1, link: false } : null
  if (word === is.spelled.of || word === is.spelled.for || word === is.spelled.on) {
    if (run.head < 0) return null
    const next = skipThe(cursor, i + 1)
    const person = cursor.known(next, end)?.[0].type === 'person'
    return cursor.isCapital(next) && next < end && !person ? { to: next, link: true } : null
  }
  if (word === is.spelled.and || word === is.spelled.ampersand) {
    if (!cursor.isCapital(i + 1)) return null
    const common = is.domain(cursor.word(i + 1))
    const headAhead = headAt(cursor, i + 2) || (common && headAt(cursor, i + 3))
    return run.linked
      ? okAfterAnd(cursor, i, end)
      : common && is.domain(cursor.word(i - 1)) && headAhead
        ? { to: i + 1, link: true }
        : null
  }
  if (word === is.spelled.comma && run.linked)
    return listGoesOn(cursor, i, end) ? { to: i + 1, link: true } : null
  if (word === is.spelled.apostrophe && run.linked && cursor.isCapital(i + 1))
    return { to: i + 1, link: false }
  return null
}

function okAfterAnd(cursor: Cursor, i: number, end: number): Step | null {
  const known = cursor.known(i + 1, end)
  const party =
    known && (known[0].type === 'person' || known[0].type === 'office' || known[0].type === 'organisation')
  return party || cursor.is.officeHead(cursor.word(i + 1)) ? null : { to: i + 1, link: true }
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
  return cursor.isCapital(i) && typeOf(cursor, i) !== null
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
