import {
  type ClauseReader,
  type Deed,
  type Lexicon,
  perLexicon,
  type SentenceView,
  type Units,
  type Words,
} from '../../reader/index.ts'
import { clauseTests } from './clause-tests.ts'

const withWordsOf = perLexicon(
  ({ table }) => new Set(['同', '与', '和', '跟'].map((word) => table.add(word))),
)

/** An undertaking runs from its subject to the end of the sentence, or to where the next thing is asked for. */
export function readClauses(units: Units, words: Words, lexicon: Lexicon): ClauseReader {
  const tests = clauseTests(units, lexicon)
  const withWords = withWordsOf(lexicon)
  return {
    start(view: SentenceView, deed: Deed) {
      const subject = tests.before(view, deed.from)
      return tests.hasSubject(view, deed.from) ? subject : deed.from
    },
    /** "愿同卡方深化合作": with whom belongs to what is undertaken, though 愿同 is one unit. */
    action(deed: Deed, end: number) {
      const word = units.from[Math.min(deed.to, end - 1)] as number
      return word > 0 && withWords.has(words.word[word - 1] as number) ? word - 1 : word
    },
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
