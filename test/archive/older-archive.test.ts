import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { unpackRecord } from '../../src/archive/pack-record.ts'
import { indexWords } from '../../src/archive/prepare-reading.ts'
import { parseQuery } from '../../src/archive/query/parse-query.ts'
import { MIGRATIONS } from '../../src/archive/sqlite/migrations/index.ts'
import { openFile } from '../../src/archive/sqlite/open-file.ts'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { packedBefore } from './packed-before.ts'
import { add, problems } from './use-archive.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-older-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function fill(path: string): Promise<void> {
  const archive = openSqliteArchive(path, { create: true })
  await add(archive, [inventedDocument('a1', ARCADIAN), inventedDocument('b1', BOREALIAN)])
  await archive.close()
}

/** The columns that a table had then: later ones were added at its end. */
const columnsOf = (before: Database.Database, table: string): string =>
  (before.pragma(`main.table_info(${table})`) as { name: string }[]).map(({ name }) => name).join(', ')

/** Puts all rows of an archive into one with the tables of before, packed as records were then. */
function takeTo(before: Database.Database, path: string): void {
  before.prepare('ATTACH ? AS now').run(path)
  for (const table of [
    'raw',
    'readout',
    'facts',
    'version',
    'thing',
    'commitment',
    'milestone',
    'print',
    'sketch',
    'event_key',
    'event_link',
    'event',
  ])
    before.exec(`INSERT INTO ${table} SELECT ${columnsOf(before, table)} FROM now.${table}`)
  before.exec(`INSERT INTO statement SELECT s.version, s.n, s.start, s.length, o.speakers, o.speaker_keys, o.sides, s.acts, s.topics
    FROM now.statement s JOIN now.voice o ON o.n = s.voice`)
  const insert = before.prepare('INSERT INTO record VALUES (?, ?, ?, ?, ?)')
  const rows = before
    .prepare('SELECT r.*, v.text FROM now.record r JOIN version v ON v.n = r.version')
    .all() as {
    version: number
    reader: string
    is_current: number
    packed: Buffer
    mentions: string
    text: string
  }[]
  const words = before.prepare('INSERT INTO search(rowid, title, text, facts) VALUES (?, ?, ?, ?)')
  for (const { version, reader, is_current, packed, mentions, text } of rows) {
    const record = unpackRecord(packed, text)
    insert.run(version, reader, is_current, packedBefore(record), mentions)
    const { publisher = null, publisherCountry = null, title = null } = record.publication
    const kept = indexWords(record, { title, publisher, publisherCountry, lang: record.lang })
    words.run(version, kept.title, kept.text, kept.facts)
  }
}

async function recordsIn(archive: Archive): Promise<unknown[]> {
  const records: unknown[] = []
  for await (const { record } of archive.all()) records.push(record)
  return records
}

async function found(archive: Archive, typed: string): Promise<unknown> {
  const { items } = await archive.search({ query: parseQuery(typed), namesOf: () => [] }, { limit: 9 })
  return items.map(({ summary, statements }) => [summary.givenId, statements])
}

describe('an older archive', () => {
  test('an archive that kept speakers with each statement and records as JSON opens as before, after a copy', async () => {
    const [now, path] = [join(folder, 'now.sqlite'), join(folder, 'before.sqlite')]
    await fill(now)
    const before = openFile(path, { create: true, migrations: MIGRATIONS.slice(0, 4) })
    takeTo(before, now)
    const asked = `SELECT readout, n, speakers, sides, acts, topics, text FROM statements ORDER BY readout, n`
    const shown = before.prepare(asked).all()
    before.close()
    const archive = openSqliteArchive(path)
    expect(existsSync(`${path}.before-${MIGRATIONS.length}`)).toBe(true)
    const present = openSqliteArchive(now)
    expect(await recordsIn(archive)).toEqual(await recordsIn(present))
    expect(await found(archive, 'speaker:Voss act:commit')).toEqual(
      await found(present, 'speaker:Voss act:commit'),
    )
    expect(await problems(archive)).toEqual([])
    await archive.close()
    await present.close()
    const db = new Database(path, { readonly: true })
    expect(shown.length).toBeGreaterThan(3)
    expect(db.prepare(asked).all()).toEqual(shown)
    db.close()
  })
})
