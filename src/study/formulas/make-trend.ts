import { findBursts, heaviestBurst } from '../statistics/find-bursts.ts'
import { randomFrom } from '../statistics/random.ts'
import { type Rate, wilsonInterval } from '../statistics/wilson-interval.ts'
import { type CountedEvent, stratumOf } from './count-events.ts'
import { choosePeriod, cutPeriods, type Period, type PeriodName, periodOf } from './cut-periods.ts'

/** With fewer events in a period its share is too uncertain to be told. */
export const LEAST_EVENTS = 10
/** With fewer uses nothing is said of bursts, adoption or company. */
export const LEAST_USES = 5
/** So often are the dates shuffled. */
export const SHUFFLES = 199
/** A burst is told if at most this share of shuffled archives has one as heavy. */
const LEVEL = 0.01

export interface TrendPeriod extends Period {
  /** Events of the scope, and those that have the formula. */
  readonly events: number
  readonly uses: number
  readonly documents: number
  readonly documentsWith: number
  /** Events of those issuers and languages that have it in any period: where there are none, 0 says little. */
  readonly eventsOfUsers: number
  /** Null where the events are too few to say. */
  readonly share: Rate | null
  /** The archive begins or ends inside it. */
  readonly isPartial: boolean
}

export interface ToldBurst {
  /** Names of the first and the last period. */
  readonly from: string
  readonly to: string
  readonly uses: number
  readonly events: number
  readonly weight: number
  /** The share of shuffled archives with a burst as heavy, this one counted in. */
  readonly chance: number
}

export interface Trend {
  readonly by: PeriodName
  readonly periods: readonly TrendPeriod[]
  /** Null where the uses are too few to say. */
  readonly bursts: readonly ToldBurst[] | null
}

export interface TrendOptions {
  readonly by?: PeriodName
  /** Days between which periods are cut; those of the events if nothing is said. */
  readonly range?: readonly [string | null, string | null]
  /** For the shuffling; the same gives the same. */
  readonly seed?: number
}

/** How often something is used, period by period. `uses` are ids of documents; `events` are in order of days. */
export function makeTrend(
  events: readonly CountedEvent[],
  uses: ReadonlySet<string>,
  options: TrendOptions = {},
): Trend {
  const [begin, end] = [events[0]?.day, events.at(-1)?.day]
  const [first, last] = [options.range?.[0] ?? begin, options.range?.[1] ?? end]
  const by =
    options.by ??
    choosePeriod(
      events.map(({ day }) => day),
      LEAST_EVENTS,
    )
  if (begin === undefined || end === undefined || !first || !last) return { by, periods: [], bursts: null }
  const cut = cutPeriods(first, last, by)
  const counts = cut.map(() => ({ events: 0, uses: 0, documents: 0, documentsWith: 0, eventsOfUsers: 0 }))
  const users = usersIn(events, uses)
  for (const event of events) {
    const count = counts[periodOf(event.day, first, by)]
    if (!count) continue
    const having = event.documents.filter(({ id }) => uses.has(id)).length
    count.events++
    count.documents += event.documents.length
    count.documentsWith += having
    if (having > 0) count.uses++
    if (event.documents.some((row) => users.has(stratumOf(row)))) count.eventsOfUsers++
  }
  const periods = cut.map((period, i): TrendPeriod => {
    const count = counts[i] as (typeof counts)[number]
    return {
      ...period,
      ...count,
      share: count.events >= LEAST_EVENTS ? wilsonInterval(count.uses, count.events) : null,
      isPartial: isInside(begin, period, 'from') || isInside(end, period, 'to'),
    }
  })
  return { by, periods, bursts: toldBursts(periods, events, uses, { by, first, seed: options.seed ?? 1 }) }
}

/** The issuers and languages that have it. */
export function usersIn(events: readonly CountedEvent[], uses: ReadonlySet<string>): ReadonlySet<string> {
  const rows = events.flatMap(({ documents }) => documents)
  return new Set(rows.flatMap((row) => (uses.has(row.id) ? [stratumOf(row)] : [])))
}

/** Whether the first or the last day falls into a period, but not on its edge. */
const isInside = (day: string, { from, to }: Period, edge: 'from' | 'to'): boolean =>
  day >= from.slice(0, day.length) && day <= to && day !== (edge === 'from' ? from : to)

interface Shuffling {
  readonly by: PeriodName
  readonly first: string
  readonly seed: number
}

/**
 * Bursts that are heavier than those of shuffled archives. What is shuffled is which events have the formula, among
 * events of the same issuers and languages: an issuer that comes into the archive late makes no burst of all its usual
 * phrases.
 */
function toldBursts(
  periods: readonly TrendPeriod[],
  events: readonly CountedEvent[],
  uses: ReadonlySet<string>,
  shuffling: Shuffling,
): ToldBurst[] | null {
  const some = periods.map((period) => period.uses)
  const all = periods.map((period) => period.events)
  if (some.reduce((a, b) => a + b, 0) < LEAST_USES) return null
  const found = findBursts(some, all)
  if (found.length === 0) return []
  const weights = shuffledWeights(events, uses, { all, ...shuffling })
  return found.flatMap(({ from, to, weight }) => {
    const chance = (1 + weights.filter((other) => other >= weight).length) / (1 + weights.length)
    if (chance > LEVEL) return []
    const sum = (list: readonly number[]) => list.slice(from, to + 1).reduce((a, b) => a + b, 0)
    const [start, end] = [periods[from]?.name ?? '', periods[to]?.name ?? '']
    return [{ from: start, to: end, uses: sum(some), events: sum(all), weight, chance }]
  })
}

function shuffledWeights(
  events: readonly CountedEvent[],
  uses: ReadonlySet<string>,
  { all, by, first, seed }: Shuffling & { readonly all: readonly number[] },
): number[] {
  const strata = new Map<string, { readonly periods: number[]; uses: number }>()
  for (const { day, stratum, documents } of events) {
    const known = strata.get(stratum) ?? { periods: [], uses: 0 }
    known.periods.push(periodOf(day, first, by))
    if (documents.some(({ id }) => uses.has(id))) known.uses++
    strata.set(stratum, known)
  }
  const used = [...strata.values()].filter((stratum) => stratum.uses > 0)
  const random = randomFrom(seed)
  return Array.from({ length: SHUFFLES }, () => {
    const some = all.map(() => 0)
    for (const stratum of used) {
      drawInto(stratum.periods, stratum.uses, random, (period) => {
        some[period] = (some[period] as number) + 1
      })
    }
    return heaviestBurst(some, all)
  })
}

/** Draws some of a list without putting back; the list is left in another order. */
function drawInto(list: number[], count: number, random: () => number, take: (one: number) => void): void {
  for (let i = 0; i < count; i++) {
    const chosen = i + Math.floor(random() * (list.length - i))
    const one = list[chosen] as number
    list[chosen] = list[i] as number
    list[i] = one
    take(one)
  }
}
