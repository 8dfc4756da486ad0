import { OpenAPIHono, z } from '@hono/zod-openapi'
import { fileUpload } from '../../tasks/file-upload.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import type { RegisterFile } from '../../tasks/read-readout.ts'
import { loadOne } from '../../tasks/search-archive.ts'
import { jsonRoute } from '../define-route.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { filedSchema } from '../schemas.ts'

const upload = jsonRoute({
  method: 'post',
  path: '/documents',
  summary: 'Add a file: the body is its bytes, the query its name',
  tag: 'archive',
  request: {
    query: z.object({ name: z.string().min(1).max(300).describe('by whose ending the kind is known') }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  gives: z.array(filedSchema).readonly(),
  says: 'what became of each document in it',
})

/** Files in, and the bytes that came in out again. */
export function documentRoutes(archive: Archive, registers: readonly RegisterFile[]): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  return app.openapi(upload, async (c) => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const { name } = c.req.valid('query')
    return c.json(await fileUpload(archive, { name, bytes }, registers), 200)
  })
}

/** The bytes that a version came in, to be kept and not to be shown: whatever they are, no browser runs them. */
export function originalRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono()
  app.get('/:id/:version{[0-9]+}', async (c) => {
    const { id, version } = c.req.param()
    const stored = await loadOne(archive, id, Number(version))
    const bytes = await archive.raw(stored.version.rawHash)
    if (!bytes) return problem(404, 'no-original', `Nothing is kept of how ${id} came in.`)
    const tag = `"${stored.version.rawHash}"`
    if (c.req.header('if-none-match') === tag) return c.body(null, 304)
    return c.body(new Uint8Array(bytes), 200, {
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${stored.summary.id}-${version}.bin"`,
      'content-security-policy': "sandbox; default-src 'none'",
      'cache-control': 'private, max-age=31536000, immutable',
      etag: tag,
    })
  })
  return app
}
