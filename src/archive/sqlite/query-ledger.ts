import type { ReadoutSummary } from '../archive.ts'
import { ledgerLineId } from '../identity.ts'
import type { LedgerDecision } from '../ledger/ledger-decision.ts'
import type { Relation } from '../ledger/ledger-entry.ts'
import type { DeedReport, LedgerLines, Undertaking } from '../ledger/ledger-lines.ts'
import { ledgerRows } from '../prepare-reading.ts'
import { currentRecord, listIn, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { unitOf } from './query-deeds.ts'
import { writeLedgerRows } from './write-filing.ts'

/** Raised when other keys and deeds are found in the same records, so that all rows are made again. */
const FORM = '1'

interface LineRow {
  readonly version: number
  readonly start: number
  readonly length: number
  readonly keys: string
  readonly deeds: string
}

interface UndertakingRow extends LineRow {
  readonly by_side: string
  readonly with_sides: string
  readonly hardness: string
  readonly due: string | null
}

/** Whether rows are to be made again from the records before the ledger can be made. */
export function lacksLedgerRows(db: Connection): boolean {
  return db.prepare("SELECT value FROM archive WHERE key = 'ledger-form'").pluck().get() !== FORM
}

/** Makes the rows of all current records again, inside the caller's transaction. */
export function fillLedgerRows(db: Connection): void {
  const versions = db.prepare('SELECT n, text FROM version ORDER BY n')
  const drops = ['commitment', 'deed_report'].map((table) =>
    db.prepare(`DELETE FROM ${table} WHERE version = ?`),
  )
  for (const { n, text } of versions.all() as { readonly n: number; readonly text: string }[]) {
    const loaded = currentRecord(db, n, text)
    if (!loaded) continue
    for (const drop of drops) drop.run(n)
    writeLedgerRows(db, n, ledgerRows(loaded.record))
  }
  db.prepare("INSERT OR REPLACE INTO archive(key, value) VALUES ('ledger-form', ?)").run(FORM)
}

/** All lines of the latest versions. */
export function loadLedgerLines(db: Connection): LedgerLines {
  const rows = db
    .prepare(
      `SELECT ${SUMMARY_COLUMNS}, v.text FROM readout r JOIN version v ON v.n = r.latest
       WHERE EXISTS (SELECT 1 FROM commitment WHERE version = v.n) OR EXISTS (SELECT 1 FROM deed_report WHERE version = v.n)`,
    )
    .all() as (SummaryRow & { readonly text: string })[]
  const byVersion = new Map(rows.map((row) => [row.version, row]))
  const readouts = new Map<string, ReadoutSummary>(rows.map((row) => [row.id, summaryOf(row)]))
  const isPlain = plainTexts()
  const lineOf = ({ version, start, length, keys, deeds }: LineRow, by: string) => {
    const row = byVersion.get(version)
    if (!row) return null
    const [from, end] = [start, start + length]
    const span = isPlain(row)
      ? ([from, end] as const)
      : ([unitOf(row.text, from), unitOf(row.text, end)] as const)
    const quote = row.text.slice(...span)
    const id = ledgerLineId(row.id, quote, by)
    return { id, readout: row.id, span, quote, keys: listIn(keys), deeds: listIn(deeds) }
  }
  const undertakings = (db.prepare('SELECT * FROM commitment').all() as UndertakingRow[]).flatMap(
    (row): Undertaking[] => {
      const line = lineOf(row, row.by_side)
      const { by_side: by, with_sides: others, hardness, due } = row
      return line ? [{ ...line, by, with: listIn(others), hardness, due }] : []
    },
  )
  const reports = (db.prepare('SELECT * FROM deed_report').all() as LineRow[]).flatMap((row): DeedReport[] =>
    [lineOf(row, 'report') ?? []].flat(),
  )
  return { readouts, undertakings: once(undertakings), reports: once(reports) }
}

/** A text that says a thing twice in the same words says it once. */
function once<Line extends { readonly id: string }>(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()]
}

/** Whether letters and UTF-16 units of a text are the same; asked once for each text. */
function plainTexts(): (row: { readonly version: number; readonly text: string }) => boolean {
  const known = new Map<number, boolean>()
  return ({ version, text }) => {
    const is = known.get(version) ?? !/[\ud800-\udbff]/.test(text)
    known.set(version, is)
    return is
  }
}

interface DecisionRow {
  readonly id: string
  readonly readout: string
  readonly quote: string
  readonly by_side: string
  readonly verdict: 'accept' | 'reject' | 'status'
  readonly relation: Relation | null
  readonly other_readout: string | null
  readonly other_quote: string | null
  readonly other_by: string | null
  readonly status: string | null
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly taken_back_at: string | null
}

/** All that people decided on the ledger, also what was taken back, by id. */
export function listLedgerDecisions(db: Connection): LedgerDecision[] {
  return (db.prepare('SELECT * FROM ledger_decision ORDER BY id').all() as DecisionRow[]).map((row) => ({
    id: row.id,
    line: { readout: row.readout, quote: row.quote, by: row.by_side },
    verdict: verdictOf(row),
    who: row.who,
    at: row.at,
    why: row.why,
    takenBackAt: row.taken_back_at,
  }))
}

function verdictOf(row: DecisionRow): LedgerDecision['verdict'] {
  if (row.verdict === 'status') return { type: 'status', status: (row.status ?? 'stated') as 'stated' }
  const other = { readout: row.other_readout ?? '', quote: row.other_quote ?? '', by: row.other_by ?? '' }
  return { type: row.verdict, relation: row.relation ?? 'restated', other }
}

/** Keeps a decision; one of its id that is there already stays as it is. */
export function keepLedgerDecision(db: Connection, decision: LedgerDecision): void {
  const { id, line, verdict, who, at, why, takenBackAt } = decision
  const other = verdict.type === 'status' ? null : verdict.other
  db.prepare(
    `INSERT OR IGNORE INTO ledger_decision(id, readout, quote, by_side, verdict, relation, other_readout, other_quote,
       other_by, status, who, at, why, taken_back_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    line.readout,
    line.quote,
    line.by,
    verdict.type,
    verdict.type === 'status' ? null : verdict.relation,
    other?.readout ?? null,
    other?.quote ?? null,
    other?.by ?? null,
    verdict.type === 'status' ? verdict.status : null,
    who,
    at,
    why,
    takenBackAt,
  )
}

/** Takes a decision back that stands; false if there is none of this id. */
export function takeBackLedgerDecision(db: Connection, id: string, at: string): boolean {
  const sql = 'UPDATE ledger_decision SET taken_back_at = ? WHERE id = ? AND taken_back_at IS NULL'
  return db.prepare(sql).run(at, id).changes > 0
}

/** A word that is another one after anything was written, by this process or by another. */
export function changeMark(db: Connection): string {
  const own = db.prepare('SELECT total_changes()').pluck().get() as number
  return `${db.pragma('data_version', { simple: true })}.${own}`
}
