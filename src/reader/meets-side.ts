import type { SentenceView } from './sentence-view.ts'

/** Units between the verb of meeting and the side that is met. */
const NEAR = 10

/** "… held talks with the Velmaran delegation": a lead tells of a contact with another side that it names as such. */
export function meetsSide(lead: SentenceView | null, home: string | null): boolean {
  const kind = lead?.says('kind').find((hit) => (hit.rule.gives.weight ?? 0) > 2)
  // "stressed that he was ready for talks with …": spoken of, not held.
  if (kind && lead?.says('speaker').some((hit) => hit.from < kind.from)) return false
  return (
    lead?.phrases.some(
      ({ unit, phrase }) =>
        kind && phrase.kind === 'side' && phrase.side !== home && unit > kind.from && unit < kind.to + NEAR,
    ) ?? false
  )
}
