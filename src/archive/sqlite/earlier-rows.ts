import type { Compared, Use, UsesQuery, Within } from '../uses/text-uses.ts'
import { type LatestRow, languageOf, latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'

/** The readouts that count as earlier than a text. */
export interface EarlierRows {
  /** All readouts, by rank. */
  readonly rows: readonly LatestRow[]
  /** Those that count, in order of days. */
  readonly counted: readonly LatestRow[]
  /** Of these, those of the issuer or the sides that were asked for. */
  readonly inside: readonly LatestRow[]
  /** Rank by version; -1 for one that does not count. */
  readonly ranks: Int32Array
  /** The first day, also where it is too early to count. */
  readonly earliest: string | null
  readonly undated: number
}

/** Finds what counts as earlier: latest versions in the language, of other events, in the days that were asked for. */
export function earlierRows(db: Connection, query: UsesQuery): EarlierRows {
  const { rows, versions } = latestRows(db)
  const lang = languageOf(query.lang)
  const counted: LatestRow[] = []
  let undated = 0
  let earliest: string | null = null
  // Rows are in order of days, so that the earlier ones are the first; those without a day stand before them.
  for (let i = 0, until = countEarlier(rows, query.before); i < until; i++) {
    const row = rows[i] as LatestRow
    if ((lang !== null && row.language !== null && row.language !== lang) || isSame(row, query.except))
      continue
    if (row.day === null) {
      undated++
      continue
    }
    earliest ??= row.day
    if (query.since === undefined || row.day >= query.since) counted.push(row)
  }
  const ranks = new Int32Array(versions).fill(-1)
  for (const { version, rank } of counted) ranks[version] = rank
  return { rows, counted, inside: counted.filter((row) => fits(row, query.within)), ranks, earliest, undated }
}

function isSame(
  { id, event }: { readonly id: string; readonly event: string | null },
  except: UsesQuery['except'],
): boolean {
  return id === except.id || (event !== null && event === except.event)
}

/** How many rows stand before a day and id. */
function countEarlier(rows: readonly LatestRow[], before: UsesQuery['before']): number {
  if (before === null) return rows.length
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const { day, id } = rows[middle] as LatestRow
    if (day === null || day < before.day || (day === before.day && id < before.id)) low = middle + 1
    else high = middle
  }
  return low
}

function fits(row: LatestRow, { publisherCountry, publisher, sides = [] }: Within): boolean {
  if (publisherCountry !== undefined && row.publisherCountry !== publisherCountry) return false
  if (publisher !== undefined && row.publisher !== publisher) return false
  return sides.every((side) => row.sides.includes(side))
}

/** Of rows in order of days. */
export function comparedWith(rows: readonly LatestRow[]): Compared {
  return {
    documents: rows.length,
    events: countEvents(rows),
    issuers: countIssuers(rows),
    first: rows[0]?.day ?? null,
    last: rows.at(-1)?.day ?? null,
  }
}

export const countIssuers = (rows: readonly LatestRow[]): number =>
  new Set(rows.map(({ publisher, publisherCountry }) => publisher ?? publisherCountry ?? '')).size

/** A text without an event counts as one of its own. */
export const countEvents = (rows: readonly LatestRow[]): number =>
  new Set(rows.map(({ event, id }) => event ?? id)).size

export function toUse({ id, day, title, publisher, publisherCountry }: LatestRow): Use {
  return { id, day: day ?? '', title, publisher, publisherCountry }
}
