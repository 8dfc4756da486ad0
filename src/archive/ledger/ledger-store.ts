import type { StoredMention } from '../deeds.ts'
import type { LedgerDecision } from './ledger-decision.ts'
import type { LedgerLines } from './ledger-lines.ts'

/** What an archive keeps for the ledger and the agenda; both are made from it, and not kept themselves. */
export interface LedgerStore {
  /** Instruments that the register knows, as the latest versions name them: one sentence for each readout. */
  instrumentsNamed(): Promise<readonly StoredMention[]>
  /** Undertakings and reports of deeds in the latest versions, from which the ledger is made. */
  ledgerLines(): Promise<LedgerLines>
  /** Also those taken back, in order of their ids. */
  ledgerDecisions(): Promise<readonly LedgerDecision[]>
  /** Keeps a person's word on the ledger; one of its id that is there already stays as it is. */
  decideLedger(decision: LedgerDecision): Promise<void>
  /** Takes a decision back that stands; it is kept as taken back. False if there is none of this id. */
  takeBackLedger(id: string, at: string): Promise<boolean>
  /** A word that is another one after anything was written to the archive. */
  changeMark(): Promise<string>
}
