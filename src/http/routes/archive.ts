import { OpenAPIHono } from '@hono/zod-openapi'
import type { Archive } from '../../tasks/open-archive.ts'
import { jsonRoute } from '../define-route.ts'
import { statsSchema } from '../schemas.ts'

const stats = jsonRoute({
  method: 'get',
  path: '/archive',
  summary: 'What is in the archive, from whom, from when to when',
  tag: 'archive',
  request: {},
  gives: statsSchema,
  says: 'counts',
})

/** What the archive holds, and whether it is one of examples. */
export function archiveRoutes(archive: Archive, isExample: boolean): OpenAPIHono {
  return new OpenAPIHono().openapi(stats, async (c) => c.json({ isExample, ...(await archive.stats()) }, 200))
}
