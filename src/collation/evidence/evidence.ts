import type { Span } from '../../record/span.ts'

/** What two statements may have in common, from the most telling to the least. */
export const EVIDENCE_KINDS = [
  'event',
  'instrument',
  'formula',
  'name',
  'number',
  'date',
  'concept',
  'learned',
  'wording',
  'topic',
  'everyday',
  'word',
  'party',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** One thing that a statement holds: equal keys of one kind in two statements are a reason to link them. */
export interface Evidence {
  readonly kind: EvidenceKind
  readonly key: string
  /** The words it stands on; null where it is no stretch of text. */
  readonly span: Span | null
}
