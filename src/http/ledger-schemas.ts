import { z } from '@hono/zod-openapi'
import { AGENDA_KINDS, STATUSES } from '../tasks/choices.ts'
import { pageOf, span, summarySchema } from './schemas.ts'

const text = z.string().nullable()
const RELATIONS = ['restated', 'reported-done', 'withdrawn'] as const

const linkSchema = z
  .object({
    id: z.string(),
    relation: z.enum(RELATIONS),
    earlier: z.string().describe('id of the undertaking'),
    later: z.string().describe('id of the later line'),
    confidence: z.number().describe('0 to 1; 1 where a person accepted it'),
    reasons: z.array(z.string()).readonly(),
  })
  .readonly()
  .openapi('LedgerLink')

const lineSchema = z
  .object({
    line: z
      .object({
        id: z.string(),
        readout: z.string(),
        span,
        quote: z.string(),
        keys: z.array(z.string()).readonly().describe('register ids, set phrases and topics in it'),
        deeds: z.array(z.string()).readonly().describe('what is promised or reported to be done'),
        by: z.string().optional().describe('of undertakings: whose'),
        with: z.array(z.string()).readonly().optional(),
        hardness: z.string().optional(),
        due: text.optional(),
      })
      .readonly(),
    summary: summarySchema,
    role: z
      .enum(['stated', 'told', ...RELATIONS])
      .describe('told: a further readout of an event that states it already'),
    link: linkSchema.nullable(),
    decision: text.describe('a person’s, by which it is here'),
  })
  .readonly()
  .openapi('LedgerLine')

export const entrySchema = z
  .object({
    id: z.string(),
    by: z.string().describe('a code, or both'),
    with: z.array(z.string()).readonly(),
    hardness: z.string(),
    due: text,
    deeds: z.array(z.string()).readonly(),
    first: text,
    last: text,
    lines: z.array(lineSchema).readonly(),
    status: z
      .enum(STATUSES)
      .describe('lapsed: the date went by and no report was found; it says nothing more'),
    basis: z
      .discriminatedUnion('type', [
        z.object({ type: z.literal('line'), line: z.string() }).readonly(),
        z.object({ type: z.literal('day'), line: z.string(), due: z.string(), asOf: z.string() }).readonly(),
        z.object({ type: z.literal('person'), decision: z.string() }).readonly(),
      ])
      .describe('what the status rests on'),
  })
  .readonly()
  .openapi('LedgerEntry')

export const ledgerPageSchema = pageOf(entrySchema, 'LedgerEntryPage')
  .unwrap()
  .extend({
    statuses: z.record(z.enum(STATUSES), z.int()).readonly(),
    waiting: z.int().describe('links on these that wait for a person'),
    orphans: z.int().describe('decisions on words that no reading has any more'),
    asOf: z.string(),
  })
  .readonly()
  .openapi('LedgerPage')

export const waitingSchema = z
  .object({ link: linkSchema, entry: entrySchema, earlier: lineSchema, later: lineSchema })
  .readonly()
  .openapi('WaitingLink')

const anchorSchema = z.object({ readout: z.string(), quote: z.string(), by: z.string() }).readonly()

export const ledgerDecisionSchema = z
  .object({
    id: z.string(),
    line: anchorSchema,
    verdict: z.discriminatedUnion('type', [
      z.object({ type: z.literal('accept'), relation: z.enum(RELATIONS), other: anchorSchema }).readonly(),
      z.object({ type: z.literal('reject'), relation: z.enum(RELATIONS), other: anchorSchema }).readonly(),
      z
        .object({ type: z.literal('status'), status: z.enum(['stated', 'reported-done', 'withdrawn']) })
        .readonly(),
    ]),
    who: z.string(),
    at: z.string(),
    why: text,
    takenBackAt: text,
  })
  .readonly()
  .openapi('LedgerDecision')

export const decidedSchema = z
  .object({ decision: ledgerDecisionSchema, entry: entrySchema })
  .readonly()
  .openapi('LedgerDecided')

export const agendaEntrySchema = z
  .object({
    id: z.string().describe('made from its content; the UID of its event in /agenda.ics begins with it'),
    kind: z.enum(AGENDA_KINDS),
    day: z.string().describe('an ISO day, month or year'),
    title: z.string(),
    ordinal: z.int().nullable(),
    isRound: z.boolean().describe('a multiple of five'),
    basis: z.enum(['stated', 'computed']).describe('computed: from the day that the register gives'),
    ref: text,
    sides: z.array(z.string()).readonly(),
    sentences: z.array(z.object({ summary: summarySchema, span, quote: z.string() }).readonly()).readonly(),
    commitment: text.describe('id of the commitment in the ledger whose date it is'),
    status: z.enum(STATUSES).nullable(),
  })
  .readonly()
  .openapi('AgendaEntry')

export const agendaPageSchema = pageOf(agendaEntrySchema, 'AgendaEntryPage')
  .unwrap()
  .extend({ from: z.string(), to: z.string() })
  .readonly()
  .openapi('AgendaPage')
