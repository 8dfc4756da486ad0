import type { DatedReadout } from '../../archive/dated-readout.ts'
import { isOfScope, isWithin, type Scope } from './scope.ts'

/** One event as it is counted: once, whatever number of readouts report it. */
export interface CountedEvent {
  /** Its id; for a text that reports no known event, that of its reprints, else its own. */
  readonly id: string
  /** The earliest day of its readouts. */
  readonly day: string
  /** Who reports it and in which languages: shuffled dates stay among events of the same. */
  readonly stratum: string
  /** Its texts, of reprints one. */
  readonly documents: readonly DatedReadout[]
}

/** What is counted, and what is left out. */
export interface CountedScope {
  /** In order of days. */
  readonly events: readonly CountedEvent[]
  readonly coverage: Coverage
}

/** How much numbers stand on: every figure is told with it. */
export interface Coverage {
  readonly documents: number
  /** Of these, texts that report an event. */
  readonly readouts: number
  readonly events: number
  readonly first: string | null
  readonly last: string | null
  /** The largest first. */
  readonly issuers: readonly IssuerCoverage[]
  /** Left out: texts of the scope without a day, reprints of others, texts in a language that is not known. */
  readonly undated: number
  readonly reprints: number
  readonly unknownLanguage: number
  /** Months between the first and the last day without a single text. */
  readonly emptyMonths: number
  readonly months: number
}

interface IssuerCoverage {
  readonly issuer: string
  readonly country: string | null
  readonly lang: string | null
  readonly documents: number
  readonly first: string
  readonly last: string
}

/** The events of a scope, with what they stand on. Pure: `rows` are all readouts of the archive. */
export function countEvents(rows: readonly DatedReadout[], scope: Scope): CountedScope {
  const keyOf = eventKeys(rows)
  const documents = new Map<string, DatedReadout>()
  const events = new Map<string, DatedReadout[]>()
  let [undated, reprints, unknownLanguage] = [0, 0, 0]
  for (const row of rows) {
    if (!isOfScope(row, { ...scope, langs: [] })) continue
    if (row.language === null && scope.langs.length > 0) unknownLanguage++
    if (!isOfScope(row, scope)) continue
    if (row.day === null) undated++
    else if (isWithin(row.day, scope)) {
      const text = row.family ?? row.id
      if (documents.has(text)) {
        reprints++
        continue
      }
      documents.set(text, row)
      const key = keyOf(row)
      const known = events.get(key)
      if (known) known.push(row)
      else events.set(key, [row])
    }
  }
  const counted = [...events].map(([id, texts]) => countedEvent(id, texts))
  counted.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
  const texts = [...documents.values()]
  return {
    events: counted,
    coverage: { ...coverageOf(texts, counted), undated, reprints, unknownLanguage },
  }
}

/** The event of a readout, of one of its reprints, the reprints themselves, or the text alone. */
function eventKeys(rows: readonly DatedReadout[]): (row: DatedReadout) => string {
  const ofFamily = new Map<string, string>()
  for (const { family, event } of rows) {
    if (family !== null && event !== null && !ofFamily.has(family)) ofFamily.set(family, event)
  }
  return ({ id, event, family }) => event ?? (family === null ? id : (ofFamily.get(family) ?? family))
}

function countedEvent(id: string, documents: readonly DatedReadout[]): CountedEvent {
  const strata = new Set(documents.map(stratumOf))
  const days = documents.map(({ day }) => day ?? '')
  return {
    id,
    day: days.sort()[0] ?? '',
    stratum: [...strata].sort().join('|'),
    documents,
  }
}

/** Who speaks in a text: its publisher, else the state it is of. */
export const issuerOf = ({ publisher, publisherCountry }: DatedReadout): string =>
  publisher ?? publisherCountry ?? ''

/** Issuer and language: what is compared over time is compared among texts of one. */
export const stratumOf = (row: DatedReadout): string => `${issuerOf(row)} ${row.language ?? ''}`

type Covered = Omit<Coverage, 'undated' | 'reprints' | 'unknownLanguage'>

function coverageOf(texts: readonly DatedReadout[], events: readonly CountedEvent[]): Covered {
  const issuers = new Map<string, IssuerCoverage & { documents: number; first: string; last: string }>()
  const months = new Set<string>()
  let [first, last] = ['~', '']
  for (const row of texts) {
    const day = row.day ?? ''
    months.add(day.slice(0, 7))
    if (day < first) first = day
    if (day > last) last = day
    const issuer = issuerOf(row)
    const key = stratumOf(row)
    const known = issuers.get(key)
    if (known) {
      known.documents++
      if (day < known.first) known.first = day
      if (day > known.last) known.last = day
    } else {
      const { publisherCountry: country, language: lang } = row
      issuers.set(key, { issuer, country, lang, documents: 1, first: day, last: day })
    }
  }
  const all = texts.length > 0 ? monthsBetween(first, last) : 0
  const seen = [...months].filter((month) => month.length === 7).length
  return {
    documents: texts.length,
    readouts: texts.filter(({ isReadout }) => isReadout).length,
    events: events.length,
    first: texts.length > 0 ? first : null,
    last: texts.length > 0 ? last : null,
    issuers: [...issuers.values()].sort(
      (a, b) => b.documents - a.documents || (a.issuer < b.issuer ? -1 : 1),
    ),
    months: all,
    emptyMonths: Math.max(0, all - seen),
  }
}

/** How many months two days and what lies between them touch. */
function monthsBetween(first: string, last: string): number {
  const [from, to] = [first, last].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1))
  return (to as number) - (from as number) + 1
}
