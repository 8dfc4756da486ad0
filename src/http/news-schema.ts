import { z } from '@hono/zod-openapi'
import { AGAINST } from '../tasks/choices.ts'
import { span } from './schemas.ts'

const use = z
  .object({
    id: z.string(),
    day: z.string(),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherCountry: z.string().nullable(),
  })
  .readonly()

const usedStretch = z
  .object({
    span,
    length: z.int().describe('in characters of Chinese, in words of other scripts'),
    first: use,
    last: use,
    documents: z.int(),
    events: z.int(),
    issuers: z.int(),
  })
  .readonly()

const shownUse = usedStretch
  .unwrap()
  .extend({ shown: span.describe('the whole words of it') })
  .readonly()

const newsStretch = z
  .object({
    kind: z.enum(['never', 'new-here', 'back']),
    span,
    around: span.describe('the words between two marks that it stands in'),
    fresh: z.int().describe('words, or characters of Chinese, that no known stretch has'),
    core: span.nullable().describe('those alone'),
    shown: span.describe('with the rest of the words that it begins and ends in'),
    shownCore: span.nullable(),
    nearest: shownUse.nullable().describe('the longest stretch used earlier that overlaps with it'),
    last: use.nullable(),
    months: z.int().nullable(),
    voices: z
      .array(z.int())
      .readonly()
      .describe('where speakers were asked for: for which of "speakers" it is new or back'),
    weight: z.number(),
  })
  .readonly()

const compared = z
  .object({
    documents: z.int(),
    events: z.int(),
    issuers: z.int(),
    first: z.string().nullable(),
    last: z.string().nullable(),
  })
  .readonly()

const piece = z
  .object({
    span,
    kind: z.enum(['never', 'new-here', 'back']).nullable(),
    isCore: z.boolean().describe('whether it is what is new in itself'),
    news: z.int().nullable().describe('which of "news" it is a part of'),
    used: z.int().nullable().describe('which of "used" it is a part of, the longest one'),
  })
  .readonly()

const silences = z
  .object({
    issuer: z.string(),
    sides: z.array(z.string()).readonly(),
    readouts: z.int(),
    usual: z.int(),
    missing: z
      .array(
        z
          .object({
            formula: z.string(),
            text: z.string(),
            readouts: z.int(),
            last: z.object({ id: z.string(), day: z.string() }).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .nullable()
      .describe('null where they are too few to say'),
  })
  .readonly()

/** What is new in a readout beside earlier ones; see docs/novelty.md. */
export const newsSchema = z
  .object({
    id: z.string().nullable(),
    title: z.string().nullable(),
    day: z.string().nullable(),
    lang: z.string().nullable(),
    against: z.enum(AGAINST),
    before: z.string().nullable(),
    since: z.string().nullable(),
    all: compared,
    within: compared,
    speakers: z
      .array(compared.unwrap().extend({ name: z.string() }).readonly())
      .readonly()
      .describe('where speakers were asked for: who speaks, and how much each said before'),
    earliest: z.string().nullable().describe('the day of the first earlier readout, whatever "since" says'),
    undated: z.int(),
    tooFew: z.enum(['text', 'all', 'within']).nullable().describe('what is too little to say anything'),
    text: z.string(),
    lookAt: z.array(newsStretch).readonly().describe('what deserves a look, at most ten'),
    news: z.array(newsStretch).readonly(),
    used: z.array(shownUse).readonly(),
    pieces: z
      .array(piece)
      .readonly()
      .describe('the whole text, cut where something of its news begins or ends'),
    silences: silences.nullable().describe('set phrases that are usual and were not said this time'),
  })
  .readonly()
  .openapi('News')
