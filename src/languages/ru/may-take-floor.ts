import type { RuleHit, SentenceView, UnitPage } from '../../reader/index.ts'
import { clauseOf, unitTests } from './clause-of.ts'

/** Nobody takes the floor in a clause that describes ("который подчеркнул …") or inside what somebody says. */
export function mayTakeFloor(hit: RuleHit, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  const tests = unitTests(units, words, lexicon)
  if (hit.rule.id === 'ru-floor-according') return true
  return clauseOf(hit.from, view.from, tests) === 'main'
}
