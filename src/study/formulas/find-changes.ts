import { isTelling } from '../statistics/unlikely-silence.ts'
import { CHANGES, type ChangeKind } from './change-kinds.ts'
import { type Comparison, compareShares } from './compare-shares.ts'
import { type CountedEvent, issuerOf, stratumOf } from './count-events.ts'
import { LEAST_EVENTS } from './make-trend.ts'

/** How one issuer's use of a formula has changed. */
interface Change extends Comparison {
  readonly kind: ChangeKind
  readonly formula: string
  readonly issuer: string
  readonly country: string | null
  readonly lang: string | null
  /** Days of the first and the last use that the archive has of this issuer. */
  readonly firstUse: string
  readonly lastUse: string
  /** Of what came back: the last use before the silence. */
  readonly silentFrom: string | null
}

/** An issuer in one language, and how many of its events lie on either side of the day. */
interface ComparedIssuer {
  readonly issuer: string
  readonly country: string | null
  readonly lang: string | null
  readonly before: number
  readonly since: number
  /** Whether both sides have enough events to compare. */
  readonly isCompared: boolean
}

export interface Changes {
  readonly since: string
  readonly issuers: readonly ComparedIssuer[]
  readonly changes: readonly Change[]
  /** Formulas of an issuer that were looked at, and those among them of which nothing can be said either way. */
  readonly looked: number
}

/** A silence shorter than this is none. */
const SILENT_MONTHS = 12

interface IssuerEvents {
  readonly issuer: string
  readonly country: string | null
  readonly lang: string | null
  readonly days: string[]
  /** Days of uses by formula. */
  readonly uses: Map<string, string[]>
}

/**
 * What each issuer says since a day that it did not say before, and the other way round. Issuers and languages are never
 * mixed: one that comes into the archive late would seem to bring new phrases. `holders` are the documents of each
 * formula.
 */
export function findChanges(
  events: readonly CountedEvent[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  since: string,
): Changes {
  const issuers = [...byIssuer(events, holders).values()]
  const counted = issuers.map((one) => {
    const before = one.days.filter((day) => day < since).length
    const after = one.days.length - before
    return { one, before, after, isCompared: before >= LEAST_EVENTS && after >= LEAST_EVENTS }
  })
  const compared = counted.filter(({ isCompared }) => isCompared)
  const looked = compared.reduce((sum, { one }) => sum + one.uses.size, 0)
  const changes = compared.flatMap(({ one, before, after }) =>
    [...one.uses].flatMap(([formula, days]) => {
      const earlier = days.filter((day) => day < since)
      const shares = compareShares([days.length - earlier.length, after], [earlier.length, before], looked)
      const found = changeOf(one.days, { days, earlier, since, shares })
      if (!found) return []
      const { issuer, country, lang } = one
      const [firstUse, lastUse] = [days[0] ?? '', days.at(-1) ?? '']
      return [{ ...shares, ...found, formula, issuer, country, lang, firstUse, lastUse }]
    }),
  )
  return {
    since,
    issuers: counted
      .map(({ one: { issuer, country, lang }, before, after, isCompared }) => ({
        issuer,
        country,
        lang,
        before,
        since: after,
        isCompared,
      }))
      .sort((a, b) => b.before + b.since - a.before - a.since),
    changes: changes.sort(
      (a, b) =>
        CHANGES.indexOf(a.kind) - CHANGES.indexOf(b.kind) ||
        Math.abs(b.logRatio) - Math.abs(a.logRatio) ||
        b.logLikelihood - a.logLikelihood,
    ),
    looked,
  }
}

interface UsesOfOne {
  readonly days: readonly string[]
  readonly earlier: readonly string[]
  readonly since: string
  readonly shares: Comparison
}

function changeOf(
  all: readonly string[],
  { days, earlier, since, shares }: UsesOfOne,
): { readonly kind: ChangeKind; readonly silentFrom: string | null } | null {
  const { uses, events, otherUses, otherEvents, logRatio } = shares
  const told = (kind: ChangeKind, silentFrom: string | null = null) => ({ kind, silentFrom })
  if (otherUses === 0) return isTelling(otherEvents, uses, events) ? told('entered') : null
  if (uses === 0) return isTelling(events, otherUses, otherEvents) ? told('left') : null
  const last = earlier.at(-1) ?? ''
  const again = days.find((day) => day >= since) ?? ''
  const silent = all.filter((day) => day > last && day < again).length
  // The time of use is cut by a use at either end, which therefore tell nothing of its rate.
  const inUse = all.filter((day) => day >= (earlier[0] ?? '') && day <= last).length
  if (monthsApart(last, again) >= SILENT_MONTHS && isTelling(silent, earlier.length - 2, inUse - 2)) {
    return told('back', last)
  }
  return logRatio > 0 ? told('more') : logRatio < 0 ? told('less') : null
}

function monthsApart(from: string, to: string): number {
  const [a, b] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || 1))
  return (b as number) - (a as number)
}

/** The days of each issuer's events and uses, in order; an event counts once for an issuer and language. */
function byIssuer(
  events: readonly CountedEvent[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, IssuerEvents> {
  const formulasOf = new Map<string, string[]>()
  for (const [formula, documents] of holders) {
    for (const id of documents) formulasOf.set(id, [...(formulasOf.get(id) ?? []), formula])
  }
  const found = new Map<string, IssuerEvents>()
  for (const { day, documents } of events) {
    const seen = new Map<IssuerEvents, Set<string>>()
    for (const row of documents) {
      const key = stratumOf(row)
      const issuer = found.get(key) ?? {
        issuer: issuerOf(row),
        country: row.publisherCountry,
        lang: row.language,
        days: [],
        uses: new Map<string, string[]>(),
      }
      found.set(key, issuer)
      const formulas = seen.get(issuer) ?? new Set()
      for (const formula of formulasOf.get(row.id) ?? []) formulas.add(formula)
      seen.set(issuer, formulas)
    }
    for (const [issuer, formulas] of seen) {
      issuer.days.push(day)
      for (const formula of formulas) {
        const days = issuer.uses.get(formula)
        if (days) days.push(day)
        else issuer.uses.set(formula, [day])
      }
    }
  }
  return found
}
