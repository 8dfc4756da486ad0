import type { ResolvedQuery } from '../archive.ts'
import type { DatedReadout } from '../dated-readout.ts'
import { latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'
import { select } from './select-versions.ts'

/** What a query finds, in order of days: see `Archive.dated`. */
export function datedRows(db: Connection, query: ResolvedQuery): readonly DatedReadout[] {
  const { rows, rankByVersion } = latestRows(db)
  if (query.query.type === 'all') return rows
  const { from, values, compiled, count } = select(db, query, 'search')
  // Where the index has said everything, no version is looked at.
  const isSaid = count !== null && compiled.match !== null
  const sql = isSaid ? 'SELECT rowid FROM search WHERE search MATCH ?' : `SELECT v.n FROM ${from}`
  const found = db
    .prepare(sql)
    .pluck()
    .all(...values) as number[]
  // A formula stands in some hundreds of readouts: they are put in order, and not all others gone through.
  const ranks = Int32Array.from(found, (n) => rankByVersion[n] as number).sort()
  return Array.from(ranks).flatMap((rank) => rows[rank] ?? [])
}
