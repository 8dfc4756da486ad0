import { createRoute, type RouteConfig, z } from '@hono/zod-openapi'
import { problemSchema } from './schemas.ts'

/** Longest list that one request gets. */
const MOST_ITEMS = 500

const fault = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** A route that answers with JSON of a schema, and with problem details where it cannot. */
export function jsonRoute<
  const Path extends string,
  const Request extends NonNullable<RouteConfig['request']>,
  const Body extends z.ZodType,
>(route: {
  readonly method: 'get' | 'post' | 'patch' | 'delete'
  readonly path: Path
  readonly summary: string
  readonly tag: string
  readonly request: Request
  readonly gives: Body
  readonly says: string
}) {
  const { method, path, summary, tag, request, gives, says } = route
  return createRoute({
    method,
    path,
    summary,
    tags: [tag],
    request,
    responses: {
      200: { description: says, content: { 'application/json': { schema: gives } } },
      default: fault('what is wrong and what to do, RFC 9457'),
    },
  })
}

/** `limit` and `after`, as every list takes them. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(MOST_ITEMS).default(50).describe('items on a page'),
  after: z
    .string()
    .regex(/^\d{1,12}$/, 'It is what the page before gave as "next".')
    .optional()
    .describe('"next" of the page before'),
}

/** A body of JSON. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } } as const
}

const isoDay = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'It is a day, month or year: 2031-05-04, 2031-05 or 2031.')

/** `since` and `until`: days, months or years. */
export const period = { since: isoDay.optional(), until: isoDay.optional() }

export const code = z.string().regex(/^[A-Z]{3}$/, 'It is a code of three capitals, such as FRA.')

export const reference = z.object({
  id: z.string().min(1).max(300).describe('the archive’s id, its beginning, or the id that was given'),
})

/** Without the keys whose values are undefined: what the tasks take tells "not given" from "given as nothing". */
export function given<T extends object>(values: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
