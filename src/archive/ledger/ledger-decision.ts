import { ledgerLineId } from '../identity.ts'
import type { Relation } from './ledger-entry.ts'
import type { LedgerLine, LedgerLines } from './ledger-lines.ts'
import type { SettableStatus } from './settable.ts'

/** A line by its words, so that what a person said of it holds when its readout is read again. */
export interface LineAnchor {
  readonly readout: string
  readonly quote: string
  /** Whose undertaking it is; `report` for a sentence that reports a deed. */
  readonly by: string
}

/** A person's word on a commitment: that a later line belongs to it, or does not, or how it stands. */
export interface LedgerDecision {
  /** `d` and twelve letters or digits. */
  readonly id: string
  readonly line: LineAnchor
  readonly verdict:
    | { readonly type: 'accept' | 'reject'; readonly relation: Relation; readonly other: LineAnchor }
    | { readonly type: 'status'; readonly status: SettableStatus }
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly takenBackAt: string | null
}

/** Finds lines by their anchors. */
export function lineFinder({
  undertakings,
  reports,
}: LedgerLines): (anchor: LineAnchor) => LedgerLine | null {
  const byId = new Map<string, LedgerLine>()
  const byReadout = new Map<string, LedgerLine[]>()
  const kindOf = new Map<LedgerLine, string>()
  const take = (line: LedgerLine, kind: string) => {
    byId.set(line.id, line)
    kindOf.set(line, kind)
    const known = byReadout.get(line.readout)
    if (known) known.push(line)
    else byReadout.set(line.readout, [line])
  }
  for (const line of undertakings) take(line, 'undertaking')
  for (const line of reports) take(line, 'report')
  return ({ readout, quote, by }) => {
    const exact = byId.get(ledgerLineId(readout, quote, by))
    if (exact) return exact
    // Read by a newer reader, a line may have gained or lost words at its ends, or be another side's.
    const kind = by === 'report' ? 'report' : 'undertaking'
    const alike = (byReadout.get(readout) ?? []).filter(
      (line) => kindOf.get(line) === kind && (line.quote.includes(quote) || quote.includes(line.quote)),
    )
    return alike.sort((a, b) => overlap(b, quote) - overlap(a, quote) || a.span[0] - b.span[0])[0] ?? null
  }
}

const overlap = (line: LedgerLine, quote: string): number => Math.min(line.quote.length, quote.length)
