import type { Lexicon, Units, UnitWords, Words } from '../../reader/index.ts'
import { perLexicon, unitWordsOf } from '../../reader/index.ts'

/** Where a unit stands: in the sentence itself, in what is said ("что …"), or in a clause that describes ("который …"). */
export type Clause = 'main' | 'said' | 'aside'

/** Words between a comma and the relative word it leads to: "в ходе которого". */
const LONGEST_LEAD = 3

const dashOf = perLexicon((lexicon) => ({
  dash: lexicon.table.add('–'),
  semicolon: lexicon.table.add(';'),
}))

/** What clause a unit lies in, looked back for no further than the last mark. */
export function clauseOf(unit: number, from: number, { is, spelled, wordAt }: UnitWords): Clause {
  for (let i = unit - 1; i >= from; i--) {
    const word = wordAt(i)
    if (is.that(word)) return 'said'
    if (is.relative(word)) return 'aside'
    if (word === spelled.comma) return 'main'
  }
  return 'main'
}

/** Whether a comma at a unit leads into a clause of its own: ", который", ", в ходе которого", ", что". */
export function leadsAside(comma: number, until: number, { is, wordAt, phraseAt }: UnitWords): boolean {
  const last = Math.min(until, comma + 1 + LONGEST_LEAD)
  for (let i = comma + 1; i < last; i++) {
    if (phraseAt(i)) return false
    const word = wordAt(i)
    if (is.relative(word)) return true
    if (is.verb(word)) return false
  }
  return false
}

export function unitTests(units: Units, words: Words, lexicon: Lexicon) {
  return { ...unitWordsOf(units, words, lexicon), ...dashOf(lexicon), ...verbTests(lexicon) }
}

const verbTests = perLexicon((lexicon) => ({
  isFinite: lexicon.anyClassTest(['<past>', '<pres>', '<fut>', '<passive>']),
  isGerund: lexicon.classTest('<ger>'),
  isInfinitive: lexicon.classTest('<inf>'),
}))
