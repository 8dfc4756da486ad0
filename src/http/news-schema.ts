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

const newsStretch = z
  .object({
    kind: z.enum(['never', 'new-here', 'back']),
    span,
    around: span.describe('the words between two marks that it stands in'),
    fresh: z.int().describe('words, or characters of Chinese, that no known stretch has'),
    core: span.nullable().describe('those alone'),
    nearest: usedStretch.nullable().describe('the longest stretch used earlier that overlaps with it'),
    last: use.nullable(),
    months: z.int().nullable(),
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
    all: compared,
    within: compared,
    undated: z.int(),
    tooFew: z.enum(['text', 'all', 'within']).nullable().describe('what is too little to say anything'),
    text: z.string(),
    lookAt: z.array(newsStretch).readonly().describe('what deserves a look, at most ten'),
    news: z.array(newsStretch).readonly(),
    used: z.array(usedStretch).readonly(),
    silences: silences.nullable().describe('set phrases that are usual and were not said this time'),
  })
  .readonly()
  .openapi('News')
