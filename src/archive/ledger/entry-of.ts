import type { DatedLine } from './dated-lines.ts'
import type { Thread } from './gather-threads.ts'
import type { Basis, EntryLine, LedgerEntry, Status } from './ledger-entry.ts'
import type { Undertaking } from './ledger-lines.ts'
import type { AppliedReport } from './make-ledger.ts'
import { endOf } from './period-end.ts'
import type { Verdicts } from './verdicts.ts'

/** One commitment with all that is known of it, and how it stands on a day. */
export function entryOf(
  { lines: stated }: Thread,
  reports: readonly AppliedReport[],
  { asOf, verdicts }: { readonly asOf: string; readonly verdicts: Verdicts },
): LedgerEntry {
  const [head] = stated
  if (!head) throw new Error('a thread without a line')
  const { line, owner, toward } = head.dated
  const due = stated.reduce<string | null>((latest, { dated }) => dueOf(dated) ?? latest, null)
  const lines = [
    ...stated.map(({ dated, link }, i): EntryLine => {
      const isTold = stated.slice(0, i).some(({ dated: other }) => isOfOneEvent(other, dated))
      const role = i === 0 ? 'stated' : isTold ? 'told' : 'restated'
      return lineOf(dated, role, link, verdicts)
    }),
    ...reports.map(({ report, link }) => lineOf(report, link.relation, link, verdicts)),
  ]
  const deeds = [...new Set(stated.flatMap(({ dated }) => dated.line.deeds))].sort()
  return {
    id: line.id,
    by: line.by,
    with: line.by === 'both' ? owner.split('+') : toward,
    hardness: stated.at(-1)?.dated.line.hardness ?? line.hardness,
    due,
    deeds,
    first: head.dated.day,
    last: stated.at(-1)?.dated.day ?? null,
    lines,
    ...standingOf(lines, { due, asOf, verdicts }),
  }
}

function lineOf(
  { line, summary }: DatedLine,
  role: EntryLine['role'],
  link: EntryLine['link'],
  verdicts: Verdicts,
): EntryLine {
  const decision = link ? (verdicts.decisionOn(link.id)?.id ?? null) : null
  return { line, summary, role, link, decision }
}

/** "On the occasion of next year's anniversary": a year that is celebrated, not one by which something is due. */
const OCCASION = /周年|anniversar|годовщин|лети[еяю](?!\p{L})/iu

/** A date that was over when it was named is no date to come. */
function dueOf({ line, day }: DatedLine<Undertaking>): string | null {
  const isOccasion = line.due?.length === 4 && OCCASION.test(line.quote)
  return line.due !== null && !isOccasion && endOf(line.due) >= day ? line.due : null
}

/** Two readouts of one event, or of one day where the event is not known, say one thing once. */
function isOfOneEvent(a: DatedLine, b: DatedLine): boolean {
  const { event, family } = a.summary
  if (family !== null && family === b.summary.family) return true
  return a.day === b.day || (event !== null && event === b.summary.event)
}

/**
 * The status and what it rests on. A person's word comes first, then a withdrawal, then a report that it was done, then
 * a date that went by; that it went by says that no report was found, and nothing else.
 */
function standingOf(
  lines: readonly EntryLine[],
  {
    due,
    asOf,
    verdicts,
  }: { readonly due: string | null; readonly asOf: string; readonly verdicts: Verdicts },
): { readonly status: Status; readonly basis: Basis } {
  const said = lines
    .flatMap(({ line }) => verdicts.statusOf(line.id) ?? [])
    .sort((a, b) => (a.at < b.at ? 1 : -1))
  const [word] = said
  if (word?.verdict.type === 'status')
    return { status: word.verdict.status, basis: { type: 'person', decision: word.id } }
  for (const role of ['withdrawn', 'reported-done'] as const) {
    const found = lines.find((one) => one.role === role)
    if (found) return { status: role, basis: { type: 'line', line: found.line.id } }
  }
  const dated = lines.findLast(({ line }) => 'due' in line && line.due === due)
  if (due !== null && dated && endOf(due) < asOf)
    return { status: 'lapsed', basis: { type: 'day', line: dated.line.id, due, asOf } }
  const again = lines.findLast(({ role }) => role === 'restated')
  const line = again?.line.id ?? lines[0]?.line.id ?? ''
  return { status: again ? 'restated' : 'stated', basis: { type: 'line', line } }
}
