import { closeSync, existsSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { DragomanError } from '../../record/errors.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { sqliteFault } from './sqlite-fault.ts'

export type Connection = Database.Database

/** "DRGM", so that tools such as `file` can tell an archive from any other database. */
const APPLICATION_ID = 0x4452474d
const PATIENCE = 60_000

export interface OpenFileOptions {
  /** Make a new archive where there is none. Otherwise that is `no-such-file`. */
  readonly create?: boolean
  readonly migrations?: readonly string[]
  /** How long to wait for another process that is writing, in milliseconds; a minute if not given. */
  readonly patience?: number
}

/**
 * Opens an archive, brings its tables up to date after laying a copy beside it, and refuses what is no archive, or one
 * of a newer version. A file that may not be written is opened for reading.
 */
export function openFile(
  path: string,
  { create = false, migrations = MIGRATIONS, patience = PATIENCE }: OpenFileOptions = {},
): Connection {
  const isNew = !existsSync(path) || statSync(path).size === 0
  if (isNew && !create) {
    throw new DragomanError('no-such-file', `There is no archive ${path}.`, {
      hint: 'Add readouts to make one: dragoman add FOLDER; or name another with --archive FILE.',
    })
  }
  if (!isNew) refuseOtherFiles(path)
  const db = connect(path, patience)
  try {
    if (!isNew) refuseOtherArchives(db, path, migrations.length)
    if (!db.readonly) prepare(db, isNew)
    if (versionOf(db) < migrations.length) migrate(db, path, migrations)
    return db
  } catch (fault) {
    db.close()
    if (isNew && versionAt(path) === 0)
      for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
    throw sqliteFault(fault, path)
  }
}

function connect(path: string, timeout: number): Connection {
  try {
    return new Database(path, { timeout })
  } catch (fault) {
    const { code } = fault as { code?: string }
    // A folder that may not be written holds no journal either; what is in the file can still be read.
    if (existsSync(path) && (code === 'SQLITE_READONLY' || code === 'SQLITE_CANTOPEN')) {
      return new Database(path, { readonly: true, timeout })
    }
    if (!existsSync(dirname(path))) {
      throw new DragomanError('no-such-file', `There is no folder ${dirname(path)} to keep an archive in.`, {
        hint: 'Make it first, or name another place with --archive FILE.',
        cause: fault,
      })
    }
    throw sqliteFault(fault, path)
  }
}

function refuseOtherFiles(path: string): void {
  if (statSync(path).isDirectory()) {
    throw new DragomanError('bad-archive', `${path} is a folder, not an archive.`, {
      hint: 'An archive is one file; name it with --archive FILE.',
    })
  }
  const head = Buffer.alloc(16)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, 16, 0)
  } finally {
    closeSync(file)
  }
  if (head.toString('latin1') !== 'SQLite format 3\0') {
    throw new DragomanError('bad-archive', `${path} is no archive: it is not a SQLite file.`, {
      hint: 'Name the archive with --archive FILE. To put texts into one: dragoman add FILE.',
    })
  }
}

function refuseOtherArchives(db: Connection, path: string, known: number): void {
  const application = db.pragma('application_id', { simple: true })
  if (application !== APPLICATION_ID && !isEmpty(db)) {
    throw new DragomanError('bad-archive', `${path} is a SQLite file, but no archive of readouts.`, {
      hint: 'Name the archive with --archive FILE; nothing was changed in this one.',
    })
  }
  const version = versionOf(db)
  if (version > known) {
    throw new DragomanError(
      'newer-archive',
      `${path} was written by a newer dragoman: its tables have version ${version}, this one knows ${known}.`,
      { hint: 'Update dragoman; nothing was changed in the file.' },
    )
  }
}

function isEmpty(db: Connection): boolean {
  return db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() === 0
}

function versionOf(db: Connection): number {
  return Number(db.pragma('user_version', { simple: true }))
}

function versionAt(path: string): number {
  try {
    const db = new Database(path, { readonly: true })
    const version = versionOf(db)
    db.close()
    return version
  } catch {
    return 0
  }
}

function prepare(db: Connection, isNew: boolean): void {
  // Texts and records are some kilobytes long; on pages of the usual 4 kB a third of the room would stay empty.
  if (isNew) db.pragma('page_size = 32768')
  db.pragma('journal_mode = WAL')
  // In WAL, NORMAL keeps what was committed through a crash of the program; only a power cut may take the last moments.
  db.pragma('synchronous = NORMAL')
  db.pragma('foreign_keys = ON')
  db.pragma('cache_size = -24576')
  // The index of phrases is larger than the cache and read all over: pages are read where they lie, not copied.
  db.pragma('mmap_size = 1073741824')
  // In pages: what is written again and again goes into the file once.
  db.pragma('wal_autocheckpoint = 1500')
}

/** All changes at once or none; another process may have made them while this one waited. */
function migrate(db: Connection, path: string, migrations: readonly string[]): void {
  if (db.readonly) {
    throw new DragomanError(
      'read-only-archive',
      `${path} must be brought up to date, but may not be written.`,
      {
        hint: 'Open it once where you may write, or copy it.',
      },
    )
  }
  const before = versionOf(db)
  if (before > 0) {
    const copy = `${path}.before-${migrations.length}`
    if (!existsSync(copy)) db.prepare('VACUUM INTO ?').run(copy)
  }
  db.transaction(() => {
    const from = versionOf(db)
    if (from >= migrations.length) return
    for (const migration of migrations.slice(from)) db.exec(migration)
    if (from === 0) {
      db.pragma(`application_id = ${APPLICATION_ID}`)
      db.prepare('INSERT INTO archive VALUES (?, ?)').run('format', 'dragoman/archive@1')
    }
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}
