import type { MentionType } from '../record/index.ts'
import type { BodyEntry, OfficeEntry, PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import { lowerCode } from './word-table.ts'

/** A name that the register knows. */
export interface KnownName {
  readonly type: MentionType | 'office'
  /** state code, or the entry's id */
  readonly ref: string
  readonly canonical: string
  /** how a state is named: "France", "French", "the French", or by its seat: "Paris" */
  readonly role: 'name' | 'adjective' | 'people' | 'seat'
  /** the state or body that speaks where this name speaks; null where it can't */
  readonly side: string | null
  readonly office: OfficeEntry | null
  /** whether a body is one of states, not of one state */
  readonly isInternational: boolean
  readonly letters: 'any' | 'capital' | 'all-caps'
}

/** Bodies of one state, however international their kind may sound. */
const NATIONAL =
  /^(Office|Ministry|Department|State|National|Federal|Central|Government|Presidential|Embassy|Cabinet|Administration|Supreme|Chamber|House)\b/

const INTERNATIONAL: ReadonlySet<string> = new Set(['organisation', 'grouping', 'court', 'bank', 'forum'])

/** Makes the name that a form of an entry stands for; called only for names that a text may hold. */
export type MakeName<Entry> = (entry: Entry, form: string) => KnownName

/** Takes a form; `entry` and `make` give its name when it is asked for. */
type Take = <Entry>(form: string, entry: Entry, make: MakeName<Entry>) => void

/** Every form of a register in a fixed order, states and their seats apart from the rest. */
export function namesOf(register: RegisterData, part: 'states' | 'others', take: Take): void {
  if (part === 'states') takeStates(register, take)
  else takeOthers(register, take)
}

function takeStates(register: RegisterData, take: Take): void {
  for (const state of register.states) {
    for (const form of state.en) take(form, state, STATE_NAME)
    for (const form of state.adjectives) take(form, state, STATE_ADJECTIVE)
    for (const form of state.people) take(form, state, STATE_PEOPLE)
  }
  for (const state of register.states) for (const seat of state.seats) take(seat, state, SEAT)
}

function takeOthers(register: RegisterData, take: Take): void {
  const takeAll = <Entry extends { readonly en: readonly string[] }>(
    entries: readonly Entry[],
    make: MakeName<Entry>,
  ) => {
    for (const entry of entries) for (const form of entry.en) take(form, entry, make)
  }
  takeAll(register.bodies, BODY)
  takeAll(register.offices, OFFICE)
  takeAll(register.instruments, INSTRUMENT)
  takeAll(register.initiatives, INITIATIVE)
  takeAll(register.labels, LABEL)
  takeAll(register.events, HAPPENING)
  takeAll(register.places, PLACE)
  // A bare family name is everybody's; people are found by their full names, and by office with family name.
  for (const person of register.people)
    for (const form of person.en) if (form.includes(' ')) take(form, person, PERSON)
}

/** Every name has all fields in one order: objects of many shapes are slow to look at. */
function nameOf(
  type: KnownName['type'],
  ref: string,
  canonical: string,
  form: string,
  {
    role = 'name',
    side = null,
    office = null,
    isInternational = false,
  }: Partial<Pick<KnownName, 'role' | 'side' | 'office' | 'isInternational'>>,
): KnownName {
  return { type, ref, canonical, role, side, office, isInternational, letters: lettersOf(form) }
}

const stateName =
  (role: 'name' | 'adjective' | 'people'): MakeName<StateEntry> =>
  ({ code, en }, form) =>
    nameOf('state', code, en[0] as string, form, { role, side: code })
const STATE_NAME = stateName('name')
const STATE_ADJECTIVE = stateName('adjective')
const STATE_PEOPLE = stateName('people')

const SEAT: MakeName<StateEntry> = ({ code }, form) =>
  nameOf('place', form.toLowerCase().replaceAll(' ', '-'), form, form, { role: 'seat', side: code })

const plainName =
  (type: MentionType): MakeName<{ readonly id: string; readonly en: readonly string[] }> =>
  ({ id, en }, form) =>
    nameOf(type, id, en[0] as string, form, {})
const INSTRUMENT = plainName('instrument')
const INITIATIVE = plainName('initiative')
const LABEL = plainName('label')
const HAPPENING = plainName('event')
const PLACE = plainName('place')

const BODY: MakeName<BodyEntry> = ({ id, en, code, kind }, form) => {
  const canonical = en[0] as string
  const isInternational = INTERNATIONAL.has(kind) && !NATIONAL.test(canonical)
  return nameOf('organisation', id, canonical, form, { side: code ?? null, isInternational })
}

const OFFICE: MakeName<OfficeEntry> = (office, form) =>
  nameOf('office', office.id, office.en[0] as string, form, { office })

const PERSON: MakeName<PersonEntry> = ({ id, en, country }, form) =>
  nameOf('person', id, en[0] as string, form, { side: country })

/** Asked for every form of the register at every start, so it looks at characters, not at patterns. */
function lettersOf(form: string): KnownName['letters'] {
  let letters = 0
  let isUpper = true
  for (let i = 0; i < form.length && isUpper; i++) {
    const code = form.charCodeAt(i)
    if (code === 0x20) isUpper = false
    else if (lowerCode(code) !== code) letters++
    else if (isLowerLetter(code)) isUpper = false
  }
  if (isUpper && letters > 1) return 'all-caps'
  const first = form.charCodeAt(0)
  return lowerCode(first) !== first ? 'capital' : 'any'
}

function isLowerLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code >= 0xdf
}
