import type { Coverage } from './coverage.ts'
import { type Figure, figureOf, groupBy, type Use } from './figure.ts'
import type { Contact } from './gather-contacts.ts'

/** Contacts of a year, or of all years, by channel and by rank. */
export interface ContactCounts {
  readonly all: Figure
  readonly byKind: Readonly<Record<string, Figure>>
  /** `unknown` where no rank is told. */
  readonly byLevel: Readonly<Record<string, Figure>>
}

export interface YearCounts extends ContactCounts {
  readonly year: string
  /** The texts of the archive do not cover the whole of this year. */
  readonly isPartial: boolean
  /** Texts of either side's issuers of this year, on whatever: where there are none, no contact says nothing. */
  readonly texts: number
}

export interface ChannelCounts {
  readonly kind: string
  readonly all: Figure
  readonly byLevel: Readonly<Record<string, Figure>>
}

/** Each contact counts once, and stands on the sentences that report it. */
export function contactUses(contacts: readonly Contact[]): readonly Use[] {
  return contacts.flatMap(({ id, sentences }) => sentences.map((sentence) => ({ event: id, sentence })))
}

export function countContacts(contacts: readonly Contact[]): ContactCounts {
  return {
    all: figureOf(contactUses(contacts)),
    byKind: countBy(contacts, ({ kind }) => kind),
    byLevel: countBy(contacts, ({ level }) => level ?? 'unknown'),
  }
}

/** Channels, the one used most first, each by rank. */
export function countChannels(contacts: readonly Contact[]): readonly ChannelCounts[] {
  return [...groupBy(contacts, ({ kind }) => kind)]
    .map(([kind, group]) => ({
      kind,
      all: figureOf(contactUses(group)),
      byLevel: countBy(group, ({ level }) => level ?? 'unknown'),
    }))
    .sort((a, b) => b.all.count - a.all.count || (a.kind < b.kind ? -1 : 1))
}

/** Every year from the first to the last, those without contacts too: a gap is a finding. */
export function countYears(
  contacts: readonly Contact[],
  coverage: readonly Coverage[],
): readonly YearCounts[] {
  const covered = spanOf(coverage)
  const byYear = groupBy(contacts, ({ day }) => day?.slice(0, 4) ?? null)
  const years = [...byYear.keys()].sort()
  const [first, last] = [Number(years[0]), Number(years.at(-1))]
  if (years.length === 0) return []
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = String(first + i).padStart(4, '0')
    const isPartial =
      (covered.first ?? '') > `${year}-01-01` || (covered.last !== null && covered.last < `${year}-12-31`)
    const texts = coverage.reduce((sum, side) => sum + (side.byYear[year] ?? 0), 0)
    return { year, isPartial, texts, ...countContacts(byYear.get(year) ?? []) }
  })
}

function spanOf(coverage: readonly Coverage[]) {
  const days = coverage.flatMap(({ first, last }) => (first && last ? [first, last] : [])).sort()
  return { first: days[0] ?? null, last: days.at(-1) ?? null }
}

function countBy(
  contacts: readonly Contact[],
  keyOf: (contact: Contact) => string,
): Readonly<Record<string, Figure>> {
  return Object.fromEntries(
    [...groupBy(contacts, keyOf)].map(([key, group]) => [key, figureOf(contactUses(group))]),
  )
}
