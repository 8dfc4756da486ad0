import { OpenAPIHono, z } from '@hono/zod-openapi'
import { AGAINST } from '../../tasks/choices.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { tellNewsOf } from '../../tasks/tell-news.ts'
import { given, jsonRoute, reference } from '../define-route.ts'
import { newsSchema } from '../news-schema.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const news = jsonRoute({
  method: 'get',
  path: '/readouts/{id}/news',
  summary: 'What stands in a readout and in no earlier one, what is back, what was not said this time',
  tag: 'readouts',
  request: {
    params: reference,
    query: z.object({
      against: z
        .enum(AGAINST)
        .default('all')
        .describe('all earlier readouts, those of the pair or the issuer, or what the same speakers said'),
      since: z.iso.date().optional().describe('only readouts of this day or later count'),
      before: z.iso.date().optional().describe('only readouts before this day are earlier'),
    }),
  },
  gives: newsSchema,
  says: 'stretches of the text with their first and last uses; the first question makes the index',
})

/** What is new in a readout. */
export function newsRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  app.openapi(news, async (c) => {
    const { id } = c.req.valid('param')
    const { against, before, since } = c.req.valid('query')
    return c.json(await tellNewsOf(archive, id, { against, ...given({ before, since }) }), 200)
  })
  return app
}
