import type { MentionType } from '../record/index.ts'
import type { BodyEntry, OfficeEntry, PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { PhraseTrie } from './phrase-trie.ts'
import { lowerCode } from './word-table.ts'
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

/**
 * The forms of a register as word numbers, made at compile time: cutting some ten thousand names into words would be
 * most of the time to start. `words` are the spellings numbered from `firstWord` on; `states` and `others` hold for each
 * form, in the order of `namesOf`, the count of its words and their numbers.
 */
export interface PreparedForms {
  readonly firstWord: number
  readonly words: readonly string[]
  readonly states: readonly number[]
  readonly others: readonly number[]
}

/** A register whose forms have been numbered for the language. */
export interface PreparedRegister {
  readonly data: RegisterData
  readonly forms: PreparedForms
}

export function buildGazetteer(
  registers: readonly RegisterData[],
  language: Language,
  lexicon: Lexicon,
  prepared: PreparedRegister | null = null,
): Gazetteer {
  const forms: string[] = []
  const entries: unknown[] = []
  const makers: MakeName<never>[] = []
  const names: (KnownName | undefined)[] = []
  const nameOf = (value: number): KnownName => {
    names[value] ??= (makers[value] as MakeName<unknown>)(entries[value], forms[value] as string)
    return names[value]
  }
  const trie = new PhraseTrie(1 << 16)
  const ready = prepared && numbersAgree(prepared.forms, lexicon) ? prepared : null
  const addAll = (register: RegisterData, part: 'states' | 'others') => {
    const numbers = register === ready?.data ? ready.forms[part] : null
    let at = 0
    namesOf(register, part, (form, entry, make) => {
      const value = forms.push(form) - 1
      entries.push(entry)
      makers.push(make)
      if (!numbers) {
        trie.add(form, value, lexicon.table, language.splitWords)
        return
      }
      const count = numbers[at] as number
      trie.addNumbers(numbers, at + 1, at + 1 + count, value)
      at += count + 1
    })
  }
  // Registers named later give way to those named earlier: a user's own comes first.
  for (const register of registers) addAll(register, 'states')
  for (const register of registers) addAll(register, 'others')
  const people = indexPeople(registers)
  const states = new Map<string, StateEntry>()
  const ranks = new Map<string, number>()
  for (const register of [...registers].reverse()) {
    for (const state of register.states) states.set(state.code, state)
    for (const office of register.offices) ranks.set(office.id, office.rank)
  }
  const suitsAt = (words: Words, at: number) => (value: number, end: number) =>
    lettersSuit(nameOf(value).letters, words.shape, at, end)
  return {
    find(words, at, until) {
      const found = trie.longest(words, at, until, suitsAt(words, at))
      return found ? [nameOf(found[0]), found[1]] : null
    },
    mayBegin: (word) => trie.mayBegin(word),
    state: (code) => states.get(code),
    person: (id) => people.byId.get(id) ?? [],
    family: (family) => people.byFamily.get(family.toLowerCase()) ?? [],
    rankOf: (officeId) => ranks.get(officeId) ?? null,
  }
}

/** Numbers the prepared words; false if the table counts otherwise than when they were prepared. */
function numbersAgree(forms: PreparedForms, { table }: Lexicon): boolean {
  if (table.size !== forms.firstWord) return false
  table.append(forms.words)
  return true
}

/** Bodies of one state, however international their kind may sound. */
const NATIONAL =
  /^(Office|Ministry|Department|State|National|Federal|Central|Government|Presidential|Embassy|Cabinet|Administration|Supreme|Chamber|House)\b/

const INTERNATIONAL: ReadonlySet<string> = new Set(['organisation', 'grouping', 'court', 'bank', 'forum'])

/** Makes the name that a form of an entry stands for; called only for names that a text may hold. */
type MakeName<Entry> = (entry: Entry, form: string) => KnownName

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

const PLAIN = { role: 'name', side: null, office: null, isInternational: false } as const

const stateName =
  (role: 'name' | 'adjective' | 'people'): MakeName<StateEntry> =>
  ({ code, en }, form) => {
    const canonical = en[0] as string
    return { ...PLAIN, type: 'state', ref: code, side: code, canonical, role, letters: lettersOf(form) }
  }
const STATE_NAME = stateName('name')
const STATE_ADJECTIVE = stateName('adjective')
const STATE_PEOPLE = stateName('people')

const SEAT: MakeName<StateEntry> = ({ code }, form) => {
  const ref = form.toLowerCase().replaceAll(' ', '-')
  return { ...PLAIN, type: 'place', ref, canonical: form, role: 'seat', side: code, letters: lettersOf(form) }
}

const plainName =
  (type: MentionType): MakeName<{ readonly id: string; readonly en: readonly string[] }> =>
  ({ id, en }, form) => ({ ...PLAIN, type, ref: id, canonical: en[0] as string, letters: lettersOf(form) })
const INSTRUMENT = plainName('instrument')
const INITIATIVE = plainName('initiative')
const LABEL = plainName('label')
const HAPPENING = plainName('event')
const PLACE = plainName('place')

const BODY: MakeName<BodyEntry> = ({ id, en, code, kind }, form) => {
  const canonical = en[0] as string
  const isInternational = INTERNATIONAL.has(kind) && !NATIONAL.test(canonical)
  const letters = lettersOf(form)
  return { ...PLAIN, type: 'organisation', ref: id, canonical, side: code ?? null, isInternational, letters }
}

const OFFICE: MakeName<OfficeEntry> = (office, form) => {
  const canonical = office.en[0] as string
  return { ...PLAIN, type: 'office', ref: office.id, canonical, office, letters: lettersOf(form) }
}

const PERSON: MakeName<PersonEntry> = ({ id, en, country }, form) => {
  const canonical = en[0] as string
  return { ...PLAIN, type: 'person', ref: id, canonical, side: country, letters: lettersOf(form) }
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
