import type { Gazetteer, Person } from '../../../reader/index.ts'
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
  const byPart = new Map<string, Filed[]>()
  const file = (filed: Filed, parts: readonly string[]) => {
    for (const part of parts) {
      const holders = byPart.get(part)
      if (!holders) byPart.set(part, [filed])
      else if (!holders.includes(filed) && holders.length < MOST_NAMESAKES) holders.push(filed)
    }
  }
  return {
    people,
    settle(from, to, ref, makes) {
      const parts = partsOf(cursor, from, to)
      if (parts.length === 0) return null
      const filed = findFitting(parts, ref, byPart)
      if (filed) {
        const { person } = filed
        if (to - from > person.at[1] - person.at[0]) {
          person.name = cursor.slice(from, to)
          person.at = [from, to]
          filed.parts = wordsOf(cursor, from, to)
          file(filed, parts)
        }
        person.ref ??= ref
        return person
      }
      if (!makes) return null
      const person: Person = {
        name: cursor.slice(from, to),
        at: [from, to],
        office: null,
        titles: [],
        country: null,
        ref,
        countryRule: null,
      }
      people.push(person)
      file({ person, parts: wordsOf(cursor, from, to) }, parts)
      return person
    },
  }
}

/** People of one page who share a part of their names. */
const MOST_NAMESAKES = 8

/** A person and all words of the fullest mention, folded. */
interface Filed {
  readonly person: Person
  parts: readonly string[]
}

/** The words that tell one name from another, folded: no marks, particles or initials. */
function partsOf(cursor: Cursor, from: number, to: number): string[] {
  const parts: string[] = []
  for (let i = from; i < to; i++) {
    if (cursor.isMark(i) || (cursor.is.particle(cursor.word(i)) && !cursor.isCapital(i))) continue
    const part = foldedWord(cursor, i)
    if (part.length > 1) parts.push(part)
  }
  return parts
}

function wordsOf(cursor: Cursor, from: number, to: number): string[] {
  const words: string[] = []
  for (let i = from; i < to; i++) if (!cursor.isMark(i)) words.push(foldedWord(cursor, i))
  return words
}

function findFitting(
  parts: readonly string[],
  ref: string | null,
  byPart: ReadonlyMap<string, readonly Filed[]>,
): Filed | null {
  for (const part of parts) {
    const holders = byPart.get(part)
    if (!holders) continue
    for (const filed of holders) {
      if ((ref && filed.person.ref === ref) || isSameName(parts, filed.parts)) return filed
    }
  }
  return null
}

/** Every part of the shorter name occurs in the longer one. */
function isSameName(parts: readonly string[], theirs: readonly string[]): boolean {
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

function foldedWord(cursor: Cursor, at: number): string {
  const word = cursor.slice(at, at + 1)
  for (let i = 0; i < word.length; i++) {
    if (word.charCodeAt(i) > 0x7e) return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  }
  return word.toLowerCase()
}

/** Whom a name may mean, by family name. */
export function candidatesOf(person: Person, gazetteer: Gazetteer): readonly PersonEntry[] {
  const parts = person.name.split(/\s+/)
  const family =
    parts.length === 1
      ? gazetteer.family(person.name)
      : [
          ...gazetteer.family(person.name),
          ...gazetteer.family(parts.at(-1) ?? ''),
          ...gazetteer.family(parts[0] ?? ''),
        ]
  const { office } = person
  return family.filter(
    (entry) =>
      (person.country === null || entry.country === person.country) &&
      (parts.length === 1 || entry.en.some((form) => parts.every((part) => form.includes(part)))) &&
      (!office?.id || entry.office === office.id),
  )
}
