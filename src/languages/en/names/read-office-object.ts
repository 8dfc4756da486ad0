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
      const link = cursor.word(cursor.word(at - 1) === is.spelled.the ? at - 2 : at - 1)
      const isOfPerson = link === is.spelled.to || (link === is.spelled.of && name.role === 'adjective')
      if (isOfPerson && end < until && is.officeHead(cursor.word(end)) && cursor.isCapital(end)) {
        return { to: end + 1, side: name.ref, isState: false, isBody: false, holdsOffice: true }
      }
      const house = many ? null : houseOfState(cursor, at, name.role === 'adjective' ? end : until, until)
      if (house)
        return {
          to: house,
          side: isPrivate(cursor, end, house) ? null : stateInside(cursor, at, house),
          isState: false,
          isBody: false,
        }
      return {
        to: many ? endOfStates(cursor, end, until) : end,
        side: many ? null : name.ref,
        isState: true,
        isBody: false,
      }
    }
    if (name.type === 'organisation') {
      // "Head of the *NATO Mission*": what is of the body is no less of its side.
      const run = many ? null : readCapitals(cursor, at, until)
      const isWhole = run?.type !== 'organisation' || run.to <= end
      return {
        to: isWhole ? afterInset(cursor, end, until) : run.to,
        side: isWhole
          ? (name.side ?? stateInside(cursor, at, end))
          : (stateInside(cursor, at, run.to) ?? name.side),
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

/** "President of the *Velmaran Parliament*", "… of the *Velmaran Althing*": where the house of a state ends, or null. */
function houseOfState(cursor: Cursor, at: number, end: number, until: number): number | null {
  const known = end < until ? cursor.known(end, until) : null
  if (known?.[0].type === 'organisation') return known[1]
  const run = readCapitals(cursor, at, until)
  if (run?.type === 'organisation') return run.to
  return end < until && cursor.isCapital(end) && cursor.is.officeUnit(cursor.word(end)) ? end + 1 : null
}

/** "the Velmaran Chamber of *Commerce*": who heads it stands for no state. */
function isPrivate(cursor: Cursor, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (cursor.is.private(cursor.word(i))) return true
  return false
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
      // "President of the European Council", "… of the United Kingdom": what the register knows is no field of affairs.
      const known = inner ? cursor.known(next, until)?.[0].type : undefined
      if (goes && known !== 'organisation' && known !== 'state' && !(link && is.officeHead(after))) {
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
  let found: string | null = null
  for (let i = from; i < to; i++) {
    let known = cursor.known(i, to)
    // "the *Velmaran* Parliament" may be known whole.
    while (known && known[0].type !== 'state') known = cursor.known(i, known[1] - 1)
    if (!known) continue
    // "the *Velmaran-Karsovian* Commission" is of both.
    if (found !== null && found !== known[0].ref) return null
    found = known[0].ref
  }
  return found
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
