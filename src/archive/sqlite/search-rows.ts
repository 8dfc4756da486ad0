import {
  FACETS,
  type FacetName,
  type Facets,
  type Page,
  type ReadoutSummary,
  type ResolvedQuery,
  type SearchHit,
  type SearchOptions,
} from '../archive.ts'
import { pairsOf } from '../fact-words.ts'
import { pageOf } from '../page.ts'
import { type CompiledQuery, type Condition, compileQuery } from './compile-query.ts'
import { listIn, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import type { WordsWith } from './narrow-chars.ts'
import type { Connection } from './open-file.ts'
import { wordsWith } from './words-with.ts'

/** What a query comes to: FROM and WHERE with their values. */
interface Selection {
  readonly from: string
  readonly values: readonly (string | number)[]
  readonly isRanked: boolean
  readonly compiled: CompiledQuery
}

function select(
  db: Connection,
  { query, namesOf }: ResolvedQuery,
  table: 'search' | 'search_old',
): Selection {
  const compiled = compileQuery(query, { namesOf, wordsWith: rememberingWords(db) }, table)
  const { match, where, statements } = compiled
  const conditions: Condition[] = []
  if (match !== null) conditions.push({ sql: `${table} MATCH ?`, values: [match] })
  conditions.push(...where)
  if (statements.length > 1) {
    conditions.push({
      sql: `EXISTS (SELECT 1 FROM statement s WHERE s.version = v.n AND ${statements.map(({ sql }) => `(${sql})`).join(' AND ')})`,
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
  return {
    from: `${joined} WHERE ${all.length > 0 ? all.map(({ sql }) => `(${sql})`).join(' AND ') : '1'}`,
    values: all.flatMap(({ values }) => values),
    isRanked: match !== null,
    compiled,
  }
}

/** One query asks for the same words more than once, and each time the whole vocabulary is gone through. */
function rememberingWords(db: Connection): WordsWith {
  const known = new Map<string, readonly string[] | null>()
  return (pattern) => {
    const words = known.get(pattern)
    if (words !== undefined) return words
    const found = wordsWith(db, pattern)
    known.set(pattern, found)
    return found
  }
}

/** Whether the index alone has said everything. */
function isPlain({ compiled }: Selection): boolean {
  return compiled.match !== null && compiled.where.length === 0 && compiled.statements.length < 2
}

/** How many a selection holds; asked of the index alone where it has said everything. */
function countOf(db: Connection, selection: Selection, table: string): number {
  const { from, values, compiled } = selection
  const sql = isPlain(selection)
    ? `SELECT count(*) FROM ${table} WHERE ${table} MATCH ?`
    : `SELECT count(*) FROM ${from}`
  return Number(
    db
      .prepare(sql)
      .pluck()
      .get(...(isPlain(selection) ? [compiled.match] : values)),
  )
}

const DAY = 'coalesce(v.day, v.published)'

function orderOf(order: SearchOptions['order'], isRanked: boolean, table: string): string {
  if (order === 'oldest') return `${DAY}, r.id, v.number`
  if (order === 'rank' && isRanked) return `${table}.rank`
  return `${DAY} DESC, r.id, v.number`
}

/** The readouts that a query finds, without their texts. */
export function listRows(db: Connection, query: ResolvedQuery, options: SearchOptions): Page<ReadoutSummary> {
  const selection = select(db, query, 'search')
  const from = Number(options.after ?? 0)
  const rows = db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS} FROM ${selection.from} ORDER BY ${orderOf(options.order ?? 'newest', selection.isRanked, 'search')} LIMIT ? OFFSET ?`,
    )
    .all(...selection.values, options.limit, from) as SummaryRow[]
  return pageOf(rows.map(summaryOf), { from, total: countOf(db, selection, 'search') })
}

/** The versions that a query finds, the best match first; superseded ones after all others, if they are asked for. */
export function searchRows(db: Connection, query: ResolvedQuery, options: SearchOptions): Page<SearchHit> {
  const tables = options.allVersions ? (['search', 'search_old'] as const) : (['search'] as const)
  const from = Number(options.after ?? 0)
  const items: SearchHit[] = []
  let total = 0
  for (const table of tables) {
    const selection = select(db, query, table)
    const skip = Math.max(0, from - total)
    const limit = options.limit - items.length
    // Conditions beyond the index are slow: what they select is counted on the way.
    const found =
      limit > 0 ? hitsOf(db, selection, { ...options, limit, skip, table }) : { hits: [], counted: null }
    items.push(...found.hits)
    total += found.counted ?? countOf(db, selection, table)
  }
  return pageOf(items, { from, total })
}

type HitRow = SummaryRow & {
  readonly text: string
  readonly number: number
  readonly hit: number
  readonly counted: number | null
}

interface HitOptions extends SearchOptions {
  readonly skip: number
  readonly table: string
}

function hitsOf(
  db: Connection,
  selection: Selection,
  { limit, skip, table, order }: HitOptions,
): { readonly hits: readonly SearchHit[]; readonly counted: number | null } {
  const counted = isPlain(selection) ? 'NULL' : 'count(*) OVER ()'
  // Rank first and fetch then: texts of thousands of matches would be read to show twenty.
  const rows = db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS}, v.n AS hit, v.number, v.text, counted FROM (
         SELECT v.n AS found, v.counted, row_number() OVER () AS place FROM (
           SELECT v.n, ${counted} AS counted FROM ${selection.from} ORDER BY ${orderOf(order ?? 'rank', selection.isRanked, table)} LIMIT ? OFFSET ?
         ) v
       ) JOIN version v ON v.n = found JOIN readout r ON r.n = v.readout ORDER BY place`,
    )
    .all(...selection.values, limit, skip) as HitRow[]
  const hits = rows.map((row) => ({
    summary: summaryOf(row),
    version: row.number,
    text: row.text,
    statements: statementsIn(db, row, selection.compiled.statements),
  }))
  return { hits, counted: rows[0]?.counted ?? null }
}

/** The statements that meet speaker, side and act together, as spans in UTF-16. */
function statementsIn(
  db: Connection,
  { hit, text }: HitRow,
  conditions: readonly Condition[],
): [number, number][] {
  if (conditions.length === 0) return []
  const rows = db
    .prepare(
      `SELECT s.start, s.length FROM statement s WHERE s.version = ? AND ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')} ORDER BY s.n`,
    )
    .all(hit, ...conditions.flatMap(({ values }) => values)) as { start: number; length: number }[]
  if (!/[\ud800-\udbff]/.test(text)) return rows.map(({ start, length }) => [start, start + length])
  const points = [...text]
  const unitsBefore = (count: number) => points.slice(0, count).join('').length
  return rows.map(({ start, length }) => [unitsBefore(start), unitsBefore(start + length)])
}

/** How the readouts that a query finds are spread, the largest share first. */
export function countFacets(db: Connection, query: ResolvedQuery): Facets {
  const selection = select(db, query, 'search')
  const rows = db
    .prepare(
      `SELECT v.kind, v.sides, v.publisher, v.lang, substr(${DAY}, 1, 4) AS year, count(*) AS count FROM ${selection.from}
       GROUP BY v.kind, v.sides, v.publisher, v.lang, year`,
    )
    .all(...selection.values) as FacetRow[]
  const counts = Object.fromEntries(FACETS.map((name) => [name, new Map<string, number>()])) as Record<
    FacetName,
    Map<string, number>
  >
  const add = (name: FacetName, value: string | null, count: number) => {
    if (value) counts[name].set(value, (counts[name].get(value) ?? 0) + count)
  }
  for (const { kind, sides, publisher, lang, year, count } of rows) {
    add('kind', kind, count)
    add('publisher', publisher, count)
    add('lang', lang, count)
    add('year', year, count)
    for (const pair of pairsOf(listIn(sides))) add('pair', pair, count)
  }
  const sorted = (name: FacetName) =>
    [...counts[name]]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) =>
        name === 'year' ? (a.value < b.value ? 1 : -1) : b.count - a.count || (a.value < b.value ? -1 : 1),
      )
  return Object.fromEntries(FACETS.map((name) => [name, sorted(name)])) as unknown as Facets
}

interface FacetRow {
  readonly kind: string | null
  readonly sides: string
  readonly publisher: string | null
  readonly lang: string | null
  readonly year: string | null
  readonly count: number
}
