import type { ReadoutRecord } from '../record/record.ts'
import type { Amendment, Correction } from './corrections/correction.ts'
import type { DatedReadout } from './dated-readout.ts'
import type { DeedFilter, StoredCommitment, StoredMilestone } from './deeds.ts'
import type { EventDecision } from './event-decision.ts'
import type { FormulaArchive } from './formulas/formula-archive.ts'
import type { LedgerStore } from './ledger/ledger-store.ts'
import type { Note, NoteChange, NoteFilter, PlaceDecision, StoredNote } from './notes/note.ts'
import type { Page } from './page.ts'
import type { Pin } from './pins/pin.ts'
import type { PreparedFiling } from './prepare-filing.ts'
import type { Problem } from './problem.ts'
import type { Query } from './query/query.ts'
import type { ListedRemoval, Removal } from './removal.ts'
import type { Stats } from './stats.ts'
import type { ArchivedReadout, ArchivedVersion, StoredVersion } from './stored-version.ts'
import type { TextUses, UsesQuery } from './uses/text-uses.ts'

export type { DatedReadout } from './dated-readout.ts'
export type { EventDecision } from './event-decision.ts'
export type { Page } from './page.ts'
export type { Problem } from './problem.ts'
export type { Removal } from './removal.ts'
export type { Stats } from './stats.ts'
export type { ArchivedReadout, ArchivedVersion, StoredVersion, VersionState } from './stored-version.ts'

/** One readout in a list. `id` is the archive's own; `givenId` came with the document. Both are accepted everywhere. */
export interface ReadoutSummary {
  readonly id: string
  readonly givenId: string | null
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly lang: string | null
  readonly address: string | null
  readonly isReadout: boolean
  readonly kind: string | null
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly sides: readonly string[]
  readonly event: string | null
  readonly family: string | null
  readonly versions: number
  readonly addedAt: string
  /** When its latest version came. */
  readonly changedAt: string
}

/** stated or implied by the text; assumed: the text has no date, and the day of publication stands in. */
export type DayFrom = 'stated' | 'implied' | 'assumed'

export interface StoredReadout {
  readonly summary: ReadoutSummary
  readonly version: StoredVersion
  /** What the named reader took from this version, with people's corrections; null if nothing has read it. */
  readonly record: ReadoutRecord | null
  /** The same without corrections. */
  readonly asRead: ReadoutRecord | null
  readonly readBy: string | null
  /** Also those taken back, in the order in which they were made. */
  readonly corrections: readonly Correction[]
  /** Those that stand and no longer fit, since the words they speak of are not in this version. */
  readonly misfits: readonly Correction[]
}

export type FilingOutcome =
  | { readonly type: 'added'; readonly id: string; readonly event: string | null }
  | {
      readonly type: 'new-version'
      readonly id: string
      readonly number: number
      readonly event: string | null
    }
  | { readonly type: 'already-there'; readonly id: string }

/** What a document is recognised by before it is read: see `identityOf`. */
export interface Probe {
  readonly id: string
  readonly hash: string
  readonly givenId: string | null
  readonly hasAddress: boolean
  readonly fetchedAt: string | null
}

export interface ListOptions {
  readonly limit: number
  /** Where the last page ended, as that page gave it. */
  readonly after?: string
}

export interface SearchOptions extends ListOptions {
  readonly order?: 'rank' | 'newest' | 'oldest'
  /** Search superseded versions as well. */
  readonly allVersions?: boolean
}

export interface SearchHit {
  readonly summary: ReadoutSummary
  readonly version: number
  readonly text: string
  /** Statements that meet the query's speaker, side and act together, as [start, end) in `text`. */
  readonly statements: readonly (readonly [number, number])[]
}

export const FACETS = ['kind', 'pair', 'publisher', 'lang', 'year'] as const
export type FacetName = (typeof FACETS)[number]
export type Facets = Readonly<
  Record<FacetName, readonly { readonly value: string; readonly count: number }[]>
>

export interface EventFilter extends ListOptions {
  readonly pair?: readonly [string, string]
  /** One party, whoever the others are. */
  readonly side?: string
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  /** Only events that at least this many readouts report. */
  readonly atLeast?: number
}

export interface StoredEvent {
  readonly id: string
  readonly kind: string | null
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly sides: readonly string[]
  readonly confidence: number
  readonly reasons: readonly string[]
  readonly readouts: readonly ReadoutSummary[]
}

/** Somebody who stood for a party, with the protocol rank of the office, 1 highest, where it is known. */
export interface Representative {
  readonly name: string
  readonly country: string | null
  readonly rank: number | null
}

/**
 * Keeps readouts. Every implementation passes `archive-contract.ts`. Methods that write are one transaction each: what
 * they have returned is there after a crash, nothing is ever half there. Throws DragomanError `archive-busy`, `archive-full`.
 */
export interface Archive extends FormulaArchive, LedgerStore {
  readonly where: string
  close(): Promise<void>

  /** For each probe the id of the readout that holds exactly this text already, or null. */
  known(probes: readonly Probe[]): Promise<readonly (string | null)[]>
  /** Files documents in one transaction, and brings readouts of one event together. */
  file(filings: readonly PreparedFiling[]): Promise<readonly FilingOutcome[]>
  /** Puts what a newer reader took from a version beside the older record and makes it the current one. */
  putRecord(
    filing: PreparedFiling,
    version: { readonly readout: string; readonly number: number },
  ): Promise<void>

  /** Readouts that go by this: the archive's id or the beginning of one, the id given, an address, an event. */
  resolve(reference: string): Promise<readonly ReadoutSummary[]>
  load(id: string, options?: { readonly version?: number }): Promise<StoredReadout | null>
  versions(id: string): Promise<readonly StoredVersion[]>
  /** The bytes that a version came in, by their hash; null if there are none. */
  raw(hash: string): Promise<Uint8Array | null>
  /** All current versions in order of id. */
  all(): AsyncIterable<StoredReadout>
  list(query: ResolvedQuery, options: SearchOptions): Promise<Page<ReadoutSummary>>
  search(query: ResolvedQuery, options: SearchOptions): Promise<Page<SearchHit>>
  facets(query: ResolvedQuery): Promise<Facets>
  /** All readouts that a query finds, without their texts, in order of days and then of ids; undated ones first. */
  dated(query: ResolvedQuery): Promise<readonly DatedReadout[]>

  events(filter: EventFilter): Promise<Page<StoredEvent>>
  event(id: string): Promise<StoredEvent | null>
  /** Who stood for the parties in the event that each of these readouts reports, by the readout's id. */
  representatives(readouts: readonly string[]): Promise<ReadonlyMap<string, readonly Representative[]>>
  /** Undertakings of the latest versions, the latest reported first; `since` and `until` are days of the report. */
  commitments(filter: DeedFilter): Promise<Page<StoredCommitment>>
  /** Dates named in the latest versions, the earliest first; `since` and `until` are the dates themselves. */
  milestones(filter: DeedFilter): Promise<Page<StoredMilestone>>
  /** Keeps a person's word on two readouts; returns both with the events they are in now. */
  decide(decision: EventDecision): Promise<readonly ReadoutSummary[]>
  decisions(): Promise<readonly EventDecision[]>

  /**
   * Keeps a person's correction, apart from what was read; record, index and event follow it, also after the text was
   * read again. False, and nothing is kept, where it does not fit the record of the latest version.
   */
  correct(correction: Correction): Promise<boolean>
  /** Takes a correction back that stands; it is kept as taken back. False if there is none like it. */
  takeBack(readout: string, amendment: Amendment, at: string): Promise<boolean>
  /** Of all readouts, in order of their ids. */
  corrections(): Promise<readonly Correction[]>

  /** Keeps a note; in the latest version, if that is another, its place is proposed. False if there is one of its id. */
  addNote(note: Note): Promise<boolean>
  /** Notes, the latest made first. A new version of a text never moves them: their places in it are proposed. */
  notes(filter: NoteFilter): Promise<Page<StoredNote>>
  note(id: string): Promise<StoredNote | null>
  /** False if there is no note of this id. */
  changeNote(id: string, change: NoteChange): Promise<boolean>
  /** Keeps a person's word on where a note stands in the latest version. False if there is nothing to decide. */
  placeNote(id: string, decision: PlaceDecision): Promise<boolean>

  /** Takes a readout out of all that is found and counted; see `Removal`. False if there is none, or it is known. */
  remove(removal: Removal): Promise<boolean>
  /** Brings it back. False if it is not removed. */
  takeBackRemoval(readout: string, at: string): Promise<boolean>
  /** In the order in which they were made, also those taken back. */
  removals(): Promise<readonly ListedRemoval[]>
  /** Keeps a person's word on two statements. False if there is one of its id, or a readout of it is not there. */
  keepPin(pin: Pin): Promise<boolean>
  /** Takes a pin back, or brings it back where `at` is null; it is kept. False if there is none of this id. */
  takeBackPin(id: string, at: string | null): Promise<boolean>
  /** Pins in the order in which they were made, also those taken back; only between these readouts, if any are named. */
  pins(readouts?: readonly string[]): Promise<readonly Pin[]>

  /** What earlier readouts have of a text: its longest stretches with their first and last uses; see `UsesQuery`. */
  uses(query: UsesQuery): Promise<TextUses>
  /** Makes the index of phrases, which `uses` looks into, again from the texts. */
  rebuildUses(): Promise<void>

  stats(): Promise<Stats>
  /** Looks at everything: the file, hashes, links between tables, the search index, the laws of records. */
  check(): AsyncIterable<Problem>

  /** Everything that the archive holds of each readout, in order of id. */
  dump(): AsyncIterable<ArchivedReadout>
  /** Puts in what `dump` gave, as it was; what is there already stays. Returns whether it was put in. */
  restore(
    readout: ArchivedReadout,
    prepare: (readout: ArchivedReadout, version: ArchivedVersion, record: ReadoutRecord) => PreparedFiling,
  ): Promise<boolean>
}

/** A query with the register's help: the archive itself knows no register. */
export interface ResolvedQuery {
  readonly query: Query
  /** Typed name → register ids and state codes that it may stand for, so that names match across spellings. */
  readonly namesOf: (typed: string) => readonly string[]
}
