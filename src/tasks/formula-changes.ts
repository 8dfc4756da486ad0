import type { Archive } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'
import type { Coverage } from '../study/formulas/count-events.ts'
import { type Changes, findChanges } from '../study/formulas/find-changes.ts'
import type { Scope } from '../study/formulas/scope.ts'
import { allReadouts, countScope, type ScopeQuestion, scopeOf } from './formula-scope.ts'
import { holdersOf } from './gather-uses.ts'
import { keptFormulas } from './kept-formulas.ts'
import { READABLE_CODES } from './languages.ts'
import { askedKept, registeredFormulas } from './name-formula.ts'

/** What has changed in the set phrases that each issuer uses of a pair; `names` by their ids. */
export interface FormulaChanges extends Changes {
  readonly scope: Scope
  readonly coverage: Coverage
  readonly names: Readonly<Record<string, string>>
}

/** `since` is the day that the older and the newer texts are parted by; without it a year before the last one. */
export async function formulaChanges(
  archive: Archive,
  { since, ...question }: ScopeQuestion,
): Promise<FormulaChanges> {
  const scope = scopeOf(question, question.lang === undefined ? [] : READABLE_CODES)
  const { events, coverage } = countScope(await allReadouts(archive), scope)
  scopeOf({ ...(since === undefined ? {} : { since }) }, [])
  const parting = since ?? yearBefore(coverage.last)
  const names: Record<string, string> = {}
  const holders = new Map<string, ReadonlySet<string>>()
  for (const formula of [...registeredFormulas(), ...(await keptFormulas(archive)).map(askedKept)]) {
    names[formula.key] = formula.name
    holders.set(formula.key, await holdersOf(archive, formula))
  }
  if (coverage.last !== null && parting > coverage.last) {
    throw new DragomanError(
      'bad-flag',
      `The archive has nothing of these since ${parting}: the last text is of ${coverage.last}.`,
      {
        hint: 'Give an earlier day.',
      },
    )
  }
  const found = findChanges(events, holders, parting)
  const used = new Set(found.changes.map(({ formula }) => formula))
  return {
    ...found,
    scope,
    coverage,
    names: Object.fromEntries(Object.entries(names).filter(([id]) => used.has(id))),
  }
}

function yearBefore(day: string | null): string {
  return day === null ? '' : `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`
}
