import type { SentenceView, UnitPage } from '../../reader/index.ts'
import { type ClauseTests, clauseTests } from './clause-tests.ts'

/** A sentence that begins with something to do ("加强反恐合作", "二是加强…", "将机制提升为部长级") and names nobody who does it. */
export function carriesOn(view: SentenceView, { units, lexicon }: UnitPage): boolean {
  const { is } = clauseTests(units, lexicon)
  let unit = afterOpening(view, is)
  while (unit < view.to && is.adverb(unit) && !is.doing(unit) && !is.objectFirst(unit)) unit++
  return is.doing(unit) || is.objectFirst(unit)
}

/** A point of a list: "二是…". */
export function isPoint(view: SentenceView, { units, lexicon }: UnitPage): boolean {
  return clauseTests(units, lexicon).is.point(view.from)
}

/** Units of the longest opening: "以两国建交30周年为契机，". */
const LONGEST_OPENING = 20

function afterOpening(view: SentenceView, is: ClauseTests['is']): number {
  if (is.point(view.from)) return view.from + 1
  if (!is.adverbial(view.from)) return view.from
  const last = Math.min(view.to, view.from + LONGEST_OPENING)
  for (let unit = view.from + 1; unit < last; unit++) if (is.mark(unit)) return unit + 1
  return view.from
}
