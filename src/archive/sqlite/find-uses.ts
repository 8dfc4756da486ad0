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
import { type LatestRow, latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'

/** Where a shingle stands in readouts that count, in rising order, and how many before it in a row agree as well. */
interface Standing {
  readonly places: readonly number[]
  readonly lengths: readonly number[]
  readonly longest: number
}

const NOWHERE: Standing = { places: [], lengths: [], longest: 0 }

/** What earlier readouts have of a text: see `Archive.uses`. */
export function findUses(db: Connection, query: UsesQuery, plain: PlainHan): TextUses {
  const rows = latestRows(db)
  const lang = languageOf(query.lang)
  const ofLanguage = rows.filter((row) => lang === null || row.lang === null || languageOf(row.lang) === lang)
  const others = ofLanguage.filter(({ id, event }) => !isSame({ id, event }, query.except))
  const counted = others.filter((row) => isEarlier(row, query.before))
  const earlier = new Map(counted.map((row) => [row.version, row]))
  const within = new Set(counted.filter((row) => fits(row, query.within)).map(({ version }) => version))
  const find = db.prepare('SELECT place FROM shingle WHERE shingle = ? ORDER BY place').pluck()
  const placesOf = (shingle: number) =>
    (find.all(shingle) as number[]).filter((place) => earlier.has(Math.floor(place / PLACES)))
  return {
    all: comparedWith(counted),
    within: comparedWith(counted.filter(({ version }) => within.has(version))),
    undated: others.filter(({ day }) => day === null).length,
    runs: cutRuns(query.text, plain).map((run) => usesInRun(run, placesOf, earlier, within)),
  }
}

function usesInRun(
  run: Run,
  placesOf: (shingle: number) => number[],
  earlier: ReadonlyMap<number, LatestRow>,
  within: ReadonlySet<number>,
): RunUses {
  const shingles: ShingleUse[] = []
  const stretches: UsedStretch[] = []
  let before = NOWHERE
  const close = (end: number) => {
    if (before.longest > 0) stretches.push(stretchOf(run, end, before, earlier))
  }
  shinglesOf(run).forEach((shingle, i) => {
    const now = follow(before, placesOf(shingle))
    if (now.longest <= before.longest) close(i - 1)
    shingles.push(lastUses(now.places, earlier, within))
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
  earlier: ReadonlyMap<number, LatestRow>,
): UsedStretch {
  const holders = new Set<LatestRow>()
  places.forEach((place, i) => {
    const row = lengths[i] === longest && earlier.get(Math.floor(place / PLACES))
    if (row) holders.add(row)
  })
  const all = [...holders]
  const start = end - longest + 1
  const length = longest + run.size - 1
  const [first, last] = [earliest(all), latest(all)]
  if (!first || !last) throw new Error('a stretch that was found stands nowhere')
  return {
    span: [run.starts[start] ?? 0, run.ends[start + length - 1] ?? 0],
    length,
    first: useOf(first),
    last: useOf(last),
    documents: all.length,
    events: countEvents(all),
    issuers: new Set(all.map(issuerOf)).size,
  }
}

function lastUses(
  places: readonly number[],
  earlier: ReadonlyMap<number, LatestRow>,
  within: ReadonlySet<number>,
): ShingleUse {
  let last: LatestRow | null = null
  let lastWithin: LatestRow | null = null
  for (const place of places) {
    const row = earlier.get(Math.floor(place / PLACES)) as LatestRow
    if (last === null || row.rank > last.rank) last = row
    if (within.has(row.version) && (lastWithin === null || row.rank > lastWithin.rank)) lastWithin = row
  }
  return { last: last && useOf(last), lastWithin: lastWithin && useOf(lastWithin) }
}

function isSame(
  { id, event }: { readonly id: string; readonly event: string | null },
  except: UsesQuery['except'],
): boolean {
  return id === except.id || (event !== null && event === except.event)
}

function isEarlier({ day, id }: LatestRow, before: UsesQuery['before']): boolean {
  if (day === null) return false
  return before === null || day < before.day || (day === before.day && id < before.id)
}

function fits(row: LatestRow, { publisherCountry, publisher, sides = [] }: Within): boolean {
  if (publisherCountry !== undefined && row.publisherCountry !== publisherCountry) return false
  if (publisher !== undefined && row.publisher !== publisher) return false
  return sides.every((side) => row.sides.includes(side))
}

function comparedWith(rows: readonly LatestRow[]): Compared {
  return {
    documents: rows.length,
    events: countEvents(rows),
    issuers: new Set(rows.map(issuerOf)).size,
    first: earliest(rows)?.day ?? null,
    last: latest(rows)?.day ?? null,
  }
}

const languageOf = (code: string | null): string | null => code?.toLowerCase().split(/[-_]/)[0] ?? null
const issuerOf = (row: LatestRow): string => row.publisher ?? row.publisherCountry ?? ''
/** A text without an event counts as one of its own. */
const countEvents = (rows: readonly LatestRow[]): number =>
  new Set(rows.map(({ event, id }) => event ?? id)).size
const earliest = (rows: readonly LatestRow[]): LatestRow | undefined =>
  rows.reduce<LatestRow | undefined>((a, b) => (a && a.rank < b.rank ? a : b), undefined)
const latest = (rows: readonly LatestRow[]): LatestRow | undefined =>
  rows.reduce<LatestRow | undefined>((a, b) => (a && a.rank > b.rank ? a : b), undefined)

function useOf({ id, day, title, publisher, publisherCountry }: LatestRow): Use {
  return { id, day: day ?? '', title, publisher, publisherCountry }
}
