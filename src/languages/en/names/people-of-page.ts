import type { Gazetteer, Office, Person } from '../../../reader/index.ts'
import type { PersonEntry } from '../../../register/index.ts'
import type { Cursor } from './cursor.ts'

/** Gathers the mentions of one person: full name first, surname later, the same name spelt again with an office. */
export interface PeopleOfPage {
  readonly people: readonly Person[]
  /** The person that a bare name belongs to; a new one if `makes` and nobody fits. */
  readonly settle: (from: number, to: number, ref: string | null, makes: boolean) => Person | null
}

export function gatherPeople(cursor: Cursor): PeopleOfPage {
  const people: Person[] = []
  const byPart = new Map<string, Person[]>()
  const partsOf = (from: number, to: number): string[] => {
    const parts: string[] = []
    for (let i = from; i < to; i++) {
      if (cursor.isMark(i) || (cursor.is.particle(cursor.word(i)) && !cursor.isCapital(i))) continue
      const part = fold(cursor.slice(i, i + 1))
      if (part.length > 1) parts.push(part)
    }
    return parts
  }
  const file = (person: Person, parts: readonly string[]) => {
    for (const part of parts) {
      const holders = byPart.get(part)
      if (!holders) byPart.set(part, [person])
      else if (!holders.includes(person) && holders.length < 8) holders.push(person)
    }
  }
  return {
    people,
    settle(from, to, ref, makes) {
      const parts = partsOf(from, to)
      if (parts.length === 0) return null
      const person = findFitting(parts, ref, byPart, cursor)
      if (person) {
        if (to - from > person.at[1] - person.at[0]) {
          person.name = cursor.slice(from, to)
          person.at = [from, to]
          file(person, parts)
        }
        person.ref ??= ref
        return person
      }
      if (!makes) return null
      const made: Person = {
        name: cursor.slice(from, to),
        at: [from, to],
        office: null,
        titles: [],
        country: null,
        ref,
        countryRule: null,
      }
      people.push(made)
      file(made, parts)
      return made
    },
  }
}

function findFitting(
  parts: readonly string[],
  ref: string | null,
  byPart: ReadonlyMap<string, readonly Person[]>,
  cursor: Cursor,
): Person | null {
  for (const part of parts) {
    for (const person of byPart.get(part) ?? []) {
      if (ref && person.ref === ref) return person
      if (isSameName(parts, person, cursor)) return person
    }
  }
  return null
}

/** Every part of the shorter name occurs in the longer one. */
function isSameName(parts: readonly string[], person: Person, cursor: Cursor): boolean {
  const theirs: string[] = []
  for (let i = person.at[0]; i < person.at[1]; i++)
    if (!cursor.isMark(i)) theirs.push(fold(cursor.slice(i, i + 1)))
  const [short, long] =
    parts.length <= theirs.length ? [parts, theirs] : [theirs.filter((t) => t.length > 1), parts]
  if (short.length > 0 && short.every((part) => long.includes(part))) return true
  return parts.length > 1 && theirs.length > 1 && isShortForm(parts, theirs)
}

/** "Joe Biden" and "Joseph R. Biden, Jr.": one family name, and given names that begin alike. */
function isShortForm(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a.filter((part) => !SUFFIX.test(part)), b.filter((part) => !SUFFIX.test(part))]
  const sameFamily = x.at(-1) === y.at(-1) && (x.at(-1)?.length ?? 0) > 2
  return sameFamily && x[0]?.slice(0, 2) === y[0]?.slice(0, 2)
}

const SUFFIX = /^(jr|sr|ii|iii)\.?$/

function fold(word: string): string {
  return /^[ -~]*$/.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Completes what the text left open from the register: whose president "President Yoon" is. */
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
function isInTime(entry: PersonEntry, day: string): boolean {
  const days = [entry.from, entry.to, ...entry.attested].filter((known) => known !== undefined).sort()
  const [first, last] = [entry.from ?? days[0], entry.to ?? (entry.from ? day : days.at(-1))]
  return first !== undefined && last !== undefined && first.slice(0, 7) <= day && day.slice(0, 7) <= last
}

function candidatesOf(person: Person, gazetteer: Gazetteer) {
  const parts = person.name.split(/\s+/)
  const family = [
    ...gazetteer.family(person.name),
    ...gazetteer.family(parts.at(-1) ?? ''),
    ...gazetteer.family(parts[0] ?? ''),
  ]
  const { office } = person
  const fitting = family.filter(
    (entry) =>
      (person.country === null || entry.country === person.country) &&
      (parts.length === 1 || entry.en.some((form) => parts.every((part) => form.includes(part)))) &&
      (!office?.id || entry.office === office.id),
  )
  const ids = new Set(fitting.map((entry) => entry.id))
  return ids.size === 1 ? fitting : []
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
