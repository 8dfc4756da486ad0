import type { Problem } from '../archive.ts'
import type { PlainHan } from '../uses/cut-runs.ts'
import { MOST_VERSIONS } from '../uses/shingle-places.ts'
import type { Connection } from './open-file.ts'
import { isAsTexts, rowRange, type Segment, segmentsOf, writeSegment } from './shingle-segments.ts'

/** The last segment is written anew with every filing until it has so many versions. */
const SMALLEST = 256

/**
 * Indexes the shingles of versions that are not in the index yet, inside the caller's transaction. It needs nothing but
 * the texts, which never change, so that a text that is read again stays as it is in the index. Segments hold 256
 * versions or twice, four times … as many, up to 8,192: when two neighbours are of one size, they become one, so that
 * each shingle is written a few times and a question looks into few segments (O'Neil et al., The log-structured
 * merge-tree, 1996).
 */
export function keepShingles(db: Connection, plain: PlainHan): void {
  db.prepare("INSERT OR REPLACE INTO archive(key, value) VALUES ('shingled', '2')").run()
  const end = versionsEnd(db)
  for (let segments = segmentsOf(db); (segments.at(-1)?.until ?? 0) < end; segments = segmentsOf(db)) {
    const range = nextRange(segments, end)
    const parts = segments.filter(({ first }) => first >= range.first)
    writeSegment(db, range, parts, plain)
  }
}

/** What the next segment holds: the last one filled up, together with those before it that it becomes one with. */
function nextRange(segments: readonly Segment[], end: number): Pick<Segment, 'first' | 'until'> {
  const last = segments.at(-1)
  const isOpen = last !== undefined && last.until - last.first < SMALLEST
  let first = isOpen ? last.first : (last?.until ?? 0)
  let size = SMALLEST
  const whole = isOpen ? segments.slice(0, -1) : segments
  if (first + size > end) return { first, until: end }
  // Where much is to be indexed at once, it becomes a large segment at once.
  while (!isOpen && canDouble(first, size) && first + 2 * size <= end) size *= 2
  for (let i = whole.length - 1; i >= 0; i--) {
    const before = whole[i] as Segment
    if (before.until - before.first !== size || !canDouble(before.first, size)) break
    first = before.first
    size *= 2
  }
  return { first, until: first + size }
}

const canDouble = (first: number, size: number): boolean =>
  2 * size <= MOST_VERSIONS && first % (2 * size) === 0

/** Drops the index and makes it again, inside the caller's transaction. */
export function rebuildShingles(db: Connection, plain: PlainHan): void {
  db.exec('DELETE FROM shingle; DELETE FROM shingle_segment')
  keepShingles(db, plain)
}

/** Whether the archive has the index, so that it is to be kept up. */
export function keepsShingles(db: Connection): boolean {
  return db.prepare("SELECT 1 FROM archive WHERE key = 'shingled'").get() !== undefined
}

/** Whether versions were added that are not in the index. */
export function lacksShingles(db: Connection): boolean {
  const until = db.prepare('SELECT coalesce(max(until), 0) FROM shingle_segment').pluck().get() as number
  return until < versionsEnd(db)
}

/** Compares the index with the texts. */
export function* checkShingles(db: Connection, plain: PlainHan): Generator<Problem> {
  const remedy = 'Make the index again: dragoman new ID --rebuild.'
  const where = 'the index of phrases'
  let next = 0
  let rows = 0
  const count = db.prepare('SELECT count(*) FROM shingle WHERE n >= ? AND n < ?').pluck()
  for (const segment of segmentsOf(db)) {
    if (segment.first !== next) yield { where, what: `lacks versions from ${next} on`, remedy }
    next = segment.until
    rows += count.get(...rowRange(segment)) as number
    if (isAsTexts(db, segment, plain)) continue
    yield { where, what: `is not as the texts from version ${segment.first} on have it`, remedy }
  }
  if ((db.prepare('SELECT count(*) FROM shingle').pluck().get() as number) !== rows) {
    yield { where, what: 'has phrases that stand in no text', remedy }
  }
}

const versionsEnd = (db: Connection): number =>
  (db.prepare('SELECT coalesce(max(n), -1) FROM version').pluck().get() as number) + 1
