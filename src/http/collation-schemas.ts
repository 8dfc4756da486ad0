import { z } from '@hono/zod-openapi'
import { statementSchema } from '../record/index.ts'
import { ACTS, HARDNESS } from '../record/vocabulary.ts'
import { EVIDENCE_KINDS, PIN_VERDICTS } from '../tasks/choices.ts'
import { span, summarySchema } from './schemas.ts'

const text = z.string().nullable()
const { speakers, topics } = statementSchema.unwrap().shape

const collatedStatement = z
  .object({
    n: z.int().describe('its number among the statements of the record'),
    span,
    quote: z.string(),
    speakers,
    acts: z.array(z.string()).readonly(),
    hardness: text.describe('how binding its firmest undertaking is worded'),
    topics,
    found: z
      .enum(['linked', 'only', 'attributed'])
      .describe(
        'linked: the other text tells the matter; only: it does not; attributed: it does not, and the words are its own side’s',
      ),
  })
  .readonly()

/** How two statements differ in act or hardness. */
export const strengthSchema = z
  .object({
    stronger: z.enum(['a', 'b']).nullable(),
    acts: z.tuple([z.enum(ACTS).nullable(), z.enum(ACTS).nullable()]).readonly(),
    hardness: z
      .tuple([z.enum(HARDNESS), z.enum(HARDNESS)])
      .readonly()
      .nullable(),
  })
  .readonly()
  .nullable()

const collatedLink = z
  .object({
    a: z.int().describe('place in the list of a’s statements'),
    b: z.int(),
    confidence: z.number().describe('0 to 1; 1 where a person pinned it'),
    pin: text.describe('id of the pin that made it'),
    result: z.enum(['both', 'strength']),
    isOneVoice: z.boolean().describe('whether the same speakers are told of'),
    strength: strengthSchema,
    reasons: z
      .array(z.object({ kind: z.enum(EVIDENCE_KINDS), key: z.string(), a: text, b: text }).readonly())
      .readonly()
      .describe('what both have in common, in the words of each; the weightiest first'),
  })
  .readonly()

const themeIn = z
  .object({
    statements: z.array(z.int()).readonly(),
    share: z.number().describe('of the characters of all statements, 0 to 1'),
    order: z.int().nullable().describe('the how manieth topic of the text it is'),
  })
  .readonly()

const collation = z
  .object({
    between: z.tuple([z.int(), z.int()]).readonly().describe('which of the accounts are a and b'),
    a: z.array(collatedStatement).readonly(),
    b: z.array(collatedStatement).readonly(),
    links: z.array(collatedLink).readonly(),
    reordered: z.number().describe('share of pairs of links that stand in another order, 0 to 1'),
    themes: z
      .array(
        z
          .object({ topic: text, a: themeIn, b: themeIn, foreground: z.enum(['a', 'b']).nullable() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()

const pinnedStatement = z
  .object({ readout: z.string(), version: z.int(), span, quote: z.string() })
  .readonly()

/** A person's word on two statements. */
export const pinSchema = z
  .object({
    id: z.string(),
    a: pinnedStatement,
    b: pinnedStatement,
    verdict: z.enum(PIN_VERDICTS).describe('linked: they tell one matter; apart: they do not'),
    who: z.string(),
    at: z.string(),
    why: text,
    takenBackAt: text,
  })
  .readonly()
  .openapi('Pin')

/** Two or three accounts of one event, compared two by two; see docs/collation.md. */
export const collatedEventSchema = z
  .object({
    format: z.literal('dragoman/collation@1'),
    event: text,
    doubt: text.describe('why the readouts may not report one event'),
    accounts: z
      .array(z.object({ summary: summarySchema, version: z.int(), issuer: text }).readonly())
      .readonly(),
    leftOut: z.array(summarySchema).readonly().describe('further readouts of the event'),
    collations: z.array(collation).readonly(),
    pins: z.array(pinSchema).readonly(),
    lostPins: z.array(pinSchema).readonly().describe('whose words are in the texts no more'),
  })
  .readonly()
  .openapi('Collation')
