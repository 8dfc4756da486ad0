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

/**
 * Every name of a register in one language, states and their seats apart from the rest. Names listed earlier win over equal
 * ones.
 */
export function namesOf(
  register: RegisterData,
  part: 'states' | 'others',
  code: string,
): readonly NameList[] {
  const makers = makersOf(code)
  return part === 'states' ? namesOfStates(register, code, makers) : namesOfOthers(register, code, makers)
}

const NO_FORMS: readonly string[] = []

interface Named {
  readonly en: readonly string[]
  readonly zh?: readonly string[] | undefined
  readonly ru?: readonly string[] | undefined
}

/** The names of an entry in a language; only English has all. */
export function formsIn(entry: Named, code: string): readonly string[] {
  return code === 'en' ? entry.en : ((code === 'zh' ? entry.zh : entry.ru) ?? NO_FORMS)
}

/** The family name of a person in a language, in English where it has none. */
export function familyOf(person: PersonEntry, code: string): string {
  return (code === 'zh' ? person.zhFamily : code === 'ru' ? person.ruFamily : undefined) ?? person.family
}

function namesOfStates({ states, places }: RegisterData, code: string, make: Makers): NameList[] {
  const list = (formsOf: (state: StateEntry) => readonly string[] | undefined, maker: MakeName<StateEntry>) =>
    NameList.of(states, (state) => formsOf(state) ?? NO_FORMS, maker)
  const names = list((state) => formsIn(state, code), make.stateName)
  const seat = seatMaker(places, code)
  if (code === 'zh') return [names, list((state) => state.zhSeats, seat)]
  if (code === 'ru') {
    return [
      names,
      list((state) => state.ruAdjectives, make.stateAdjective),
      list((state) => state.ruPeople, make.statePeople),
      list((state) => state.ruSeats, seat),
    ]
  }
  return [
    names,
    list((state) => state.adjectives, make.stateAdjective),
    list((state) => state.people, make.statePeople),
    list((state) => state.seats, SEAT),
  ]
}

function namesOfOthers(register: RegisterData, code: string, make: Makers): NameList[] {
  const formsOf = (entry: Named) => formsIn(entry, code)
  const lists = [
    NameList.of(register.bodies, formsOf, make.body),
    NameList.of(register.offices, formsOf, make.office),
    NameList.of(register.instruments, formsOf, make.instrument),
    NameList.of(register.initiatives, formsOf, make.initiative),
    NameList.of(register.labels, formsOf, make.label),
    NameList.of(register.events, formsOf, make.happening),
    NameList.of(register.places, formsOf, make.place),
    NameList.of(register.people, code === 'en' ? fullNames : formsOf, make.person),
  ]
  // Without spaces a family name has no edges of its own: only a list of them finds it.
  if (code === 'zh') lists.push(NameList.of(register.people, familyForms, make.person))
  return lists
}

/** A bare family name is everybody's; people are found by their full names, and by office with family name. */
function fullNames({ en }: PersonEntry): readonly string[] {
  return en.every((form) => form.includes(' ')) ? en : en.filter((form) => form.includes(' '))
}

function familyForms({ zhFamily }: PersonEntry): readonly string[] {
  return zhFamily && zhFamily.length > 1 ? [zhFamily] : NO_FORMS
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

const SEAT: MakeName<StateEntry> = ({ code }, form) =>
  nameOf('place', form.toLowerCase().replaceAll(' ', '-'), form, form, { role: 'seat', side: code })

/** A seat of government is the place of that name in the register, where it has one. */
function seatMaker(places: readonly PlaceEntry[], code: string): MakeName<StateEntry> {
  let ids: Map<string, string> | null = null
  return (state, form) => {
    ids ??= new Map(places.flatMap((place) => formsIn(place, code).map((name) => [name, place.id] as const)))
    return { ...SEAT(state, form), ref: ids.get(form) ?? SEAT(state, form).ref }
  }
}

type Makers = ReturnType<typeof makeMakers>

const made = new Map<string, Makers>()

function makersOf(code: string): Makers {
  const known = made.get(code)
  if (known) return known
  const makers = makeMakers(code)
  made.set(code, makers)
  return makers
}

/** How the entries of each list become names of one language; the canonical name is the language's own. */
function makeMakers(code: string) {
  const canonicalOf = (entry: Named) => formsIn(entry, code)[0] ?? (entry.en[0] as string)
  const state =
    (role: 'name' | 'adjective' | 'people'): MakeName<StateEntry> =>
    (entry, form) =>
      nameOf('state', entry.code, canonicalOf(entry), form, { role, side: entry.code })
  const plain =
    (type: MentionType): MakeName<Named & { readonly id: string }> =>
    (entry, form) =>
      nameOf(type, entry.id, canonicalOf(entry), form, {})
  const place: MakeName<PlaceEntry> = (entry, form) =>
    nameOf('place', entry.id, canonicalOf(entry), form, { isInternational: entry.kind === 'entity' })
  const body: MakeName<BodyEntry> = (entry, form) => {
    const isInternational = INTERNATIONAL.has(entry.kind) && !NATIONAL.test(entry.en[0] as string)
    return nameOf('organisation', entry.id, canonicalOf(entry), form, {
      side: entry.code ?? null,
      isInternational,
    })
  }
  const office: MakeName<OfficeEntry> = (entry, form) =>
    nameOf('office', entry.id, canonicalOf(entry), form, { office: entry })
  const person: MakeName<PersonEntry> = (entry, form) =>
    nameOf('person', entry.id, canonicalOf(entry), form, { side: entry.country })
  return {
    stateName: state('name'),
    stateAdjective: state('adjective'),
    statePeople: state('people'),
    instrument: plain('instrument'),
    initiative: plain('initiative'),
    label: plain('label'),
    happening: plain('event'),
    place,
    body,
    office,
    person,
  }
}

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
