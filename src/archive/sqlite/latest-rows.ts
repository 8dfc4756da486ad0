import type { DatedReadout } from '../dated-readout.ts'
import type { Connection } from './open-file.ts'
import { stateOf } from './state-of.ts'

/** A readout with its latest version, as far as uses of phrases go. */
export interface LatestRow extends DatedReadout {
  readonly version: number
  /** Its place in order of days, then of ids. */
  readonly rank: number
}

/**
 * All readouts but those that are gone from their address, in order of days, then of ids; `versions` is more than any
 * version's number. What is asked of every row with every question lies in columns of numbers beside them.
 */
export interface LatestRows {
  readonly rows: readonly LatestRow[]
  readonly versions: number
  readonly rankById: ReadonlyMap<string, number>
  /** By the version's number; -1 for what is no latest version. */
  readonly rankByVersion: Int32Array
  readonly version: Int32Array
  readonly language: Column
  readonly country: Column
  readonly publisher: Column
  readonly event: Column
  readonly issuer: Column
}

/** A number for each row: the same for the same words, -1 for none. */
export interface Column {
  readonly codes: Int32Array
  readonly codeOf: ReadonlyMap<string, number>
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
       FROM readout r JOIN version v ON v.n = r.latest AND v.state <> 'deleted' ORDER BY coalesce(v.day, v.published), r.id`,
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
  const rankByVersion = new Int32Array(versions).fill(-1)
  for (const { version, rank } of rows) rankByVersion[version] = rank
  const made = {
    state,
    rows,
    versions,
    rankByVersion,
    rankById: new Map(rows.map(({ id, rank }) => [id, rank])),
    version: Int32Array.from(rows, ({ version }) => version),
    language: columnOf(rows, ({ language }) => language),
    country: columnOf(rows, ({ publisherCountry }) => publisherCountry),
    publisher: columnOf(rows, ({ publisher }) => publisher),
    // A text without an event counts as one of its own.
    event: columnOf(rows, ({ event, id }) => event ?? id),
    issuer: columnOf(rows, ({ publisher, publisherCountry }) => publisher ?? publisherCountry ?? ''),
  }
  kept.set(db, made)
  return made
}

function columnOf(rows: readonly LatestRow[], wordsOf: (row: LatestRow) => string | null): Column {
  const codeOf = new Map<string, number>()
  const codes = Int32Array.from(rows, (row) => {
    const words = wordsOf(row)
    if (words === null) return -1
    const known = codeOf.get(words)
    if (known !== undefined) return known
    codeOf.set(words, codeOf.size)
    return codeOf.size - 1
  })
  return { codes, codeOf }
}

export const languageOf = (code: string | null): string | null => code?.toLowerCase().split(/[-_]/)[0] ?? null
