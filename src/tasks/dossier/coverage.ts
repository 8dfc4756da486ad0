import { parseQuery } from '../../archive/query/parse-query.ts'
import type { Archive } from '../open-archive.ts'

/** From when to when the archive has texts of a side's issuers; null where it has none. */
export interface Coverage {
  readonly side: string
  readonly texts: number
  readonly first: string | null
  readonly last: string | null
  /** How many texts of each year. */
  readonly byYear: Readonly<Record<string, number>>
}

/** What the archive has of the publishers of a state or body, up to a day. */
export async function coverageOf(archive: Archive, side: string, asOf: string): Promise<Coverage> {
  const query = textsOf(`country:${side} before:${dayAfter(asOf)}`)
  const newest = await archive.list(query, { limit: 1, order: 'newest' })
  const oldest = await archive.list(query, { limit: 1, order: 'oldest' })
  const dayOf = ({ items: [item] }: typeof newest) =>
    item ? (item.day ?? item.published)?.slice(0, 10) : null
  const { year } = await archive.facets(query)
  const byYear = Object.fromEntries(year.map(({ value, count }) => [value, count]))
  return {
    side,
    texts: newest.total,
    first: dayOf(oldest) ?? null,
    last: dayOf(newest) ?? null,
    byYear,
  }
}

/** How many texts the archive has of a side's issuers after one day and up to another. */
export async function textsBetween(
  archive: Archive,
  side: string,
  { after, asOf }: { readonly after: string; readonly asOf: string },
): Promise<number> {
  const query = textsOf(`country:${side} after:${after} before:${dayAfter(asOf)}`)
  return (await archive.list(query, { limit: 1 })).total
}

const textsOf = (typed: string) => ({ query: parseQuery(typed), namesOf: () => [] })

const DAY = 86_400_000

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + DAY).toISOString().slice(0, 10)
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY)
}

export const isWholeDay = (day: string | null): day is string =>
  day !== null && /^\d{4}-\d{2}-\d{2}/.test(day)
