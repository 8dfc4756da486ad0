import type { LedgerEntry, Status } from '../../archive/ledger/ledger-entry.ts'
import type { Span } from '../../record/span.ts'

/** How a commitment stands, and the words that this rests on. */
export interface Standing {
  /** Its id in the ledger. */
  readonly entry: string
  readonly status: Status
  /** The line it rests on; where a day went by, the one that names it; null where a person said it. */
  readonly basis: {
    readonly readout: string
    readonly span: Span
    readonly quote: string
    readonly day: string | null
  } | null
}

export type StandingOf = (line: {
  readonly readout: string
  readonly by: string
  readonly span: Span
}) => Standing | null

/** Leads from words of one of these readouts to how the ledger has the commitment that they state. */
export function openStandings(entries: readonly LedgerEntry[], readouts: ReadonlySet<string>): StandingOf {
  const found = new Map<string, Standing>()
  for (const entry of entries) {
    const lines = entry.lines.flatMap(({ line }) =>
      'by' in line && readouts.has(line.readout) ? [line] : [],
    )
    if (lines.length === 0) continue
    const standing = standingOf(entry)
    for (const line of lines) found.set(keyOf(line), standing)
  }
  return (line) => found.get(keyOf(line)) ?? null
}

const keyOf = ({ readout, by, span }: Parameters<StandingOf>[0]): string =>
  `${readout} ${by} ${span.join('-')}`

function standingOf({ id, status, basis, lines }: LedgerEntry): Standing {
  const told = basis.type === 'person' ? null : lines.find(({ line }) => line.id === basis.line)
  if (!told) return { entry: id, status, basis: null }
  const { line, summary } = told
  const { readout, span, quote } = line
  return { entry: id, status, basis: { readout, span, quote, day: summary.day ?? summary.published } }
}
