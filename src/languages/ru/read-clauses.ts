import type { ClauseReader, Deed, Lexicon, Units, Words } from '../../reader/index.ts'
import { readClauses as readSharedClauses } from '../shared/read-clauses.ts'
import { unitTests } from './clause-of.ts'

/** Units after the words of an undertaking within which its action begins. */
const NEAR = 6

/** The clause of an undertaking; its action begins with the infinitive, or behind "о", "к", "на", "что". */
export function readClauses(units: Units, words: Words, lexicon: Lexicon): ClauseReader {
  const { is, wordAt, isInfinitive } = unitTests(units, words, lexicon)
  const shared = readSharedClauses(units, words, lexicon)
  return {
    ...shared,
    action(deed: Deed, end: number): number {
      for (let unit = deed.from; unit < Math.min(end - 1, deed.to + NEAR); unit++) {
        const word = wordAt(unit)
        if (isInfinitive(unit)) return unit
        if (is.that(word) || (is.preposition(word) && unit > deed.from)) return unit + 1
      }
      return Math.min(deed.to, end - 1)
    },
  }
}
