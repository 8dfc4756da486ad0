import type { ReadoutRecord } from '../../record/record.ts'
import type { ArchivedReadout, ArchivedVersion } from '../archive.ts'
import { addressIdentity } from '../identity.ts'
import { packRecord } from '../pack-record.ts'
import type { PreparedFiling } from '../prepare-filing.ts'
import { correctionsOf } from './corrections-of.ts'
import { joinFamily } from './join-family.ts'
import { followCorrections, insertCorrections } from './keep-corrections.ts'
import { restoreNote } from './keep-notes.ts'
import { idsAfter, rawBytes } from './load-readout.ts'
import { recordsOf, VERSION_ROWS, type VersionRow, versionOf } from './load-version.ts'
import { notesOf } from './note-rows.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'
import { keepSketch, settleEvents } from './settle-events.ts'
import { insertVersion, keepRaw, keptIdentity, writeReading, writeWords } from './write-filing.ts'

/** Everything the archive holds of each readout, in order of id. */
export async function* dumpReadouts(db: Connection): AsyncGenerator<ArchivedReadout> {
  const find = db.prepare('SELECT id, identity, given_id, address, added_at FROM readout WHERE n = ?')
  const versions = db.prepare(`${VERSION_ROWS} WHERE v.readout = ? ORDER BY v.number`)
  for (const { n } of idsAfter(db)) {
    const row = find.get(n) as {
      readonly id: string
      readonly identity: string | null
      readonly given_id: string | null
      readonly address: string | null
      readonly added_at: string
    }
    yield {
      id: row.id,
      identity: row.identity ?? addressIdentity(row.address ?? ''),
      givenId: row.given_id,
      address: row.address,
      addedAt: row.added_at,
      versions: (versions.all(n) as VersionRow[]).map((version) => archivedVersion(db, version)),
      corrections: correctionsOf(db, row.id),
      notes: notesOf(db, row.id),
    }
  }
}

function archivedVersion(db: Connection, row: VersionRow): ArchivedVersion {
  const { readout: _, ...version } = versionOf(row)
  return {
    version,
    raw: Buffer.from(rawBytes(db, version.rawHash) ?? []).toString('base64'),
    records: recordsOf(db, row.n, row.text).map(({ reader, isCurrent, record }) => {
      const { text: __, ...rest } = record
      return { reader, isCurrent, record: rest }
    }),
  }
}

/**
 * Puts in a readout as it was dumped, inside the caller's transaction: ids, times and records as they were. One that is
 * there already stays as it is. `prepare` makes the rows of a version from its current record.
 */
export function restoreReadout(
  db: Connection,
  archivedReadout: ArchivedReadout,
  prepare: (readout: ArchivedReadout, version: ArchivedVersion, record: ReadoutRecord) => PreparedFiling,
): boolean {
  const { id, identity, givenId, address, addedAt, versions, corrections, notes } = archivedReadout
  const put = statementsOf(db)
  if (put.findById.get(id)) return false
  const readout = Number(
    put.insertReadout.run(id, keptIdentity(identity, address), givenId, address, addedAt).lastInsertRowid,
  )
  versions.forEach((archived, i) => {
    const current = archived.records.find(({ isCurrent }) => isCurrent)
    if (!current) throw new Error(`a version of ${id} has no current record`)
    const filing = prepare(archivedReadout, archived, {
      ...current.record,
      text: archived.version.text,
    } as ReadoutRecord)
    const { number, addedAt: now, state } = archived.version
    const version = insertVersion(db, filing, { readout, number, now, raw: keepRaw(db, filing) })
    put.setState.run(state, version)
    const isLatest = i === versions.length - 1
    if (isLatest) put.setLatest.run(version, number, readout)
    writeReading(db, version, filing.reading)
    writeWords(db, version, filing.reading.words, isLatest)
    for (const other of archived.records) {
      if (!other.isCurrent)
        put.insertOldRecord.run(version, other.reader, packOther(other.record, archived.version.text))
    }
    if (!isLatest) return
    joinFamily(db, readout, filing.reading.prints, true)
    keepSketch(db, readout, filing.reading.sketch, true)
    settleEvents(db, new Set([readout]))
  })
  if (corrections.length > 0) {
    insertCorrections(db, corrections)
    followCorrections(db, id)
  }
  for (const note of notes ?? []) restoreNote(db, note)
  return true
}

function packOther(record: ArchivedVersion['records'][number]['record'], text: string): Uint8Array {
  return packRecord({ ...record, text } as ReadoutRecord)
}
