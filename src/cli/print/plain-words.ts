import type { ActName, EngagementKind, Hardness, MentionType, Refusal } from '../../record/vocabulary.ts'

/** What a speaker did, as a person would put it. The order is that of a briefing: what binds first, ritual last. */
export const ACT_WORDS: Readonly<Record<ActName, string>> = {
  oppose: 'opposed',
  agree: 'agreed',
  commit: 'undertook',
  propose: 'proposed',
  support: 'supported',
  invite: 'invited',
  inform: 'informed',
  discuss: 'discussed',
  assess: 'assessed',
  courtesy: 'courtesies',
  event: 'took part',
}
export const ACTS_IN_ORDER = Object.keys(ACT_WORDS) as readonly ActName[]

export const KIND_WORDS: Readonly<Record<EngagementKind, string>> = {
  call: 'Telephone call',
  video: 'Video call',
  meeting: 'Meeting',
  visit: 'Visit',
  multilateral: 'Multilateral meeting',
  message: 'Message',
  other: 'Other event',
}

export const HARDNESS_WORDS: Readonly<Record<Hardness, string>> = {
  will: 'will',
  agreed: 'agreed to',
  committed: 'committed to',
  ready: 'ready to',
  intends: 'intends to',
  considers: 'may consider',
}

export const MENTION_WORDS: Readonly<Record<MentionType, string>> = {
  instrument: 'Instruments',
  initiative: 'Initiatives',
  label: 'Labels',
  event: 'Events',
  organisation: 'Bodies',
  person: 'People',
  state: 'States',
  place: 'Places',
}
export const MENTION_TYPES_IN_ORDER = Object.keys(MENTION_WORDS) as readonly MentionType[]

export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  empty: 'the text is empty',
  'unknown-language': 'it is in a language that this version does not read',
  'no-event': 'it reports no event between parties of different states or bodies',
  'future-event': 'it announces an event that has not taken place yet',
  domestic: 'all who take part are of one state',
  transcript: 'it is a transcript, a press conference or a speech',
  ceremony: 'it is a greeting to an occasion at home',
}
