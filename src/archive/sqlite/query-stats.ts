import { statSync } from 'node:fs'
import type { Stats } from '../archive.ts'
import type { Connection } from './open-file.ts'
import { queriesOn } from './tables.ts'

/** What is in the archive, from when to when. */
export async function countStats(db: Connection): Promise<Stats> {
  const queries = queriesOn(db)
  const count = (sql: string) => Number(db.prepare(sql).pluck().get() ?? 0)
  const text = (sql: string) => (db.prepare(sql).pluck().get() as string | null) ?? null
  const byPublisher = await queries
    .selectFrom('readout')
    .innerJoin('version', 'version.n', 'readout.latest')
    .groupBy(['version.publisher', 'version.lang'])
    .select((of) => [
      'version.publisher as publisher',
      'version.lang as lang',
      of.fn.countAll<number>().as('documents'),
      of.fn.sum<number>('version.is_readout').as('readouts'),
      of.fn.min('version.published').as('first'),
      of.fn.max('version.published').as('last'),
    ])
    .orderBy('documents', 'desc')
    .orderBy('version.publisher')
    .execute()
  const byReader = await queries
    .selectFrom('version')
    .where('reader', 'is not', null)
    .groupBy('reader')
    .select((of) => ['reader', of.fn.countAll<number>().as('versions')])
    .orderBy('reader')
    .execute()
  const latest = 'FROM readout r JOIN version v ON v.n = r.latest'
  // What was removed is not counted; there is seldom any, so that it is looked up and not what is left.
  const removed = 'SELECT n FROM readout WHERE latest IS NULL'
  const gone = `SELECT n FROM version WHERE readout IN (${removed})`
  return {
    documents: count('SELECT count(*) FROM readout WHERE latest IS NOT NULL'),
    readouts: count(`SELECT count(*) ${latest} WHERE v.is_readout`),
    versions: count(`SELECT count(*) FROM version WHERE readout NOT IN (${removed})`),
    events: count('SELECT count(*) FROM event'),
    eventsWithSeveral: count('SELECT count(*) FROM event WHERE readouts > 1'),
    statements: count(`SELECT count(*) FROM statement WHERE version NOT IN (${gone})`),
    notes: count(
      'SELECT count(*) FROM note t JOIN readout r ON r.id = t.readout WHERE t.taken_back_at IS NULL AND r.latest IS NOT NULL',
    ),
    commitments: count(`SELECT count(*) FROM commitment WHERE version NOT IN (${gone})`),
    textBytes: count('SELECT sum(length(CAST(text AS BLOB))) FROM version'),
    fileBytes: fileBytes(db.name),
    firstPublished: text(`SELECT min(v.published) ${latest}`),
    lastPublished: text(`SELECT max(v.published) ${latest}`),
    byPublisher,
    byReader: byReader.map(({ reader, versions }) => ({ reader: reader ?? '', versions })),
  }
}

/** The file with its journal, which holds what was written last. */
function fileBytes(path: string): number {
  return [path, `${path}-wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}
