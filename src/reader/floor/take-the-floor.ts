import type { Speaker } from '../../record/index.ts'
import { isParty, phraseIn, type SentenceView } from '../sentence-view.ts'
import type { QuoteState } from '../speech-quotes.ts'
import type { UnitPhrase } from '../stages/cut-units.ts'
import type { RuleHit } from '../stages/match-rules.ts'
import { type Floor, type Given, isStateLike } from './floor.ts'

/** The party that takes the floor in a sentence: the first speaker rule at the sentence's own level, and whoever joins. */
export function takenBy(floor: Floor, view: SentenceView, quote: QuoteState): Given | null {
  const { grammar, units, words, lexicon } = floor.scene
  const said = view.says('speaker')
  if (said.length === 0) return null
  // "I know that Premier Ko has told you": in a transcript nobody but its speakers speaks of himself.
  if (floor.isTranscript && isOwnWords(floor, view)) return null
  const hits = said
    // In a transcript only somebody named takes the floor: "it was agreed" is told by whoever speaks.
    .filter(({ rule }) => !floor.isTranscript || rule.gives.speaker === 'slot')
    .filter((hit) => grammar.mayTakeFloor(hit, view, { units, words, lexicon }))
  if (hits.length === 0) return null
  const outside = hits.filter((hit) => !quote.inside(hit.from) && !hasAgent(floor, hit, view))
  if (outside.length === 0) return null
  const begun = outside.find((hit) => !isEmbedded(floor, view, hit))
  const main = begun ? bestFrom(begun, outside) : undefined
  const first = main ? floor.givenBy(main) : null
  if (!main || !first) return null
  const speakers = [...first.speakers]
  for (const hit of outside) {
    if (hit.from < main.to || hit.rule.gives.speaker !== 'slot' || !isCoordinated(floor, hit, view)) continue
    if (isStateLike(phraseIn(floor.scene.units, hit, isParty))) continue
    for (const speaker of floor.givenBy(hit)?.speakers ?? [])
      if (!holds(speakers, speaker)) speakers.push(speaker)
  }
  const { rule, certainty, cue, act } = first
  return { speakers, rule, certainty, cue, act }
}

/**
 * The hit that counts of those that begin together: "it was stressed" also counts as a passive of both, but inside
 * somebody's turn it is theirs; else the weightiest ("X discussed with Y" is no turn of X alone).
 */
function bestFrom(begun: RuleHit, hits: readonly RuleHit[]): RuleHit {
  const weightOf = ({ rule: { gives } }: RuleHit) => (gives.weight ?? 0) + (gives.speaker === 'run' ? 0.5 : 0)
  return hits
    .filter((hit) => hit.from === begun.from)
    .reduce((best, hit) => (weightOf(hit) > weightOf(best) ? hit : best), begun)
}

/** A hit inside "… that …" or "…, which …" is somebody's words, not the sentence's own verb. */
export function isEmbedded(floor: Floor, view: SentenceView, hit: RuleHit): boolean {
  const { is, wordAt } = floor.scene.unitWords
  if (hit.from > view.from && (is.relative(wordAt(hit.from - 1)) || is.timing(wordAt(hit.from - 1))))
    return true
  const that = firstThat(floor, view)
  if (that >= hit.from) return false
  // "the steps that Velmara takes were discussed": a relative clause governs no passive after it.
  const { speaker } = hit.rule.gives
  const governed = is.verb(wordAt(that - 1)) || is.adverb(wordAt(that - 1))
  return !((speaker === 'both' || speaker === 'run') && !governed)
}

/** The unit of the sentence's first "that" or "whether", past its first word. */
function firstThat(floor: Floor, view: SentenceView): number {
  const known = floor.firstThats[view.index]
  if (known !== undefined) return known
  const { is, wordAt } = floor.scene.unitWords
  let unit = view.from + 1
  while (unit < view.to && !is.that(wordAt(unit))) unit++
  floor.firstThats[view.index] = unit
  return unit
}

/** ", and they …", "while Minister X …": a second subject of the sentence. */
function isCoordinated(floor: Floor, hit: RuleHit, view: SentenceView): boolean {
  const { is, isAdverb, wordAt } = floor.scene.unitWords
  let unit = hit.from - 1
  while (unit > view.from && isAdverb(unit)) unit--
  return is.and(wordAt(unit)) || is.turning(wordAt(unit))
}

/** "was raised by the ambassador" is no agentless passive. */
function hasAgent(floor: Floor, hit: RuleHit, view: SentenceView): boolean {
  const { speaker } = hit.rule.gives
  const { wordAt, spelled } = floor.scene.unitWords
  return (speaker === 'both' || speaker === 'run') && hit.to < view.to && wordAt(hit.to) === spelled.by
}

function holds(speakers: readonly Speaker[], one: Speaker): boolean {
  const name = (speaker: Speaker) =>
    speaker.type === 'person' ? speaker.name : 'country' in speaker ? speaker.country : ''
  return speakers.some((other) => other.type === one.type && name(other) === name(one))
}

/** "I am happy to be meeting with you": speech in the first or second person tells of nothing from outside. */
export function isOwnWords(floor: Floor, view: SentenceView): boolean {
  const { is, wordAt } = floor.scene.unitWords
  for (let unit = view.from; unit < view.to; unit++) if (is.firstPerson(wordAt(unit))) return true
  return false
}

const SUBJECTS: ReadonlySet<UnitPhrase['kind']> = new Set(['person', 'office', 'he', 'joint', 'other'])
/** Units that may stand between commas after a subject. */
const LONGEST_PARENTHESIS = 14

/** A person who is the subject of any verb has the floor, also where the verb says nothing of speech. */
export function subjectOf(floor: Floor, view: SentenceView): Given | null {
  const { is, wordAt, spelled } = floor.scene.unitWords
  const introduction = afterIntroduction(floor, view)
  for (const { unit, phrase } of view.phrases) {
    if (unit < introduction) continue
    const before = unit - 1
    if (before >= view.from && wordAt(before) !== spelled.comma && !is.adverb(wordAt(before))) return null
    // Inside somebody's words "the two sides have supported each other" is still theirs.
    const isBoth = phrase.kind === 'both' && floor.running[0]?.type === 'narrator'
    if (!(SUBJECTS.has(phrase.kind) || isBoth) || phrase.oblique) continue
    let next = afterParenthesis(floor, unit + 1, view)
    while (next < view.to && is.adverb(wordAt(next))) next++
    if (!is.verb(wordAt(next)) && !is.auxiliary(wordAt(next))) continue
    return floor.givenTo(phrase, 'subject-has-the-floor', [unit, next + 1])
  }
  return null
}

/** "In his talks with Y, *X* …": the unit after the comma of an opening with a preposition. */
function afterIntroduction(floor: Floor, view: SentenceView): number {
  const { is, wordAt, spelled } = floor.scene.unitWords
  if (!is.preposition(wordAt(view.from))) return view.from
  const last = Math.min(view.to, view.from + LONGEST_PARENTHESIS)
  for (let unit = view.from + 1; unit < last; unit++) if (wordAt(unit) === spelled.comma) return unit + 1
  return view.from
}

/** "X, at the request of Y, gave …" → the unit after the second comma. */
function afterParenthesis(floor: Floor, at: number, view: SentenceView): number {
  const { wordAt, spelled } = floor.scene.unitWords
  if (wordAt(at) !== spelled.comma) return at
  const last = Math.min(view.to, at + LONGEST_PARENTHESIS)
  for (let unit = at + 1; unit < last; unit++) if (wordAt(unit) === spelled.comma) return unit + 1
  return at
}
