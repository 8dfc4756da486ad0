import type { Refusal } from '../record/index.ts'
import type { SentenceView } from './sentence-view.ts'
import type { RuleHit } from './stages/match-rules.ts'

/** Rules of this weight read titles only: "Speech by …", "Statement on …". */
export const TITLE_SIGN = 2
/** Rules of this weight begin titles of joint statements: one whose lead reports the meeting is an account of it. */
const JOINT_STATEMENT = 6

/** Whether a sentence looks like what is no readout, by a rule of a weight. */
export function looks(view: SentenceView | null, refusal: Refusal, weight = 1): boolean {
  return (
    view
      ?.says('look-alike')
      .some((hit) => hit.rule.gives.refusal === refusal && hit.rule.gives.weight === weight) ?? false
  )
}

/** The sentence reports a contact, and no verb of the future comes before it. */
export function isPast(view: SentenceView | null): boolean {
  const kind = view?.says('kind').find((hit) => (hit.rule.gives.weight ?? 0) >= 2)
  if (!view || !kind) return false
  return !view
    .says('look-alike')
    .some((hit) => hit.rule.gives.refusal === 'future-event' && hit.from <= kind.from + 2)
}

/** "The President congratulated …": somebody does it; "Congratulations to …" may stand over the message itself. */
export function tellsOfMessage(title: SentenceView | null): boolean {
  const kind = title?.says('kind').find(({ rule: { gives } }) => gives.kind === 'message')
  return title !== null && kind !== undefined && isPast(title) && hasActorBefore(title, kind.from)
}

function hasActorBefore({ phrases }: SentenceView, at: number): boolean {
  return phrases.some(({ unit, phrase: { kind } }) => unit <= at && (kind === 'person' || kind === 'office'))
}

/** "Speech by … at the meeting of …": a title about the words, whatever they were said at. */
export function beginsWithSpeech(title: SentenceView | null): boolean {
  return title?.says('look-alike').some((hit) => isTitleSign(hit) && hit.from === title.from) ?? false
}

function isTitleSign({ rule: { gives } }: RuleHit): boolean {
  return gives.refusal === 'transcript' && gives.weight === TITLE_SIGN
}

export function isJointStatement(title: SentenceView | null): boolean {
  const hit = title
    ?.says('look-alike')
    .find(({ rule: { gives } }) => gives.refusal === 'transcript' && gives.weight === JOINT_STATEMENT)
  return hit !== undefined && hit.from === title?.from
}
