import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LEVELS } from '../../tasks/contact-level.ts'
import { listContacts } from '../../tasks/list-contacts.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { given, jsonRoute, paging, period } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { eventSchema, pageOf } from '../schemas.ts'

const contactSchema = z
  .object({
    ...eventSchema.unwrap().shape,
    ranks: z
      .record(z.string(), z.int().nullable())
      .readonly()
      .describe('protocol rank of each side’s first person, 1 highest'),
    level: z
      .enum(LEVELS)
      .nullable()
      .describe('that of the side whose first person is the lower one; null where no rank is known'),
  })
  .readonly()
  .openapi('Contact')

/** Two codes; the order does not matter. */
export const pairParam = z.string().regex(/^[A-Z]{3}-[A-Z]{3}$/, 'It is two codes, such as FRA-DEU.')

const list = jsonRoute({
  method: 'get',
  path: '/pairs/{pair}',
  summary: 'Contacts of two sides, the latest first, with channel and rank',
  tag: 'events',
  request: {
    params: z.object({
      pair: pairParam,
    }),
    query: z.object({ ...paging, ...period }),
  },
  gives: pageOf(contactSchema, 'ContactPage'),
  says: 'a page of contacts',
})

/** What two sides had to do with each other. */
export function pairRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest }).openapi(list, async (c) => {
    const sides = c.req.valid('param').pair.split('-') as [string, string]
    return c.json(await listContacts(archive, given({ ...c.req.valid('query'), pair: sides })), 200)
  })
}
