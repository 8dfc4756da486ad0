import type { MentionType } from '../record/index.ts'
import type { OfficeEntry, PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { SHAPE, type Words } from './words.ts'

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

/** The register made ready for one language: every form in one trie, people by family name. */
export interface Gazetteer {
  readonly find: (words: Words, at: number, until: number) => readonly [name: KnownName, end: number] | null
  readonly mayBegin: (word: number) => boolean
  readonly state: (code: string) => StateEntry | undefined
  readonly person: (id: string) => readonly PersonEntry[]
  readonly family: (family: string) => readonly PersonEntry[]
  readonly rankOf: (officeId: string) => number | null
}

export function buildGazetteer(
  registers: readonly RegisterData[],
  language: Language,
  lexicon: Lexicon,
): Gazetteer {
  const names: KnownName[] = []
  const trie = new PhraseTrie(1 << 15)
  const add: Add = (form, name) => {
    const value = names.push({ isInternational: false, ...name, letters: lettersOf(form) }) - 1
    trie.add(form, value, lexicon.table, language.splitWords)
  }
  // Files named later give way to files named earlier: a user's own register comes first.
  for (const register of registers) addStates(register, add)
  for (const register of registers) addOthers(register, add)
  const people = indexPeople(registers)
  const states = new Map<string, StateEntry>()
  const ranks = new Map<string, number>()
  for (const register of [...registers].reverse()) {
    for (const state of register.states) states.set(state.code, state)
    for (const office of register.offices) ranks.set(office.id, office.rank)
  }
  const suitsAt = (words: Words, at: number) => (value: number, end: number) =>
    lettersSuit((names[value] as KnownName).letters, words.shape, at, end)
  return {
    find(words, at, until) {
      const found = trie.longest(words, at, until, suitsAt(words, at))
      return found ? [names[found[0]] as KnownName, found[1]] : null
    },
    mayBegin: (word) => trie.mayBegin(word),
    state: (code) => states.get(code),
    person: (id) => people.byId.get(id) ?? [],
    family: (family) => people.byFamily.get(family.toLowerCase()) ?? [],
    rankOf: (officeId) => ranks.get(officeId) ?? null,
  }
}

/** Bodies of one state, however international their kind may sound. */
const NATIONAL =
  /^(Office|Ministry|Department|State|National|Federal|Central|Government|Presidential|Embassy|Cabinet|Administration|Supreme|Chamber|House)\b/

type Add = (
  form: string,
  name: Omit<KnownName, 'letters' | 'isInternational'> & { isInternational?: boolean },
) => void

const INTERNATIONAL: ReadonlySet<string> = new Set(['organisation', 'grouping', 'court', 'bank', 'forum'])

function addStates(register: RegisterData, add: Add): void {
  for (const state of register.states) {
    const base = { type: 'state', ref: state.code, side: state.code, office: null } as const
    const canonical = state.en[0] as string
    for (const form of state.en) add(form, { ...base, canonical, role: 'name' })
    for (const form of state.adjectives) add(form, { ...base, canonical, role: 'adjective' })
    for (const form of state.people) add(form, { ...base, canonical, role: 'people' })
  }
  for (const state of register.states) {
    for (const seat of state.seats) {
      const id = seat.toLowerCase().replaceAll(' ', '-')
      add(seat, { type: 'place', ref: id, canonical: seat, role: 'seat', side: state.code, office: null })
    }
  }
}

function addOthers(register: RegisterData, add: Add): void {
  const plain = (type: MentionType, entries: readonly { id: string; en: readonly string[] }[]) => {
    for (const entry of entries) {
      for (const form of entry.en) {
        add(form, {
          type,
          ref: entry.id,
          canonical: entry.en[0] as string,
          role: 'name',
          side: null,
          office: null,
        })
      }
    }
  }
  for (const body of register.bodies) {
    for (const form of body.en) {
      const side = body.code ?? null
      const canonical = body.en[0] as string
      const isInternational = INTERNATIONAL.has(body.kind) && !NATIONAL.test(canonical)
      add(form, {
        type: 'organisation',
        ref: body.id,
        canonical,
        role: 'name',
        side,
        office: null,
        isInternational,
      })
    }
  }
  for (const office of register.offices) {
    for (const form of office.en) {
      add(form, {
        type: 'office',
        ref: office.id,
        canonical: office.en[0] as string,
        role: 'name',
        side: null,
        office,
      })
    }
  }
  plain('instrument', register.instruments)
  plain('initiative', register.initiatives)
  plain('label', register.labels)
  plain('event', register.events)
  plain('place', register.places)
  for (const person of register.people) {
    for (const form of person.en) {
      if (!form.includes(' ')) continue
      add(form, {
        type: 'person',
        ref: person.id,
        canonical: person.en[0] as string,
        role: 'name',
        side: person.country,
        office: null,
      })
    }
  }
}

function indexPeople(registers: readonly RegisterData[]) {
  const byId = new Map<string, PersonEntry[]>()
  const byFamily = new Map<string, PersonEntry[]>()
  const push = (map: Map<string, PersonEntry[]>, key: string, person: PersonEntry) => {
    const list = map.get(key)
    if (list) list.push(person)
    else map.set(key, [person])
  }
  for (const register of registers) {
    for (const person of register.people) {
      push(byId, person.id, person)
      push(byFamily, person.family.toLowerCase(), person)
    }
  }
  return { byId, byFamily }
}

function lettersOf(form: string): KnownName['letters'] {
  const letters = form.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase() && !form.includes(' ')) return 'all-caps'
  return /^\p{Lu}/u.test(form) ? 'capital' : 'any'
}

/** "us" is no state and "who" no organisation: the text's letters must be as the name's. */
function lettersSuit(letters: KnownName['letters'], shape: Uint8Array, at: number, end: number): boolean {
  if (letters === 'any') return true
  const first = shape[at] as number
  if (letters === 'capital') return (first & (SHAPE.capital | SHAPE.digit)) !== 0
  if (first & SHAPE.dotted) return (first & SHAPE.capital) !== 0
  for (let i = at; i < end; i++) {
    const bits = shape[i] as number
    if (!(bits & (SHAPE.mark | SHAPE.digit | SHAPE.allCaps | SHAPE.dotted))) return false
  }
  return true
}
