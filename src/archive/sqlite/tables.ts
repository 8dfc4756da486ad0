import { Kysely, SqliteDialect } from 'kysely'
import type { DayFrom, VersionState } from '../archive.ts'
import type { Connection } from './open-file.ts'

/** The tables that queries with changing conditions are built on; docs/archive.md tells what each column means. */
export interface Tables {
  readonly readout: {
    readonly n: number
    readonly id: string
    readonly identity: string
    readonly given_id: string | null
    readonly address: string | null
    readonly added_at: string
    readonly latest: number
    readonly versions: number
    readonly event: string | null
    readonly family: string | null
  }
  readonly version: {
    readonly n: number
    readonly readout: number
    readonly number: number
    readonly state: VersionState
    readonly hash: string
    readonly title: string | null
    readonly published: string | null
    readonly publisher: string | null
    readonly publisher_country: string | null
    readonly lang: string | null
    readonly reader: string | null
    readonly is_readout: number
    readonly kind: string | null
    readonly day: string | null
    readonly day_from: DayFrom | null
    readonly sides: string
    readonly text: string
  }
  readonly event: {
    readonly id: string
    readonly kind: string | null
    readonly day: string | null
    readonly day_from: DayFrom | null
    readonly sides: string
    readonly readouts: number
    readonly confidence: number
    readonly reasons: string
  }
  readonly event_decision: {
    readonly a: string
    readonly b: string
    readonly decision: 'join' | 'split'
    readonly who: string
    readonly at: string
    readonly why: string | null
  }
  readonly statement: { readonly version: number; readonly n: number }
  readonly commitment: { readonly version: number; readonly n: number }
}

export type Queries = Kysely<Tables>

/** Queries on an open file. Closing them closes nothing: the connection belongs to the archive. */
export function queriesOn(db: Connection): Queries {
  return new Kysely<Tables>({ dialect: new SqliteDialect({ database: db }) })
}
