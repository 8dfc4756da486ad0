import type { ListOptions, ReadoutSummary } from './archive.ts'

/** Undertakings and dates are listed by the day of what reports them, or by their own. */
export interface DeedFilter extends ListOptions {
  /** ISO3 code of the side that undertakes, or `both`; for dates, a side of the event. */
  readonly side?: string
  readonly since?: string
  readonly until?: string
}

/** An undertaking with the readout that tells it; `span` and `quote` are of the latest version's text. */
export interface StoredCommitment {
  readonly summary: ReadoutSummary
  readonly span: readonly [number, number]
  readonly quote: string
  readonly by: string
  readonly with: readonly string[]
  readonly hardness: string
  readonly due: string | null
}

/** The first sentence of a readout that names a thing. */
export interface StoredMention {
  readonly summary: ReadoutSummary
  readonly span: readonly [number, number]
  /** The whole sentence; `span` is of the name in it. */
  readonly quote: string
  readonly ref: string
}

/** A coming date or anniversary with the readout that names it. */
export interface StoredMilestone {
  readonly summary: ReadoutSummary
  readonly span: readonly [number, number]
  readonly quote: string
  /** The whole sentence that it stands in. */
  readonly sentence: string
  readonly what: string
  readonly when: string
  readonly ordinal: number | null
  readonly ref: string | null
}
