import { cutRuns, type PlainHan, type Run, shinglesOf } from '../uses/cut-runs.ts'
import type {
  Compared,
  RunUses,
  ShingleUse,
  TextUses,
  Use,
  UsedStretch,
  UsesQuery,
  Within,
} from '../uses/text-uses.ts'
import { PLACES } from './keep-shingles.ts'
import { type LatestRow, languageOf, latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'

/** Where a shingle stands in readouts that count, in rising order, and how many before it in a row agree as well. */
interface Standing {
  readonly places: readonly number[]
  readonly lengths: readonly number[]
  readonly longest: number
}

const NOWHERE: Standing = { places: [], lengths: [], longest: 0 }

/** The readouts that count as earlier, by the numbers of their versions. */
interface Earlier {
  readonly rows: readonly LatestRow[]
  /** Rank by version; -1 for one that does not count. */
  readonly ranks: Int32Array
  /** 1 for versions within what was asked. */
  readonly within: Uint8Array
}

/** What earlier readouts have of a text: see `Archive.uses`. */
export function findUses(db: Connection, query: UsesQuery, plain: PlainHan): TextUses {
  const { rows, versions } = latestRows(db)
  const lang = languageOf(query.lang)
  const counted: LatestRow[] = []
  let undated = 0
  // Rows are in order of days, so that the earlier ones are the first; those without a day stand before them.
  for (let i = 0, until = countEarlier(rows, query.before); i < until; i++) {
    const row = rows[i] as LatestRow
    if ((lang !== null && row.language !== null && row.language !== lang) || isSame(row, query.except))
      continue
    if (row.day === null) undated++
    else counted.push(row)
  }
  const inside = counted.filter((row) => fits(row, query.within))
  const ranks = new Int32Array(versions).fill(-1)
  const within = new Uint8Array(versions)
  for (const { version, rank } of counted) ranks[version] = rank
  for (const { version } of inside) within[version] = 1
  const find = db.prepare('SELECT place FROM shingle WHERE shingle = ? ORDER BY place').pluck()
  const placesOf = (shingle: number) => {
    const places: number[] = []
    for (const place of find.all(shingle) as number[]) {
      if ((ranks[Math.floor(place / PLACES)] as number) >= 0) places.push(place)
    }
    return places
  }
  return {
    all: comparedWith(counted),
    within: comparedWith(inside),
    undated,
    runs: cutRuns(query.text, plain).map((run) => usesInRun(run, placesOf, { rows, ranks, within })),
  }
}

function usesInRun(run: Run, placesOf: (shingle: number) => number[], earlier: Earlier): RunUses {
  const shingles: ShingleUse[] = []
  const stretches: UsedStretch[] = []
  let before = NOWHERE
  const close = (end: number) => {
    if (before.longest > 0) stretches.push(stretchOf(run, end, before, earlier))
  }
  shinglesOf(run).forEach((shingle, i) => {
    const now = follow(before, placesOf(shingle))
    if (now.longest <= before.longest) close(i - 1)
    shingles.push(lastUses(now.places, earlier))
    before = now
  })
  close(shingles.length - 1)
  const words = run.starts.map((start, i) => [start, run.ends[i] ?? start] as const)
  return { size: run.size, words, shingles, stretches }
}

/** Both lists rise, so that they are gone through once, side by side. */
function follow(before: Standing, places: readonly number[]): Standing {
  let at = 0
  let longest = 0
  const lengths = places.map((place) => {
    while (at < before.places.length && (before.places[at] as number) < place - 1) at++
    const length = before.places[at] === place - 1 ? (before.lengths[at] as number) + 1 : 1
    if (length > longest) longest = length
    return length
  })
  return { places, lengths, longest }
}

/** The longest stretch that ends with the shingle `end`. */
function stretchOf(
  run: Run,
  end: number,
  { places, lengths, longest }: Standing,
  { rows, ranks }: Earlier,
): UsedStretch {
  const holders = new Set<number>()
  for (let i = 0; i < places.length; i++) {
    if (lengths[i] === longest) holders.add(ranks[Math.floor((places[i] as number) / PLACES)] as number)
  }
  // In order of days, as ranks are.
  const all = [...holders].sort((a, b) => a - b).map((rank) => rows[rank] as LatestRow)
  const start = end - longest + 1
  const length = longest + run.size - 1
  return {
    span: [run.starts[start] ?? 0, run.ends[start + length - 1] ?? 0],
    length,
    first: toUse(all[0] as LatestRow),
    last: toUse(all.at(-1) as LatestRow),
    documents: all.length,
    events: countEvents(all),
    issuers: new Set(all.map(issuerOf)).size,
  }
}

function lastUses(places: readonly number[], { rows, ranks, within }: Earlier): ShingleUse {
  let last = -1
  let lastWithin = -1
  for (const place of places) {
    const version = Math.floor(place / PLACES)
    const rank = ranks[version] as number
    if (rank > last) last = rank
    if (rank > lastWithin && within[version] === 1) lastWithin = rank
  }
  return { last: atRank(rows, last), lastWithin: atRank(rows, lastWithin) }
}

function atRank(rows: readonly LatestRow[], rank: number): Use | null {
  const row = rows[rank]
  return row ? toUse(row) : null
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
function comparedWith(rows: readonly LatestRow[]): Compared {
  return {
    documents: rows.length,
    events: countEvents(rows),
    issuers: new Set(rows.map(issuerOf)).size,
    first: rows[0]?.day ?? null,
    last: rows.at(-1)?.day ?? null,
  }
}

const issuerOf = (row: LatestRow): string => row.publisher ?? row.publisherCountry ?? ''
/** A text without an event counts as one of its own. */
const countEvents = (rows: readonly LatestRow[]): number =>
  new Set(rows.map(({ event, id }) => event ?? id)).size
function toUse({ id, day, title, publisher, publisherCountry }: LatestRow): Use {
  return { id, day: day ?? '', title, publisher, publisherCountry }
}
