import type { MentionType } from '../record/index.ts'
import type { BodyEntry, OfficeEntry, PersonEntry, PlaceEntry, StateEntry } from '../register/index.ts'
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

export type MakeName<Entry> = (entry: Entry, form: string) => KnownName

export const NO_FORMS: readonly string[] = []

export interface Named {
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
export function seatMaker(places: readonly PlaceEntry[], code: string): MakeName<StateEntry> {
  let ids: Map<string, string> | null = null
  return (state, form) => {
    ids ??= new Map(places.flatMap((place) => formsIn(place, code).map((name) => [name, place.id] as const)))
    return { ...SEAT(state, form), ref: ids.get(form) ?? SEAT(state, form).ref }
  }
}

export type Makers = ReturnType<typeof makeMakers>

const made = new Map<string, Makers>()

export function makersOf(code: string): Makers {
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
