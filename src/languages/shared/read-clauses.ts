import {
  type ClauseReader,
  type Deed,
  isParty,
  type Lexicon,
  type SentenceView,
  type UnitPhrase,
  type Units,
  unitWordsOf,
  type Words,
} from '../../reader/index.ts'

/** Finds where an undertaking begins and ends in a language of verbs, conjunctions and commas. */
export function readClauses(units: Units, words: Words, lexicon: Lexicon): ClauseReader {
  const { is, spelled, wordAt } = unitWordsOf(units, words, lexicon)
  const partyAt = (unit: number): boolean => {
    const index = units.phrase[unit] as number
    return index >= 0 && isParty(units.phrases[index] as UnitPhrase)
  }
  return {
    /** The subject just before the verb belongs to the undertaking. */
    start(view: SentenceView, deed: Deed): number {
      let unit = deed.from
      while (unit > view.from && isHelper(wordAt(unit - 1))) unit--
      if (unit > view.from && partyAt(unit - 1) && deed.hit?.rule.gives.scope === 'stance') unit--
      return unit
    },
    /** Where the action begins: after the "to", "will" or "that" that the undertaking is worded with. */
    action(deed: Deed, end: number): number {
      for (let unit = deed.from; unit < deed.to; unit++) {
        const word = wordAt(unit)
        // "Under no circumstances will Velmara accept …": without its beginning it would say the reverse.
        if (word === spelled.no) return units.from[deed.from] as number
        if (word === spelled.to || is.that(word) || is.will(word))
          return units.from[Math.min(unit + 1, end - 1)] as number
      }
      return units.from[Math.min(deed.to, end - 1)] as number
    },
    /** Up to the sentence's end, a new subject with its verb, or an added clause (", noting that …"). */
    end(view: SentenceView, deed: Deed): number {
      for (let unit = deed.to; unit < view.to; unit++) {
        const word = wordAt(unit)
        if (is.stop(word) || is.turning(word)) return unit
        if (word === spelled.comma && endsAtComma(unit, view.to)) return unit
        if (is.and(word) && (startsClause(unit + 1) || isFurtherVerb(unit + 1))) return unit
      }
      return view.to
    },
  }
  /** "… and *also expressed* satisfaction" */
  function isFurtherVerb(unit: number): boolean {
    return is.past(wordAt(wordAt(unit) === spelled.also ? unit + 1 : unit))
  }
  function isHelper(word: number): boolean {
    return is.adverb(word) || is.auxiliary(word) || is.negation(word)
  }
  function endsAtComma(unit: number, until: number): boolean {
    if (unit + 1 >= until) return true
    const next = wordAt(unit + 1)
    if (is.ing(next) || is.relative(next)) return true
    if (is.and(next)) return startsClause(unit + 2) || isFurtherVerb(unit + 2)
    return startsClause(unit + 1)
  }
  function startsClause(unit: number): boolean {
    if (!partyAt(unit)) return false
    const next = wordAt(unit + 1)
    return is.verb(next) || is.auxiliary(next) || is.adverb(next)
  }
}
