import { breachesOf } from '../../record/laws.ts'
import type { Problem } from '../archive.ts'
import { hashOf } from '../identity.ts'
import { unpackRaw } from '../prepare-filing.ts'
import { checkNotes } from './check-notes.ts'
import { RAW_ROWS, type RawRow } from './load-readout.ts'
import { recordsOf, VERSION_ROWS, type VersionRow } from './load-version.ts'
import type { Connection } from './open-file.ts'

const RESTORE = 'Restore the archive from a copy or an export: dragoman import FILE.'
const REREAD = 'Read it again: dragoman reread.'

/**
 * Everything that must hold of an archive: the file is whole, nothing points to nothing, texts and bytes have the
 * hashes they were filed with, records are lawful, every readout is in the index. Yields what does not hold.
 */
export async function* checkFile(db: Connection): AsyncGenerator<Problem> {
  for (const line of db.pragma('integrity_check') as { integrity_check: string }[]) {
    if (line.integrity_check === 'ok') continue
    yield { where: 'the file', what: line.integrity_check, remedy: RESTORE }
  }
  for (const { table } of db.pragma('foreign_key_check') as { table: string }[]) {
    yield { where: `table ${table}`, what: 'a row points to one that is not there', remedy: RESTORE }
  }
  for (const { what, sql, remedy } of LINKS) {
    for (const where of db.prepare(sql).pluck().all() as string[]) yield { where, what, remedy }
  }
  yield* checkIndex(db)
  yield* checkRaw(db)
  yield* checkNotes(db)
  yield* checkVersions(db)
}

const LINKS: readonly { readonly what: string; readonly sql: string; readonly remedy: string }[] = [
  {
    what: 'has no version',
    sql: `SELECT r.id FROM readout r LEFT JOIN version v ON v.n = r.latest WHERE v.n IS NULL
          AND r.id NOT IN (SELECT readout FROM removal WHERE taken_back_at IS NULL)`,
    remedy: RESTORE,
  },
  {
    what: 'says how many versions it has, but has not as many',
    sql: 'SELECT r.id FROM readout r WHERE r.versions <> (SELECT count(*) FROM version v WHERE v.readout = r.n)',
    remedy: RESTORE,
  },
  {
    what: 'has a version without one current record',
    sql: `SELECT r.id FROM readout r JOIN version v ON v.readout = r.n
          WHERE (SELECT count(*) FROM record c WHERE c.version = v.n AND c.is_current) <> 1`,
    remedy: REREAD,
  },
  {
    what: 'is in an event that is not there',
    sql: 'SELECT r.id FROM readout r WHERE r.event IS NOT NULL AND r.event NOT IN (SELECT id FROM event)',
    remedy: REREAD,
  },
  {
    what: 'says how many readouts it has, but has not as many',
    sql: 'SELECT e.id FROM event e WHERE e.readouts <> (SELECT count(*) FROM readout r WHERE r.event = e.id)',
    remedy: REREAD,
  },
  {
    what: 'is removed, but has not been taken out',
    sql: `SELECT r.id FROM readout r JOIN removal m ON m.readout = r.id
          WHERE m.taken_back_at IS NULL AND r.latest IS NOT NULL`,
    remedy: RESTORE,
  },
  {
    what: 'is not in the search index',
    sql: 'SELECT r.id FROM readout r WHERE r.latest NOT IN (SELECT rowid FROM search)',
    remedy: REREAD,
  },
]

/** The index checks itself against what it was given. */
async function* checkIndex(db: Connection): AsyncGenerator<Problem> {
  for (const table of ['search', 'search_old']) {
    try {
      db.prepare(`INSERT INTO ${table}(${table}) VALUES ('integrity-check')`).run()
    } catch (fault) {
      if (db.readonly) return // It may not be asked in a file that may not be written.
      yield { where: `index ${table}`, what: String((fault as Error).message), remedy: REREAD }
    }
  }
}

/** Now and then lets others have their turn: a server goes on answering meanwhile. */
async function breathe(row: number): Promise<void> {
  if (row % 50 === 0) await new Promise((done) => setImmediate(done))
}

async function* checkRaw(db: Connection): AsyncGenerator<Problem> {
  const next = db.prepare(`${RAW_ROWS} WHERE w.n > ? ORDER BY w.n LIMIT 1`)
  for (let last = 0; ; ) {
    const row = next.get(last) as RawRow | undefined
    if (!row) return
    last = row.n
    await breathe(last)
    if (!unpacksTo(row)) {
      yield { where: `raw bytes ${row.hash.slice(0, 12)}`, what: 'are not what was filed', remedy: RESTORE }
    }
  }
}

function unpacksTo({ packed, text, hash }: RawRow): boolean {
  try {
    return hashOf(unpackRaw(packed, text)) === hash
  } catch {
    return false
  }
}

async function* checkVersions(db: Connection): AsyncGenerator<Problem> {
  const next = db.prepare(`${VERSION_ROWS} WHERE v.n > ? ORDER BY v.n LIMIT 1`)
  for (let last = 0; ; ) {
    const row = next.get(last) as VersionRow | undefined
    if (!row) return
    last = row.n
    await breathe(last)
    const where = `${row.id} version ${row.number}`
    if (hashOf(row.text) !== row.hash) {
      yield { where, what: 'the text is not what was filed: its hash differs', remedy: RESTORE }
    }
    for (const what of breachesIn(db, row)) yield { where, what, remedy: REREAD }
  }
}

function breachesIn(db: Connection, row: VersionRow): string[] {
  try {
    return recordsOf(db, row.n, row.text).flatMap(({ record }) => breachesOf(record))
  } catch (fault) {
    return [`its record cannot be read: ${(fault as Error).message}`]
  }
}
