import type { Connection } from './open-file.ts'

/** A readout with its latest version, as far as uses of phrases go. */
export interface LatestRow {
  readonly version: number
  readonly id: string
  readonly event: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly lang: string | null
  /** Of the event, else of publication. */
  readonly day: string | null
  readonly sides: readonly string[]
  /** Its place in order of days, then of ids. */
  readonly rank: number
}

interface Kept {
  readonly state: string
  readonly rows: readonly LatestRow[]
}

const kept = new WeakMap<Connection, Kept>()

/** All readouts in order of days, then of ids; kept until this process or another writes. */
export function latestRows(db: Connection): readonly LatestRow[] {
  const state = `${db.pragma('data_version', { simple: true })} ${db.prepare('SELECT total_changes()').pluck().get()}`
  const known = kept.get(db)
  if (known?.state === state) return known.rows
  const found = db
    .prepare(
      `SELECT v.n AS version, r.id, r.event, v.title, v.publisher, v.publisher_country AS publisherCountry, v.lang,
         coalesce(v.day, v.published) AS day, v.sides
       FROM readout r JOIN version v ON v.n = r.latest ORDER BY coalesce(v.day, v.published), r.id`,
    )
    .all() as (Omit<LatestRow, 'sides' | 'rank'> & { readonly sides: string })[]
  const rows = found.map((row, rank) => ({ ...row, sides: row.sides.split(' ').filter(Boolean), rank }))
  kept.set(db, { state, rows })
  return rows
}
