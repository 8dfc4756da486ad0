import type { ClauseReader, Deed, Lexicon, SentenceView, Units, Words } from '../../reader/index.ts'
import { clauseTests } from './clause-tests.ts'

/** An undertaking runs from its subject to the end of the sentence, or to where the next thing is asked for. */
export function readClauses(units: Units, _words: Words, lexicon: Lexicon): ClauseReader {
  const tests = clauseTests(units, lexicon)
  return {
    start(view: SentenceView, deed: Deed) {
      const subject = tests.before(view, deed.from)
      return tests.hasSubject(view, deed.from) ? subject : deed.from
    },
    action: (deed: Deed, end: number) => Math.min(deed.to, end - 1),
    end(view: SentenceView, deed: Deed) {
      const last = tests.is.stop(view.to - 1) ? view.to - 1 : view.to
      const next = view
        .says('act')
        .find(
          (hit) =>
            hit.from > deed.to &&
            (hit.rule.gives.act === 'propose' || hit.rule.gives.act === 'commit') &&
            (tests.beginsClause(view, hit.from) || tests.hasSubject(view, hit.from)),
        )
      if (!next) return Math.max(last, deed.from + 1)
      let end = next.from
      while (end > deed.to && !tests.is.mark(end - 1)) end--
      return end > deed.to + 1 ? end - 1 : Math.max(last, deed.from + 1)
    },
  }
}
