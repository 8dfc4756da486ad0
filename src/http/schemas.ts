import { z } from '@hono/zod-openapi'
import { recordSchema } from '../record/index.ts'
import { amendmentSchema } from '../tasks/correct-readout.ts'

/** What the API gives and takes, as Zod schemas; the OpenAPI document is made of them. */

const text = z.string().nullable()
export const span = z.tuple([z.int(), z.int()]).readonly().describe('[start, end) in UTF-16 units')
const marks = z.array(span).readonly()

export const summarySchema = z
  .object({
    id: z.string(),
    givenId: text,
    title: text,
    published: text,
    publisher: text,
    publisherCountry: text,
    lang: text,
    address: text,
    isReadout: z.boolean(),
    kind: text,
    day: text.describe('day of the event; see dayFrom'),
    dayFrom: z
      .enum(['stated', 'implied', 'assumed'])
      .nullable()
      .describe('assumed: the text has no date, the day of publication stands in'),
    sides: z.array(z.string()).readonly(),
    event: text,
    family: text,
    versions: z.int(),
    addedAt: z.string(),
    changedAt: z.string().describe('when its latest version came'),
  })
  .readonly()
  .openapi('ReadoutSummary')

/** A page of a list; `next` goes into `after`. */
export function pageOf<T extends z.ZodType>(item: T, name: string) {
  return z
    .object({
      items: z.array(item).readonly(),
      total: z.int().describe('all there are, on this page or not'),
      next: z.string().nullable().describe('give it as "after" for the next page; null on the last'),
    })
    .readonly()
    .openapi(name)
}

export const foundSchema = z
  .object({
    summary: summarySchema,
    version: z.int(),
    snippet: z.object({ text: z.string(), marks, span }).readonly(),
    places: z.int().describe('all places where what was looked for stands'),
  })
  .readonly()
  .openapi('FoundReadout')

const counts = z.array(z.object({ value: z.string(), count: z.int() }).readonly()).readonly()
export const facetsSchema = z
  .object({ kind: counts, pair: counts, publisher: counts, lang: counts, year: counts })
  .readonly()
  .openapi('Facets')

export const lineSchema = z
  .object({ left: z.string(), hit: z.string(), right: z.string(), span, summary: summarySchema })
  .readonly()
  .openapi('ConcordanceLine')

export const concordanceSchema = z
  .object({
    lines: z.array(lineSchema).readonly(),
    readouts: z.int(),
    seen: z.int(),
    isCut: z.boolean().describe('the limit cut lines off'),
  })
  .readonly()
  .openapi('Concordance')

export const correctionSchema = z
  .object({
    readout: z.string(),
    amendment: amendmentSchema,
    was: z.string(),
    who: z.string(),
    at: z.string(),
    why: text,
    takenBackAt: text,
  })
  .readonly()
  .openapi('Correction')

const versionSchema = z
  .object({
    number: z.int(),
    state: z.enum(['live', 'edited', 'deleted', 'restored']),
    hash: z.string(),
    title: text,
    published: text,
    publisher: text,
    publisherCountry: text,
    lang: text,
    from: z.string(),
    mediaType: z.string(),
    fetchedAt: text,
    addedAt: z.string(),
    facts: z.record(z.string(), z.string()).readonly(),
    rawHash: z.string(),
    letters: z.int().describe('length of the text in UTF-16 units'),
  })
  .readonly()
  .openapi('Version')

export const readoutSchema = z
  .object({
    summary: summarySchema,
    version: versionSchema,
    text: z.string(),
    record: recordSchema.nullable().describe('with people’s corrections'),
    readBy: text,
    corrections: z.array(correctionSchema).readonly(),
    misfits: z.array(correctionSchema).readonly(),
    versions: z.array(versionSchema).readonly(),
  })
  .readonly()
  .openapi('StoredReadout')

export const eventSchema = z
  .object({
    id: z.string(),
    kind: text,
    day: text,
    dayFrom: z.enum(['stated', 'implied', 'assumed']).nullable(),
    sides: z.array(z.string()).readonly(),
    confidence: z.number(),
    reasons: z.array(z.string()).readonly(),
    readouts: z.array(summarySchema).readonly(),
  })
  .readonly()
  .openapi('StoredEvent')

export const commitmentSchema = z
  .object({
    summary: summarySchema,
    span,
    quote: z.string(),
    by: z.string(),
    with: z.array(z.string()).readonly(),
    hardness: z.string(),
    due: text,
  })
  .readonly()
  .openapi('StoredCommitment')

export const milestoneSchema = z
  .object({
    summary: summarySchema,
    span,
    quote: z.string(),
    what: z.string(),
    when: z.string(),
    ordinal: z.int().nullable(),
    ref: text,
  })
  .readonly()
  .openapi('StoredMilestone')

export const statsSchema = z
  .object({
    isExample: z.boolean().describe('an archive of invented readouts, to look around'),
    documents: z.int(),
    readouts: z.int(),
    versions: z.int(),
    events: z.int(),
    eventsWithSeveral: z.int(),
    statements: z.int(),
    commitments: z.int(),
    notes: z.int(),
    textBytes: z.int(),
    fileBytes: z.int(),
    firstPublished: text,
    lastPublished: text,
    byPublisher: z
      .array(
        z
          .object({
            publisher: text,
            lang: text,
            documents: z.int(),
            readouts: z.int(),
            first: text,
            last: text,
          })
          .readonly(),
      )
      .readonly(),
    byReader: z.array(z.object({ reader: z.string(), versions: z.int() }).readonly()).readonly(),
  })
  .readonly()
  .openapi('Stats')

export const filedSchema = z
  .object({
    where: z.string(),
    outcome: z.enum(['added', 'new-version', 'already-there', 'refused', 'note']),
    id: text,
    reason: text,
  })
  .readonly()
  .openapi('Filed')

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    hint: z.string().optional(),
  })
  .readonly()
  .openapi('Problem')
