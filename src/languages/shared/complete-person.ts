import type { Gazetteer, Office, Person } from '../../reader/index.ts'
import type { PersonEntry } from '../../register/index.ts'

/** Completes what the text left open from the register: whose president "President Yoon" is. */
export function completePerson(
  person: Person,
  gazetteer: Gazetteer,
  published: string | undefined,
  candidatesOf: (person: Person, gazetteer: Gazetteer) => readonly PersonEntry[],
): void {
  if (person.ref !== null && person.country !== null) return
  const entries = person.ref
    ? gazetteer.person(person.ref)
    : oneOf(candidatesOf(person, gazetteer), person, published)
  const inOffice = entries.filter((entry) => entry.office === person.office?.id)
  const inTime = entries.filter((entry) => published && isInTime(entry, published))
  const first = inOffice[0] ?? inTime[0] ?? entries[0]
  if (!first) return
  person.ref ??= first.id
  // "President of the World Economic Forum X": whoever was a minister once is not of his state here.
  const isPast = published !== undefined && attestedOf(first).length > 0 && inTime.length === 0
  const isOfBodyNow = isPast && person.office?.isOfBody === true
  if (person.country === null && !isOfBodyNow) {
    person.country = first.country
    person.countryRule = 'register'
  }
}

/** The entries of the only one whom a name may mean: where several had it, of the only one in office on the day. */
function oneOf(
  entries: readonly PersonEntry[],
  { office, name }: Person,
  published: string | undefined,
): readonly PersonEntry[] {
  if (isOne(entries)) return entries
  // A family name alone is too little.
  if (!published || (!office?.id && !name.includes(' '))) return []
  const inTime = entries.filter((entry) => isInTime(entry, published))
  return isOne(inTime) ? inTime : []
}

function isOne(entries: readonly PersonEntry[]): boolean {
  return new Set(entries.map(({ id }) => id)).size === 1
}

/** Whether somebody is known to have held the office on a day; half a year is allowed at the edges of what is attested. */
export function isInTime(entry: PersonEntry, day: string): boolean {
  const days = attestedOf(entry)
  const [first, last] = [entry.from ?? days[0], entry.to ?? (entry.from ? day : days.at(-1))]
  return first !== undefined && last !== undefined && first.slice(0, 7) <= day && day.slice(0, 7) <= last
}

const attested = new WeakMap<PersonEntry, readonly string[]>()

/** All days at which somebody is known to have held the office, in order. */
function attestedOf(entry: PersonEntry): readonly string[] {
  const known = attested.get(entry)
  if (known) return known
  const days = [entry.from, entry.to, ...entry.attested].filter((day) => day !== undefined).sort()
  attested.set(entry, days)
  return days
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
