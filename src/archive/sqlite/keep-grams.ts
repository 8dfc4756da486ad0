import { blockGrams } from '../grams/block-grams.ts'
import { BLOCK } from '../grams/pack-places.ts'
import type { Connection } from './open-file.ts'

/** How many blocks of versions are in the index of characters. Versions after them are gone through. */
export function countBlocks(db: Connection): number {
  return db.prepare('SELECT coalesce(max(block) + 1, 0) FROM gram').pluck().get() as number
}

/**
 * Indexes the characters of versions that fill a block, inside the caller's transaction. Texts of versions never
 * change, so that a block that was indexed stays as it is.
 */
export function keepGrams(db: Connection): void {
  const newest = db.prepare('SELECT max(n) FROM version').pluck().get() as number | null
  if (newest === null) return
  const full = Math.floor((newest + 1) / BLOCK)
  const indexed = countBlocks(db)
  if (indexed === full) return
  const texts = db.prepare('SELECT n, text FROM version WHERE n BETWEEN ? AND ? ORDER BY n')
  const insert = db.prepare('INSERT INTO gram(block, first, packed) VALUES (?, ?, ?)')
  for (let block = indexed; block < full; block++) {
    const start = block * BLOCK
    const rows = texts.iterate(start, start + BLOCK - 1) as Iterable<{ n: number; text: string }>
    const grams = blockGrams(inPlaces(rows, start))
    // A block without any is marked as indexed all the same.
    if (grams.length === 0) insert.run(block, Buffer.alloc(0), Buffer.alloc(0))
    for (const { first, packed } of grams) insert.run(block, first, packed)
  }
}

/** A number that no version has stands for an empty text. */
function* inPlaces(rows: Iterable<{ n: number; text: string }>, start: number): Generator<string> {
  let next = start
  for (const { n, text } of rows) {
    for (; next < n; next++) yield ''
    yield text
    next++
  }
  for (; next < start + BLOCK; next++) yield ''
}
