/** The closed word lists of the record. One place, so that schema, reader, printing and docs cannot differ. */

export const ENGAGEMENT_KINDS = [
  'call',
  'video',
  'meeting',
  'visit',
  'multilateral',
  'message',
  'other',
] as const
export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

export const ACTS = [
  'event',
  'courtesy',
  'assess',
  'commit',
  'propose',
  'support',
  'oppose',
  'agree',
  'discuss',
  'inform',
  'invite',
] as const
export type ActName = (typeof ACTS)[number]

export const MENTION_TYPES = [
  'person',
  'state',
  'organisation',
  'instrument',
  'initiative',
  'label',
  'event',
  'place',
] as const
export type MentionType = (typeof MENTION_TYPES)[number]

export const ZONE_KINDS = [
  'title',
  'lead',
  'dateline',
  'body',
  'caption',
  'navigation',
  'contact',
  'boilerplate',
] as const
export type ZoneKind = (typeof ZONE_KINDS)[number]

/** How binding an undertaking is worded, from firmest to weakest. */
export const HARDNESS = ['will', 'agreed', 'committed', 'ready', 'intends', 'considers'] as const
export type Hardness = (typeof HARDNESS)[number]

/** Codes of bodies that take part in events as sides; everything else is an ISO 3166-1 alpha-3 code. */
export const BODY_CODES = ['EUE', 'UNO', 'NAT', 'AFU', 'ASN'] as const

/** Why a text counts as no readout. */
export const REFUSALS = [
  'empty',
  'unknown-language',
  'no-event',
  'future-event',
  'domestic',
  'transcript',
  'ceremony',
] as const
export type Refusal = (typeof REFUSALS)[number]
