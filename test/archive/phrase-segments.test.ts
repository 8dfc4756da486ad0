import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { keepShingles } from '../../src/archive/sqlite/keep-shingles.ts'
import { type Connection, openFile } from '../../src/archive/sqlite/open-file.ts'
import { isAsTexts, openSegments, segmentsOf } from '../../src/archive/sqlite/shingle-segments.ts'
import { cutRuns, shinglesOf } from '../../src/archive/uses/cut-runs.ts'
import { MOST_WORDS } from '../../src/archive/uses/shingle-places.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-segments-'))
afterAll(() => rmSync(folder, { recursive: true }))

const asIs = (text: string) => text
const textOf = (n: number) => `the harbour number${String.fromCharCode(97 + (n % 7))} opens in spring of ${n}`

function addTexts(db: Connection, count: number): void {
  db.pragma('foreign_keys = OFF')
  const insert = db.prepare(
    `INSERT INTO version(readout, number, state, hash, came_from, facts, added_at, raw, text)
     VALUES (1, (SELECT coalesce(max(number), 0) + 1 FROM version), 'live', x'00', '', 1, '', 1, ?)`,
  )
  const from = db.prepare('SELECT coalesce(max(n), 0) + 1 FROM version').pluck().get() as number
  db.transaction(() => {
    for (let i = 0; i < count; i++) insert.run(textOf(from + i))
  })()
}

const ranges = (db: Connection) => segmentsOf(db).map(({ first, until }) => [first, until])

function placesOf(db: Connection, phrase: string): number[] {
  const [run] = cutRuns(phrase, asIs)
  if (!run) throw new Error('the phrase is too short')
  const shingles = shinglesOf(run)
  const { high, low } = shingles
  const found: number[] = []
  openSegments(db, [shingles])(high[0] as number, low[0] as number, (places, first) => {
    for (const place of places) found.push(first + Math.floor(place / MOST_WORDS))
  })
  return found
}

test('segments fill up, become one with neighbours of their size, and lose nothing', () => {
  const db = openFile(join(folder, 'grows.sqlite'), { create: true })
  const steps = [100, 155, 1, 256, 255, 1, 1, 700]
  let until = 1
  for (const count of steps) {
    addTexts(db, count)
    keepShingles(db, asIs)
    until += count
    const all = Array.from({ length: until - 1 }, (_, i) => i + 1)
    expect(placesOf(db, 'the harbour')).toEqual(all)
    expect(placesOf(db, 'harbour numberd')).toEqual(all.filter((n) => n % 7 === 3))
    expect(segmentsOf(db).every((segment) => isAsTexts(db, segment, asIs))).toBe(true)
  }
  expect(ranges(db)).toEqual([
    [0, 1024],
    [1024, 1280],
    [1280, 1470],
  ])
  db.close()
})

test('an index that is made at once has large segments, and the same places', () => {
  const db = openFile(join(folder, 'at-once.sqlite'), { create: true })
  addTexts(db, 9000)
  keepShingles(db, asIs)
  expect(ranges(db)).toEqual([
    [0, 8192],
    [8192, 8704],
    [8704, 8960],
    [8960, 9001],
  ])
  expect(placesOf(db, 'the harbour')).toHaveLength(9000)
  db.close()
})
