import type { Span } from '../../record/span.ts'
import type { ReadoutSummary } from '../archive.ts'

/** A sentence, or a part of one, of the latest version of a readout; `span` and `quote` are of its text. */
export interface LedgerLine {
  /** `c` and twelve letters or digits, made from the readout, the words and whose undertaking it is. */
  readonly id: string
  readonly readout: string
  readonly span: Span
  readonly quote: string
  /** What is named in it, so that lines of different languages meet: see `keysIn`. */
  readonly keys: readonly string[]
  /** What is undertaken to be done, or is reported as done: see `DEEDS`. */
  readonly deeds: readonly string[]
}

/** One commitment as one readout words it. */
export interface Undertaking extends LedgerLine {
  /** ISO3 code of the side that undertakes, or `both`. */
  readonly by: string
  readonly with: readonly string[]
  readonly hardness: string
  readonly due: string | null
}

/** A sentence that reports a deed as done, or a side's withdrawal from something. */
export type DeedReport = LedgerLine

/** Everything that the ledger is made of. */
export interface LedgerLines {
  readonly readouts: ReadonlyMap<string, ReadoutSummary>
  readonly undertakings: readonly Undertaking[]
  readonly reports: readonly DeedReport[]
}
