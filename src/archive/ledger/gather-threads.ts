import type { DatedLine, DatedLines } from './dated-lines.ts'
import type { LedgerLink } from './ledger-entry.ts'
import type { Undertaking } from './ledger-lines.ts'
import { APPLY } from './link-lines.ts'
import type { Verdicts } from './verdicts.ts'

/** Undertakings that are one commitment, in order of time, each with the link by which it came in. */
export interface Thread {
  readonly lines: { readonly dated: DatedLine<Undertaking>; readonly link: LedgerLink | null }[]
}

export interface Threads {
  readonly threads: readonly Thread[]
  /** Links that are not sure enough and that nobody has decided on, the best of each later line. */
  readonly proposed: readonly LedgerLink[]
}

/** A line that is so much like one of a thread need not be like its first. */
const SURE = 0.7

/**
 * Puts each undertaking, in order of time, into the thread of the earlier one that it is most like. It must be somewhat
 * like the first of that thread too, so that threads do not drift from one thing to another.
 */
export function gatherThreads(
  { undertakings }: DatedLines,
  links: readonly LedgerLink[],
  verdicts: Verdicts,
): Threads {
  const into = new Map<string, LedgerLink[]>()
  const pairs = new Set<string>()
  for (const link of [...verdicts.accepted, ...links]) {
    if (link.relation !== 'restated') continue
    pairs.add(link.id)
    const known = into.get(link.later)
    if (known) known.push(link)
    else into.set(link.later, [link])
  }
  const threadOf = new Map<string, Thread>()
  const threads: Thread[] = []
  const proposed: LedgerLink[] = []
  for (const dated of undertakings) {
    const { id } = dated.line
    const options = (into.get(id) ?? [])
      .filter((link) => {
        const thread = threadOf.get(link.earlier)
        return thread?.lines.every(({ dated: other }) => !verdicts.isRejected(other.line.id, id))
      })
      .sort(bySureness)
    const best = options.find((link) => isIn(link, threadOf, { pairs, verdicts }))
    const thread = (best && threadOf.get(best.earlier)) ?? newThread(threads)
    thread.lines.push({ dated, link: best ?? null })
    threadOf.set(id, thread)
    const next = options.find((link) => threadOf.get(link.earlier) !== thread)
    if (!best && next) proposed.push(next)
  }
  return { threads, proposed }
}

function isIn(
  link: LedgerLink,
  threadOf: ReadonlyMap<string, Thread>,
  { pairs, verdicts }: { readonly pairs: ReadonlySet<string>; readonly verdicts: Verdicts },
): boolean {
  if (verdicts.decisionOn(link.id)) return true
  const first = threadOf.get(link.earlier)?.lines[0]?.dated.line.id ?? ''
  const isLikeFirst = first === link.earlier || pairs.has(`${first}-${link.later}`)
  return link.confidence >= SURE || (link.confidence >= APPLY.restated && isLikeFirst)
}

function newThread(threads: Thread[]): Thread {
  const thread: Thread = { lines: [] }
  threads.push(thread)
  return thread
}

/** What a person accepted first, then the surest; then by id, so that a rerun gives the same. */
export function bySureness(a: LedgerLink, b: LedgerLink): number {
  return b.confidence - a.confidence || (a.id < b.id ? -1 : 1)
}
