import type { Gazetteer, Office, Person } from '../../../reader/index.ts'
import type { PersonEntry } from '../../../register/index.ts'
import { stemOf } from '../inflection/stem-of.ts'
import type { Cursor } from './cursor.ts'
import type { NameForm } from './name-form.ts'

/** Gathers the mentions of one person in all cases: full name first, surname later. */
export interface PeopleOfPage {
  readonly people: Person[]
  /** The person that a bare name belongs to; a new one if a form is given and nobody fits. */
  readonly settle: (from: number, to: number, ref: string | null, form: NameForm | null) => Person | null
}

/** People of one page who share a part of their names. */
const MOST_NAMESAKES = 8

/** A person, the stems of the fullest mention, and how far its form may be trusted. */
interface Filed {
  readonly person: Person
  stems: readonly string[]
  trust: number
}

export function gatherPeople(cursor: Cursor): PeopleOfPage {
  const people: Person[] = []
  const byStem = new Map<string, Filed[]>()
  const file = (filed: Filed) => {
    for (const stem of filed.stems) {
      const holders = byStem.get(stem)
      if (!holders) byStem.set(stem, [filed])
      else if (!holders.includes(filed) && holders.length < MOST_NAMESAKES) holders.push(filed)
    }
  }
  return {
    people,
    settle(from, to, ref, form) {
      const stems = stemsOf(cursor, from, to)
      if (stems.length === 0) return null
      const filed = findFitting(stems, ref, byStem)
      if (filed) {
        const { person } = filed
        const isFuller = stems.length > filed.stems.length
        const isBetter = stems.length === filed.stems.length && (form?.trust ?? 0) > filed.trust
        if (form && filed.trust < 3 && (isFuller || isBetter)) {
          person.name = form.text
          person.at = [from, to]
          filed.stems = stems
          filed.trust = form.trust
          file(filed)
        }
        person.ref ??= ref
        return person
      }
      if (!form) return null
      const person: Person = {
        name: form.text,
        at: [from, to],
        office: null,
        titles: [],
        country: null,
        ref,
        countryRule: null,
      }
      people.push(person)
      file({ person, stems, trust: form.trust })
      return person
    },
  }
}

/** The stems that tell one name from another: no marks, particles or initials. */
function stemsOf(cursor: Cursor, from: number, to: number): string[] {
  const stems: string[] = []
  for (let i = from; i < to; i++) {
    if (cursor.isMark(i) || (cursor.is.particle(cursor.word(i)) && !cursor.isCapital(i))) continue
    const slice = cursor.slice(i, i + 1)
    if (slice.length > 1 && !slice.endsWith('.')) stems.push(stemOf(slice))
  }
  return stems
}

function findFitting(
  stems: readonly string[],
  ref: string | null,
  byStem: ReadonlyMap<string, readonly Filed[]>,
): Filed | null {
  for (const stem of stems) {
    for (const filed of byStem.get(stem) ?? []) {
      if ((ref && filed.person.ref === ref) || isSameName(stems, filed.stems)) return filed
    }
  }
  return null
}

/** Every part of the shorter name occurs in the longer one. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((stem) => long.includes(stem))
}

/** Completes what the text left open from the register: whose president "Президент Юн" is. */
export function completeFromRegister(
  person: Person,
  gazetteer: Gazetteer,
  published: string | undefined,
): void {
  if (person.ref !== null && person.country !== null) return
  const entries = person.ref ? gazetteer.person(person.ref) : candidatesOf(person, gazetteer)
  const inOffice = entries.filter((entry) => entry.office === person.office?.id)
  const inTime = entries.filter((entry) => published && isInTime(entry, published))
  const first = inOffice[0] ?? inTime[0] ?? entries[0]
  if (!first) return
  person.ref ??= first.id
  if (person.country === null) {
    person.country = first.country
    person.countryRule = 'register'
  }
}

/** Whether somebody is known to have held the office on a day; half a year is allowed at the edges of what is attested. */
export function isInTime(entry: PersonEntry, day: string): boolean {
  const days = [entry.from, entry.to, ...entry.attested].filter((known) => known !== undefined).sort()
  const [first, last] = [entry.from ?? days[0], entry.to ?? (entry.from ? day : days.at(-1))]
  return first !== undefined && last !== undefined && first.slice(0, 7) <= day && day.slice(0, 7) <= last
}

/** By family name, in the nominative: "С.В.Лавров" and "Президент Макрон". */
function candidatesOf(person: Person, gazetteer: Gazetteer): readonly PersonEntry[] {
  const parts = person.name.split(/[\s.]+/).filter((part) => part.length > 1)
  const family = gazetteer.family(parts.at(-1) ?? '')
  const { office } = person
  const initial = /^([А-Я])\.?/.exec(person.name)?.[1] ?? ''
  const fitting = family.filter(
    (entry) =>
      (person.country === null || entry.country === person.country) &&
      (!office?.id || entry.office === office.id) &&
      parts.length > 0 &&
      (formsOf(entry).some((form) => form.startsWith(initial)) || parts.length === 1) &&
      (parts.length === 1 || formsOf(entry).some((form) => parts.every((part) => form.includes(part)))),
  )
  return new Set(fitting.map((entry) => entry.id)).size === 1 ? fitting : []
}

/** What the register calls a person in Russian. */
export function formsOf(entry: PersonEntry): readonly string[] {
  return (entry as PersonEntry & { readonly ru?: readonly string[] }).ru ?? entry.en
}

/** Notes an office held by a person; the first, or a longer wording of it, stands. */
export function noteOffice(person: Person, office: Office | null, side: string | null): void {
  if (
    office &&
    (person.office === null ||
      (person.office.text.length < office.text.length && person.office.head === office.head))
  ) {
    person.office = office
  }
  if (side && person.country === null) {
    person.country = side
    person.countryRule = 'office'
  }
}
