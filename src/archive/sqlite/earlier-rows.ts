import type { Compared, Use, UsesQuery, Within } from '../uses/text-uses.ts'
import { type Column, type LatestRow, type LatestRows, languageOf, latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'

/** The readouts that count as earlier than a text, by their ranks in order of days. */
export interface EarlierRows {
  readonly latest: LatestRows
  readonly counted: Int32Array
  /** Of these, those of the issuer or the sides that were asked for. */
  readonly inside: Int32Array
  /** Rank by version; -1 for one that does not count. */
  readonly rankOf: Int32Array
  /** The first day, also where it is too early to count. */
  readonly earliest: string | null
  readonly undated: number
}

/** Finds what counts as earlier: latest versions in the language, of other events, in the days that were asked for. */
export function earlierRows(db: Connection, query: UsesQuery): EarlierRows {
  const latest = latestRows(db)
  const { rows } = latest
  const asked = languageOf(query.lang)
  const isOther = (code: number) => asked !== null && code >= 0 && code !== latest.language.codeOf.get(asked)
  const others = Uint8Array.from({ length: latest.language.codeOf.size }, (_, code) => Number(isOther(code)))
  const [languages, events] = [latest.language.codes, latest.event.codes]
  const { id, event } = query.except
  const own = latest.rankById.get(id) ?? -1
  const exceptEvent = event === null ? -1 : (latest.event.codeOf.get(event) ?? -1)
  // Rows are in order of days, so that the earlier ones are the first; those without a day stand before them.
  const until = countBefore(rows, ({ day, id: own }) => isBefore({ day, id: own }, query.before))
  const dated = countBefore(rows, ({ day }) => day === null)
  const { since } = query
  const from =
    since === undefined
      ? dated
      : Math.max(
          dated,
          countBefore(rows, ({ day }) => day === null || day < since),
        )
  const counted = new Int32Array(Math.max(0, until - from))
  let [count, undated, first] = [0, 0, -1]
  for (let rank = 0; rank < until; rank++) {
    const language = languages[rank] as number
    if ((language >= 0 && others[language] === 1) || events[rank] === exceptEvent || rank === own) continue
    if (rank < dated) undated++
    else if (rank >= from) counted[count++] = rank
    if (rank >= dated && first < 0) first = rank
  }
  const all = counted.subarray(0, count)
  const rankOf = new Int32Array(latest.versions).fill(-1)
  for (const rank of all) rankOf[latest.version[rank] as number] = rank
  const earliest = rows[first]?.day
  return {
    latest,
    counted: all,
    inside: narrow(all, latest, query.within),
    rankOf,
    earliest: earliest ?? null,
    undated,
  }
}

function isBefore(
  { day, id }: { readonly day: string | null; readonly id: string },
  before: UsesQuery['before'],
): boolean {
  return before === null || day === null || day < before.day || (day === before.day && id < before.id)
}

/** How many rows, of those in order, stand before the first for which something does not hold. */
function countBefore(rows: readonly LatestRow[], holds: (row: LatestRow) => boolean): number {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(rows[middle] as LatestRow)) low = middle + 1
    else high = middle
  }
  return low
}

function narrow(ranks: Int32Array, latest: LatestRows, within: Within): Int32Array {
  const { publisherCountry, publisher, sides = [] } = within
  let inside = ranks
  for (const [column, words] of [
    [latest.country, publisherCountry],
    [latest.publisher, publisher],
  ] as const) {
    if (words === undefined) continue
    const code = column.codeOf.get(words)
    inside = inside.filter((rank) => column.codes[rank] === code)
  }
  if (sides.length === 0) return inside
  return inside.filter((rank) => sides.every((side) => latest.rows[rank]?.sides.includes(side)))
}

/** Of ranks in rising order. */
export function comparedWith(ranks: Int32Array, { rows, event, issuer }: LatestRows): Compared {
  return {
    documents: ranks.length,
    events: countDifferent(ranks, event),
    issuers: countDifferent(ranks, issuer),
    first: rows[ranks[0] ?? -1]?.day ?? null,
    last: rows[ranks.at(-1) ?? -1]?.day ?? null,
  }
}

/** How many different words a column has in these rows. */
function countDifferent(ranks: Int32Array, { codes, codeOf }: Column): number {
  // A list of marks is faster than a set, but as long as the archive.
  if (ranks.length < FEW) return new Set(Array.from(ranks, (rank) => codes[rank])).size
  const seen = new Uint8Array(codeOf.size)
  let count = 0
  for (const rank of ranks) {
    const code = codes[rank] as number
    if (seen[code] === 1) continue
    seen[code] = 1
    count++
  }
  return count
}

const FEW = 256

export function toUse({ id, day, title, publisher, publisherCountry }: LatestRow): Use {
  return { id, day: day ?? '', title, publisher, publisherCountry }
}
