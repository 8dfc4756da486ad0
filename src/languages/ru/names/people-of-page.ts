import type { Gazetteer, Person } from '../../../reader/index.ts'
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
      const addressed = ref === null ? addressedBy(stems, byStem) : null
      if (addressed) return addressed.person
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

/** Of a bare "ич" many family names are made, too: "Милич". */
const PATRONYMIC = /(?:[ое]вич|ьич|[ое]вн|иничн)$/

/** "Мара *Ивановна*", as people are addressed: the only one of the page who has the given name. */
function addressedBy(stems: readonly string[], byStem: ReadonlyMap<string, readonly Filed[]>): Filed | null {
  const [given, patronymic] = stems
  if (stems.length !== 2 || !given || !PATRONYMIC.test(patronymic ?? '')) return null
  const [only, ...others] = byStem.get(given) ?? []
  return only && others.length === 0 ? only : null
}

/** Every part of the shorter name occurs in the longer one. */
function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every((stem) => long.includes(stem))
}

/** Whom a name may mean, by family name, in the nominative: "С.В.Лавров" and "Президент Макрон". */
export function candidatesOf(person: Person, gazetteer: Gazetteer): readonly PersonEntry[] {
  const parts = person.name.split(/[\s.]+/).filter((part) => part.length > 1)
  const family = gazetteer.family(parts.at(-1) ?? '')
  const { office } = person
  const initial = /^([А-Я])\.?/.exec(person.name)?.[1] ?? ''
  return family.filter(
    (entry) =>
      (person.country === null || entry.country === person.country) &&
      (!office?.id || entry.office === office.id) &&
      parts.length > 0 &&
      (formsOf(entry).some((form) => form.startsWith(initial)) || parts.length === 1) &&
      (parts.length === 1 || formsOf(entry).some((form) => parts.every((part) => form.includes(part)))),
  )
}

/** What the register calls a person in Russian. */
export function formsOf(entry: PersonEntry): readonly string[] {
  return (entry as PersonEntry & { readonly ru?: readonly string[] }).ru ?? entry.en
}
