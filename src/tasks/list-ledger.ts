import type { Archive, ListOptions, Page } from '../archive/archive.ts'
import type { LedgerEntry, LedgerLink, Status } from '../archive/ledger/ledger-entry.ts'
import { STATUSES } from '../archive/ledger/ledger-entry.ts'
import { endOf } from '../archive/ledger/period-end.ts'
import { pageOf } from '../archive/page.ts'
import type { LedgerOrder } from './choices.ts'
import { findEntry, openLedger, today } from './open-ledger.ts'

export type { EntryLine, LedgerEntry } from '../archive/ledger/ledger-entry.ts'

export interface LedgerFilter extends ListOptions {
  /** Codes. What both sides undertake is undertaken by each of them. */
  readonly by?: string
  readonly with?: string
  readonly pair?: readonly [string, string]
  readonly status?: Status
  /** Neither reported as done nor withdrawn. */
  readonly isOpen?: boolean
  /** Due on this day, month or year, or earlier. */
  readonly dueBefore?: string
  /** Stated, or stated again, on this day, month or year, or later; or earlier. */
  readonly since?: string
  readonly until?: string
  /** Due first: the earliest due; latest: what was said last; often: what was said in most readouts. */
  readonly order?: LedgerOrder
  readonly asOf?: string
}

export interface LedgerPage extends Page<LedgerEntry> {
  /** How many of those that are asked for, whatever their status, have each status. */
  readonly statuses: Readonly<Record<Status, number>>
  /** Links on them that wait for a person. */
  readonly waiting: number
  /** Decisions on words that no reading has any more. */
  readonly orphans: number
  readonly asOf: string
}

/** Commitments of an archive, each once with all readouts that state it. */
export async function listLedger(archive: Archive, filter: LedgerFilter): Promise<LedgerPage> {
  const { limit, after, asOf, order = filter.dueBefore ? 'due' : 'latest' } = filter
  const ledger = await openLedger(archive, asOf)
  const { status, isOpen, ...parties } = filter
  const all = ledger.entries.filter((entry) => isAsked(entry, parties))
  const statuses = Object.fromEntries(
    STATUSES.map((name) => [name, all.filter((entry) => entry.status === name).length]),
  ) as Record<Status, number>
  const asked = all
    .filter((entry) => (status ? entry.status === status : true) && (!isOpen || isOpenStatus(entry.status)))
    .sort(ORDERS[order])
  const from = Number(after ?? 0)
  const ids = new Set(all.map(({ id }) => id))
  return {
    ...pageOf(asked.slice(from, from + limit), { from, total: asked.length }),
    statuses,
    waiting: ledger.proposed.filter(({ earlier }) => ids.has(ledger.entryOf(earlier)?.id ?? '')).length,
    orphans: ledger.orphans.length,
    asOf: asOf ?? today(),
  }
}

const isOpenStatus = (status: Status): boolean => status !== 'reported-done' && status !== 'withdrawn'

function isAsked(
  entry: LedgerEntry,
  { by, with: other, pair, dueBefore, since, until }: LedgerFilter,
): boolean {
  const { due, first, last } = entry
  return (
    (by === undefined || isBy(entry, by)) &&
    (other === undefined || (entry.with.includes(other) && entry.by !== other)) &&
    (pair === undefined || isOfPair(entry, pair)) &&
    (dueBefore === undefined || (due !== null && endOf(due) <= endOf(dueBefore))) &&
    (since === undefined || (last ?? '') >= since) &&
    (until === undefined || (first ?? '') <= `${until}~`)
  )
}

function isBy({ by, with: others }: LedgerEntry, side: string): boolean {
  return by === side || (by === 'both' && (side === 'both' || others.includes(side)))
}

/** Of one of two sides toward the other. */
function isOfPair(entry: LedgerEntry, [a, b]: readonly [string, string]): boolean {
  const isFrom = (x: string, y: string) => isBy(entry, x) && entry.with.includes(y)
  return isFrom(a, b) || isFrom(b, a)
}

const byId = (a: LedgerEntry, b: LedgerEntry) => (a.id < b.id ? -1 : 1)
const latest = (a: LedgerEntry, b: LedgerEntry) => compare(b.last, a.last) || byId(a, b)

const ORDERS: Readonly<Record<LedgerOrder, (a: LedgerEntry, b: LedgerEntry) => number>> = {
  latest,
  due: (a, b) => compare(a.due ?? '~', b.due ?? '~') || latest(a, b),
  often: (a, b) => b.lines.length - a.lines.length || latest(a, b),
}

function compare(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** One link that waits for a person, with the commitment and the later line. */
export interface Waiting {
  readonly link: LedgerLink
  readonly entry: LedgerEntry
  readonly earlier: LedgerEntry['lines'][number]
  readonly later: LedgerEntry['lines'][number]
}

/** Links that wait for a person, the surest first. */
export async function listWaiting(archive: Archive, filter: LedgerFilter): Promise<Page<Waiting>> {
  const ledger = await openLedger(archive, filter.asOf)
  const all = ledger.proposed.flatMap((link): Waiting[] => {
    const entry = ledger.entryOf(link.earlier)
    const earlier = entry?.lines.find(({ line }) => line.id === link.earlier)
    const later = ledger.lineOf(link.later)
    return entry && earlier && later && isAsked(entry, filter) ? [{ link, entry, earlier, later }] : []
  })
  const from = Number(filter.after ?? 0)
  return pageOf(all.slice(from, from + filter.limit), { from, total: all.length })
}

/** One commitment, by the id of any of its lines or the beginning of it. */
export async function loadEntry(archive: Archive, id: string, asOf?: string): Promise<LedgerEntry> {
  return findEntry(await openLedger(archive, asOf), id)
}
