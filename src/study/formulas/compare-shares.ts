import { conservativeLogRatio } from '../statistics/conservative-log-ratio.ts'
import { logLikelihood, SIGNIFICANT } from '../statistics/log-likelihood.ts'
import { type Rate, wilsonInterval } from '../statistics/wilson-interval.ts'
import { type CountedEvent, issuerOf, stratumOf } from './count-events.ts'
import { LEAST_EVENTS, LEAST_USES, usersIn } from './make-trend.ts'

/** Two shares of events, and whether and by how much they differ. */
export interface Comparison {
  readonly uses: number
  readonly events: number
  readonly otherUses: number
  readonly otherEvents: number
  readonly share: Rate | null
  readonly otherShare: Rate | null
  readonly logLikelihood: number
  /** How many doublings it is more frequent at least, with a minus less; 0 where that cannot be told. */
  readonly logRatio: number
}

/** The share of `[uses, events]` beside that of others. Log-likelihood filters, the conservative ratio ranks. */
export function compareShares(
  one: readonly [number, number],
  other: readonly [number, number],
  tests: number,
): Comparison {
  const likelihood = logLikelihood(...one, ...other)
  const isEnough = one[1] >= LEAST_EVENTS && other[1] >= LEAST_EVENTS
  return {
    uses: one[0],
    events: one[1],
    otherUses: other[0],
    otherEvents: other[1],
    share: wilsonInterval(...one),
    otherShare: wilsonInterval(...other),
    logLikelihood: likelihood,
    logRatio: isEnough && likelihood >= SIGNIFICANT ? conservativeLogRatio(one, other, tests) : 0,
  }
}

export interface Companion extends Comparison {
  readonly id: string
}

/**
 * Formulas that stand in the same events: their share of the events that have the formula beside their share of those
 * that do not. Only those are told that are surely more frequent there. Only texts of issuers and languages count that
 * have the formula at all: else whatever one ministry is fond of would keep company with everything it says.
 */
export function findCompanions(
  events: readonly CountedEvent[],
  uses: ReadonlySet<string>,
  others: ReadonlyMap<string, ReadonlySet<string>>,
): Companion[] | null {
  const strata = usersIn(events, uses)
  const eventOf = new Map<string, CountedEvent>()
  for (const event of events) {
    for (const row of event.documents) if (strata.has(stratumOf(row))) eventOf.set(row.id, event)
  }
  const eventsWith = (documents: ReadonlySet<string>) =>
    new Set([...documents].flatMap((id) => eventOf.get(id) ?? []))
  const withIt = eventsWith(uses)
  const without = new Set(eventOf.values()).size - withIt.size
  if (withIt.size < LEAST_EVENTS || without < LEAST_EVENTS) return null
  const found = [...others].flatMap(([id, documents]): Companion[] => {
    const having = [...eventsWith(documents)]
    const together = having.filter((event) => withIt.has(event)).length
    if (together < LEAST_USES) return []
    const compared = compareShares([together, withIt.size], [having.length - together, without], others.size)
    return compared.logRatio > 0 ? [{ id, ...compared }] : []
  })
  return found.sort((a, b) => b.logRatio - a.logRatio)
}

export interface IssuerShare extends Comparison {
  readonly issuer: string
  readonly country: string | null
  readonly lang: string | null
}

/** Each issuer's share of events with the formula beside that of all others; the largest number of events first. */
export function compareIssuers(events: readonly CountedEvent[], uses: ReadonlySet<string>): IssuerShare[] {
  const issuers = new Map<
    string,
    { issuer: string; country: string | null; lang: string | null; of: Set<string>; uses: Set<string> }
  >()
  for (const { id: event, documents } of events) {
    for (const row of documents) {
      const key = stratumOf(row)
      const known = issuers.get(key) ?? {
        issuer: issuerOf(row),
        country: row.publisherCountry,
        lang: row.language,
        of: new Set(),
        uses: new Set(),
      }
      known.of.add(event)
      if (uses.has(row.id)) known.uses.add(event)
      issuers.set(key, known)
    }
  }
  const list = [...issuers.values()]
  const total = (sets: readonly ReadonlySet<string>[]) => sets.reduce((sum, { size }) => sum + size, 0)
  const [allUses, allEvents] = [total(list.map((one) => one.uses)), total(list.map((one) => one.of))]
  return list
    .sort((a, b) => b.of.size - a.of.size)
    .map(({ issuer, country, lang, of, uses: used }) => ({
      issuer,
      country,
      lang,
      ...compareShares([used.size, of.size], [allUses - used.size, allEvents - of.size], list.length),
    }))
}
