import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Archive } from '../../tasks/open-archive.ts'
import { code, given, jsonRoute, paging, period } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { commitmentSchema, milestoneSchema, pageOf } from '../schemas.ts'

const commitments = jsonRoute({
  method: 'get',
  path: '/commitments',
  summary: 'Undertakings, the latest reported first',
  tag: 'deeds',
  request: {
    query: z.object({
      ...paging,
      ...period,
      by: z
        .union([code, z.literal('both')])
        .optional()
        .describe('whose undertaking'),
    }),
  },
  gives: pageOf(commitmentSchema, 'CommitmentPage'),
  says: 'a page of undertakings, each with the words it stands on',
})

const dates = jsonRoute({
  method: 'get',
  path: '/milestones',
  summary: 'Coming dates and anniversaries that readouts name, the earliest first',
  tag: 'deeds',
  request: { query: z.object({ ...paging, ...period, side: code.optional() }) },
  gives: pageOf(milestoneSchema, 'MilestonePage'),
  says: 'a page of dates, each with the words it stands on',
})

/** What was undertaken, and which dates are coming. */
export function deedRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(commitments, async (c) => {
      const { by, limit, ...rest } = c.req.valid('query')
      return c.json(await archive.commitments({ limit, ...given({ ...rest, side: by }) }), 200)
    })
    .openapi(dates, async (c) => {
      const { limit, ...rest } = c.req.valid('query')
      return c.json(await archive.milestones({ limit, ...given(rest) }), 200)
    })
}
