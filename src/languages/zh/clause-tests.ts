import { isParty, type Lexicon, type SentenceView, type UnitPhrase, type Units } from '../../reader/index.ts'
import { type UnitTest, unitClasses } from './unit-classes.ts'

/** What a unit is to its clause. */
export interface ClauseTests {
  readonly is: Readonly<
    Record<
      | 'adverb'
      | 'and'
      | 'mark'
      | 'subject'
      | 'stop'
      | 'adverbial'
      | 'concessive'
      | 'doing'
      | 'of'
      | 'point'
      | 'objectFirst',
      UnitTest
    >
  >
  readonly phraseAt: (unit: number) => UnitPhrase | null
  readonly partyAt: (unit: number) => UnitPhrase | null
  /** the unit before, adverbs passed over */
  readonly before: (view: SentenceView, unit: number) => number
  /** nothing but adverbs stands between a mark, or the head of the sentence, and the unit */
  readonly beginsClause: (view: SentenceView, unit: number) => boolean
  /** the party right before the unit, adverbs passed over */
  readonly subjectOf: (view: SentenceView, unit: number) => UnitPhrase | null
  /** "我", a body or a party right before the unit */
  readonly hasSubject: (view: SentenceView, unit: number) => boolean
  /** "高度赞赏、积极支持" */
  readonly isListed: (view: SentenceView, unit: number) => boolean
}

/** The tests for the units of one text, made once for it. */
export function clauseTests(units: Units, lexicon: Lexicon): ClauseTests {
  const known = made.get(units)
  if (known) return known
  const tests = makeTests(units, lexicon)
  made.set(units, tests)
  return tests
}

const made = new WeakMap<Units, ClauseTests>()

function makeTests(units: Units, lexicon: Lexicon): ClauseTests {
  const classOf = unitClasses(units, lexicon)
  const is = {
    adverb: classOf('adverb'),
    and: classOf('and'),
    mark: classOf('clause-mark'),
    subject: classOf('subject'),
    stop: classOf('stop'),
    adverbial: classOf('adverbial'),
    concessive: classOf('concessive'),
    doing: classOf('doing'),
    of: classOf('of'),
    point: classOf('point'),
    objectFirst: classOf('object-first'),
  }
  const phraseAt = (unit: number) => {
    const index = units.phrase[unit]
    return index === undefined || index < 0 ? null : (units.phrases[index] as UnitPhrase)
  }
  const before = (view: SentenceView, at: number) => {
    let unit = at - 1
    while (unit >= view.from && is.adverb(unit)) unit--
    return unit
  }
  const partyAt = (unit: number) => {
    const phrase = phraseAt(unit)
    return phrase && isParty(phrase) ? phrase : null
  }
  return {
    is,
    phraseAt,
    partyAt,
    before,
    beginsClause(view, at) {
      const unit = before(view, at)
      return unit < view.from || is.mark(unit)
    },
    subjectOf(view, at) {
      const unit = before(view, at)
      return unit < view.from ? null : partyAt(unit)
    },
    hasSubject(view, at) {
      const unit = before(view, at)
      if (unit < view.from) return false
      return partyAt(unit) !== null || phraseAt(unit)?.kind === 'organisation' || is.subject(unit)
    },
    isListed(view, at) {
      const unit = before(view, at)
      return unit >= view.from && is.and(unit)
    },
  }
}
