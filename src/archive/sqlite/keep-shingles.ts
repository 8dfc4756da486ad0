import type { Problem } from '../archive.ts'
import { cutRuns, type PlainHan, shinglesOf } from '../uses/cut-runs.ts'
import type { Connection } from './open-file.ts'

/** A place in the index is version × PLACES + which word of the version. */
export const PLACES = 2 ** 20
const BATCH = 256

/**
 * Indexes the shingles of versions that are not in the index yet, inside the caller's transaction. It needs nothing but
 * the texts, which never change, so that a text that is read again stays as it is in the index.
 */
export function keepShingles(db: Connection, plain: PlainHan): void {
  for (let batch = nextBatch(db); batch.length > 0; batch = nextBatch(db)) {
    const rows = batch.flatMap(({ n, text }) => shingleRows(n, text, plain))
    // In the order of the index, neighbours are written together.
    rows.sort(([a, p], [b, q]) => a - b || p - q)
    const insert = db.prepare('INSERT OR IGNORE INTO shingle(shingle, place) VALUES (?, ?)')
    for (const [shingle, place] of rows) insert.run(shingle, place)
    db.prepare("INSERT OR REPLACE INTO archive(key, value) VALUES ('shingled', ?)").run(
      String(batch.at(-1)?.n),
    )
  }
}

/** Drops the index and makes it again, inside the caller's transaction. */
export function rebuildShingles(db: Connection, plain: PlainHan): void {
  db.exec("DELETE FROM shingle; INSERT OR REPLACE INTO archive(key, value) VALUES ('shingled', '0')")
  keepShingles(db, plain)
}

/** Whether the archive has the index, so that it is to be kept up. */
export function keepsShingles(db: Connection): boolean {
  return db.prepare("SELECT 1 FROM archive WHERE key = 'shingled'").get() !== undefined
}

/** Whether versions were added that are not in the index. */
export function lacksShingles(db: Connection): boolean {
  return (db.prepare('SELECT coalesce(max(n), 0) FROM version').pluck().get() as number) > indexedUntil(db)
}

/** Compares the index with the texts. */
export function* checkShingles(db: Connection, plain: PlainHan): Generator<Problem> {
  const until = indexedUntil(db)
  const has = db.prepare('SELECT 1 FROM shingle WHERE shingle = ? AND place = ?')
  const versions = db
    .prepare('SELECT v.n, r.id, v.text FROM version v JOIN readout r ON r.n = v.readout WHERE v.n <= ?')
    .iterate(until) as Iterable<{ n: number; id: string; text: string }>
  let expected = 0
  const remedy = 'Make the index again: dragoman new ID --rebuild.'
  for (const { n, id, text } of versions) {
    const rows = shingleRows(n, text, plain)
    expected += rows.length
    if (rows.every((row) => has.get(...row))) continue
    yield { where: id, what: 'is not in the index of phrases as its text has them', remedy }
  }
  const found = db.prepare('SELECT count(*) FROM shingle').pluck().get() as number
  if (found > expected) {
    yield { where: 'the index of phrases', what: 'has phrases that stand in no text', remedy }
  }
}

function shingleRows(n: number, text: string, plain: PlainHan): [number, number][] {
  return cutRuns(text, plain).flatMap((run) =>
    shinglesOf(run).flatMap((shingle, i): [number, number][] =>
      run.at + i < PLACES ? [[shingle, n * PLACES + run.at + i]] : [],
    ),
  )
}

function nextBatch(db: Connection): { readonly n: number; readonly text: string }[] {
  return db
    .prepare('SELECT n, text FROM version WHERE n > ? ORDER BY n LIMIT ?')
    .all(indexedUntil(db), BATCH) as { n: number; text: string }[]
}

function indexedUntil(db: Connection): number {
  return Number(db.prepare("SELECT value FROM archive WHERE key = 'shingled'").pluck().get() ?? 0)
}
