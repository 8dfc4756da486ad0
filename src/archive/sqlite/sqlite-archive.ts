import type {
  Archive,
  ArchivedReadout,
  FilingOutcome,
  Page,
  Probe,
  StoredReadout,
  StoredVersion,
} from '../archive.ts'
import type { PreparedFiling } from '../prepare-filing.ts'
import type { PlainHan } from '../uses/cut-runs.ts'
import { checkFile } from './check-file.ts'
import { allCorrections } from './corrections-of.ts'
import { countFacets } from './count-facets.ts'
import { datedRows } from './dated-rows.ts'
import { dumpReadouts, restoreReadout } from './dump-readouts.ts'
import { openCharsSearch } from './find-chars.ts'
import { findUses } from './find-uses.ts'
import { keepCorrection, takeBackCorrection } from './keep-corrections.ts'
import { decideFormula, keepFormulas, restoreFormula, takeBackFormula } from './keep-formulas.ts'
import { keepGrams } from './keep-grams.ts'
import { changeNote, keepNote, placeNote } from './keep-notes.ts'
import { checkPins, keepPin, listPins, takeBackPin } from './keep-pins.ts'
import { keepRemoval, listRemovals, takeBackRemoval } from './keep-removals.ts'
import {
  checkShingles,
  keepShingles,
  keepsShingles,
  lacksShingles,
  rebuildShingles,
} from './keep-shingles.ts'
import { loadPassages } from './load-passages.ts'
import { loadAll, loadReadout, loadVersions, rawBytes, resolveReference } from './load-readout.ts'
import { type Connection, type OpenFileOptions, openFile } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'
import { listCommitments, listInstruments, listMilestones } from './query-deeds.ts'
import { decideEvent, findEvent, findRepresentatives, listDecisions, listEvents } from './query-events.ts'
import { dumpFormulas, findFormula, listFormulas } from './query-formulas.ts'
import {
  changeMark,
  fillLedgerRows,
  keepLedgerDecision,
  lacksLedgerRows,
  listLedgerDecisions,
  loadLedgerLines,
  takeBackLedgerDecision,
} from './query-ledger.ts'
import { findNote, listNotes } from './query-notes.ts'
import { countStats } from './query-stats.ts'
import { listRows, searchRows } from './search-rows.ts'
import { settleEvents } from './settle-events.ts'
import { sqliteFault } from './sqlite-fault.ts'
import { holdsText, type Known, putReading, writeFiling } from './write-filing.ts'

export interface SqliteOptions extends OpenFileOptions {
  /** Traditional letters as simplified ones; the same for a file at all times. Without it they are other letters. */
  readonly plainHan?: PlainHan
}

/** Opens the archive in one SQLite file. See `openFile` for what it refuses. */
export function openSqliteArchive(path: string, options: SqliteOptions = {}): Archive {
  const { plainHan = (text) => text } = options
  const db = openFile(path, options)
  openCharsSearch(db)
  const told = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (fault) {
      throw sqliteFault(fault, path)
    }
  }
  const indexes = () => {
    keepGrams(db)
    if (keepsShingles(db)) keepShingles(db, plainHan)
  }
  return {
    where: path,
    async close() {
      db.close()
    },
    known: (probes) => told(() => probes.map((probe) => knownAs(db, probe))),
    file: (filings) => told(() => fileAll(db, filings, indexes)),
    putRecord: (filing, version) => told(() => inTransaction(db, () => putReading(db, filing, version))),
    resolve: (reference) => told(() => resolveReference(db, reference)),
    load: (id, { version } = {}) => told(() => loadReadout(db, id, version)),
    versions: (id) => told((): readonly StoredVersion[] => loadVersions(db, id)),
    raw: (hash) => told(() => rawBytes(db, hash)),
    all: (): AsyncIterable<StoredReadout> => loadAll(db),
    list: (query, page) => told(() => asOfNow(db, () => listRows(db, query, page))),
    search: (query, page) => told(() => asOfNow(db, () => searchRows(db, query, page))),
    facets: (query) => told(() => asOfNow(db, () => countFacets(db, query))),
    dated: (query) => told(() => asOfNow(db, () => datedRows(db, query))),
    events: (filter): Promise<Page<NonNullable<ReturnType<typeof findEvent>>>> =>
      told(() => listEvents(db, filter)),
    event: (id) => told(() => findEvent(db, id)),
    representatives: (readouts) => told(() => findRepresentatives(db, readouts)),
    commitments: (filter) => told(() => listCommitments(db, filter)),
    milestones: (filter) => told(() => listMilestones(db, filter)),
    instrumentsNamed: () => told(() => listInstruments(db)),
    ledgerLines: () =>
      told(() => {
        // A file that may not be written is taken as it is: words are compared, names are not.
        if (!db.readonly && lacksLedgerRows(db)) inTransaction(db, () => fillLedgerRows(db))
        return asOfNow(db, () => loadLedgerLines(db))
      }),
    ledgerDecisions: () => told(() => listLedgerDecisions(db)),
    decideLedger: (decision) => told(() => inTransaction(db, () => keepLedgerDecision(db, decision))),
    takeBackLedger: (id, at) => told(() => inTransaction(db, () => takeBackLedgerDecision(db, id, at))),
    changeMark: () => told(() => changeMark(db)),
    decide: (decision) => told(() => decideEvent(db, decision)),
    decisions: () => told(() => listDecisions(db)),
    correct: (correction) => told(() => inTransaction(db, () => keepCorrection(db, correction))),
    takeBack: (readout, amendment, at) =>
      told(() => inTransaction(db, () => takeBackCorrection(db, readout, JSON.stringify(amendment), at))),
    corrections: () => told(() => allCorrections(db)),
    addNote: (note) => told(() => inTransaction(db, () => keepNote(db, note))),
    notes: (filter) => told(() => listNotes(db, filter)),
    note: (id) => told(() => findNote(db, id)),
    changeNote: (id, change) => told(() => inTransaction(db, () => changeNote(db, id, change))),
    placeNote: (id, decision) => told(() => inTransaction(db, () => placeNote(db, id, decision))),
    remove: (removal) => told(() => inTransaction(db, () => keepRemoval(db, removal))),
    takeBackRemoval: (readout, at) => told(() => inTransaction(db, () => takeBackRemoval(db, readout, at))),
    removals: () => told(() => listRemovals(db)),
    keepPin: (pin) => told(() => inTransaction(db, () => keepPin(db, pin))),
    takeBackPin: (id, at) => told(() => inTransaction(db, () => takeBackPin(db, id, at))),
    pins: (readouts) => told(() => listPins(db, readouts ?? null)),
    uses: (query) =>
      told(() => {
        // The index is half as large again as all the rest: an archive has it from the first question on.
        if (lacksShingles(db)) inTransaction(db, () => keepShingles(db, plainHan))
        return asOfNow(db, () => findUses(db, query, plainHan))
      }),
    rebuildUses: () => told(() => inTransaction(db, () => rebuildShingles(db, plainHan))),
    passages: (ids, needs) => told(() => asOfNow(db, () => loadPassages(db, ids, needs))),
    formulas: (filter) => told(() => asOfNow(db, () => listFormulas(db, filter))),
    formula: (id) => told(() => findFormula(db, id)),
    putFormulas: (found, run) => told(() => inTransaction(db, () => keepFormulas(db, found, run))),
    decideFormula: (id, decision) => told(() => inTransaction(db, () => decideFormula(db, id, decision))),
    takeBackFormula: (id, at) => told(() => inTransaction(db, () => takeBackFormula(db, id, at))),
    dumpFormulas: () => told(() => dumpFormulas(db)),
    restoreFormula: (formula) => told(() => inTransaction(db, () => restoreFormula(db, formula))),
    stats: () => told(() => countStats(db)),
    async *check() {
      yield* checkFile(db)
      yield* checkPins(db)
      yield* checkShingles(db, plainHan)
    },
    dump: (): AsyncIterable<ArchivedReadout> => dumpReadouts(db),
    restore: (readout, prepare) =>
      told(() =>
        inTransaction(db, () => {
          const isNew = restoreReadout(db, readout, prepare)
          indexes()
          return isNew
        }),
      ),
  }
}

function knownAs(db: Connection, { id, hash, givenId, hasAddress, fetchedAt }: Probe): string | null {
  const { findById, findSameText } = statementsOf(db)
  const byId = findById.get(id) as Known | undefined
  if (byId) return holdsText(db, byId, { hash, fetchedAt }) ? byId.id : null
  if (hasAddress) return null
  return (findSameText.get({ hash, givenId }) as { readonly id: string } | undefined)?.id ?? null
}

function fileAll(
  db: Connection,
  filings: readonly PreparedFiling[],
  keepIndexes: () => void,
): FilingOutcome[] {
  const now = new Date().toISOString()
  return inTransaction(db, () => {
    const touched = new Set<number>()
    const outcomes = filings.map((filing) => writeFiling(db, filing, now, touched))
    settleEvents(db, touched)
    keepIndexes()
    return outcomes
  })
}

/** Several statements that see the file in one state, whatever other processes write meanwhile. */
function asOfNow<T>(db: Connection, work: () => T): T {
  return db.transaction(work).deferred()
}

/** All or nothing; what was remembered of rows that are taken back is forgotten. */
function inTransaction<T>(db: Connection, work: () => T): T {
  try {
    return db.transaction(work).immediate()
  } catch (fault) {
    statementsOf(db).things.clear()
    statementsOf(db).voices.clear()
    throw fault
  }
}
