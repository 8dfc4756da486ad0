import type { RuleHit, SentenceView, UnitPage } from '../../reader/index.ts'
import { clauseTests } from './clause-tests.ts'

/** Units of an opening such as "会谈后，" or "29日，" before whoever takes the floor. */
const LONGEST_OPENING = 16

/**
 * Who takes the floor stands at the head of the sentence, or behind a short opening. "两国元首达成的共识" inside a sentence
 * gives it to nobody. What tells of attendance and ceremonies may stand anywhere, but not in the first person.
 */
export function mayTakeFloor(hit: RuleHit, view: SentenceView, { units, lexicon }: UnitPage): boolean {
  const tests = clauseTests(units, lexicon)
  const { speaker } = hit.rule.gives
  if (speaker === 'narrator') return !hasFirstPerson(view, tests.is.subject)
  if (!tests.beginsClause(view, hit.from)) return false
  return hit.from - view.from <= LONGEST_OPENING || openingOf(hit, view, tests.is.mark) === view.from
}

/** Where the clause of a hit begins. */
function openingOf(hit: RuleHit, view: SentenceView, isMark: (unit: number) => boolean): number {
  let unit = hit.from
  while (unit > view.from && !isMark(unit - 1)) unit--
  return unit
}

function hasFirstPerson(view: SentenceView, isSubject: (unit: number) => boolean): boolean {
  for (let unit = view.from; unit < view.to; unit++) if (isSubject(unit)) return true
  return false
}
