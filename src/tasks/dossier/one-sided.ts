import { type Coverage, daysBetween, isWholeDay } from './coverage.ts'
import { type Quartiles, quartilesOf } from './quartiles.ts'

/** An event of two sides, as far as it matters who has published on it, and when. */
export interface Published {
  readonly event: string
  readonly day: string | null
  readonly sides: readonly string[]
  readonly texts: readonly {
    readonly publisherCountry: string | null
    readonly published: string | null
  }[]
}

/** An event that only one of its two sides has published on. */
export interface OneSided {
  readonly event: string
  readonly day: string
  readonly by: string
  readonly silent: string
  /**
   * Days from the first publication to the day up to which there are texts of the silent side's issuers; null where
   * they end before the event, so that nothing can be said.
   */
  readonly waited: number | null
}

/** How long the second side usually takes, from events that both published on. */
export interface UsualWait {
  readonly usual: Quartiles | null
  /** Events that both published on, those with too few for a median too. */
  readonly both: number
}

/** With fewer events that both published on nothing is said of the usual wait. */
export const LEAST_WAITS = 5

export function findOneSided(
  events: readonly Published[],
  coverage: ReadonlyMap<string, Coverage>,
): readonly OneSided[] {
  return events.flatMap(({ event, day, sides, texts }) => {
    const known = sides.filter((side) => texts.some(({ publisherCountry }) => publisherCountry === side))
    const [by] = known
    const silent = sides.find((side) => side !== by)
    if (sides.length !== 2 || known.length !== 1 || !by || !silent || !isWholeDay(day)) return []
    const from = firstPublished(texts, by) ?? day
    const reach = coverage.get(silent)
    const isCovered = reach?.first != null && reach.last !== null && reach.first <= day && reach.last >= day
    const waited = isCovered && reach?.last ? Math.max(0, daysBetween(from, reach.last)) : null
    return [{ event, day, by, silent, waited }]
  })
}

export function usualWait(events: readonly Published[]): UsualWait {
  const waits = events.flatMap(({ sides, texts }) => {
    const days = sides.map((side) => firstPublished(texts, side))
    const [a, b] = days
    return sides.length === 2 && a && b ? [Math.abs(daysBetween(a, b))] : []
  })
  return { usual: waits.length >= LEAST_WAITS ? quartilesOf(waits) : null, both: waits.length }
}

function firstPublished(texts: Published['texts'], side: string): string | null {
  const days = texts.flatMap(({ publisherCountry, published }) =>
    publisherCountry === side && isWholeDay(published) ? [published.slice(0, 10)] : [],
  )
  return days.sort()[0] ?? null
}
