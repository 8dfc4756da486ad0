import type { Page } from '../archive.ts'
import type {
  Formula,
  FormulaDecision,
  FormulaFilter,
  FormulaLanguage,
  FormulaStatus,
} from '../formulas/formula.ts'
import { pageOf } from '../page.ts'
import type { Connection } from './open-file.ts'

export interface FormulaRow {
  readonly id: string
  readonly lang: FormulaLanguage
  readonly name: string
  readonly status: FormulaStatus
  readonly merged_into: string | null
  /** A JSON list of texts. */
  readonly wordings: string
  readonly registered: string | null
  readonly documents: number
  readonly events: number
  readonly issuers: number
  readonly first: string | null
  readonly last: string | null
  readonly cohesion: number
  readonly dispersion: number
  readonly score: number
  readonly found_at: string
}

/** Formulas that a filter asks for, the best first. */
export function listFormulas(db: Connection, filter: FormulaFilter): Page<Formula> {
  const conditions: (readonly [sql: string, ...values: string[]])[] = [['merged_into IS NULL']]
  if (filter.lang !== undefined) conditions.push(['lang = ?', filter.lang])
  if (filter.status !== undefined) conditions.push(['status = ?', filter.status])
  if (filter.registered !== undefined)
    conditions.push([`registered IS ${filter.registered ? 'NOT ' : ''}NULL`])
  if (filter.holds) {
    conditions.push([
      '(instr(lower(name), lower(?)) OR instr(lower(wordings), lower(?)))',
      filter.holds,
      filter.holds,
    ])
  }
  const sql = conditions.map(([one]) => one).join(' AND ')
  const values = conditions.flatMap(([, ...given]) => given)
  const from = Number(filter.after ?? 0)
  const total = db
    .prepare(`SELECT count(*) FROM formula WHERE ${sql}`)
    .pluck()
    .get(...values) as number
  const rows = db
    .prepare(`SELECT * FROM formula WHERE ${sql} ORDER BY score DESC, id LIMIT ? OFFSET ?`)
    .all(...values, filter.limit, from) as FormulaRow[]
  return pageOf(
    rows.map((row) => formulaOf(db, row)),
    { from, total },
  )
}

/** The formula of this id; null if there is none. */
export function findFormula(db: Connection, id: string): Formula | null {
  const row = formulaRow(db, id)
  return row ? formulaOf(db, row) : null
}

/** All formulas, also those merged into others, in order of id; each with its own wordings only. */
export function dumpFormulas(db: Connection): Formula[] {
  const rows = db.prepare('SELECT * FROM formula ORDER BY id').all() as FormulaRow[]
  return rows.map((row) => plainFormula(db, row))
}

export function formulaRow(db: Connection, id: string): FormulaRow | undefined {
  return db.prepare('SELECT * FROM formula WHERE id = ?').get(id) as FormulaRow | undefined
}

export const textsOf = (row: FormulaRow): string[] => JSON.parse(row.wordings) as string[]

/** All that people said of a formula, in the order in which they said it. */
export function formulaDecisions(db: Connection, formula: string): FormulaDecision[] {
  return db
    .prepare(
      `SELECT verdict, value, who, at, why, taken_back_at AS takenBackAt FROM formula_decision
       WHERE formula = ? ORDER BY n`,
    )
    .all(formula) as FormulaDecision[]
}

function formulaOf(db: Connection, row: FormulaRow): Formula {
  const formula = plainFormula(db, row)
  const merged = db.prepare('SELECT * FROM formula WHERE merged_into = ? ORDER BY score DESC, id')
  const texts = new Set(formula.wordings.map(({ text }) => text))
  // One that is merged into another may have taken in others before.
  const gather = (id: string) => {
    for (const other of merged.all(id) as FormulaRow[]) {
      for (const text of textsOf(other)) texts.add(text)
      gather(other.id)
    }
  }
  gather(row.id)
  return { ...formula, wordings: [...texts].map((text) => ({ lang: row.lang, text })) }
}

function plainFormula(db: Connection, row: FormulaRow): Formula {
  const { merged_into, found_at, wordings: _, ...same } = row
  const { n: __, ...rest } = same as typeof same & { readonly n?: number }
  return {
    ...rest,
    wordings: textsOf(row).map((text) => ({ lang: row.lang, text })),
    mergedInto: merged_into,
    foundAt: found_at,
    decisions: formulaDecisions(db, row.id),
  }
}
