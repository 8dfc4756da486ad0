import type { Deed, SentenceView, UnitPage } from '../../reader/index.ts'
import { unitTests } from './clause-of.ts'

/** A purpose, a gerund behind a comma, or a second verb of the subject: "провёл переговоры с X *и поблагодарил* его". */
export function isAdded(deed: Deed, view: SentenceView, { units, words, lexicon }: UnitPage): boolean {
  if (deed.hit?.rule.gives.scope === 'purpose') return true
  const { is, spelled, wordAt, isFiniteVerb, isGerund } = unitTests(units, words, lexicon)
  const word = wordAt(deed.from)
  let before = deed.from - 1
  while (before > view.from && is.adverb(wordAt(before))) before--
  if (wordAt(before) === spelled.comma) return isGerund(word) || isFiniteVerb(word)
  return is.and(wordAt(before)) && isFiniteVerb(word)
}
