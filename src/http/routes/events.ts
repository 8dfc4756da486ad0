import { OpenAPIHono, z } from '@hono/zod-openapi'
import { DragomanError } from '../../record/errors.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { findOne } from '../../tasks/search-archive.ts'
import { given, jsonBody, jsonRoute, paging, period } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { eventSchema, pageOf, summarySchema } from '../schemas.ts'

const list = jsonRoute({
  method: 'get',
  path: '/events',
  summary: 'Events, the latest first, each with the readouts that report it',
  tag: 'events',
  request: {
    query: z.object({
      ...paging,
      ...period,
      pair: z
        .string()
        .regex(/^[A-Z]{3}[-,][A-Z]{3}$/, 'It is two codes, such as FRA-DEU.')
        .optional(),
      kind: z.string().max(20).optional(),
      readouts: z.coerce.number().int().min(1).optional().describe('at least so many readouts report it'),
    }),
  },
  gives: pageOf(eventSchema, 'EventPage'),
  says: 'a page of events',
})

const one = jsonRoute({
  method: 'get',
  path: '/events/{id}',
  summary: 'One event with all readouts that report it, and why they were brought together',
  tag: 'events',
  request: { params: z.object({ id: z.string().min(1).max(100) }) },
  gives: eventSchema,
  says: 'the event; where it was joined with another since, the one that it is part of now',
})

const decide = jsonRoute({
  method: 'post',
  path: '/events/decisions',
  summary: 'Say that two readouts report one event, or that they do not; it sticks',
  tag: 'events',
  request: {
    body: jsonBody(
      z.object({
        type: z.enum(['join', 'split']),
        a: z.string().min(1).max(300),
        b: z.string().min(1).max(300),
        who: z.string().min(1).max(200),
        why: z.string().max(2000).nullable().default(null),
      }),
    ),
  },
  gives: z.array(summarySchema).readonly(),
  says: 'both readouts with the events that they are in now',
})

/** Events, and what people say of which readouts report one. */
export function eventRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(list, async (c) => {
      const { pair, readouts, limit, ...rest } = c.req.valid('query')
      const sides = pair?.split(/[-,]/) as [string, string] | undefined
      const filter = { limit, ...given({ ...rest, pair: sides, atLeast: readouts }) }
      return c.json(await archive.events(filter), 200)
    })
    .openapi(one, async (c) => {
      const { id } = c.req.valid('param')
      const found = await archive.event(id)
      if (!found) throw new DragomanError('no-such-readout', `The archive has no event ${id}.`)
      return c.json(found, 200)
    })
    .openapi(decide, async (c) => {
      const { a, b, ...decision } = c.req.valid('json')
      const [first, second] = [await findOne(archive, a), await findOne(archive, b)]
      const at = new Date().toISOString()
      return c.json(await archive.decide({ ...decision, a: first.id, b: second.id, at }), 200)
    })
}
