import type { PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import { type KnownName, type NameList, namesOf } from './known-names.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { PhraseTrie, type Suits } from './phrase-trie.ts'
import { SHAPE, type Words } from './words.ts'

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
  const trie = new PhraseTrie(1 << 11)
  const ready = prepared && numbersAgree(prepared.forms, lexicon) ? prepared : null
  const addAll = (register: RegisterData, part: 'states' | 'others') => {
    const first = names.length
    for (const list of namesOf(register, part)) {
      if (list.count > 0) lists.push({ list, from: names.length })
      for (let i = 0; i < list.count; i++) names.push(null)
      if (register === ready?.data) continue
      list.forms().forEach((form, i) => {
        trie.add(form, names.length - list.count + i, lexicon.table, language.splitWords)
      })
    }
    if (register === ready?.data) trie.addAllNumbers(ready.forms[part], first)
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
  const suits: Suits = (value, words, at, end) => lettersSuit(nameOf(value).letters, words.shape, at, end)
  return {
    find(words, at, until) {
      const found = trie.longest(words, at, until, suits)
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
