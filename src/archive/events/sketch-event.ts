import type { Engagement, ReadoutRecord } from '../../record/record.ts'
import type { EngagementKind } from '../../record/vocabulary.ts'
import { foldName } from './fold-name.ts'
import { printText } from './print-text.ts'

/** Somebody who stood for a party. */
export interface SketchedPerson {
  readonly name: string
  readonly ref: string | null
  readonly country: string | null
  /** Protocol rank of the office, 1 highest. */
  readonly rank: number | null
}

/** All that is needed to tell whether two readouts report one event, as plain JSON of about a kilobyte. */
export interface EventSketch {
  /** Id of the readout in the archive. */
  readonly readout: string
  readonly kind: EngagementKind
  /** ISO day, month or year; the day of publication where the text gives none. */
  readonly day: string | null
  readonly endDay: string | null
  /** `assumed`: the text has no date, and the day of publication stands in. */
  readonly dayFrom: 'stated' | 'implied' | 'assumed'
  readonly published: string | null
  /** Codes of the parties in their order. The issuer's own is added where the text names but one other. */
  readonly sides: readonly string[]
  readonly people: readonly SketchedPerson[]
  /** State of the publisher, or else its name. */
  readonly issuer: string | null
  readonly publisher: string | null
  readonly lang: string | null
  /** Ids of the weightiest topics. */
  readonly topics: readonly string[]
  /** What else the text names, as register ids, or as folded names where the register knows none. */
  readonly mentions: readonly string[]
  /** Figures in the prose that are no years and no small numbers; they read alike in most languages. */
  readonly figures: readonly string[]
  /** States, bodies and places that the title names, as in `mentions`; parties are left out. */
  readonly heading: readonly string[]
  /** Characters of prose. */
  readonly size: number
  /** See `printText`. */
  readonly print: readonly number[]
}

const HEADING_TYPES: ReadonlySet<string> = new Set(['state', 'organisation', 'place'])
const MOST_TOPICS = 10
const MOST_MENTIONS = 40
const MOST_FIGURES = 16

/** The sketch of the event that a record reports; null where it is no readout or names fewer than two parties. */
export function sketchEvent(record: ReadoutRecord, readout: string): EventSketch | null {
  const { engagement, publication } = record
  if (!record.readout || !engagement) return null
  const sides = sidesOf(engagement, publication.publisherCountry)
  const strangers = engagement.participants.some(({ country }) => country === null)
  if (sides.length + (strangers ? 1 : 0) < 2) return null
  const prose = proseOf(record)
  const published = isoDayIn(publication.published)
  return {
    readout,
    kind: engagement.kind,
    day: engagement.date?.value ?? published,
    endDay: engagement.endDate?.value ?? null,
    dayFrom: engagement.date?.certainty ?? 'assumed',
    published,
    sides,
    people: engagement.participants.map(({ name, ref, country, rank }) => ({ name, ref, country, rank })),
    issuer: publication.publisherCountry ?? publication.publisher,
    publisher: publication.publisher,
    lang: record.lang,
    topics: record.topics.slice(0, MOST_TOPICS).map(({ id }) => id),
    mentions: mentionKeys(record, sides),
    figures: figuresIn(prose),
    heading: namedInTitle(record, sides),
    size: prose.length,
    print: printText(prose),
  }
}

function sidesOf({ participants }: Engagement, issuer: string | null): readonly string[] {
  const named = new Set(participants.flatMap(({ country }) => country ?? []))
  if (named.size < 2 && issuer) named.add(issuer)
  return [...named].sort()
}

/** Publishers' days are given from outside; whatever is no ISO day counts as unknown. */
function isoDayIn(published: string | null): string | null {
  const day = published?.match(/^\d{4}-\d{2}-\d{2}/)?.[0] ?? null
  return day !== null && Number.isFinite(Date.parse(day)) ? day : null
}

function proseOf({ text, sentences }: ReadoutRecord): string {
  return sentences
    .filter(({ zone }) => zone === 'lead' || zone === 'body')
    .map(({ span }) => text.slice(...span))
    .join('\n')
}

/** Parties and those who stood for them are left out: they are compared by themselves. The most often named come first. */
function mentionKeys({ mentions, engagement }: ReadoutRecord, sides: readonly string[]): readonly string[] {
  const apart = new Set([
    ...sides,
    ...(engagement?.participants ?? []).flatMap(({ name, ref }) => (ref ? [ref] : [keyOfName(name)])),
  ])
  const times = new Map<string, number>()
  for (const { ref, canonical } of mentions) {
    const key = ref ?? keyOfName(canonical)
    if (!apart.has(key)) times.set(key, (times.get(key) ?? 0) + 1)
  }
  return [...times]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_MENTIONS)
    .map(([key]) => key)
}

function namedInTitle({ mentions, zones }: ReadoutRecord, sides: readonly string[]): readonly string[] {
  const title = zones.find(({ kind }) => kind === 'title')?.span ?? [0, 0]
  const named = mentions
    .filter(({ type, span }) => HEADING_TYPES.has(type) && span[0] >= title[0] && span[1] <= title[1])
    .map(({ ref, canonical }) => ref ?? keyOfName(canonical))
  return [...new Set(named)].filter((key) => !sides.includes(key)).sort()
}

const keyOfName = (name: string): string => `~${foldName(name).join(' ')}`

function figuresIn(prose: string): readonly string[] {
  const figures = prose.match(/\d+(?:[.,]\d+)*/g) ?? []
  const telling = figures.filter(
    (figure) => /^\d+[.,]\d|^\d{3,}$/.test(figure) && !/^(?:19|20)\d\d$/.test(figure),
  )
  return [...new Set(telling)].slice(0, MOST_FIGURES)
}
