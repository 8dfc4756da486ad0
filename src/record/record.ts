import { z } from 'zod'
import { RECORD_FORMAT } from './format.ts'
import { ACTS, ENGAGEMENT_KINDS, HARDNESS, MENTION_TYPES, REFUSALS, ZONE_KINDS } from './vocabulary.ts'

const offset = z.number().int().min(0)
const code = z.string().regex(/^[A-Z]{3}$/)
const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
const ruleId = z.string().min(1)

export const spanSchema = z
  .tuple([offset, offset])
  .readonly()
  .describe('[start, end) in UTF-16 code units of `text`')
export const certaintySchema = z
  .enum(['stated', 'implied'])
  .describe(
    'stated: the text says it; implied: completed from the publication date, the issuer or the context',
  )
export const evidenceSchema = z.object({ span: spanSchema, quote: z.string() }).readonly()

export const decisionSchema = z
  .object({
    field: z.string().describe('path of the field in the record, e.g. "engagement.kind"'),
    value: z.string(),
    rule: ruleId,
    certainty: certaintySchema,
    evidence: evidenceSchema.nullable(),
  })
  .readonly()

export const zoneSchema = z.object({ kind: z.enum(ZONE_KINDS), span: spanSchema, rule: ruleId }).readonly()
export const sentenceSchema = z.object({ span: spanSchema, zone: z.enum(ZONE_KINDS) }).readonly()

export const participantSchema = z
  .object({
    name: z.string(),
    office: z.string().nullable(),
    country: code.nullable().describe('ISO 3166-1 alpha-3, or EUE, UNO, NAT, AFU, ASN'),
    ref: z.string().nullable().describe('id of the person in the register'),
    rank: z.number().int().min(1).nullable().describe('protocol rank of the office, 1 is highest'),
    evidence: evidenceSchema,
    rule: ruleId,
    certainty: certaintySchema,
  })
  .readonly()

export const dateSchema = z
  .object({ value: isoDate, certainty: certaintySchema, evidence: evidenceSchema, rule: ruleId })
  .readonly()
export const placeSchema = z
  .object({ name: z.string(), ref: z.string().nullable(), evidence: evidenceSchema, rule: ruleId })
  .readonly()

const eventFields = {
  kind: z.enum(ENGAGEMENT_KINDS),
  date: dateSchema.nullable(),
  endDate: dateSchema.nullable(),
  localTime: evidenceSchema.nullable().describe('time of day as the text gives it'),
  place: placeSchema.nullable(),
  initiator: code.nullable(),
  duration: evidenceSchema.nullable(),
  participants: z.array(participantSchema).readonly(),
}
export const eventSchema = z.object({ ...eventFields, evidence: evidenceSchema }).readonly()
export const engagementSchema = z
  .object({
    ...eventFields,
    also: z.array(eventSchema).readonly().describe('further events told in the same text'),
  })
  .readonly()

export const speakerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('person'), name: z.string(), country: code.nullable() }).readonly(),
  z.object({ type: z.literal('side'), country: code }).readonly(),
  z.object({ type: z.literal('both') }).readonly(),
  z.object({ type: z.literal('narrator') }).readonly(),
])

export const actSchema = z.object({ act: z.enum(ACTS), evidence: evidenceSchema, rule: ruleId }).readonly()

export const statementSchema = z
  .object({
    span: spanSchema,
    speakers: z.array(speakerSchema).readonly(),
    rule: ruleId.describe('the rule that gave the floor'),
    certainty: certaintySchema.describe('stated: the sentence names its speaker; implied: the floor runs on'),
    cue: z.object({ span: spanSchema, verb: z.string() }).readonly().nullable(),
    acts: z.array(actSchema).readonly(),
    addressee: z.string().nullable(),
    topics: z.array(z.string()).readonly(),
    formulas: z.array(z.string()).readonly(),
  })
  .readonly()

export const mentionSchema = z
  .object({
    type: z.enum(MENTION_TYPES),
    text: z.string(),
    canonical: z.string(),
    ref: z.string().nullable(),
    span: spanSchema,
    rule: ruleId,
    certainty: certaintySchema,
  })
  .readonly()

export const commitmentSchema = z
  .object({
    by: z.union([code, z.literal('both')]),
    with: z.array(code).readonly(),
    span: spanSchema,
    action: z.string(),
    due: isoDate.nullable(),
    hardness: z.enum(HARDNESS),
    rule: ruleId,
    certainty: certaintySchema,
  })
  .readonly()

export const milestoneSchema = z
  .object({
    what: z.string(),
    when: isoDate,
    ordinal: z.number().int().positive().nullable(),
    ref: z.string().nullable().describe('id of the instrument, event or initiative in the register'),
    span: spanSchema,
    certainty: certaintySchema,
    rule: ruleId,
  })
  .readonly()

export const topicSchema = z
  .object({ id: z.string(), label: z.string(), weight: z.number(), spans: z.array(spanSchema).readonly() })
  .readonly()
export const formulaSchema = z.object({ id: z.string(), text: z.string(), span: spanSchema }).readonly()
export const codedEventSchema = z
  .object({
    plover: z.string(),
    cameo: z.string(),
    source: z.string(),
    target: z.string().nullable(),
    span: spanSchema,
  })
  .readonly()

export const publicationSchema = z
  .object({
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    publisherCountry: code.nullable(),
    postedBy: z
      .string()
      .nullable()
      .describe('the embassy or mission that carries the text, as the text names it'),
    hostCountry: code.nullable().describe('the state in which the posting mission sits'),
    published: z.string().nullable(),
    contact: z
      .object({
        span: spanSchema,
        address: z.string().nullable(),
        telephone: z.string().nullable(),
        fax: z.string().nullable(),
        email: z.string().nullable(),
        web: z.string().nullable(),
      })
      .readonly()
      .nullable(),
  })
  .readonly()

/** What the reader took from one readout. */
export const recordSchema = z
  .object({
    format: z.literal(RECORD_FORMAT),
    id: z.string().nullable(),
    reader: z.object({ version: z.string(), language: z.string().nullable() }).readonly(),
    lang: z.string().nullable(),
    text: z.string(),
    readout: z
      .boolean()
      .describe('whether the text reports an event between parties of different states or bodies'),
    refusal: z.enum(REFUSALS).nullable().describe('why the text counts as no readout'),
    publication: publicationSchema,
    zones: z.array(zoneSchema).readonly(),
    sentences: z.array(sentenceSchema).readonly(),
    engagement: engagementSchema.nullable(),
    statements: z.array(statementSchema).readonly(),
    mentions: z.array(mentionSchema).readonly(),
    commitments: z.array(commitmentSchema).readonly(),
    milestones: z.array(milestoneSchema).readonly(),
    topics: z.array(topicSchema).readonly(),
    formulas: z.array(formulaSchema).readonly(),
    events: z.array(codedEventSchema).readonly(),
    decisions: z.array(decisionSchema).readonly(),
  })
  .readonly()

export type Decision = z.infer<typeof decisionSchema>
export type Zone = z.infer<typeof zoneSchema>
export type Sentence = z.infer<typeof sentenceSchema>
export type Participant = z.infer<typeof participantSchema>
export type ReadDate = z.infer<typeof dateSchema>
export type Place = z.infer<typeof placeSchema>
export type Event = z.infer<typeof eventSchema>
export type Engagement = z.infer<typeof engagementSchema>
export type Speaker = z.infer<typeof speakerSchema>
export type Act = z.infer<typeof actSchema>
export type Statement = z.infer<typeof statementSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type Milestone = z.infer<typeof milestoneSchema>
export type Topic = z.infer<typeof topicSchema>
export type Formula = z.infer<typeof formulaSchema>
export type CodedEvent = z.infer<typeof codedEventSchema>
export type Publication = z.infer<typeof publicationSchema>
/** What the reader took from one readout; see `recordSchema`. */
export type ReadoutRecord = z.infer<typeof recordSchema>
