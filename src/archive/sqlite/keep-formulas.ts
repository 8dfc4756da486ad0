import type {
  Formula,
  FormulaDecision,
  FormulaLanguage,
  FormulaStatus,
  FormulasKept,
  FoundFormula,
} from '../formulas/formula.ts'
import { formulaId } from '../identity.ts'
import { indexText } from '../words/search-words.ts'
import type { Connection } from './open-file.ts'
import { type FormulaRow, formulaDecisions, formulaRow, textsOf } from './query-formulas.ts'

/** A verdict that says what a formula is; a new name leaves that as it is. */
const SETTLES: ReadonlySet<string> = new Set(['accept', 'reject', 'merge'])

/**
 * Keeps what discovery found in these languages, in place of what it found before; inside the caller's transaction. A
 * formula that a person has decided on stays, and is known again by any of its wordings.
 */
export function keepFormulas(
  db: Connection,
  found: readonly FoundFormula[],
  { langs, at }: { readonly langs: readonly FormulaLanguage[]; readonly at: string },
): FormulasKept {
  const before = (db.prepare('SELECT * FROM formula').all() as FormulaRow[]).filter((row) =>
    langs.includes(row.lang),
  )
  const decided = new Set(
    db.prepare('SELECT DISTINCT formula FROM formula_decision').pluck().all() as string[],
  )
  const idOf = new Map<string, string>()
  for (const row of before.filter(({ id }) => decided.has(id)))
    for (const text of textsOf(row)) idOf.set(keyOf(row.lang, text), row.id)
  const known = new Map(before.map((row) => [row.id, row]))
  const kept = new Set<string>()
  for (const one of found) {
    const keys = one.wordings.map(({ text }) => keyOf(one.lang, text))
    const again = keys.map((key) => idOf.get(key)).find((id) => id !== undefined && !kept.has(id))
    const id = again ?? formulaId(one.lang, keys[0] ?? '')
    if (kept.has(id)) continue
    kept.add(id)
    const earlier = again === undefined ? [] : textsOf(known.get(again) as FormulaRow)
    putFormula(db, {
      ...one,
      id,
      texts: [...new Set([...one.wordings.map(({ text }) => text), ...earlier])],
      at,
    })
    settleFormula(db, id)
  }
  const gone = before.filter(({ id }) => !kept.has(id) && !decided.has(id))
  const remove = db.prepare('DELETE FROM formula WHERE id = ?')
  for (const { id } of gone) remove.run(id)
  const there = [...kept].filter((id) => known.has(id)).length
  return { added: kept.size - there, there, gone: gone.length }
}

/** Keeps a person's word on a formula, inside the caller's transaction; false if there is no formula of this id. */
export function decideFormula(db: Connection, id: string, decision: FormulaDecision): boolean {
  if (!formulaRow(db, id)) return false
  insertDecision(db, id, decision)
  settleFormula(db, id)
  return true
}

/** Takes back the last word on a formula that stands; it is kept as taken back. False if none stands. */
export function takeBackFormula(db: Connection, id: string, at: string): boolean {
  const { changes } = db
    .prepare(
      `UPDATE formula_decision SET taken_back_at = ? WHERE n =
       (SELECT max(n) FROM formula_decision WHERE formula = ? AND taken_back_at IS NULL)`,
    )
    .run(at, id)
  if (changes > 0) settleFormula(db, id)
  return changes > 0
}

/** Puts in a formula as it was dumped; of one that is there, what people said and is not known yet. Whether it was new. */
export function restoreFormula(db: Connection, formula: Formula): boolean {
  const { id, wordings, foundAt, decisions } = formula
  const isNew = !formulaRow(db, id)
  if (isNew) putFormula(db, { ...formula, texts: wordings.map(({ text }) => text), at: foundAt })
  const keyOfDecision = ({ verdict, value, who, at }: FormulaDecision) =>
    JSON.stringify([verdict, value, who, at])
  const known = new Set(formulaDecisions(db, id).map(keyOfDecision))
  for (const decision of decisions) if (!known.has(keyOfDecision(decision))) insertDecision(db, id, decision)
  settleFormula(db, id)
  return isNew
}

function keyOf(lang: string, text: string): string {
  return `${lang} ${indexText(text)}`
}

interface Put extends Omit<FoundFormula, 'wordings'> {
  readonly id: string
  readonly texts: readonly string[]
  readonly at: string
}

function putFormula(db: Connection, formula: Put): void {
  const { texts, at, id, lang, registered, documents, events, issuers, first, last } = formula
  const { cohesion, dispersion, score } = formula
  db.prepare(
    `INSERT INTO formula(id, lang, name, status, wordings, registered, documents, events, issuers, first, last, cohesion,
       dispersion, score, found_at)
     VALUES (@id, @lang, @name, 'proposed', @wordings, @registered, @documents, @events, @issuers, @first, @last,
       @cohesion, @dispersion, @score, @at)
     ON CONFLICT (id) DO UPDATE SET wordings = @wordings, registered = @registered, documents = @documents,
       events = @events, issuers = @issuers, first = @first, last = @last, cohesion = @cohesion,
       dispersion = @dispersion, score = @score, found_at = @at`,
  ).run({
    ...{ id, lang, registered, documents, events, issuers, first, last, cohesion, dispersion, score, at },
    name: texts[0] ?? '',
    wordings: JSON.stringify(texts),
  })
}

function insertDecision(db: Connection, formula: string, decision: FormulaDecision): void {
  const { verdict, value, who, at, why, takenBackAt } = decision
  db.prepare(
    'INSERT INTO formula_decision(formula, verdict, value, who, at, why, taken_back_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(formula, verdict, value, who, at, why, takenBackAt)
}

/** Name and status follow from what people said and did not take back: the last word counts. */
function settleFormula(db: Connection, id: string): void {
  const row = formulaRow(db, id)
  if (!row) return
  const standing = formulaDecisions(db, id).filter(({ takenBackAt }) => takenBackAt === null)
  const last = standing.findLast(({ verdict }) => SETTLES.has(verdict))
  const name = standing.findLast(({ verdict }) => verdict === 'rename')?.value ?? textsOf(row)[0] ?? ''
  const status: FormulaStatus = !last ? 'proposed' : last.verdict === 'reject' ? 'rejected' : 'accepted'
  const mergedInto = last?.verdict === 'merge' ? last.value : null
  db.prepare('UPDATE formula SET name = ?, status = ?, merged_into = ? WHERE id = ?').run(
    name,
    status,
    mergedInto,
    id,
  )
}
