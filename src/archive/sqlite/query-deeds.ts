import type { Page } from '../archive.ts'
import type { DeedFilter, StoredCommitment, StoredMention, StoredMilestone } from '../deeds.ts'
import { pageOf } from '../page.ts'
import { sentenceAround } from '../sentence-around.ts'
import { listIn, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import type { Connection } from './open-file.ts'

interface DeedRow extends SummaryRow {
  readonly start: number
  readonly length: number
  readonly text: string
}

interface CommitmentRow extends DeedRow {
  readonly by_side: string
  readonly with_sides: string
  readonly hardness: string
  readonly due: string | null
}

interface MilestoneRow extends DeedRow {
  readonly what: string
  readonly when_day: string
  readonly ordinal: number | null
  readonly ref: string | null
}

/** Undertakings of the latest versions, the latest reported first. */
export function listCommitments(db: Connection, filter: DeedFilter): Page<StoredCommitment> {
  const where = conditions([
    [filter.side, 'c.by_side = ?'],
    [filter.since, 'v.day >= ?'],
    [filter.until && `${filter.until}~`, 'v.day <= ?'],
  ])
  const from = 'commitment c JOIN version v ON v.n = c.version JOIN readout r ON r.latest = v.n'
  const select = `SELECT ${SUMMARY_COLUMNS}, v.text, c.start, c.length, c.by_side, c.with_sides, c.hardness, c.due`
  return pageOfRows<CommitmentRow, StoredCommitment>(
    db,
    { select, from, where, order: 'v.day DESC, r.id, c.n' },
    filter,
    (row) => ({
      ...placeOf(row),
      by: row.by_side,
      with: listIn(row.with_sides),
      hardness: row.hardness,
      due: row.due,
    }),
  )
}

/** Dates of the latest versions, the earliest first. */
export function listMilestones(db: Connection, filter: DeedFilter): Page<StoredMilestone> {
  const where = conditions([
    [filter.side && `% ${filter.side} %`, 'v.sides LIKE ?'],
    [filter.since, 'm.day >= ?'],
    [filter.until && `${filter.until}~`, 'm.day <= ?'],
  ])
  const from = 'milestone m JOIN version v ON v.n = m.version JOIN readout r ON r.latest = v.n'
  const select = `SELECT ${SUMMARY_COLUMNS}, v.text, m.start, m.length, m.what, m.day AS when_day, m.ordinal, m.ref`
  return pageOfRows<MilestoneRow, StoredMilestone>(
    db,
    { select, from, where, order: 'm.day, r.id, m.n' },
    filter,
    (row) => ({
      ...placeOf(row),
      sentence: sentenceOf(row),
      what: row.what,
      when: row.when_day,
      ordinal: row.ordinal,
      ref: row.ref,
    }),
  )
}

/** Instruments with a register id, by their first mention in each latest version, in order of readouts. */
export function listInstruments(db: Connection): StoredMention[] {
  const rows = db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS}, v.text, t.ref, m.value ->> 1 AS start, m.value ->> 2 AS length
       FROM readout r JOIN version v ON v.n = r.latest JOIN record c ON c.version = v.n AND c.is_current
       JOIN json_each(c.mentions) m JOIN thing t ON t.n = m.value ->> 0
       WHERE t.type = 'instrument' AND t.ref <> '' ORDER BY r.id, start`,
    )
    .all() as (DeedRow & { readonly ref: string })[]
  return rows.map((row) => ({ ...placeOf(row), quote: sentenceOf(row), ref: row.ref }))
}

function sentenceOf(row: DeedRow): string {
  const { span } = placeOf(row)
  return row.text.slice(...sentenceAround(row.text, span))
}

interface Conditions {
  readonly sql: string
  readonly values: readonly string[]
}

/** Those conditions that have a value, joined by AND. */
function conditions(all: readonly (readonly [value: string | undefined, sql: string])[]): Conditions {
  const given = all.filter((one): one is readonly [string, string] => one[0] !== undefined && one[0] !== '')
  return { sql: given.map(([, sql]) => ` AND ${sql}`).join(''), values: given.map(([value]) => value) }
}

function pageOfRows<Row, Item>(
  db: Connection,
  {
    select,
    from,
    where,
    order,
  }: { readonly select: string; readonly from: string; readonly where: Conditions; readonly order: string },
  { limit, after }: DeedFilter,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const offset = Number(after ?? 0)
  const total = db
    .prepare(`SELECT count(*) FROM ${from} WHERE true${where.sql}`)
    .pluck()
    .get(...where.values) as number
  const rows = db
    .prepare(`${select} FROM ${from} WHERE true${where.sql} ORDER BY ${order} LIMIT ? OFFSET ?`)
    .all(...where.values, limit, offset) as Row[]
  return pageOf(rows.map(itemOf), { from: offset, total })
}

/** Rows count letters as SQL does; spans are UTF-16 units, as in the record. */
function placeOf({
  text,
  start,
  length,
  ...row
}: DeedRow): Pick<StoredCommitment, 'summary' | 'span' | 'quote'> {
  const from = unitOf(text, start)
  const span = [from, unitOf(text, start + length)] as const
  return { summary: summaryOf(row), span, quote: text.slice(...span) }
}

/** The UTF-16 unit at which a letter begins. */
export function unitOf(text: string, letter: number): number {
  if (!/[\ud800-\udbff]/.test(text)) return letter
  let unit = 0
  for (let seen = 0; seen < letter && unit < text.length; seen++)
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  return unit
}
