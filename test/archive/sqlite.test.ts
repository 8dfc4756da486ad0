import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { unpackRecord } from '../../src/archive/pack-record.ts'
import { indexWords } from '../../src/archive/prepare-reading.ts'
import { parseQuery } from '../../src/archive/query/parse-query.ts'
import { openFile } from '../../src/archive/sqlite/open-file.ts'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { fileReadouts } from '../../src/tasks/file-readouts.ts'
import { archiveContract } from './archive-contract.ts'
import { charsContract } from './chars-contract.ts'
import { deedsContract } from './deeds-contract.ts'
import { formulasContract } from './formulas-contract.ts'
import { ARCADIAN, BOREALIAN, foldHan, inventedDocument } from './invented.ts'
import { ledgerContract } from './ledger-contract.ts'
import { notesContract } from './notes-contract.ts'
import { packedBefore } from './packed-before.ts'
import { removalsContract } from './removals-contract.ts'
import { pinsContract } from './pins-contract.ts'
import { problems } from './use-archive.ts'
import { usesContract } from './uses-contract.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-archive-'))
afterAll(() => rmSync(folder, { recursive: true }))
let count = 0
const newPath = () => join(folder, `${++count}.sqlite`)

archiveContract(
  () => openSqliteArchive(newPath(), { create: true }),
  (content) => {
    const path = join(folder, `${++count}.export`)
    writeFileSync(path, content)
    return path
  },
)

deedsContract(() => openSqliteArchive(newPath(), { create: true }))
formulasContract(() => openSqliteArchive(newPath(), { create: true }))
ledgerContract(() => openSqliteArchive(newPath(), { create: true }))
notesContract(() => openSqliteArchive(newPath(), { create: true }))
pinsContract(() => openSqliteArchive(newPath(), { create: true }))

charsContract(() => openSqliteArchive(newPath(), { create: true }))
removalsContract(() => openSqliteArchive(newPath(), { create: true, plainHan: foldHan }))
usesContract(() => openSqliteArchive(newPath(), { create: true, plainHan: foldHan }))

async function filled(): Promise<string> {
  const path = newPath()
  const archive = openSqliteArchive(path, { create: true })
  async function* documents() {
    yield inventedDocument('a1', ARCADIAN)
    yield inventedDocument('b1', BOREALIAN)
  }
  for await (const _ of fileReadouts(archive, documents()));
  await archive.close()
  return path
}

/** Puts all rows of an archive into one with the tables of before, packed as records were then. */
function takeTo(before: Database.Database, path: string): void {
  before.prepare('ATTACH ? AS now').run(path)
  before.exec('DELETE FROM archive')
  for (const table of [
    'archive',
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
    before.exec(`INSERT INTO ${table} SELECT * FROM now.${table}`)
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

describe('the file', () => {
  test('views can be asked by any tool', async () => {
    const db = new Database(await filled(), { readonly: true })
    const texts = db.prepare('SELECT text FROM statements').pluck().all() as string[]
    expect(texts).toContain('Olu Tam thanked her for the invitation.')
    for (const view of [
      'readouts',
      'events',
      'statements',
      'commitments',
      'mentions',
      'milestones',
      'notes',
      'pins',
    ]) {
      expect(() => db.prepare(`SELECT * FROM ${view}`).all()).not.toThrow()
    }
    db.close()
  })

  test('what is no archive is refused and left as it was', () => {
    const text = join(folder, 'text.sqlite')
    writeFileSync(text, 'Not a database, by any means.')
    expect(() => openFile(text, { create: true })).toThrow(/is no archive/)
    expect(readFileSync(text, 'utf8')).toBe('Not a database, by any means.')
    const other = join(folder, 'other.sqlite')
    const db = new Database(other)
    db.exec('CREATE TABLE mine (a)')
    db.close()
    expect(() => openFile(other, { create: true })).toThrow(/no archive of readouts/)
    expect(() => openFile(folder)).toThrow(/is a folder/)
    expect(() => openFile(join(folder, 'missing.sqlite'))).toThrow(/There is no archive/)
    expect(() => openFile(join(folder, 'no', 'such.sqlite'), { create: true })).toThrow(/There is no folder/)
  })

  test('an archive of a newer version is refused', async () => {
    const path = await filled()
    const db = new Database(path)
    db.pragma('user_version = 99')
    db.close()
    expect(() => openFile(path)).toThrow(/written by a newer dragoman/)
  })

  test('an older archive is copied, then brought up to date; a change that fails leaves it as it was', async () => {
    const path = await filled()
    const { MIGRATIONS } = await import('../../src/archive/sqlite/migrations/index.ts')
    const broken = [...MIGRATIONS, 'CREATE TABLE extra (a); CREATE TABLE extra (a);']
    expect(() => openFile(path, { migrations: broken })).toThrow()
    const still = openFile(path)
    expect(still.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").pluck().get()).toBe(0)
    still.close()
    const db = openFile(path, { migrations: [...MIGRATIONS, 'CREATE TABLE extra (a)'] })
    expect(db.prepare('SELECT count(*) FROM extra').pluck().get()).toBe(0)
    db.close()
    expect(existsSync(`${path}.before-${MIGRATIONS.length + 1}`)).toBe(true)
  })

  test('mentions and prints of the first tables are where the present ones have them', async () => {
    const { MIGRATIONS } = await import('../../src/archive/sqlite/migrations/index.ts')
    const path = newPath()
    const first = openFile(path, { create: true, migrations: MIGRATIONS.slice(0, 1) })
    first.exec(`
      INSERT INTO raw VALUES (1, x'00', 'text/plain', 0, x'');
      INSERT INTO facts VALUES (1, '{}');
      INSERT INTO readout(n, id, added_at, latest, versions, prints) VALUES (1, 'r1', '2031', 1, 1, 2);
      INSERT INTO version(n, readout, number, state, hash, came_from, facts, added_at, raw, text)
        VALUES (1, 1, 1, 'live', x'00', 'x', 1, '2031', 1, 'Mara Voss met Olu Tam.');
      INSERT INTO record(version, reader, is_current, packed) VALUES (1, 'x', 1, x'');
      INSERT INTO thing VALUES (1, 'person', 'Mara Voss', ''), (2, 'person', 'Olu Tam', 'olu-tam');
      INSERT INTO mention VALUES (1, 1, 0, 9, 1), (1, 2, 14, 7, 3);
      INSERT INTO print VALUES (5, 1), (9007199254740991, 1);`)
    first.close()
    const db = openFile(path)
    expect(db.prepare('SELECT name, ref, times, text FROM mentions').raw().all()).toEqual([
      ['Mara Voss', null, 1, 'Mara Voss'],
      ['Olu Tam', 'olu-tam', 3, 'Olu Tam'],
    ])
    expect(db.prepare('SELECT hex(prints) FROM readout').pluck().get()).toBe('000000000000051FFFFFFFFFFFFF')
    db.close()
  })

  test('an archive that kept speakers with each statement and records as JSON opens as before, after a copy', async () => {
    const { MIGRATIONS } = await import('../../src/archive/sqlite/migrations/index.ts')
    const now = await filled()
    const path = newPath()
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

  test('a changed text is told by its hash', async () => {
    const path = await filled()
    const copy = `${path}.copy`
    copyFileSync(path, copy)
    const db = new Database(copy)
    db.prepare("UPDATE version SET text = replace(text, 'gas', 'oil')").run()
    db.close()
    const archive = openSqliteArchive(copy)
    const found: string[] = []
    for await (const { what } of archive.check()) found.push(what)
    expect(found.some((what) => what.includes('its hash differs'))).toBe(true)
    await archive.close()
  })

  test('an archive that was never asked for news has no index of phrases; one that was keeps it up', async () => {
    const path = await filled()
    const shingles = () => {
      const db = new Database(path)
      const count = db.prepare('SELECT coalesce(max(until), 0) FROM shingle_segment').pluck().get() as number
      db.close()
      return count
    }
    expect(shingles()).toBe(0)
    const archive = openSqliteArchive(path)
    const nobody = { before: null, except: { id: '', event: null }, within: {} }
    await archive.uses({ ...nobody, text: BOREALIAN, lang: 'en' })
    const first = shingles()
    expect(first).toBeGreaterThan(0)
    async function* another() {
      yield inventedDocument('c1', BOREALIAN.replaceAll('President', 'Chancellor'))
    }
    for await (const _ of fileReadouts(archive, another()));
    await archive.close()
    expect(shingles()).toBeGreaterThan(first)
  })

  test('an index of phrases that is missing, short or wrong is told or made, and can be made again', async () => {
    const path = await filled()
    const alter = (sql: string) => {
      const db = new Database(path)
      db.exec(sql)
      db.close()
    }
    const look = async () => {
      const archive = openSqliteArchive(path)
      const { runs } = await archive.uses({
        text: BOREALIAN,
        lang: 'en',
        before: null,
        except: { id: '', event: null },
        within: {},
      })
      const found = await problems(archive)
      await archive.close()
      return { stretches: runs.flatMap(({ stretches }) => stretches).length, found }
    }
    const whole = await look()
    expect(whole.stretches).toBeGreaterThan(2)
    expect(whole.found).toEqual([])
    // As in an archive that was made before there was this index.
    alter("DELETE FROM shingle; DELETE FROM shingle_segment; DELETE FROM archive WHERE key = 'shingled'")
    expect(await look()).toEqual(whole)
    alter("UPDATE shingle SET packed = x'00000000' WHERE n = (SELECT max(n) FROM shingle)")
    expect((await look()).found).toEqual([
      'the index of phrases: is not as the texts from version 0 on have it',
    ])
    alter("INSERT INTO shingle VALUES (1, x'00000000')")
    expect((await look()).found).toContain('the index of phrases: has phrases that stand in no text')
    const archive = openSqliteArchive(path)
    await archive.rebuildUses()
    await archive.close()
    expect(await look()).toEqual(whole)
  })
})
