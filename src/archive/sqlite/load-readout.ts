import type { ReadoutRecord } from '../../record/record.ts'
import type { ReadoutSummary, StoredReadout, StoredVersion } from '../archive.ts'
import { applyCorrections } from '../corrections/apply-corrections.ts'
import type { Correction } from '../corrections/correction.ts'
import { idOfAddress } from '../identity.ts'
import { unpackRaw } from '../prepare-filing.ts'
import { correctionsOf } from './corrections-of.ts'
import {
  currentRecord,
  SUMMARY_COLUMNS,
  type SummaryRow,
  summaryOf,
  VERSION_ROWS,
  type VersionRow,
  versionOf,
} from './load-version.ts'
import type { Connection } from './open-file.ts'

const SUMMARIES = `SELECT ${SUMMARY_COLUMNS} FROM readout r JOIN version v ON v.n = r.latest`
/** Shorter beginnings of ids stand for too many. */
const LEAST_OF_ID = 4

/** Readouts by the archive's id or its beginning, by the id that came with them, their address, or an event. */
export function resolveReference(db: Connection, reference: string): ReadoutSummary[] {
  const rows = (where: string, ...values: string[]) =>
    (db.prepare(`${SUMMARIES} WHERE ${where} ORDER BY r.id`).all(...values) as SummaryRow[]).map(summaryOf)
  const exact = rows('r.id = ?', reference)
  if (exact.length > 0) return exact
  const given = [...rows('r.given_id = ?', reference), ...rows('r.id = ?', idOfAddress(reference))]
  if (given.length > 0) return given
  const event = rows('r.event = ?', reference)
  if (event.length > 0) return event
  // An event that was joined with another still leads to where its first readout is now.
  if (/^e[0-9a-z]{12}$/.test(reference)) {
    const moved = rows('r.event = (SELECT event FROM readout WHERE id = ?)', `r${reference.slice(1)}`)
    if (moved.length > 0) return moved
  }
  if (!/^r[0-9a-z]+$/.test(reference) || reference.length < LEAST_OF_ID) return []
  return rows('r.id >= ? AND r.id < ?', reference, `${reference}~`)
}

/** A readout with its latest version, or the one of that number; null if there is none. */
export function loadReadout(db: Connection, id: string, number?: number): StoredReadout | null {
  const summary = db.prepare(`${SUMMARIES} WHERE r.id = ?`).get(id) as SummaryRow | undefined
  if (!summary) return null
  const row = (
    number === undefined
      ? db.prepare(`${VERSION_ROWS} WHERE v.n = ?`).get(summary.version)
      : db.prepare(`${VERSION_ROWS} WHERE v.readout = ? AND v.number = ?`).get(summary.n, number)
  ) as VersionRow | undefined
  if (!row) return null
  return storedReadout(db, summary, row)
}

function storedReadout(db: Connection, summary: SummaryRow, row: VersionRow): StoredReadout {
  const loaded = currentRecord(db, row.n, row.text)
  return {
    summary: summaryOf(summary),
    version: versionOf(row),
    ...corrected(loaded?.record ?? null, correctionsOf(db, summary.id)),
    readBy: loaded?.reader ?? null,
  }
}

function corrected(asRead: ReadoutRecord | null, corrections: readonly Correction[]) {
  const { record, misfits } = asRead ? applyCorrections(asRead, corrections) : { record: null, misfits: [] }
  return { asRead, record, corrections, misfits }
}

/** All versions of a readout, the first one first. */
export function loadVersions(db: Connection, id: string): StoredVersion[] {
  return (db.prepare(`${VERSION_ROWS} WHERE r.id = ? ORDER BY v.number`).all(id) as VersionRow[]).map(
    versionOf,
  )
}

/** All readouts with their latest versions, in order of id, one at a time. */
export async function* loadAll(db: Connection): AsyncGenerator<StoredReadout> {
  for (const { id } of idsAfter(db)) {
    const stored = loadReadout(db, id)
    if (stored) yield stored
  }
}

/** Ids in order, fetched in pages: a query that is left open would keep others from tidying the file up. */
export function* idsAfter(db: Connection): Generator<{ readonly n: number; readonly id: string }> {
  const next = db.prepare('SELECT n, id FROM readout WHERE id > ? ORDER BY id LIMIT 500')
  let last = ''
  for (;;) {
    const rows = next.all(last) as { n: number; id: string }[]
    yield* rows
    const end = rows.at(-1)
    if (!end) return
    last = end.id
  }
}

/** Bytes as they came in, by the hash of what they are; null if there are none. */
export function rawBytes(db: Connection, hash: string): Uint8Array | null {
  const row = db.prepare(`${RAW_ROWS} WHERE w.hash = unhex(?)`).get(hash) as RawRow | undefined
  return row ? unpackRaw(row.packed, row.text) : null
}

export interface RawRow {
  readonly n: number
  readonly hash: string
  readonly media_type: string
  readonly packed: Buffer
  /** Of the first version that was taken from them. */
  readonly text: string
}

export const RAW_ROWS = `SELECT w.n, lower(hex(w.hash)) AS hash, w.media_type, w.packed,
  (SELECT v.text FROM version v WHERE v.raw = w.n ORDER BY v.n LIMIT 1) AS text FROM raw w`
