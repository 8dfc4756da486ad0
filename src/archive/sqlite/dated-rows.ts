import type { ResolvedQuery } from '../archive.ts'
import type { DatedReadout } from '../dated-readout.ts'
import { type LatestRow, latestRows } from './latest-rows.ts'
import type { Connection } from './open-file.ts'
import { select } from './select-versions.ts'

/** What a query finds, in order of days: see `Archive.dated`. */
export function datedRows(db: Connection, query: ResolvedQuery): readonly DatedReadout[] {
  const { rows, versions } = latestRows(db)
  if (query.query.type === 'all') return rows
  const selection = select(db, query, 'search')
  const found = db
    .prepare(`SELECT v.n FROM ${selection.from}`)
    .pluck()
    .all(...selection.values) as number[]
  const isFound = new Uint8Array(versions)
  for (const n of found) isFound[n] = 1
  return rows.filter((row: LatestRow) => isFound[row.version] === 1)
}
