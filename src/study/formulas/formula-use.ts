import type { DatedReadout } from '../../archive/dated-readout.ts'
import type { ConcordanceLine } from '../../archive/query/concordance.ts'
import type { Speaker } from '../../record/record.ts'
import type { CountedEvent } from './count-events.ts'

/** One place where a formula stands, with who says it there. */
export interface UsePlace extends ConcordanceLine {
  readonly speakers: readonly Speaker[]
  /** The sides whose words they are: of a speaker his own, of "the two sides" all; of the narrator none. */
  readonly sides: readonly string[]
}

/** A text that has a formula, with all places in order. */
export interface FormulaUse {
  readonly row: DatedReadout
  readonly places: readonly UsePlace[]
}

/** A use as it is told of: where it can be looked up. */
export interface ToldUse {
  readonly id: string
  readonly day: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly place: UsePlace | null
}

/** The uses by event, in order of days; events without one are left out. */
export interface EventUses {
  readonly event: CountedEvent
  readonly uses: readonly FormulaUse[]
}

export function usesByEvent(
  events: readonly CountedEvent[],
  uses: ReadonlyMap<string, FormulaUse>,
): EventUses[] {
  return events.flatMap((event) => {
    const found = event.documents.flatMap(({ id }) => uses.get(id) ?? [])
    return found.length > 0 ? [{ event, uses: found }] : []
  })
}

const sidesKept = new WeakMap<CountedEvent, readonly string[]>()

/** All sides of an event, as any of its texts names them. Asked once for each that heard of it: kept. */
export function sidesOfEvent(event: CountedEvent): readonly string[] {
  const known = sidesKept.get(event)
  if (known) return known
  const sides = [...new Set(event.documents.flatMap((row) => row.sides))]
  sidesKept.set(event, sides)
  return sides
}

export function toldUse({ row, places }: FormulaUse, day: string, place = places[0]): ToldUse {
  const { id, title, publisher, publisherCountry } = row
  return { id, day, title, publisher, publisherCountry, place: place ?? null }
}
