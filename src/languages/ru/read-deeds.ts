import {
  type Deed,
  type DeedReader,
  isParty,
  type Lexicon,
  type RuleHit,
  type SentenceView,
  type UnitPhrase,
  type Units,
  type Words,
} from '../../reader/index.ts'
import type { ActName } from '../../record/index.ts'
import { clauseOf, unitTests } from './clause-of.ts'

/** Adverbs looked back over. */
const LONGEST_LINK = 12

/**
 * Reads acts verb by verb. Every finite verb of the sentence itself, and every gerund behind a comma, does an act of its
 * own; a *closed* one governs its objects and infinitives. What an *open* verb says ("отметил, что …") shows its own
 * stances, and is an assessment where it shows none. Clauses that describe ("который …") do nothing.
 */
export function deedReader(units: Units, words: Words, lexicon: Lexicon): DeedReader {
  const tests = unitTests(units, words, lexicon)
  const { is, wordAt, isFiniteVerb, isGerund, spelled } = tests
  /** a verb of the sentence, or a noun that carries a stance of its own behind "и" */
  const mayStand = (hit: RuleHit, view: SentenceView, closed: boolean): boolean => {
    const word = wordAt(hit.from)
    const isStance = hit.rule.gives.scope === 'stance'
    const clause = clauseOf(hit.from, view.from, tests)
    if (clause === 'aside') return false
    if (clause === 'said') return isStance && !closed
    if (isStance) return !closed || joins(hit.from, view)
    if (isGerund(word) && !isFiniteVerb(word))
      return hit.from > view.from && !is.preposition(wordAt(hit.from - 1))
    return !closed || isFiniteVerb(word) || isFirst(hit.from, view) || joins(hit.from, view)
  }
  const isFirst = (unit: number, view: SentenceView) => {
    let at = unit - 1
    while (
      at >= Math.max(view.from, unit - LONGEST_LINK) &&
      (is.adverb(wordAt(at)) || is.auxiliary(wordAt(at)))
    )
      at--
    return at < view.from
  }
  /** "… и готовность": what stands behind "и" or ", а также" goes on with the verb before */
  const joins = (unit: number, view: SentenceView) => {
    let at = unit - 1
    while (at > Math.max(view.from, unit - LONGEST_LINK) && is.adverb(wordAt(at))) at--
    return is.and(wordAt(at)) || wordAt(at) === spelled.comma
  }
  return (view, from, speaks) => {
    const deeds: Deed[] = []
    let coveredTo = from
    let closed = false
    let open: RuleHit | null = null
    for (const hit of strongestFirst(view.says('act'))) {
      const { act, also, scope } = hit.rule.gives
      if (hit.from < from || hit.from < coveredTo) continue
      if (scope === 'purpose') {
        if (from !== view.from && act) deeds.push(deedOf(hit, act))
        continue
      }
      if (scope === 'aside') {
        if (deeds.length === 0 && !open && act) deeds.push(deedOf(hit, act))
        continue
      }
      if (!mayStand(hit, view, closed)) continue
      const subject = act ? subjectOf(hit, view, units) : null
      if (subject && !speaks(subject)) continue
      coveredTo = hit.to
      if (!act) {
        // What is told beside an act of its own ("…, отметив успехи") adds no view to it.
        if (closed && isGerund(wordAt(hit.from))) continue
        if (open) deeds.push(deedOf(open, 'assess'))
        open = isEmpty(hit, view) ? null : hit
        closed = false
        continue
      }
      if (open && scope !== 'stance') deeds.push(deedOf(open, 'assess'))
      open = null
      if (scope !== 'stance') closed = true
      deeds.push(deedOf(hit, act))
      if (also) deeds.push(deedOf(hit, also))
    }
    if (open) deeds.push(deedOf(open, 'assess'))
    return deeds
  }
  /** A verb of saying without what is said: "…, – отметил он." */
  function isEmpty(hit: RuleHit, view: SentenceView): boolean {
    return hit.to >= view.to || (hit.to === view.to - 1 && is.punctuation(wordAt(hit.to)))
  }
}

/** The party that stands right before the verb. */
function subjectOf(hit: RuleHit, view: SentenceView, units: Units): UnitPhrase | null {
  for (const unit of [hit.from, hit.from - 1]) {
    const index = unit >= view.from ? (units.phrase[unit] as number) : -1
    const phrase = index >= 0 ? (units.phrases[index] as UnitPhrase) : null
    if (phrase && isParty(phrase) && !phrase.oblique) return phrase
  }
  return null
}

function deedOf(hit: RuleHit, act: ActName): Deed {
  return { act, rule: hit.rule.id, hit, from: hit.from, to: hit.to, beat: [] }
}

/** In the order of the text; where two begin together the weightier, then the longer, then the undertaking first. */
function strongestFirst(hits: readonly RuleHit[]): readonly RuleHit[] {
  return [...hits].sort(
    (a, b) => a.from - b.from || weight(b) - weight(a) || b.to - a.to || rank(a) - rank(b),
  )
}

function weight(hit: RuleHit): number {
  return hit.rule.gives.weight ?? 0
}

function rank(hit: RuleHit): number {
  if (hit.rule.gives.hardness) return 0
  return hit.rule.gives.scope === 'open' ? 2 : 1
}
