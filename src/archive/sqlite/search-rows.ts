import type { Page, ReadoutSummary, ResolvedQuery, SearchHit, SearchOptions } from '../archive.ts'
import { pageOf } from '../page.ts'
import type { Condition } from './compile-query.ts'
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { orderOf, type Selection, select, type Table } from './select-versions.ts'

/** The readouts that a query finds, without their texts. */
export function listRows(db: Connection, query: ResolvedQuery, options: SearchOptions): Page<ReadoutSummary> {
  const selection = select(db, query, 'search')
  const from = Number(options.after ?? 0)
  const rows = db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS} FROM ${selection.from} ORDER BY ${orderOf(options.order ?? 'newest', selection.isRanked, 'search')} LIMIT ? OFFSET ?`,
    )
    .all(...selection.values, options.limit, from) as SummaryRow[]
  return pageOf(rows.map(summaryOf), { from, total: countOf(db, selection) })
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
    total += found.counted ?? countOf(db, selection)
  }
  return pageOf(items, { from, total })
}

function countOf(db: Connection, { from, values, count }: Selection): number {
  return (
    count?.() ??
    Number(
      db
        .prepare(`SELECT count(*) FROM ${from}`)
        .pluck()
        .get(...values),
    )
  )
}

type HitRow = SummaryRow & {
  readonly text: string
  readonly number: number
  readonly hit: number
  readonly counted: number | null
}

interface HitOptions extends SearchOptions {
  readonly skip: number
  readonly table: Table
}

function hitsOf(
  db: Connection,
  selection: Selection,
  { limit, skip, table, order }: HitOptions,
): { readonly hits: readonly SearchHit[]; readonly counted: number | null } {
  const counted = selection.count !== null ? 'NULL' : 'count(*) OVER ()'
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
      `SELECT s.start, s.length FROM statement s JOIN voice o ON o.n = s.voice WHERE s.version = ? AND ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')} ORDER BY s.n`,
    )
    .all(hit, ...conditions.flatMap(({ values }) => values)) as { start: number; length: number }[]
  if (!/[\ud800-\udbff]/.test(text)) return rows.map(({ start, length }) => [start, start + length])
  const points = [...text]
  const unitsBefore = (count: number) => points.slice(0, count).join('').length
  return rows.map(({ start, length }) => [unitsBefore(start), unitsBefore(start + length)])
}
