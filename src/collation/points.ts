import type { Commitment, Speaker, Statement } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import { type ActName, HARDNESS, type Hardness, type ZoneKind } from '../record/vocabulary.ts'
import type { Account } from './account.ts'
import type { Evidence } from './evidence/evidence.ts'
import { findDays } from './evidence/find-days.ts'
import { findNamed, partyKeys } from './evidence/find-named.ts'
import { findNumbers } from './evidence/find-numbers.ts'
import { findWords } from './evidence/find-words.ts'
import { findConcepts } from './lexicon/concepts.ts'

/** A statement made ready to be compared. */
export interface Point {
  /** Its number among the statements of the record. */
  readonly n: number
  readonly span: Span
  readonly zone: ZoneKind
  /** Codes of the sides that speak, `both`, or `narrator`. */
  readonly speakers: readonly string[]
  readonly acts: readonly ActName[]
  /** How binding its firmest undertaking is worded; null where it holds none. */
  readonly hardness: Hardness | null
  readonly topics: readonly string[]
  readonly evidence: readonly Evidence[]
  /** Its words in their order, for local alignment. */
  readonly words: readonly Evidence[]
  /** Whether it reports the event itself. */
  readonly isLead: boolean
}

/** Zones whose statements tell what was said. */
const TOLD: ReadonlySet<ZoneKind> = new Set(['lead', 'body'])

/** Every readout is about it. */
const EVERYDAY_TOPIC = 'bilateral-relations'

/** The statements of an account that are compared: those of lead and body. */
export function pointsOf({ record, issuer }: Account, sides: readonly string[]): readonly Point[] {
  const parties = partyKeys(record, sides)
  const zones = new Map(record.sentences.map(({ span, zone }) => [span[0], zone]))
  const points: Point[] = []
  record.statements.forEach((statement, n) => {
    const zone = zones.get(statement.span[0]) ?? zoneAt(record.zones, statement.span[0])
    if (!TOLD.has(zone)) return
    points.push(pointOf({ record, issuer, statement, n, zone, parties, isFirst: points.length === 0 }))
  })
  return points
}

function zoneAt(zones: Account['record']['zones'], at: number): ZoneKind {
  return zones.find(({ span }) => at >= span[0] && at < span[1])?.kind ?? 'body'
}

interface Made {
  readonly record: Account['record']
  readonly issuer: string | null
  readonly statement: Statement
  readonly n: number
  readonly zone: ZoneKind
  readonly parties: ReadonlySet<string>
  readonly isFirst: boolean
}

function pointOf({ record, issuer, statement, n, zone, parties, isFirst }: Made): Point {
  const { span, acts, topics, formulas } = statement
  const text = record.text.slice(...span)
  const [from] = span
  const { evidence: names, named } = findNamed(record, span, parties)
  const words = findWords(text, from, record.lang, named)
  const isLead = isFirst && acts.some(({ act }) => act === 'event')
  const concepts = findConcepts(text, record.lang).map(
    ({ id, isEveryday, span: [start, end] }): Evidence => ({
      kind: isEveryday ? 'everyday' : 'concept',
      key: id,
      span: [from + start, from + end],
    }),
  )
  const plain = (kind: Evidence['kind'], key: string): Evidence => ({ kind, key, span: null })
  return {
    n,
    span,
    zone,
    speakers: sidesOf(statement.speakers, issuer),
    acts: acts.map(({ act }) => act),
    hardness: firmest(record.commitments.filter((one) => one.span[0] >= span[0] && one.span[0] < span[1])),
    topics,
    evidence: [
      ...(isLead ? [plain('event', 'event')] : []),
      ...names,
      ...findNumbers(text, from),
      ...findDays(text, from),
      ...formulas.map((id) => plain('formula', id)),
      ...concepts,
      ...topics.map((id) => plain(id === EVERYDAY_TOPIC ? 'everyday' : 'topic', id)),
      ...words,
    ],
    words,
    isLead,
  }
}

function sidesOf(speakers: readonly Speaker[], issuer: string | null): readonly string[] {
  const sides = speakers.map((speaker) =>
    speaker.type === 'side'
      ? speaker.country
      : speaker.type === 'person'
        ? (speaker.country ?? speaker.name)
        : speaker.type,
  )
  return [...new Set(sides.filter((side) => side !== '' || issuer !== null))]
}

/** The firmest of what is there; null where nothing is undertaken. */
export function firmestOf(found: readonly (Hardness | null)[]): Hardness | null {
  return HARDNESS.find((hardness) => found.includes(hardness)) ?? null
}

function firmest(commitments: readonly Commitment[]): Hardness | null {
  return firmestOf(commitments.map(({ hardness }) => hardness))
}
