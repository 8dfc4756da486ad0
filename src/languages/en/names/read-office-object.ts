import { type Cursor, skipThe } from './cursor.ts'
import { readCapitals } from './read-capitals.ts'

/** What an office is of: a state, a body, a field of affairs. */
export interface TailObject {
  readonly to: number
  readonly side: string | null
  readonly isState: boolean
  readonly isBody: boolean
  /** a place of the register that is no state: "Prime Minister of *Tarnland*" */
  readonly isPlace?: boolean
  /** "Adviser to the *US President*": the state leads another office */
  readonly holdsOffice?: boolean
}

/** The object that begins at a word, or null. `many` offices may have a list of states. */
export function readObject(cursor: Cursor, at: number, until: number, many: boolean): TailObject | null {
  const { is } = cursor
  const known = cursor.known(at, until)
  if (known) {
    const [name, end] = known
    if (name.type === 'state') {
      const isSentTo = cursor.word(at - 1) === is.spelled.to || cursor.word(at - 2) === is.spelled.to
      if (isSentTo && is.officeHead(cursor.word(end)) && cursor.isCapital(end)) {
        return { to: end + 1, side: name.ref, isState: false, isBody: false, holdsOffice: true }
      }
      return {
        to: many ? endOfStates(cursor, end, until) : end,
        side: many ? null : name.ref,
        isState: true,
        isBody: false,
      }
    }
    if (name.type === 'organisation') {
      return {
        to: afterInset(cursor, end, until),
        side: name.side ?? stateInside(cursor, at, end),
        isState: false,
        isBody: name.isInternational,
      }
    }
    if (name.type === 'place' && name.isInternational) {
      return { to: end, side: null, isState: true, isBody: true }
    }
    if (name.type === 'place' && name.side && name.role === 'seat') return null
    if (name.type === 'place' && !name.side)
      return { to: end, side: null, isState: false, isBody: false, isPlace: true }
    if (name.type === 'person') return null
  }
  // "Leader of the *ruling* People's Party"
  if (is.partyEpithet(cursor.word(at)) && cursor.isCapital(at + 1))
    return readObject(cursor, at + 1, until, many)
  if (!cursor.isCapital(at)) return null
  const domain = readDomain(cursor, at, until, is)
  const run = domain ? null : readCapitals(cursor, at, until)
  // "President of the *Democratic Party of Velmara*": a body that no register knows is of the state in its name.
  if (run?.type !== 'organisation') return domain
  return { to: run.to, side: stateInside(cursor, run.from, run.to), isState: false, isBody: false }
}

/** "Foreign Affairs and International Cooperation", "Office of the President": common words with capitals. */
function readDomain(cursor: Cursor, at: number, until: number, is: Cursor['is']): TailObject | null {
  let to = at
  let i = at
  while (i < until) {
    const word = cursor.word(i)
    const fits = is.domain(word) || is.officeUnit(word) || is.officeModifier(word) || is.officeHead(word)
    if (fits && cursor.isCapital(i)) {
      to = ++i
      continue
    }
    const link = word === is.spelled.and || word === is.spelled.comma || word === is.spelled.ampersand
    const inner = word === is.spelled.of || word === is.spelled.for
    if ((link || inner) && to > at) {
      const next = inner ? skipThe(cursor, i + 1) : cursor.word(i + 1) === is.spelled.and ? i + 2 : i + 1
      const after = cursor.word(next)
      const goes =
        cursor.isCapital(next) &&
        (is.domain(after) || (inner && (is.officeUnit(after) || is.officeHead(after))))
      // "President of the European Council": a body that the register knows is no field of affairs.
      const isBody = inner && cursor.known(next, until)?.[0].type === 'organisation'
      if (goes && !isBody && !(link && is.officeHead(after))) {
        i = next
        continue
      }
    }
    break
  }
  return to > at ? { to, side: null, isState: false, isBody: false } : null
}

/** "… of the *United States* Congress": the state in a body's name. */
export function stateInside(cursor: Cursor, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const known = cursor.known(i, to)
    if (known?.[0].type === 'state') return known[0].ref
  }
  return null
}

/** "Poland, the Czech Republic and Slovenia" → where the list ends. */
function endOfStates(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  let to = at
  for (;;) {
    let i = to
    while (i < until && (cursor.word(i) === is.spelled.comma || cursor.word(i) === is.spelled.and)) i++
    if (i === to) return to
    const known = cursor.known(skipThe(cursor, i), until)
    if (known?.[0].type !== 'state' || known[0].role !== 'name') return to
    to = known[1]
  }
}

/** "… of the Black Sea Economic Cooperation (PABSEC)" → after the bracket. */
export function afterInset(cursor: Cursor, at: number, until: number): number {
  const { is } = cursor
  if (cursor.word(at) !== is.spelled.open || at + 2 >= until) return at
  return cursor.word(at + 2) === is.spelled.close && cursor.isCapital(at + 1) ? at + 3 : at
}

/** "Special Representative *for* Belmar": whether what stands at a word is a field of work, not whose the office is. */
export function isField(cursor: Cursor, at: number): boolean {
  const { the, for: forWord, on, to } = cursor.is.spelled
  const before = cursor.word(cursor.word(at - 1) === the ? at - 2 : at - 1)
  return before === forWord || before === on || before === to
}
