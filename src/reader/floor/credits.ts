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
  let isCard = false
  for (let unit = first; unit < last; unit++) {
    const phrase = phraseAt(unit)
    if (phrase?.kind === 'person') {
      const colon = colonAfter(floor, unit, last)
      if (colon > 0) return floor.givenTo(phrase, CREDIT_RULE, [unit, colon + 1])
      // A card about the person ("Orlan MaraPresident of Belmar") may stand between name and colon.
      isCard ||= named !== null && named.phrase.person === phrase.person
      named = { unit, phrase }
    } else if (wordAt(unit) === spelled.colon) {
      return named && isCard ? floor.givenTo(named.phrase, CREDIT_RULE, [named.unit, unit + 1]) : null
    } else if (!phrase && !isCreditWord(floor, unit)) return null
  }
  return null
}

/** The unit of the colon behind a name, past "(as interpreted)"; 0 if there is none. */
function colonAfter(floor: Floor, name: number, last: number): number {
  const { wordAt, spelled } = floor.scene.unitWords
  let unit = name + 1
  if (wordAt(unit) === spelled.bracket) {
    while (unit < last && wordAt(unit) !== spelled.closingBracket) unit++
    unit++
  }
  return unit < last && wordAt(unit) === spelled.colon ? unit : 0
}

/** Units of headings that may run into the first words of a transcript. */
const LONGEST_HEADING = 40

/** "Beginning of the talks I.Orlan: …": initials with a name right before a colon, whatever stands before them. */
function namedByInitials(floor: Floor, view: SentenceView, first: number): Given | null {
  const { units, words, unitWords } = floor.scene
  const { spelled, phraseAt } = unitWords
  const last = Math.min(view.to, first + LONGEST_HEADING)
  for (let unit = first; unit + 1 < last; unit++) {
    const phrase = phraseAt(unit)
    if (phrase?.kind !== 'person') continue
    const from = units.from[unit] as number
    const isLetter = (words.end[from] as number) - (words.start[from] as number) === 1
    if (!isLetter || words.word[from + 1] !== spelled.dot) continue
    const colon = colonAfter(floor, unit, last)
    if (colon > 0) return floor.givenTo(phrase, CREDIT_RULE, [unit, colon + 1])
  }
  return null
}

/** "*** Beginning of the talks President Ilsen: …": after the stars a heading without a stop may come first. */
function namedAfterHeading(floor: Floor, view: SentenceView, first: number): Given | null {
  const { phraseAt } = floor.scene.unitWords
  const last = Math.min(view.to, first + LONGEST_HEADING)
  for (let unit = first; unit + 1 < last; unit++) {
    const phrase = phraseAt(unit)
    const colon = phrase?.kind === 'person' ? colonAfter(floor, unit, last) : 0
    if (phrase && colon > 0) return floor.givenTo(phrase, CREDIT_RULE, [unit, colon + 1])
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
