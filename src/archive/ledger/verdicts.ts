import { type LedgerDecision, type LineAnchor, lineFinder } from './ledger-decision.ts'
import type { LedgerLink } from './ledger-entry.ts'
import type { LedgerLine, LedgerLines } from './ledger-lines.ts'

/** What people decided, put to the lines as they are read now. */
export interface Verdicts {
  /** Links that a person accepted, as sure as can be. */
  readonly accepted: readonly LedgerLink[]
  readonly isRejected: (earlier: string, later: string) => boolean
  /** Whether what somebody decided is about this line, among others. */
  readonly isDecidedOn: (line: string) => boolean
  /** The decision by which a link stands. */
  readonly decisionOn: (link: string) => LedgerDecision | null
  /** The last word on the status of the commitment that a line belongs to. */
  readonly statusOf: (line: string) => LedgerDecision | null
  /** Decisions on words that no reading has any more. */
  readonly orphans: readonly LedgerDecision[]
}

/** A later decision on the same lines takes the place of an earlier one; what was taken back does not count. */
export function verdictsOn(lines: LedgerLines, decisions: readonly LedgerDecision[]): Verdicts {
  const find = lineFinder(lines)
  const last = new Map<string, { readonly decision: LedgerDecision; readonly at: readonly LedgerLine[] }>()
  const orphans: LedgerDecision[] = []
  for (const decision of [...decisions].sort(byTime)) {
    if (decision.takenBackAt !== null) continue
    const at = anchorsOf(decision).map(find)
    if (at.includes(null)) orphans.push(decision)
    else {
      const found = at.filter((line) => line !== null)
      last.set(found.map(({ id }) => id).join('-'), { decision, at: found })
    }
  }
  const accepted = [...last].flatMap(
    ([
      id,
      {
        decision: { verdict, who },
        at,
      },
    ]): LedgerLink[] => {
      const [earlier, later] = at
      if (verdict.type !== 'accept' || !earlier || !later) return []
      const { relation } = verdict
      return [
        { id, relation, earlier: earlier.id, later: later.id, confidence: 1, reasons: [`person ${who}`] },
      ]
    },
  )
  const touched = new Set([...last.values()].flatMap(({ at }) => at.map(({ id }) => id)))
  const typeOf = (id: string) => last.get(id)?.decision.verdict.type
  return {
    accepted,
    isDecidedOn: (line) => touched.has(line),
    isRejected: (earlier, later) => typeOf(`${earlier}-${later}`) === 'reject',
    decisionOn: (link) => (typeOf(link) === 'accept' ? (last.get(link)?.decision ?? null) : null),
    statusOf: (line) => (typeOf(line) === 'status' ? (last.get(line)?.decision ?? null) : null),
    orphans,
  }
}

function anchorsOf({ line, verdict }: LedgerDecision): readonly LineAnchor[] {
  return verdict.type === 'status' ? [line] : [line, verdict.other]
}

function byTime(a: LedgerDecision, b: LedgerDecision): number {
  return a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1
}
