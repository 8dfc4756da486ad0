import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Archive } from '../../tasks/open-archive.ts'
import { bringBack, removeReadout } from '../../tasks/remove-readout.ts'
import { jsonBody, jsonRoute, reference } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { removalSchema } from '../removal-schema.ts'

const remove = jsonRoute({
  method: 'post',
  path: '/readouts/{id}/removal',
  summary: 'Take a readout out of everything that is found and counted, in a person’s name',
  tag: 'readouts',
  request: {
    params: reference,
    body: jsonBody(
      z.object({ who: z.string().min(1).max(200), why: z.string().max(2000).nullable().default(null) }),
    ),
  },
  gives: removalSchema,
  says: 'the removal; the versions of the readout stay in the archive',
})

const takeBack = jsonRoute({
  method: 'delete',
  path: '/readouts/{id}/removal',
  summary: 'Bring a removed readout back',
  tag: 'readouts',
  request: { params: reference },
  gives: removalSchema,
  says: 'the removal, as taken back',
})

const list = jsonRoute({
  method: 'get',
  path: '/removals',
  summary: 'What was removed, also what was brought back',
  tag: 'readouts',
  request: {},
  gives: z.array(removalSchema).readonly(),
  says: 'removals in the order in which they were made',
})

/** What people took out of the archive. */
export function removalRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(remove, async (c) =>
      c.json(await removeReadout(archive, c.req.valid('param').id, c.req.valid('json')), 200),
    )
    .openapi(takeBack, async (c) => c.json(await bringBack(archive, c.req.valid('param').id), 200))
    .openapi(list, async (c) => c.json(await archive.removals(), 200))
}
