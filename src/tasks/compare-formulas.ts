import type { Archive } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'
import type { CountedEvent } from '../study/formulas/count-events.ts'
import { choosePeriod, type PeriodName } from '../study/formulas/cut-periods.ts'
import { LEAST_EVENTS, makeTrend } from '../study/formulas/make-trend.ts'
import { allReadouts, countScope, type ScopeQuestion, scopeOf } from './formula-scope.ts'
import { holdersOf } from './gather-uses.ts'
import { keptFormulas } from './kept-formulas.ts'
import { type AskedFormula, nameFormula } from './name-formula.ts'
import { type FormulaFigures, figuresOf } from './show-formula.ts'

/** So many share one picture. */
export const MOST_COMPARED = 5

export interface ComparisonQuestion extends ScopeQuestion {
  readonly by?: PeriodName
}

/**
 * Set phrases on one time axis, each with shares of the events in its own languages. Throws `bad-flag` for more than
 * five and for one that is named twice.
 */
export async function compareFormulas(
  archive: Archive,
  typed: readonly string[],
  question: ComparisonQuestion,
): Promise<readonly FormulaFigures[]> {
  if (typed.length > MOST_COMPARED) {
    throw new DragomanError('bad-flag', `${typed.length} formulas are too many for one picture.`, {
      hint: `Compare up to ${MOST_COMPARED}. For a list of phrases: dragoman formulas count LIST.csv`,
    })
  }
  const kept = await keptFormulas(archive)
  const formulas: AskedFormula[] = []
  for (const one of typed) {
    const formula = await nameFormula(archive, one, kept)
    if (formulas.some(({ key }) => key === formula.key)) {
      throw new DragomanError('bad-flag', `${one} is named twice: both are ${formula.name}.`, {
        hint: 'Name each formula once.',
      })
    }
    formulas.push(formula)
  }
  const rows = await allReadouts(archive)
  const langs = [...new Set(formulas.flatMap((formula) => formula.langs))]
  const whole = countScope(rows, scopeOf(question, langs))
  const by =
    question.by ??
    choosePeriod(
      whole.events.map(({ day }) => day),
      LEAST_EVENTS,
    )
  const range = [whole.coverage.first, whole.coverage.last] as const
  const figures: FormulaFigures[] = []
  for (const formula of formulas) {
    const scope = scopeOf(question, formula.langs)
    const { events, documents, coverage } = countScope(rows, scope)
    const holders = await holdersOf(archive, formula)
    const ids = new Set(documents.flatMap(({ id }) => (holders.has(id) ? [id] : [])))
    figures.push({
      ...figuresOf(formula, { scope, coverage, uses: countUses(events, ids), documents: ids.size }),
      elsewhere: holders.size - ids.size,
      trend: makeTrend(events, ids, { by, range }),
    })
  }
  return figures
}

/** Events that have one of the documents. */
export function countUses(events: readonly CountedEvent[], ids: ReadonlySet<string>): number {
  return events.filter(({ documents }) => documents.some(({ id }) => ids.has(id))).length
}
