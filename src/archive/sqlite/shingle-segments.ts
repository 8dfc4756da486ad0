import { cutRuns, type PlainHan, shinglesOf } from '../uses/cut-runs.ts'
import {
  bitsFor,
  bucketOf,
  MOST_BITS,
  packShingles,
  placesInBucket,
  unpackBucket,
  unpackInto,
} from '../uses/pack-shingles.ts'
import { MOST_WORDS, ShinglePlaces } from '../uses/shingle-places.ts'
import type { Connection } from './open-file.ts'

/** The shingles of versions from `first` on, before `until`. */
export interface Segment {
  readonly n: number
  readonly first: number
  readonly until: number
  /** How many bits of a shingle tell its bucket. */
  readonly bits: number
}

const BUCKETS = 2 ** MOST_BITS

/** The rows of a segment: from the first number on, before the second. */
export const rowRange = ({ n }: Pick<Segment, 'n'>): readonly [number, number] => [
  n * BUCKETS,
  (n + 1) * BUCKETS,
]

/** All segments in the order of versions. */
export function segmentsOf(db: Connection): Segment[] {
  return db.prepare('SELECT n, first, until, bits FROM shingle_segment ORDER BY first').all() as Segment[]
}

/** Makes one segment of versions from others, which it takes the place of, and the texts that these lack. */
export function writeSegment(
  db: Connection,
  range: Pick<Segment, 'first' | 'until'>,
  parts: readonly Segment[],
  plain: PlainHan,
): void {
  const entries = new ShinglePlaces()
  let next = range.first
  for (const part of parts) {
    const moved = (part.first - range.first) * MOST_WORDS
    for (const { packed } of rowsOf(db, part)) unpackInto(entries, packed, moved)
    next = part.until
  }
  cutInto(entries, db, { first: next, until: range.until }, range.first, plain)
  for (const part of parts) {
    db.prepare('DELETE FROM shingle WHERE n >= ? AND n < ?').run(...rowRange(part))
    db.prepare('DELETE FROM shingle_segment WHERE n = ?').run(part.n)
  }
  const bits = bitsFor(entries.count)
  const n = Number(
    db
      .prepare('INSERT INTO shingle_segment(first, until, bits) VALUES (?, ?, ?)')
      .run(range.first, range.until, bits).lastInsertRowid,
  )
  const insert = db.prepare('INSERT OR REPLACE INTO shingle(n, packed) VALUES (?, ?)')
  for (const { bucket, packed } of packShingles(entries, bits)) insert.run(n * BUCKETS + bucket, packed)
}

/** Whether a segment is what its texts give. */
export function isAsTexts(db: Connection, segment: Segment, plain: PlainHan): boolean {
  const entries = new ShinglePlaces()
  cutInto(entries, db, segment, segment.first, plain)
  if (bitsFor(entries.count) !== segment.bits) return false
  const rows = rowsOf(db, segment)[Symbol.iterator]()
  for (const { bucket, packed } of packShingles(entries, segment.bits)) {
    const { value, done } = rows.next()
    if (done || value.n !== segment.n * BUCKETS + bucket || !packed.equals(value.packed)) return false
  }
  return rows.next().done === true
}

/** Shingles, as `shinglesOf` gives them. */
interface Wanted {
  readonly high: Uint32Array
  readonly low: Uint32Array
}

/**
 * Looks shingles up: gives `take` the places in each segment, in the order of versions. All buckets are fetched at once
 * and in their order, so that those on one page are read together.
 */
export function openSegments(
  db: Connection,
  wanted: readonly Wanted[],
): (high: number, low: number, take: (places: Uint32Array, first: number) => void) => void {
  const segments = segmentsOf(db)
  const rows = new Set<number>()
  for (const { n, bits } of segments) {
    for (const { high } of wanted) for (const one of high) rows.add(n * BUCKETS + bucketOf(one, bits))
  }
  const found = db
    .prepare('SELECT n, packed FROM shingle WHERE n IN (SELECT value FROM json_each(?))')
    .raw()
    .all(JSON.stringify([...rows])) as [n: number, packed: Buffer][]
  const buckets = new Map(found.map(([n, packed]) => [n, unpackBucket(packed)]))
  return (high, low, take) => {
    for (const { n, first, bits } of segments) {
      const bucket = buckets.get(n * BUCKETS + bucketOf(high, bits))
      const places = bucket && placesInBucket(bucket, high, low)
      if (places) take(places, first)
    }
  }
}

interface Row {
  readonly n: number
  readonly packed: Buffer
}

function rowsOf(db: Connection, segment: Segment): Row[] {
  return db
    .prepare('SELECT n, packed FROM shingle WHERE n >= ? AND n < ? ORDER BY n')
    .all(...rowRange(segment)) as Row[]
}

/** Cuts the texts of versions; their places count from the version `origin`. */
function cutInto(
  entries: ShinglePlaces,
  db: Connection,
  { first, until }: Pick<Segment, 'first' | 'until'>,
  origin: number,
  plain: PlainHan,
): void {
  const texts = db
    .prepare('SELECT n, text FROM version WHERE n >= ? AND n < ? ORDER BY n')
    .iterate(first, until) as Iterable<{ n: number; text: string }>
  for (const { n, text } of texts) {
    const base = (n - origin) * MOST_WORDS
    for (const run of cutRuns(text, plain)) {
      const { high, low } = shinglesOf(run)
      const count = Math.min(high.length, MOST_WORDS - run.at)
      for (let i = 0; i < count; i++) entries.push(high[i] as number, low[i] as number, base + run.at + i)
    }
  }
}
