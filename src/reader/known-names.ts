import type { MentionType } from '../record/index.ts'
import type {
  BodyEntry,
  OfficeEntry,
  PersonEntry,
  PlaceEntry,
  RegisterData,
  StateEntry,
} from '../register/index.ts'
import { firstWhere } from './first-where.ts'
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
  /** whether it holds offices of no state of the list: a body of many states, an entity without general recognition */
  readonly isInternational: boolean
  readonly letters: 'any' | 'capital' | 'all-caps'
}

/** Bodies of one state, however international their kind may sound. */
const NATIONAL =
  /^(Office|Ministry|Department|State|National|Federal|Central|Government|Presidential|Embassy|Cabinet|Administration|Supreme|Chamber|House)\b/

const INTERNATIONAL: ReadonlySet<string> = new Set(['organisation', 'grouping', 'court', 'bank', 'forum'])

type MakeName<Entry> = (entry: Entry, form: string) => KnownName

/**
 * The names of one kind: all forms of a list of entries, numbered in a row. A name is made when it is asked for; a text
 * holds few of some ten thousand.
 */
export class NameList {
  readonly count: number
  readonly #entries: readonly unknown[]
  readonly #formsOf: (entry: unknown) => readonly string[]
  readonly #make: MakeName<unknown>
  /** number of the first form of each entry */
  readonly #first: Int32Array

  private constructor(
    entries: readonly unknown[],
    formsOf: (entry: unknown) => readonly string[],
    make: MakeName<unknown>,
  ) {
    this.#entries = entries
    this.#formsOf = formsOf
    this.#make = make
    this.#first = new Int32Array(entries.length)
    let count = 0
    for (let i = 0; i < entries.length; i++) {
      this.#first[i] = count
      count += formsOf(entries[i]).length
    }
    this.count = count
  }

  static of<Entry>(
    entries: readonly Entry[],
    formsOf: (entry: Entry) => readonly string[],
    make: MakeName<Entry>,
  ): NameList {
    return new NameList(entries, formsOf as (entry: unknown) => readonly string[], make as MakeName<unknown>)
  }

  /** All forms in the order of their numbers. */
  forms(): string[] {
    return this.#entries.flatMap((entry) => this.#formsOf(entry))
  }

  /** The name that the form of a number stands for. */
  nameAt(number: number): KnownName {
    // Entries without a form share their number with the next: the last of them has it.
    const at = firstWhere(this.#first.length, (i) => (this.#first[i] as number) > number) - 1
    const entry = this.#entries[at]
    return this.#make(entry, this.#formsOf(entry)[number - (this.#first[at] as number)] as string)
  }
}

/** Every name of a register, states and their seats apart from the rest. Names listed earlier win over equal ones. */
export function namesOf(register: RegisterData, part: 'states' | 'others'): readonly NameList[] {
  return part === 'states' ? namesOfStates(register) : namesOfOthers(register)
}

function namesOfStates({ states }: RegisterData): NameList[] {
  return [
    NameList.of(states, (state) => state.en, STATE_NAME),
    NameList.of(states, (state) => state.adjectives, STATE_ADJECTIVE),
    NameList.of(states, (state) => state.people, STATE_PEOPLE),
    NameList.of(states, (state) => state.seats, SEAT),
  ]
}

function namesOfOthers(register: RegisterData): NameList[] {
  const formsOf = ({ en }: { readonly en: readonly string[] }) => en
  return [
    NameList.of(register.bodies, formsOf, BODY),
    NameList.of(register.offices, formsOf, OFFICE),
    NameList.of(register.instruments, formsOf, INSTRUMENT),
    NameList.of(register.initiatives, formsOf, INITIATIVE),
    NameList.of(register.labels, formsOf, LABEL),
    NameList.of(register.events, formsOf, HAPPENING),
    NameList.of(register.places, formsOf, PLACE),
    NameList.of(register.people, fullNames, PERSON),
  ]
}

/** A bare family name is everybody's; people are found by their full names, and by office with family name. */
function fullNames({ en }: PersonEntry): readonly string[] {
  return en.every((form) => form.includes(' ')) ? en : en.filter((form) => form.includes(' '))
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
const PLACE: MakeName<PlaceEntry> = ({ id, en, kind }, form) =>
  nameOf('place', id, en[0] as string, form, { isInternational: kind === 'entity' })

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
