import { type DatedLine, dateLines } from './dated-lines.ts'
import { entryOf } from './entry-of.ts'
import { bySureness, gatherThreads, type Thread } from './gather-threads.ts'
import type { LedgerDecision } from './ledger-decision.ts'
import type { LedgerEntry, LedgerLink, Relation } from './ledger-entry.ts'
import type { LedgerLines } from './ledger-lines.ts'
import { APPLY, linkLines } from './link-lines.ts'
import { type Verdicts, verdictsOn } from './verdicts.ts'

export interface Ledger {
  /** In order of the day on which they were first stated. */
  readonly entries: readonly LedgerEntry[]
  /** Links that wait for a person, the surest first. */
  readonly proposed: readonly LedgerLink[]
  /** Decisions on words that no reading has any more. */
  readonly orphans: readonly LedgerDecision[]
}

export interface LedgerOptions {
  /** The day by which what was due must have been reported: an ISO day. */
  readonly asOf: string
  /** Traditional letters as simplified ones. */
  readonly plain: (text: string) => string
  /** Only commitments of these sides, which stand as they do in the whole ledger. All if not given. */
  readonly about?: readonly string[]
}

/**
 * The ledger of all commitments: what is one commitment stands together, with what reports it as done and what people
 * decided. The same lines and decisions give the same ledger, in whatever order they were filed.
 */
export function makeLedger(
  lines: LedgerLines,
  decisions: readonly LedgerDecision[],
  { asOf, plain, about }: LedgerOptions,
): Ledger {
  const dated = dateLines(lines, { plain, about })
  const verdicts = verdictsOn(lines, decisions)
  const links = linkLines(dated, verdicts.isDecidedOn)
  const { threads, proposed } = gatherThreads(dated, links, verdicts)
  const reports = new Map(dated.reports.map((report) => [report.line.id, report]))
  const reportLinks = byEarlier(
    [...verdicts.accepted, ...links].filter(({ relation }) => relation !== 'restated'),
  )
  const waiting = [...proposed]
  const entries = threads.map((thread) => {
    const options = thread.lines.flatMap(({ dated: { line } }) => reportLinks.get(line.id) ?? [])
    const told = reportsOf(thread, options, { reports, verdicts })
    waiting.push(...told.proposed)
    return entryOf(thread, told.applied, { asOf, verdicts })
  })
  return { entries, proposed: waiting.sort(bySureness), orphans: verdicts.orphans }
}

export interface AppliedReport {
  readonly report: DatedLine
  readonly link: LedgerLink
}

/** What of the reports linked to a thread is sure, or accepted, and the best of each kind that waits for a person. */
function reportsOf(
  { lines }: Thread,
  links: readonly LedgerLink[],
  { reports, verdicts }: { readonly reports: ReadonlyMap<string, DatedLine>; readonly verdicts: Verdicts },
): { readonly applied: readonly AppliedReport[]; readonly proposed: readonly LedgerLink[] } {
  const last = lines.at(-1)?.dated.day ?? ''
  const applied = new Map<string, AppliedReport>()
  const proposed = new Map<Relation, LedgerLink>()
  for (const link of [...links].sort(bySureness)) {
    const report = reports.get(link.later)
    const isRejected = lines.some(({ dated }) => verdicts.isRejected(dated.line.id, link.later))
    if (!report || applied.has(link.later)) continue
    if (verdicts.decisionOn(link.id)) applied.set(link.later, { report, link })
    else if (isRejected) continue
    // What is promised again after a report was not all done.
    else if (link.confidence >= APPLY[link.relation] && report.day > last && applied.size === 0)
      applied.set(link.later, { report, link })
    else if (!proposed.has(link.relation)) proposed.set(link.relation, link)
  }
  const settled = new Set([...applied.values()].map(({ link }) => link.relation))
  return {
    applied: [...applied.values()],
    proposed: [...proposed.values()].filter(({ relation }) => !settled.has(relation)),
  }
}

function byEarlier(links: readonly LedgerLink[]): ReadonlyMap<string, readonly LedgerLink[]> {
  const map = new Map<string, LedgerLink[]>()
  for (const link of links) {
    const known = map.get(link.earlier)
    if (known) known.push(link)
    else map.set(link.earlier, [link])
  }
  return map
}
