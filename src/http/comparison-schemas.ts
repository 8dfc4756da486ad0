import { z } from '@hono/zod-openapi'
import { EVIDENCE_KINDS, PREVIOUS_BASES, SUCCESSIVE_KINDS } from '../tasks/choices.ts'
import { pinSchema, strengthSchema } from './collation-schemas.ts'
import { span, summarySchema } from './schemas.ts'

const text = z.string().nullable()
const strings = z.array(z.string()).readonly()

const account = z
  .object({ summary: summarySchema, version: z.int(), issuer: text.describe('whose office speaks in it') })
  .readonly()

const details = z
  .array(z.object({ kind: z.enum(EVIDENCE_KINDS), key: z.string(), span }).readonly())
  .readonly()
const spans = z.array(span).readonly()

const bead = z
  .object({
    a: spans.describe('sentences of the first text; none where it leaves the matter out'),
    b: spans,
    confidence: z.number().describe('0 to 1; 1 where a person confirmed it'),
    pins: strings.describe('ids of the pins that confirm it'),
    basis: z
      .enum(['anchors', 'place', 'none'])
      .describe(
        'anchors: both share telling things; place: aligned by place and length alone; none: one side',
      ),
    isMoved: z.boolean(),
    strength: strengthSchema,
    onlyA: details.describe('figures, names and set phrases that stand nowhere in the other text'),
    onlyB: details,
    reasons: z
      .array(z.object({ kind: z.enum(EVIDENCE_KINDS), key: z.string(), a: text, b: text }).readonly())
      .readonly(),
    quotesA: strings,
    quotesB: strings,
    wordsOnlyA: strings,
    wordsOnlyB: strings,
  })
  .readonly()

/** Two languages of one text; see docs/collation.md. */
export const parallelSchema = z
  .object({
    format: z.literal('dragoman/parallel@1'),
    doubt: text.describe('why they may not be two languages of one text'),
    accounts: z.tuple([account, account]).readonly(),
    leftOut: z.array(summarySchema).readonly().describe('further language versions'),
    beads: z.array(bead).readonly(),
    share: z
      .object({ a: z.number(), b: z.number() })
      .readonly()
      .describe('of the letters of each, those that the other language has, 0 to 1'),
    anchored: z.number().describe('share of both in beads with telling things in common, 0 to 1'),
    learned: z.int().describe('pairs of words learned from what people confirmed'),
    pins: z.array(pinSchema).readonly(),
    lostPins: z.array(pinSchema).readonly(),
  })
  .readonly()
  .openapi('Parallel')

const use = z
  .object({ id: z.string(), day: z.string(), title: text, publisher: text, publisherCountry: text })
  .readonly()

const turnover = z.object({ kept: strings, dropped: strings, added: strings }).readonly()

const row = z
  .object({
    kind: z.enum(SUCCESSIVE_KINDS),
    before: span.nullable(),
    after: span.nullable(),
    isMoved: z.boolean(),
    strength: strengthSchema.describe('a is the earlier text'),
    words: z
      .array(z.object({ op: z.enum(['same', 'deleted', 'added']), text: z.string() }).readonly())
      .readonly(),
    confidence: z.number(),
    quoteBefore: text,
    quoteAfter: text,
    past: z
      .object({
        kind: z.enum(['never', 'new-here', 'back', 'said']),
        quote: z.string(),
        events: z.int().describe('earlier events that have the words'),
        first: use.nullable(),
        last: use.nullable(),
      })
      .readonly()
      .nullable()
      .describe('what the archive knows of words that were added, reworded or dropped'),
  })
  .readonly()

/** A readout beside the one that its issuer published before on the same counterpart. */
export const previousSchema = z
  .object({
    format: z.literal('dragoman/previous@1'),
    earlier: account,
    later: account,
    basis: z.enum(PREVIOUS_BASES).describe('why this earlier readout was taken'),
    among: z.int().describe('earlier readouts among which it was chosen'),
    topics: turnover,
    formulas: turnover,
    labels: turnover,
    rows: z.array(row).readonly(),
    wordings: z.record(z.string(), z.string()).describe('words of set phrases and labels by their ids'),
  })
  .readonly()
  .openapi('Previous')
