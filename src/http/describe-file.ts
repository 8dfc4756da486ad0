import type { OpenAPIHono, z } from '@hono/zod-openapi'
import { problemSchema } from './schemas.ts'

interface FileRoute {
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly request: { readonly params?: z.ZodObject; readonly query?: z.ZodObject }
  /** Media types that the file may have. */
  readonly types: readonly string[]
}

/** Puts a route that answers with a file into the OpenAPI document. */
export function describeFile(app: OpenAPIHono, { path, summary, tag, request, types }: FileRoute): void {
  const file = { schema: { type: 'string' as const } }
  app.openAPIRegistry.registerPath({
    method: 'get',
    path,
    summary,
    tags: [tag],
    request,
    responses: {
      200: {
        description: 'a file',
        content: Object.fromEntries([...new Set(types)].map((type) => [type, file])),
      },
      default: {
        description: 'what is wrong and what to do, RFC 9457',
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    },
  })
}
