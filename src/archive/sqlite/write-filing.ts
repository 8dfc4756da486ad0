import type { FilingOutcome } from '../archive.ts'
import { addressIdentity } from '../identity.ts'
import type { PreparedFiling } from '../prepare-filing.ts'
import type { IndexWords, PreparedReading } from '../prepare-reading.ts'
import { withCorrections } from './corrections-of.ts'
import { joinFamily } from './join-family.ts'
import { carryNotes } from './keep-notes.ts'
import { wordsOfVersion } from './load-version.ts'
import { thingOf, voiceOf } from './number-rows.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'
import { keepSketch, settleEvents } from './settle-events.ts'

export interface Known {
  readonly n: number
  readonly id: string
  readonly latest: number
  readonly versions: number
  readonly hash: string
  /** 1 for one that a person took out of the archive. */
  readonly isRemoved: number
}

/** Whether a readout holds a text: as what stands there now, or as an earlier version that was not put back since. */
export function holdsText(
  db: Connection,
  known: Known,
  { hash, fetchedAt }: { readonly hash: string; readonly fetchedAt: string | null },
): boolean {
  // What was removed does not come back by being added again.
  if (known.isRemoved === 1 || known.hash === hash) return true
  const { n: readout, latest } = known
  return statementsOf(db).findOlder.get({ readout, latest, hash, fetchedAt }) !== undefined
}

/** Writes one document, inside the caller's transaction. `touched` gathers readouts whose event must be settled. */
export function writeFiling(
  db: Connection,
  filing: PreparedFiling,
  now: string,
  touched: Set<number>,
): FilingOutcome {
  const known = knownReadout(db, filing)
  if (known && holdsText(db, known, filing)) return { type: 'already-there', id: known.id }
  const readout = known?.n ?? insertReadout(db, filing, now)
  const number = (known?.versions ?? 0) + 1
  const reading = known ? withCorrections(db, known.id, filing) : filing.reading
  const version = insertVersion(
    db,
    { ...filing, reading },
    { readout, number, now, raw: keepRaw(db, filing) },
  )
  if (known) supersede(db, known.latest)
  statementsOf(db).setLatest.run(version, number, readout)
  writeReading(db, version, reading)
  writeWords(db, version, reading.words, true)
  joinFamily(db, readout, reading.prints, known === null)
  keepSketch(db, readout, reading.sketch, known === null)
  touched.add(readout)
  if (known) carryNotes(db, known.id, { number, text: filing.text })
  const id = known?.id ?? filing.id
  return known ? { type: 'new-version', id, number, event: null } : { type: 'added', id, event: null }
}

function knownReadout(db: Connection, filing: PreparedFiling): Known | null {
  const { findById, findSameText } = statementsOf(db)
  const byId = findById.get(filing.id) as Known | undefined
  if (byId || filing.address !== null) return byId ?? null
  return (findSameText.get({ hash: filing.hash, givenId: filing.givenId }) as Known | undefined) ?? null
}

function insertReadout(
  db: Connection,
  { id, identity, givenId, address }: PreparedFiling,
  now: string,
): number {
  return Number(
    statementsOf(db).insertReadout.run(id, keptIdentity(identity, address), givenId, address, now)
      .lastInsertRowid,
  )
}

/** An identity that its address tells is not kept twice; see `dumpReadouts`. */
export function keptIdentity(identity: string, address: string | null): string | null {
  return address !== null && identity === addressIdentity(address) ? null : identity
}

interface Place {
  readonly readout: number
  readonly number: number
  readonly now: string
  readonly raw: number
}

export function insertVersion(
  db: Connection,
  filing: PreparedFiling,
  { readout, number, now, raw }: Place,
): number {
  const { reading } = filing
  return Number(
    statementsOf(db).insertVersion.run(
      readout,
      number,
      'live',
      filing.hash,
      filing.title,
      filing.published,
      filing.publisher,
      filing.publisherCountry,
      filing.lang,
      filing.where,
      factsOf(db, filing.facts),
      filing.fetchedAt,
      now,
      raw,
      reading.reader,
      Number(reading.isReadout),
      reading.kind,
      reading.day,
      reading.dayFrom,
      spaced(reading.sides),
      filing.text,
    ).lastInsertRowid,
  )
}

/** Most documents of one source declare the same in the same places, so that this is kept once. */
function factsOf(db: Connection, declared: string): number {
  const { findFacts, insertFacts } = statementsOf(db)
  return (findFacts.get(declared) as number | undefined) ?? Number(insertFacts.run(declared).lastInsertRowid)
}

/** The same bytes are kept once, whatever brought them. */
export function keepRaw(
  db: Connection,
  { raw, mediaType }: Pick<PreparedFiling, 'raw' | 'mediaType'>,
): number {
  const { findRaw, insertRaw } = statementsOf(db)
  const known = findRaw.get(raw.hash) as { n: number } | undefined
  return known?.n ?? Number(insertRaw.run(raw.hash, mediaType, raw.size, raw.packed).lastInsertRowid)
}

/** The version before stays as it was; search finds it only when asked for older texts. */
function supersede(db: Connection, version: number): void {
  const { setState, deleteWords } = statementsOf(db)
  setState.run('edited', version)
  const words = wordsOfVersion(db, version)
  deleteWords.run(version)
  writeWords(db, version, words, false)
}

/** Puts the rows of one reading in place of whatever an earlier reading left. */
export function writeReading(db: Connection, version: number, reading: PreparedReading): void {
  const put = statementsOf(db)
  const mentions = reading.mentions.map(({ type, name, ref, start, length, times }) => [
    thingOf(db, type, name, ref),
    start,
    length,
    times,
  ])
  put.insertRecord.run(version, reading.reader, reading.body, JSON.stringify(mentions))
  reading.statements.forEach(({ start, length, acts, topics, ...voice }, n) => {
    put.insertStatement.run(version, n, start, length, voiceOf(db, voice), acts, topics)
  })
  writeLedgerRows(db, version, reading)
  reading.milestones.forEach(({ start, length, what, day, ordinal, ref }, n) => {
    put.insertMilestone.run(version, n, start, length, what, day, ordinal, ref)
  })
}

export function writeLedgerRows(
  db: Connection,
  version: number,
  { commitments, reports }: Pick<PreparedReading, 'commitments' | 'reports'>,
): void {
  const { insertCommitment, insertReport } = statementsOf(db)
  commitments.forEach(({ start, length, by, with: others, hardness, due, keys, deeds }, n) => {
    insertCommitment.run(version, n, start, length, by, others, hardness, due, keys, deeds)
  })
  reports.forEach(({ start, length, keys, deeds }, n) => {
    insertReport.run(version, n, start, length, keys, deeds)
  })
}

export function writeWords(db: Connection, version: number, words: IndexWords, isLatest: boolean): void {
  const { insertWords, insertOldWords } = statementsOf(db)
  const into = isLatest ? insertWords : insertOldWords
  into.run(version, words.title, words.text, words.facts)
}

/**
 * Puts a newer reading of a version beside the older ones and makes it the current one; people's corrections stay in
 * its rows. Inside the caller's transaction.
 */
export function putReading(
  db: Connection,
  filing: PreparedFiling,
  place: { readonly readout: string; readonly number: number },
): void {
  const row = replaceReading(db, place, withCorrections(db, place.readout, filing))
  statementsOf(db).setLang.run(filing.lang, row)
}

/** Puts a reading in place of the current one: rows, index, event and family follow it. Returns the version's row. */
export function replaceReading(
  db: Connection,
  { readout, number }: { readonly readout: string; readonly number: number },
  reading: PreparedReading,
): number {
  const put = statementsOf(db)
  const row = put.findVersion.get(readout, number) as
    | { readonly n: number; readonly readout: number; readonly latest: number }
    | undefined
  if (!row) throw new Error(`there is no version ${number} of ${readout}`)
  put.unsetRecords.run(row.n)
  for (const clear of put.clearReading) clear.run(row.n)
  writeReading(db, row.n, reading)
  const { reader, isReadout, kind, day, dayFrom, sides } = reading
  put.setRead.run(reader, Number(isReadout), kind, day, dayFrom, spaced(sides), row.n)
  const isLatest = row.latest === row.n
  const drop = isLatest ? put.deleteWords : put.deleteOldWords
  drop.run(row.n)
  writeWords(db, row.n, reading.words, isLatest)
  if (!isLatest) return row.n
  joinFamily(db, row.readout, reading.prints, false)
  keepSketch(db, row.readout, reading.sketch, false)
  settleEvents(db, new Set([row.readout]))
  return row.n
}

const spaced = (values: readonly string[]): string => (values.length > 0 ? ` ${values.join(' ')} ` : '')
