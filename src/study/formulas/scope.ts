import type { DatedReadout } from '../../archive/dated-readout.ts'

/** Which readouts are counted; what is not named does not narrow. */
export interface Scope {
  /** Languages of the texts; empty: all. */
  readonly langs: readonly string[]
  /** The state of the publisher, or the publisher by name. */
  readonly issuer?: string
  /** Sides of the event, both of them. */
  readonly pair?: readonly string[]
  /** Days, months or years: from the first day of `since` to the last of `until`. */
  readonly since?: string
  readonly until?: string
}

/** Whether a readout is of the language, issuer and pair of a scope, whatever its day. */
export function isOfScope(row: DatedReadout, { langs, issuer, pair = [] }: Scope): boolean {
  if (langs.length > 0 && !(row.language !== null && langs.includes(row.language))) return false
  if (issuer !== undefined && row.publisherCountry !== issuer && row.publisher !== issuer) return false
  return pair.every((side) => row.sides.includes(side))
}

/** Whether a day lies within a scope. */
export function isWithin(day: string, { since, until }: Scope): boolean {
  return (since === undefined || day >= since) && (until === undefined || day <= `${until}~`)
}
