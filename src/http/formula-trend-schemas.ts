import { z } from '@hono/zod-openapi'
import { speakerSchema } from '../record/index.ts'
import { CHANGES, PERIODS } from '../tasks/formula-words.ts'
import { span } from './schemas.ts'

const text = z.string().nullable()
const texts = z.array(z.string()).readonly()
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

const rate = z
  .object({ rate: z.number(), low: z.number(), high: z.number() })
  .readonly()
  .describe('a share with its 95 % interval (Wilson), from 0 to 1')

const scope = z
  .object({
    langs: texts,
    issuer: z.string().optional(),
    pair: texts.optional(),
    since: z.string().optional(),
    until: z.string().optional(),
  })
  .readonly()

const coverage = z
  .object({
    documents: z.int().describe('texts, of reprints one'),
    readouts: z.int().describe('of these, texts that report an event'),
    events: z.int(),
    first: text,
    last: text,
    issuers: list(
      z
        .object({
          issuer: z.string(),
          country: text,
          lang: text,
          documents: z.int(),
          first: z.string(),
          last: z.string(),
        })
        .readonly(),
    ),
    undated: z.int(),
    reprints: z.int(),
    unknownLanguage: z.int(),
    emptyMonths: z.int().describe('months between the first and the last day without a text'),
    months: z.int(),
  })
  .readonly()
  .describe('how much the figures stand on, and what is left out')

const trend = z
  .object({
    by: z.enum(PERIODS),
    periods: list(
      z
        .object({
          name: z.string(),
          from: z.string(),
          to: z.string(),
          events: z.int(),
          uses: z.int(),
          documents: z.int(),
          documentsWith: z.int(),
          eventsOfUsers: z.int().describe('events of issuers that have it in any period'),
          share: rate.nullable().describe('null where the events are too few to say'),
          isPartial: z.boolean().describe('the texts begin or end inside it'),
        })
        .readonly(),
    ),
    bursts: list(
      z
        .object({
          from: z.string(),
          to: z.string(),
          uses: z.int(),
          events: z.int(),
          weight: z.number(),
          chance: z.number().describe('the share of archives with shuffled dates that have one as heavy'),
        })
        .readonly(),
    ).nullable(),
  })
  .readonly()

const formula = z
  .object({
    key: z.string().describe('what it goes by: an id, or the phrase in quotation marks'),
    name: z.string(),
    origin: z.enum(['register', 'archive', 'own']),
    source: text,
    wordings: list(z.object({ lang: z.string(), text: z.string() }).readonly()),
    langs: texts,
    registered: text,
    isOneLetter: z.boolean(),
  })
  .readonly()

const figures = {
  formula,
  scope,
  coverage,
  uses: z.int().describe('events that have it'),
  documents: z.int(),
  share: rate.nullable().describe('null where the events are too few to say'),
  elsewhere: z.int().describe('texts that have it and are not counted'),
  trend,
}
export const formulaFiguresSchema = z.object(figures).readonly().openapi('FormulaFigures')

const counted = { events: z.int(), documents: z.int(), first: z.string(), last: z.string() }

const use = z
  .object({
    id: z.string(),
    day: z.string(),
    title: text,
    publisher: text,
    publisherCountry: text,
    place: z
      .object({
        left: z.string(),
        hit: z.string(),
        right: z.string(),
        span,
        speakers: list(speakerSchema),
        sides: texts,
      })
      .readonly()
      .nullable(),
  })
  .readonly()

const comparison = {
  uses: z.int(),
  events: z.int(),
  otherUses: z.int(),
  otherEvents: z.int(),
  share: rate.nullable(),
  otherShare: rate.nullable(),
  logLikelihood: z.number(),
  logRatio: z
    .number()
    .describe('doublings by which it is more frequent at least (LRC), with a minus less; 0: cannot be told'),
}
const issuer = { issuer: z.string(), country: text, lang: text }

export const formulaStorySchema = z
  .object({
    ...figures,
    variants: list(z.object({ text: z.string(), lang: text, ...counted }).readonly()),
    first: use.nullable(),
    last: use.nullable(),
    speakers: list(
      z
        .object({
          type: z.enum(['person', 'side', 'both', 'narrator']),
          name: text,
          country: text,
          ...counted,
        })
        .readonly(),
    ),
    toward: list(z.object({ by: z.string(), toward: z.string(), ...counted }).readonly()),
    issuers: list(z.object({ ...issuer, ...comparison }).readonly()),
    adoption: list(
      z
        .object({
          side: z.string(),
          verdict: z.enum(['first', 'later', 'unclear']),
          isOwnText: z.boolean(),
          first: use,
          last: z.string(),
          silentEvents: z.int(),
          eventsSince: z.int(),
          uses: z.int(),
          knownSince: z.string(),
          heardFrom: list(z.object({ side: z.string(), day: z.string(), events: z.int() }).readonly()),
          saidEarlierBy: texts,
        })
        .readonly(),
    ),
    companions: list(z.object({ id: z.string(), name: z.string(), ...comparison }).readonly()).nullable(),
    concordance: z.object({ lines: list(use), places: z.int(), isCut: z.boolean() }).readonly(),
  })
  .readonly()
  .openapi('FormulaStory')

export const formulaChangesSchema = z
  .object({
    since: z.string(),
    scope,
    coverage,
    issuers: list(
      z.object({ ...issuer, before: z.int(), since: z.int(), isCompared: z.boolean() }).readonly(),
    ),
    changes: list(
      z
        .object({
          kind: z.enum(CHANGES),
          formula: z.string(),
          ...issuer,
          ...comparison,
          firstUse: z.string(),
          lastUse: z.string(),
          silentFrom: text,
        })
        .readonly(),
    ),
    looked: z.int(),
    names: z.record(z.string(), z.string()).readonly().describe('names of the formulas by their ids'),
  })
  .readonly()
  .openapi('FormulaChanges')
