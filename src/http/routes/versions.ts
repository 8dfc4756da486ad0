import { OpenAPIHono, z } from '@hono/zod-openapi'
import { compareReadoutVersions } from '../../tasks/compare-readout-versions.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { given, jsonRoute, reference } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { comparedVersionsSchema } from '../version-schemas.ts'

const number = z.coerce.number().int().min(1).optional()

const versions = jsonRoute({
  method: 'get',
  path: '/readouts/{id}/versions',
  summary: 'The versions of a readout, and what was changed between two of them',
  tag: 'readouts',
  request: {
    params: reference,
    query: z.object({
      from: number.describe('the older version; the one before if not given'),
      to: number.describe('the newer version; the latest if not given'),
    }),
  },
  gives: comparedVersionsSchema,
  says: 'the history, and the changes sentence by sentence',
})

/** What was changed in a readout. */
export function versionRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  app.openapi(versions, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await compareReadoutVersions(archive, id, given(c.req.valid('query'))), 200)
  })
  return app
}
