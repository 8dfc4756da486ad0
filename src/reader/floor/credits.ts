import { isParty, type SentenceView } from '../sentence-view.ts'
import type { QuoteState } from '../speech-quotes.ts'
import type { UnitPhrase } from '../stages/cut-units.ts'
import { SHAPE } from '../words.ts'
import type { Floor, Given } from './floor.ts'

/** The rule that gives the floor to a speaker of a transcript. */
export const CREDIT_RULE = 'name-before-colon'

/** Units within which a transcript names its speaker before a colon. */
const LONGEST_CREDIT = 14

/** "President Ilsen: Thank you …": a transcript names its speaker before a colon. */
export function namedBefore(floor: Floor, view: SentenceView): Given | null {
  const { wordAt, spelled, phraseAt } = floor.scene.unitWords
  const first = afterStars(floor, view)
  const initialled = namedByInitials(floor, view, first)
  if (initialled) return initialled
  const begun = first > view.from ? namedAfterHeading(floor, view, first) : null
  if (begun) return begun
  const last = Math.min(view.to, first + LONGEST_CREDIT)
  let named: { readonly unit: number; readonly phrase: UnitPhrase } | null = null
  let colon = -1
  let isCard = false
  for (let unit = first; unit < last && colon < 0; unit++) {
    const phrase = phraseAt(unit)
    if (phrase?.kind === 'person') {
      // A card about the person ("Orlan MaraPresident of Belmar") may stand between name and colon.
      isCard ||= named !== null && named.phrase.person === phrase.person
      named = { unit, phrase }
    } else if (wordAt(unit) === spelled.colon) colon = unit
    else if (!phrase && !isCreditWord(floor, unit)) return null
  }
  if (!named || colon < 0) return null
  const { unit, phrase } = named
  // "(retranslated)" may stand between name and colon.
  const isCredit =
    isCard || colon === unit + 1 || (colon === unit + 4 && wordAt(unit + 1) === spelled.bracket)
  return isCredit ? floor.givenTo(phrase, CREDIT_RULE, [unit, colon + 1]) : null
}

/** Units of headings that may run into the first words of a transcript. */
const LONGEST_HEADING = 40

/** "Beginning of the talks I.Orlan: …": initials with a name right before a colon, whatever stands before them. */
function namedByInitials(floor: Floor, view: SentenceView, first: number): Given | null {
  const { units, words, unitWords } = floor.scene
  const { wordAt, spelled, phraseAt } = unitWords
  const last = Math.min(view.to, first + LONGEST_HEADING)
  for (let unit = first; unit + 1 < last; unit++) {
    if (wordAt(unit + 1) !== spelled.colon) continue
    const phrase = phraseAt(unit)
    const from = units.from[unit] as number
    const isLetter = (words.end[from] as number) - (words.start[from] as number) === 1
    if (phrase?.kind === 'person' && isLetter && words.word[from + 1] === spelled.dot)
      return floor.givenTo(phrase, CREDIT_RULE, [unit, unit + 2])
  }
  return null
}

/** "*** Beginning of the talks President Ilsen: …": after the stars a heading without a stop may come first. */
function namedAfterHeading(floor: Floor, view: SentenceView, first: number): Given | null {
  const { wordAt, spelled, phraseAt } = floor.scene.unitWords
  const last = Math.min(view.to, first + LONGEST_HEADING)
  for (let unit = first; unit + 1 < last; unit++) {
    const phrase = phraseAt(unit)
    if (phrase?.kind === 'person' && wordAt(unit + 1) === spelled.colon)
      return floor.givenTo(phrase, CREDIT_RULE, [unit, unit + 2])
  }
  return null
}

/** "… was adopted.*** President Ilsen: …": stars part the report from the transcript. */
function afterStars(floor: Floor, view: SentenceView): number {
  const { wordAt, spelled } = floor.scene.unitWords
  let unit = view.to - 1
  while (unit >= view.from && wordAt(unit) !== spelled.star) unit--
  return unit < view.from ? view.from : unit + 1
}

/** Offices, commas, brackets and "retranslated" may stand around the name. */
function isCreditWord(floor: Floor, unit: number): boolean {
  const { units, words, unitWords } = floor.scene
  const { is, wordAt, spelled } = unitWords
  const shape = words.shape[units.from[unit] as number] as number
  if (shape & (SHAPE.capital | SHAPE.mark)) return true
  if (is.and(wordAt(unit))) return true
  return wordAt(unit - 1) === spelled.bracket || is.determiner(wordAt(unit)) || wordAt(unit) === spelled.of
}

/** Who said a run of quoted sentences: what stands outside the marks at its end, or else at its beginning. */
export function quotedBy(floor: Floor, i: number): Given | null {
  const { quotes, views } = floor.scene
  let last = i
  while (quotes[last]?.staysOpen && last + 1 < views.length) last++
  let first = i
  while (first > 0 && quotes[first]?.goesOn) first--
  const ends = last === first ? [last] : [last, first]
  for (const k of ends) {
    const found = creditIn(floor, views[k] as SentenceView, quotes[k] as QuoteState)
    if (found) return found
  }
  return null
}

function creditIn(floor: Floor, view: SentenceView, quote: QuoteState): Given | null {
  const hit = view
    .says('speaker')
    .find((found) => found.rule.gives.speaker === 'slot' && !quote.inside(found.from))
  const direct = hit ? floor.givenBy(hit) : null
  if (direct) return direct
  const { is, wordAt } = floor.scene.unitWords
  for (const { unit, phrase } of view.phrases) {
    if (quote.inside(unit) || !isParty(phrase)) continue
    const isSay = (k: number) => k >= view.from && k < view.to && is.say(wordAt(k))
    if (!isSay(unit - 1) && !isSay(unit - 2) && !isSay(unit + 1) && !isSay(unit + 2)) continue
    const given = floor.givenTo(phrase, 'credit-beside-quote', [unit, unit + 1])
    if (given) return given
  }
  return null
}
