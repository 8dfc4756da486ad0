import type { DatedReadout } from '../dated-readout.ts'
import type { Connection } from './open-file.ts'
import { stateOf } from './state-of.ts'

/** A readout with its latest version, as far as uses of phrases go. */
export interface LatestRow extends DatedReadout {
  readonly version: number
  /** Its place in order of days, then of ids. */
  readonly rank: number
}

/** All readouts in order of days, then of ids; `versions` is more than any version's number. */
interface LatestRows {
  readonly rows: readonly LatestRow[]
  readonly versions: number
}

interface Kept extends LatestRows {
  readonly state: string
}

const kept = new WeakMap<Connection, Kept>()

/** Kept until this process or another writes. */
export function latestRows(db: Connection): LatestRows {
  const state = stateOf(db)
  const known = kept.get(db)
  if (known?.state === state) return known
  const found = db
    .prepare(
      `SELECT v.n AS version, r.id, r.event, r.family, v.title, v.publisher, v.publisher_country AS publisherCountry, v.lang,
         coalesce(v.day, v.published) AS day, v.sides, v.is_readout AS isReadout
       FROM readout r JOIN version v ON v.n = r.latest ORDER BY coalesce(v.day, v.published), r.id`,
    )
    .all() as (Omit<LatestRow, 'sides' | 'rank' | 'language' | 'isReadout'> & {
    readonly sides: string
    readonly isReadout: number
    readonly lang: string | null
  })[]
  const rows = found.map(({ lang, isReadout, ...row }, rank) => ({
    ...row,
    isReadout: isReadout === 1,
    language: languageOf(lang),
    sides: row.sides.split(' ').filter(Boolean),
    rank,
  }))
  const versions = (db.prepare('SELECT coalesce(max(n), 0) FROM version').pluck().get() as number) + 1
  const made = { state, rows, versions }
  kept.set(db, made)
  return made
}

export const languageOf = (code: string | null): string | null => code?.toLowerCase().split(/[-_]/)[0] ?? null
