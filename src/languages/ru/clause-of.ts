import type { Lexicon, Units, UnitWords, Words } from '../../reader/index.ts'
import { perLexicon, unitWordsOf } from '../../reader/index.ts'

/** Where a unit stands: in the sentence itself, in what is said ("что …"), or in a clause that describes ("который …"). */
export type Clause = 'main' | 'said' | 'aside'

/** Units looked back over; no clause is longer, but a hostile text may be. */
const LONGEST_CLAUSE = 60

/** What clause a unit lies in, looked back for no further than the last mark. */
export function clauseOf(unit: number, from: number, { is, spelled, wordAt }: UnitWords): Clause {
  for (let i = unit - 1; i >= Math.max(from, unit - LONGEST_CLAUSE); i--) {
    const word = wordAt(i)
    if (is.that(word)) return 'said'
    if (is.relative(word)) return 'aside'
    if (word === spelled.comma || word === spelled.colon) return 'main'
  }
  return 'main'
}

export function unitTests(units: Units, words: Words, lexicon: Lexicon) {
  const infinitive = lexicon.symbolOf('<inf>')
  return {
    ...unitWordsOf(units, words, lexicon),
    ...verbTests(lexicon),
    /** by its signature, since most infinitives are known by their ending alone */
    isInfinitive: (unit: number) =>
      lexicon.signatures[units.signature[unit] as number]?.has(infinitive) === true,
  }
}

const verbTests = perLexicon((lexicon) => ({
  isFiniteVerb: lexicon.anyClassTest(['<past>', '<pres>', '<fut>', '<passive>']),
  isGerund: lexicon.classTest('<ger>'),
}))
