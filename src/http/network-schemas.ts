import { z } from '@hono/zod-openapi'
import { eventSchema } from './schemas.ts'

const text = z.string().nullable()
const counts = z.record(z.string(), z.int()).readonly()

/** Who deals with whom as JSON. */
export const networkSchema = z
  .object({
    since: text,
    until: text,
    kind: text,
    level: text,
    state: text,
    basis: z
      .object({
        events: z.int(),
        readouts: z.int(),
        first: text,
        last: text,
        issuers: z.array(z.object({ country: text, readouts: z.int() }).readonly()).readonly(),
      })
      .readonly(),
    nodes: z.array(z.object({ code: z.string(), events: z.int() }).readonly()).readonly(),
    edges: z
      .array(
        z
          .object({
            pair: z.tuple([z.string(), z.string()]).readonly(),
            count: z.int().describe('events; /api/events?pair= lists them'),
            alone: z.int().describe('events that the two had alone'),
            byKind: counts,
            byLevel: counts,
            first: text,
            last: text,
          })
          .readonly(),
      )
      .readonly(),
    circle: z
      .array(z.object({ code: z.string(), x: z.number(), y: z.number() }).readonly())
      .readonly()
      .describe('where counterparts of the state stand on a circle of radius 1; empty where none is named'),
  })
  .readonly()
  .openapi('Network')

export const oneSidedSchema = z
  .object({
    event: eventSchema,
    by: z.string(),
    silent: z.string(),
    waited: z.int().nullable().describe('days; null where the archive has no later texts of the silent side'),
  })
  .readonly()
  .openapi('OneSidedEvent')
