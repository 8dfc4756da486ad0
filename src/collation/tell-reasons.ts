import type { Span } from '../record/span.ts'
import type { Account } from './account.ts'
import type { EvidenceKind } from './evidence/evidence.ts'
import type { Reason } from './weigh-pair.ts'

/** What two statements have in common: the words of each; null where it is no stretch of text. */
export interface ToldReason {
  readonly kind: EvidenceKind
  readonly key: string
  readonly a: string | null
  readonly b: string | null
}

/** At most so many reasons are told of a link; the weightiest. */
const MOST_REASONS = 8

/** The weightiest reasons in the words of the texts; one stretch of words is told once. */
export function tellReasons(reasons: readonly Reason[], a: Account, b: Account): ToldReason[] {
  const quote = (account: Account, span: Span | null) => (span ? account.record.text.slice(...span) : null)
  const told = new Map<string, ToldReason>()
  for (const { kind, key, a: inA, b: inB } of reasons) {
    const reason = { kind, key, a: quote(a, inA.span), b: quote(b, inB.span) }
    const words = reason.a === null ? `${kind} ${key}` : `${reason.a}\0${reason.b}`
    if (!told.has(words)) told.set(words, reason)
  }
  return [...told.values()].slice(0, MOST_REASONS)
}
