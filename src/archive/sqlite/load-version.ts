import type { ReadoutRecord } from '../../record/record.ts'
import type { DayFrom, ReadoutSummary, StoredVersion, VersionState } from '../archive.ts'
import { applyCorrections } from '../corrections/apply-corrections.ts'
import { unpackRecord } from '../pack-record.ts'
import { type IndexWords, indexWords } from '../prepare-reading.ts'
import { correctionsOf } from './corrections-of.ts'
import type { Connection } from './open-file.ts'

/** A readout with its latest version, as `SUMMARY` selects it. */
export interface SummaryRow {
  readonly n: number
  readonly version: number
  readonly id: string
  readonly given_id: string | null
  readonly address: string | null
  readonly added_at: string
  readonly versions: number
  readonly event: string | null
  readonly family: string | null
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly publisher_country: string | null
  readonly lang: string | null
  readonly is_readout: number
  readonly kind: string | null
  readonly day: string | null
  readonly day_from: DayFrom | null
  readonly sides: string
  readonly changed_at: string
}

export const SUMMARY_COLUMNS = `r.n, v.n AS version, r.id, r.given_id, r.address, r.added_at, r.versions, r.event, r.family,
  v.title, v.published, v.publisher, v.publisher_country, v.lang, v.is_readout, v.kind, v.day, v.day_from, v.sides, v.added_at AS changed_at`

export function summaryOf(row: SummaryRow): ReadoutSummary {
  return {
    id: row.id,
    givenId: row.given_id,
    title: row.title,
    published: row.published,
    publisher: row.publisher,
    publisherCountry: row.publisher_country,
    lang: row.lang,
    address: row.address,
    isReadout: row.is_readout === 1,
    kind: row.kind,
    day: row.day,
    dayFrom: row.day_from,
    sides: listIn(row.sides),
    event: row.event,
    family: row.family,
    versions: row.versions,
    addedAt: row.added_at,
    changedAt: row.changed_at,
  }
}

export interface VersionRow {
  readonly n: number
  readonly id: string
  readonly number: number
  readonly state: VersionState
  readonly hash: string
  readonly text: string
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly publisher_country: string | null
  readonly lang: string | null
  readonly came_from: string
  readonly facts: string
  readonly fetched_at: string | null
  readonly added_at: string
  readonly media_type: string
  readonly raw_hash: string
}

export const VERSION_ROWS = `SELECT v.n, r.id, v.number, v.state, lower(hex(v.hash)) AS hash, v.text, v.title, v.published, v.publisher,
  v.publisher_country, v.lang, v.came_from, f.declared AS facts, v.fetched_at, v.added_at, w.media_type, lower(hex(w.hash)) AS raw_hash
  FROM version v JOIN readout r ON r.n = v.readout JOIN raw w ON w.n = v.raw
  JOIN facts f ON f.n = v.facts`

export function versionOf(row: VersionRow): StoredVersion {
  return {
    readout: row.id,
    number: row.number,
    hash: row.hash,
    state: row.state,
    text: row.text,
    title: row.title,
    published: row.published,
    publisher: row.publisher,
    publisherCountry: row.publisher_country,
    lang: row.lang,
    from: row.came_from,
    mediaType: row.media_type,
    fetchedAt: row.fetched_at,
    addedAt: row.added_at,
    facts: JSON.parse(row.facts) as Record<string, string>,
    rawHash: row.raw_hash,
  }
}

export interface LoadedRecord {
  readonly reader: string
  readonly isCurrent: boolean
  readonly record: ReadoutRecord
}

/** All readings of a version, the current one first. */
export function recordsOf(db: Connection, version: number, text: string): LoadedRecord[] {
  const rows = db
    .prepare(
      'SELECT reader, is_current, packed FROM record WHERE version = ? ORDER BY is_current DESC, reader',
    )
    .all(version) as { reader: string; is_current: number; packed: Buffer }[]
  return rows.map(({ reader, is_current, packed }) => ({
    reader,
    isCurrent: is_current === 1,
    record: unpackRecord(packed, text),
  }))
}

export function currentRecord(db: Connection, version: number, text: string): LoadedRecord | null {
  const row = db
    .prepare('SELECT reader, packed FROM record WHERE version = ? AND is_current = 1')
    .get(version) as { reader: string; packed: Buffer } | undefined
  return row ? { reader: row.reader, isCurrent: true, record: unpackRecord(row.packed, text) } : null
}

/** What the index took in of a version: it keeps no copy, so this is made again from the record. */
export function wordsOfVersion(db: Connection, version: number): IndexWords {
  const row = db.prepare(`${VERSION_ROWS} WHERE v.n = ?`).get(version) as VersionRow
  const loaded = currentRecord(db, version, row.text)
  if (!loaded) throw new Error(`version ${version} has no record`)
  const { title, publisher, lang, publisher_country: publisherCountry } = row
  const { record } = applyCorrections(loaded.record, correctionsOf(db, row.id))
  return indexWords(record, { title, publisher, publisherCountry, lang })
}

/** ` CHN RUS ` → CHN, RUS. */
export function listIn(column: string): string[] {
  return column.trim() === '' ? [] : column.trim().split(' ')
}
