import type { Speaker } from '../record/index.ts'
import type { Office, Person, Phrase } from './page.ts'
import type { UnitPhrase } from './stages/cut-units.ts'

export interface Conversation {
  /** everybody named in the text */
  readonly people: readonly Person[]
  readonly principals: readonly Person[]
  /** the issuer's state */
  readonly home: string | null
  /** who has the floor */
  readonly running: readonly Speaker[] | null
  /** the person last spoken of as a subject */
  readonly lastPerson: Person | null
  /** the side that spoke last through several of its people ("the Velmaran delegation"), while it has the floor */
  readonly lastMany: readonly Speaker[] | null
}

/** Who a phrase stands for. An empty list where that can't be told: no speaker is better than a wrong one. */
export function resolveParty(phrase: Phrase | UnitPhrase, talk: Conversation): readonly Speaker[] {
  switch (phrase.kind) {
    case 'person':
      return phrase.person ? [asSpeaker(phrase.person)] : []
    case 'they':
      return talk.lastMany ?? BOTH
    case 'both':
    case 'states':
      return BOTH
    case 'joint':
      return 'parts' in phrase ? resolveJoint(phrase, talk) : []
    case 'side':
    case 'state':
    case 'body':
      return phrase.side ? [{ type: 'side', country: phrase.side }] : []
    case 'he':
      return talk.lastPerson ? [asSpeaker(talk.lastPerson)] : []
    case 'office':
      return resolveOffice(phrase, talk)
    case 'other':
      return resolveOther(phrase, talk)
    default:
      return []
  }
}

const BOTH: readonly Speaker[] = [{ type: 'both' }]

export function asSpeaker(person: Person): Speaker {
  return { type: 'person', name: person.name, country: person.country }
}

/** "President A and Minister B": both sides, unless all of them are of one side. */
function resolveJoint(phrase: UnitPhrase, talk: Conversation): readonly Speaker[] {
  const resolved = phrase.parts.map((part) => resolveParty(part, talk))
  const speakers = resolved.flat()
  // "the Secretary and Personal Envoy": one of whom nothing is known is somebody else.
  if (speakers.length > 0 && resolved.some((part) => part.length === 0)) return BOTH
  const names = new Set(speakers.map((speaker) => (speaker.type === 'person' ? speaker.name : speaker.type)))
  // "the Crown Prince and Prime Minister" may be one man.
  if (names.size === 1 && speakers[0]?.type === 'person')
    return holdsAll(speakers[0].name, phrase.parts, talk) ? [speakers[0]] : BOTH
  const countries = new Set(speakers.map((speaker) => ('country' in speaker ? speaker.country : null)))
  return countries.size === 1 && speakers.length > 1 && !countries.has(null) ? speakers : BOTH
}

/** "the Crown Prince and Prime Minister": offices that one person was given together. */
function holdsAll(name: string, parts: readonly Phrase[], { people }: Conversation): boolean {
  const person = people.find((one) => one.name === name)
  const held = person?.office?.text.toLowerCase() ?? ''
  return parts.every(
    ({ office }) =>
      office === null || held.includes(office.text.toLowerCase()) || person?.titles.includes(office.head),
  )
}

function resolveOffice(phrase: Pick<Phrase, 'office' | 'side'>, talk: Conversation): readonly Speaker[] {
  const pool = poolOf(talk)
  const { side, office } = phrase
  if (side) {
    const ofSide = pool.filter((person) => person.country === side)
    const holder = bestHolder(ofSide, office) ?? ofSide.find((person) => talk.principals.includes(person))
    return holder ? [asSpeaker(holder)] : [{ type: 'side', country: side }]
  }
  const atHome = pool.filter((person) => person.country === talk.home && talk.principals.includes(person))
  // "The Head of State" by itself is the issuer's own, though only the other's office is named.
  const own = homeHead(office, talk)
  if (own && own.office === null) return [asSpeaker(own)]
  const fit = Math.max(0, ...pool.map((person) => fitOf(person, office)))
  const holder = fit > 0 ? (bestHolder(atHome, office, fit) ?? bestHolder(pool, office, fit)) : own
  return holder ? [asSpeaker(holder)] : []
}

function bestHolder(pool: readonly Person[], office: Office | null, least = 1): Person | undefined {
  return pool
    .filter((person) => fitOf(person, office) >= least)
    .reduce<Person | undefined>(
      (best, person) => (best && fitOf(best, office) >= fitOf(person, office) ? best : person),
      undefined,
    )
}

/** How well an office referred to fits the one a person holds: 3 the same, 2 the same kind and core, 1 the same core. */
function fitOf(person: Person, office: Office | null): number {
  const held = person.office
  if (office && person.titles.includes(office.head)) return 2
  if (!office || !held) return 0
  if (office.id !== null && held.id === office.id) return 3
  if (held.head !== office.head) return held.kind === office.kind && UNIQUE_KINDS.has(held.kind) ? 2 : 0
  return held.kind === office.kind || held.kind === null || office.kind === null ? 2 : 1
}

/** Kinds of office that a side has one of: "the wife of the President" is its First Lady. */
const UNIQUE_KINDS: ReadonlySet<string | null> = new Set([
  'spouse',
  'head-of-state',
  'royal',
  'foreign-minister',
])

/** People whom an office without a name may mean: the principals and the first others. More would cost without bound. */
const MOST_OTHERS = 40

const pools = new WeakMap<readonly Person[], readonly Person[]>()

function poolOf({ people, principals }: Conversation): readonly Person[] {
  const known = pools.get(people)
  if (known) return known
  const others = people
    .slice(0, MOST_OTHERS + principals.length)
    .filter((person) => !principals.includes(person))
  const pool = [...principals, ...others]
  pools.set(people, pool)
  return pool
}

/** "The Head of State", "the President" in a text of that president's own office that never gives the office. */
function homeHead(office: Office | null, talk: Conversation): Person | null {
  if (office?.kind !== 'head-of-state') return null
  return talk.principals.find((person) => person.country === talk.home) ?? null
}

/** "his counterpart": the principal who is not the one last spoken of. */
function resolveOther(phrase: Pick<Phrase, 'side'>, talk: Conversation): readonly Speaker[] {
  const { side } = phrase
  if (side) {
    const person = talk.principals.find((principal) => principal.country === side)
    return person ? [asSpeaker(person)] : [{ type: 'side', country: side }]
  }
  const other = talk.principals.find((person) => person !== talk.lastPerson)
  return other ? [asSpeaker(other)] : []
}
