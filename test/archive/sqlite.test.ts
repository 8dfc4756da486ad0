import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, describe, expect, test } from 'vitest'
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
import { passagesContract } from './passages-contract.ts'
import { pinsContract } from './pins-contract.ts'
import { removalsContract } from './removals-contract.ts'
import { problems } from './use-archive.ts'
import { usesContract } from './uses-contract.ts'
import { voicesContract } from './voices-contract.ts'

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
voicesContract(() => openSqliteArchive(newPath(), { create: true, plainHan: foldHan }))
passagesContract(() => openSqliteArchive(newPath(), { create: true, plainHan: foldHan }))

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
