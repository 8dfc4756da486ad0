import { amend, applyCorrections } from '../corrections/apply-corrections.ts'
import type { Correction } from '../corrections/correction.ts'
import { prepareReading } from '../prepare-reading.ts'
import { correctionsOf } from './corrections-of.ts'
import { currentRecord, VERSION_ROWS, type VersionRow } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'
import { replaceReading } from './write-filing.ts'

/** Keeps corrections as they are, without looking at what they are put to. */
export function insertCorrections(db: Connection, corrections: readonly Correction[]): void {
  const { insertCorrection } = statementsOf(db)
  for (const { readout, amendment, was, who, at, why, takenBackAt } of corrections) {
    insertCorrection.run(readout, amendment.field, JSON.stringify(amendment), was, who, at, why, takenBackAt)
  }
}

/**
 * Keeps a correction and has rows, index and event follow it; inside the caller's transaction. Returns whether the
 * amendment fits the record; if not, nothing is kept.
 */
export function keepCorrection(db: Connection, correction: Correction): boolean {
  const version = latestOf(db, correction.readout)
  const current = currentRecord(db, version.n, version.text)
  if (!current) throw new Error(`${correction.readout} has no current record`)
  const { record } = applyCorrections(current.record, correctionsOf(db, correction.readout))
  if (!amend(record, correction.amendment)) return false
  insertCorrections(db, [correction])
  followCorrections(db, correction.readout)
  return true
}

/** Takes back the last correction of that field, and sentence, that stands; false if there is none. */
export function takeBackCorrection(db: Connection, readout: string, amendment: string, at: string): boolean {
  const taken = db
    .prepare(
      `UPDATE correction SET taken_back_at = ? WHERE n =
       (SELECT max(n) FROM correction WHERE readout = ? AND amendment = ? AND taken_back_at IS NULL)`,
    )
    .run(at, readout, amendment)
  if (taken.changes === 0) return false
  followCorrections(db, readout)
  return true
}

/** Makes the rows of a readout's latest version again, from what was read and what stands of its corrections. */
export function followCorrections(db: Connection, readout: string): void {
  const version = latestOf(db, readout)
  const current = currentRecord(db, version.n, version.text)
  if (!current) throw new Error(`${readout} has no current record`)
  const document = documentOf(version, current.reader)
  const { record } = applyCorrections(current.record, correctionsOf(db, readout))
  replaceReading(db, { readout, number: version.number }, prepareReading(record, document, current.record))
}

function latestOf(db: Connection, readout: string): VersionRow {
  const row = db.prepare(`${VERSION_ROWS} WHERE v.n = r.latest AND r.id = ?`).get(readout)
  if (!row) throw new Error(`there is no readout ${readout}`)
  return row as VersionRow
}

function documentOf(row: VersionRow, reader: string) {
  const { id, title, published, publisher, publisher_country: publisherCountry, lang } = row
  return { id, title, published, publisher, publisherCountry, lang, reader }
}
