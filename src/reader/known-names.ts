import type { PersonEntry, RegisterData, StateEntry } from '../register/index.ts'
import { firstWhere } from './first-where.ts'
import {
  formsIn,
  type KnownName,
  type MakeName,
  type Makers,
  makersOf,
  type Named,
  NO_FORMS,
  seatMaker,
} from './known-name.ts'

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
    list((state) => state.seats, seat),
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
