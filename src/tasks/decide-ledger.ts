import type { Archive } from '../archive/archive.ts'
import { ledgerDecisionId } from '../archive/identity.ts'
import type { LedgerDecision, LineAnchor } from '../archive/ledger/ledger-decision.ts'
import type { EntryLine, LedgerEntry, LedgerLink } from '../archive/ledger/ledger-entry.ts'
import type { Undertaking } from '../archive/ledger/ledger-lines.ts'
import { DragomanError } from '../record/errors.ts'
import type { SettableStatus } from './choices.ts'
import { findEntry, type OpenLedger, openLedger } from './open-ledger.ts'

export type { LedgerDecision } from '../archive/ledger/ledger-decision.ts'

/** Who decides, and why, for others to read. */
export interface Decider {
  readonly who: string
  readonly why: string | null
}

/** Keeps a person's word that a later line belongs to a commitment, or does not; gives the commitment as it is then. */
export async function decideLink(
  archive: Archive,
  id: string,
  { type, ...decider }: Decider & { readonly type: 'accept' | 'reject' },
): Promise<{ readonly decision: LedgerDecision; readonly entry: LedgerEntry }> {
  const ledger = await openLedger(archive)
  const link = findLink(ledger, id)
  const [earlier, later] = [ledger.lineOf(link.earlier), ledger.lineOf(link.later)]
  if (!earlier || !later) throw noSuchLink(id)
  const { relation } = link
  const decision = await keep(archive, earlier, { type, relation, other: anchorOf(later) }, decider)
  return { decision, entry: findEntry(await openLedger(archive), link.earlier) }
}

/** Keeps a person's word on how a commitment stands. */
export async function setStatus(
  archive: Archive,
  id: string,
  { status, ...decider }: Decider & { readonly status: SettableStatus },
): Promise<{ readonly decision: LedgerDecision; readonly entry: LedgerEntry }> {
  const entry = findEntry(await openLedger(archive), id)
  const [first] = entry.lines
  if (!first) throw new Error('an entry without a line')
  const decision = await keep(archive, first, { type: 'status', status }, decider)
  return { decision, entry: findEntry(await openLedger(archive), entry.id) }
}

/** Takes a decision back. Throws DragomanError `no-such-entry` where none of this id stands. */
export async function undoDecision(archive: Archive, id: string): Promise<LedgerDecision> {
  const at = new Date().toISOString()
  const isTaken = await archive.takeBackLedger(id, at)
  const decision = (await archive.ledgerDecisions()).find((one) => one.id === id)
  if (isTaken && decision) return decision
  throw new DragomanError(
    'no-such-entry',
    decision ? `The decision ${id} was taken back already.` : `There is no decision ${id} on the ledger.`,
    { hint: '"dragoman ledger decisions" shows those there are.' },
  )
}

async function keep(
  archive: Archive,
  line: EntryLine,
  verdict: LedgerDecision['verdict'],
  { who, why }: Decider,
): Promise<LedgerDecision> {
  const at = new Date().toISOString()
  const id = ledgerDecisionId(line.line.id, JSON.stringify(verdict), who, at)
  const decision = { id, line: anchorOf(line), verdict, who, at, why, takenBackAt: null }
  await archive.decideLedger(decision)
  return decision
}

/** Proposed, or applied already: a person may also reject what was sure enough to be applied. */
function findLink(ledger: OpenLedger, id: string): LedgerLink {
  const applied = () =>
    ledger.entryOf(id.split('-')[1] ?? '')?.lines.find(({ link }) => link?.id === id)?.link ?? null
  const link = ledger.proposed.find((one) => one.id === id) ?? applied()
  if (link) return link
  throw noSuchLink(id)
}

function noSuchLink(id: string): DragomanError {
  return new DragomanError('no-such-entry', `The ledger has no link ${id}.`, {
    hint: '"dragoman ledger review" shows those that wait, and "dragoman ledger show ID" those of a commitment.',
  })
}

function anchorOf({ line }: EntryLine): LineAnchor {
  const by = 'by' in line ? (line as Undertaking).by : 'report'
  return { readout: line.readout, quote: line.quote, by }
}
