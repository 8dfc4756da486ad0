import type { SentenceView, UnitPage } from '../../reader/index.ts'
import { clauseTests } from './clause-tests.ts'

/** A sentence that begins with something to do ("加强反恐合作") and names nobody who does it. */
export function carriesOn(view: SentenceView, { units, lexicon }: UnitPage): boolean {
  const { is } = clauseTests(units, lexicon)
  let unit = view.from
  while (unit < view.to && is.adverb(unit) && !is.doing(unit)) unit++
  return is.doing(unit)
}
