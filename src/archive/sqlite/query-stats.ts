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
  return {
    documents: count('SELECT count(*) FROM readout'),
    readouts: count(`SELECT count(*) ${latest} WHERE v.is_readout`),
    versions: count('SELECT count(*) FROM version'),
    events: count('SELECT count(*) FROM event'),
    eventsWithSeveral: count('SELECT count(*) FROM event WHERE readouts > 1'),
    statements: count('SELECT count(*) FROM statement'),
    notes: count('SELECT count(*) FROM note WHERE taken_back_at IS NULL'),
    commitments: count('SELECT count(*) FROM commitment'),
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
