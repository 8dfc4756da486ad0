import { isTelling } from '../statistics/unlikely-silence.ts'
import { type CountedEvent, stratumOf } from './count-events.ts'
import { type EventUses, sidesOfEvent, type ToldUse, toldUse } from './formula-use.ts'

/**
 * first: no side says it earlier. later: others said it earlier, and the side was silent in so many events before that
 * this would be unlikely at its rate since. unclear: others said it earlier, but the archive has too few events of this
 * side before its first use to tell that it did not say it.
 */
export type AdoptionVerdict = 'first' | 'later' | 'unclear'

/** When a side first says a formula, and who said it before. The archive tells of an order, not of a cause. */
export interface Adoption {
  readonly side: string
  readonly verdict: AdoptionVerdict
  readonly first: ToldUse
  readonly last: string
  /** Whether its first use stands in a text of its own, and not in one that others published. */
  readonly isOwnText: boolean
  /**
   * Events of this side before its first use and since, in texts of those issuers and languages that have it say it at
   * any time: a text in another language could not. Uses in the latter.
   */
  readonly silentEvents: number
  readonly eventsSince: number
  readonly uses: number
  /** Day of the earliest event of this side that the archive has. */
  readonly knownSince: string
  /** Sides that said it earlier at an event with this side, the one that did first first. */
  readonly heardFrom: readonly Heard[]
  /** Sides that said it earlier, but at no event with this side. */
  readonly saidEarlierBy: readonly string[]
}

interface Heard {
  readonly side: string
  readonly day: string
  readonly events: number
}

interface Saying {
  readonly day: string
  readonly event: CountedEvent
  readonly use: ToldUse
}

/** When each side first says it, the first one first. `events` are all of the scope, in order of days. */
export function tellAdoption(events: readonly CountedEvent[], uses: readonly EventUses[]): Adoption[] {
  const sayings = sayingsBySide(uses)
  const known = daysBySide(events, uses)
  const firsts = [...sayings].map(([side, list]) => ({ side, list, first: list[0] as Saying }))
  firsts.sort((a, b) =>
    a.first.day < b.first.day ? -1 : a.first.day > b.first.day ? 1 : a.side < b.side ? -1 : 1,
  )
  return firsts.map(({ side, list, first }) => {
    const days = known.get(side) ?? [first.day]
    const silentEvents = days.filter((day) => day < first.day).length
    // The first use begins the time since: it tells nothing of the rate.
    const eventsSince = days.length - silentEvents
    const earlier = firsts.filter((other) => other.first.day < first.day)
    const heardFrom = earlier.flatMap((other) => heardBy(side, first.day, other))
    const heard = new Set(heardFrom.map((one) => one.side))
    return {
      side,
      verdict:
        earlier.length === 0
          ? 'first'
          : isTelling(silentEvents, list.length - 1, eventsSince - 1)
            ? 'later'
            : 'unclear',
      first: first.use,
      isOwnText: first.use.publisherCountry === side,
      last: list.at(-1)?.day ?? first.day,
      silentEvents,
      eventsSince,
      uses: list.length,
      knownSince: days[0] ?? first.day,
      heardFrom,
      saidEarlierBy: earlier.map((other) => other.side).filter((other) => !heard.has(other)),
    }
  })
}

/** For each side the days of its events, as far as issuers report them that have it say the formula at any time. */
function daysBySide(
  events: readonly CountedEvent[],
  uses: readonly EventUses[],
): ReadonlyMap<string, readonly string[]> {
  const reporters = new Map<string, Set<string>>()
  for (const { row, places } of uses.flatMap((one) => one.uses)) {
    for (const side of places.flatMap((place) => place.sides)) {
      const known = reporters.get(side) ?? new Set()
      reporters.set(side, known.add(stratumOf(row)))
    }
  }
  const found = new Map<string, string[]>()
  for (const { day, documents } of events) {
    const told = documents.flatMap((row) =>
      row.sides.filter((side) => reporters.get(side)?.has(stratumOf(row))),
    )
    for (const side of new Set(told)) {
      const days = found.get(side)
      if (days) days.push(day)
      else found.set(side, [day])
    }
  }
  return found
}

/** For each side the events at which it says it, in order of days. */
function sayingsBySide(uses: readonly EventUses[]): Map<string, Saying[]> {
  const found = new Map<string, Saying[]>()
  for (const { event, uses: texts } of uses) {
    const inEvent = new Set<string>()
    for (const use of texts) {
      for (const place of use.places) {
        for (const side of place.sides) {
          if (inEvent.has(side)) continue
          inEvent.add(side)
          const saying = { day: event.day, event, use: toldUse(use, event.day, place) }
          const known = found.get(side)
          if (known) known.push(saying)
          else found.set(side, [saying])
        }
      }
    }
  }
  return found
}

function heardBy(
  side: string,
  before: string,
  other: { readonly side: string; readonly list: readonly Saying[] },
): Heard[] {
  const heard = other.list.filter(({ day, event }) => day < before && sidesOfEvent(event).includes(side))
  return heard[0] ? [{ side: other.side, day: heard[0].day, events: heard.length }] : []
}
