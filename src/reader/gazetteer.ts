import type { PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import { familyOf, type KnownName } from './known-name.ts'
import { type NameList, namesOf } from './known-names.ts'
import type { Language } from './language.ts'
import { Lexicon } from './lexicon.ts'
import type { NamedArrays } from './packed-arrays.ts'
import { type FrozenPhrases, PhraseTrie, type Suits } from './phrase-trie.ts'
import type { FrozenWords } from './word-table.ts'
import { SHAPE, type Words } from './words.ts'

/** The register made ready for one language: every form in one trie, people by family name. */
export interface Gazetteer {
  readonly find: (words: Words, at: number, until: number) => readonly [name: KnownName, end: number] | null
  readonly mayBegin: (word: number) => boolean
  readonly state: (code: string) => StateEntry | undefined
  readonly person: (id: string) => readonly PersonEntry[]
  readonly family: (family: string) => readonly PersonEntry[]
  readonly rankOf: (officeId: string) => number | null
  /** codes of the states that a contracted form ("中") may stand for */
  readonly contracted: (form: string) => readonly string[]
  /** the letters that are a contracted form by themselves */
  readonly contractedLetters: readonly string[]
}

/**
 * A register made ready for a language once, as plain numbers that are loaded at every start: cutting some ten thousand
 * names into words would be most of the time to open a reader.
 */
export interface PreparedRegister {
  readonly data: RegisterData
  readonly words: FrozenWords
  readonly names: FrozenPhrases
  /** how much of what `names` holds belongs to states */
  readonly statesTo: number
}

/** Makes a register ready; what it gives is for this language's lexicon and this register alone. */
export function prepareRegister(data: RegisterData, language: Language): PreparedRegister {
  const lexicon = new Lexicon(language)
  const trie = new PhraseTrie(1 << 11)
  let value = 0
  let statesTo = 0
  for (const part of ['states', 'others'] as const) {
    for (const list of namesOf(data, part, language.code)) {
      for (const form of list.forms())
        trie.add(form, value++, lexicon.table, language.splitWords, language.stem)
    }
    if (part === 'states') statesTo = trie.filedTo
  }
  return { data, words: lexicon.table.freeze(), names: trie.freeze(), statesTo }
}

/** A prepared register as arrays by name, to be kept in a file. */
export function freezeRegister({ words, names, statesTo }: PreparedRegister): NamedArrays {
  return {
    ...Object.fromEntries(Object.entries(words).map(([name, array]) => [`words.${name}`, array])),
    ...Object.fromEntries(Object.entries(names).map(([name, array]) => [`names.${name}`, array])),
    statesTo: Int32Array.of(statesTo),
  }
}

/** The prepared register that `freezeRegister` gave as arrays. */
export function thawRegister(data: RegisterData, arrays: NamedArrays): PreparedRegister {
  const part = <Part>(prefix: string) =>
    Object.fromEntries(
      Object.entries(arrays)
        .filter(([name]) => name.startsWith(prefix))
        .map(([name, array]) => [name.slice(prefix.length), array]),
    ) as Part
  return {
    data,
    words: part<FrozenWords>('words.'),
    names: part<FrozenPhrases>('names.'),
    statesTo: arrays.statesTo?.[0] ?? 0,
  }
}

export function buildGazetteer(
  registers: readonly RegisterData[],
  language: Language,
  lexicon: Lexicon,
  prepared: PreparedRegister | null = null,
): Gazetteer {
  const names: (KnownName | null)[] = []
  const lists: { readonly list: NameList; readonly from: number }[] = []
  const nameOf = (value: number): KnownName => {
    const known = names[value]
    if (known) return known
    const { list, from } = lists.findLast((numbered) => numbered.from <= value) as (typeof lists)[number]
    const made = list.nameAt(value - from)
    names[value] = made
    return made
  }
  const isAlone = prepared !== null && registers.length === 1 && registers[0] === prepared.data
  const trie = isAlone ? PhraseTrie.thaw(prepared.names, 1 << 11) : new PhraseTrie(1 << 11)
  const addAll = (register: RegisterData, part: 'states' | 'others') => {
    const first = names.length
    for (const list of namesOf(register, part, language.code)) {
      if (list.count > 0) lists.push({ list, from: names.length })
      for (let i = 0; i < list.count; i++) names.push(null)
      if (register === prepared?.data) continue
      list.forms().forEach((form, i) => {
        trie.add(form, names.length - list.count + i, lexicon.table, language.splitWords, language.stem)
      })
    }
    if (register === prepared?.data && !isAlone) trie.addAllNumbers(numbersOf(prepared, part), first)
  }
  // Registers named later give way to those named earlier: a user's own comes first.
  for (const register of registers) addAll(register, 'states')
  for (const register of registers) addAll(register, 'others')
  const people = indexPeople(registers, language.code)
  const contracted = indexContracted(registers)
  const states = new Map<string, StateEntry>()
  const ranks = new Map<string, number>()
  for (const register of [...registers].reverse()) {
    for (const state of register.states) states.set(state.code, state)
    for (const office of register.offices) ranks.set(office.id, office.rank)
  }
  const suits: Suits = (value, words, at, end) => lettersSuit(nameOf(value).letters, words.shape, at, end)
  return {
    find(words, at, until) {
      const found = trie.longest(words, at, until, suits, words.name)
      return found ? [nameOf(found[0]), found[1]] : null
    },
    mayBegin: (word) => trie.mayBegin(word),
    state: (code) => states.get(code),
    person: (id) => people.byId.get(id) ?? [],
    family: (family) => people.byFamily.get(family.toLowerCase()) ?? [],
    rankOf: (officeId) => ranks.get(officeId) ?? null,
    contracted: (form) => contracted.get(form) ?? NONE,
    contractedLetters: [...contracted.keys()].filter((form) => form.length === 1),
  }
}

/** The numbers of a prepared register's names, as they were filed. */
function numbersOf({ names, statesTo }: PreparedRegister, part: 'states' | 'others'): Int32Array {
  return part === 'states'
    ? names.filed.subarray(0, statesTo)
    : names.filed.subarray(statesTo, names.counts[0])
}

const NONE: readonly string[] = []

function indexContracted(registers: readonly RegisterData[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>()
  for (const { states } of registers) {
    for (const { code, zhShort = NONE } of states) {
      for (const form of zhShort) codes.set(form, [...(codes.get(form) ?? []), code])
    }
  }
  return codes
}

function indexPeople(registers: readonly RegisterData[], code: string) {
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
      push(byFamily, familyOf(person, code).toLowerCase(), person)
    }
  }
  return { byId, byFamily }
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
