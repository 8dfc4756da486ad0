import type { ResolvedQuery, SearchOptions } from '../archive.ts'
import { countBits, numbersIn } from '../grams/bits.ts'
import { type CompiledQuery, type Condition, compileQuery } from './compile-query.ts'
import { findChars, findCharsIn, forgetChars } from './find-chars.ts'
import type { Connection } from './open-file.ts'

/** Latest versions, or those that a later one replaced. */
export type Table = 'search' | 'search_old'

/** What a query comes to: FROM and WHERE with their values. */
export interface Selection {
  readonly from: string
  readonly values: readonly (string | number)[]
  readonly isRanked: boolean
  readonly compiled: CompiledQuery
  /** How many there are, where that can be told without going through them. */
  readonly count: (() => number) | null
}

/** The day of the event; for a text that reports none, the day of publication. There is an index of it. */
export const DAY = 'coalesce(v.day, v.published)'

export function select(db: Connection, resolved: ResolvedQuery, table: Table): Selection {
  const { query, namesOf } = resolved
  forgetChars(db)
  const lookups = { namesOf, findChars: (typed: string) => findChars(db, typed).place }
  const compiled = compileQuery(query, lookups, table)
  if (query.type === 'chars') return selectChars(db, query.text, table, compiled)
  const { match, where, statements } = compiled
  const conditions: Condition[] = []
  if (match !== null) conditions.push({ sql: `${table} MATCH ?`, values: [match] })
  conditions.push(...where)
  if (statements.length > 1) {
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM statement s JOIN voice o ON o.n = s.voice WHERE s.version = v.n AND ${statements.map(({ sql }) => `(${sql})`).join(' AND ')})`,
      values: statements.flatMap(({ values }) => values),
    })
  }
  // The index goes first: it knows the few that match, while every version would have to be gone through.
  const joined =
    match !== null
      ? `${table} CROSS JOIN version v ON v.n = ${table}.rowid CROSS JOIN readout r ON r.n = v.readout`
      : `version v JOIN readout r ON r.n = v.readout`
  const which = table === 'search' ? 'v.n = r.latest' : 'v.n <> r.latest'
  const all = [...(match !== null ? [] : [{ sql: which, values: [] }]), ...conditions]
  const selection = {
    from: `${joined} WHERE ${all.length > 0 ? all.map(({ sql }) => `(${sql})`).join(' AND ') : '1'}`,
    values: all.flatMap(({ values }) => values),
    isRanked: match !== null,
    compiled,
  }
  const isPlain = match !== null && where.length === 0 && statements.length < 2
  return { ...selection, count: isPlain ? () => countMatches(db, match, table) : null }
}

/** Asked of the index alone where it has said everything. */
function countMatches(db: Connection, match: string, table: Table): number {
  return Number(db.prepare(`SELECT count(*) FROM ${table} WHERE ${table} MATCH ?`).pluck().get(match))
}

/** Where there are more, going through the versions by their days is faster than putting all in order. */
const MANY = 1000

/** Characters alone: what was found says which and how many. */
function selectChars(db: Connection, typed: string, table: Table, compiled: CompiledQuery): Selection {
  const { bits, place } = findCharsIn(db, typed, table)
  const count = countBits(bits)
  const readout = 'CROSS JOIN readout r ON r.n = v.readout'
  const [from, value] =
    count > MANY
      ? [`version v ${readout} WHERE is_found(?, v.n)`, place]
      : [`json_each(?) j CROSS JOIN version v ON v.n = j.value ${readout}`, JSON.stringify(numbersIn(bits))]
  return {
    from,
    values: [value],
    isRanked: false,
    compiled,
    count: () => count,
  }
}

export function orderOf(order: SearchOptions['order'], isRanked: boolean, table: Table): string {
  if (order === 'oldest') return `${DAY}, r.id, v.number`
  if (order === 'rank' && isRanked) return `${table}.rank`
  return `${DAY} DESC, r.id, v.number`
}
