import { OpenAPIHono, z } from '@hono/zod-openapi'
import { AMENDABLE } from '../../tasks/choices.ts'
import { correctReadout, takeBackCorrections } from '../../tasks/correct-readout.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { jsonBody, jsonRoute, reference } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { correctionSchema } from '../schemas.ts'

const field = z.enum(AMENDABLE)
const quote = z.string().max(20_000).nullable().default(null)

const correct = jsonRoute({
  method: 'post',
  path: '/readouts/{id}/corrections',
  summary: 'Put a field right, in a person’s name; it is kept apart from what was read',
  tag: 'corrections',
  request: {
    params: reference,
    body: jsonBody(
      z.object({
        field,
        value: z.string().max(20_000).describe('as "dragoman correct" takes it; "-" for none'),
        quote: quote.describe('words of the text: the sentence spoken of, or what a day or place stands on'),
        who: z.string().min(1).max(200),
        why: z.string().max(2000).nullable().default(null),
      }),
    ),
  },
  gives: correctionSchema,
  says: 'the correction that stands now',
})

const takeBack = jsonRoute({
  method: 'delete',
  path: '/readouts/{id}/corrections',
  summary: 'Take corrections of a field back; they are kept as taken back',
  tag: 'corrections',
  request: { params: reference, query: z.object({ field, quote: z.string().max(20_000).optional() }) },
  gives: z.array(correctionSchema).readonly(),
  says: 'what was taken back',
})

const list = jsonRoute({
  method: 'get',
  path: '/corrections',
  summary: 'All corrections, also those taken back',
  tag: 'corrections',
  request: {},
  gives: z.array(correctionSchema).readonly(),
  says: 'corrections in order of their readouts',
})

/** What people put right. */
export function correctionRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(correct, async (c) => {
      const { field: name, value, ...word } = c.req.valid('json')
      return c.json(await correctReadout(archive, c.req.valid('param').id, [name, value], word), 200)
    })
    .openapi(takeBack, async (c) => {
      const { field: name, quote: words } = c.req.valid('query')
      return c.json(await takeBackCorrections(archive, c.req.valid('param').id, name, words ?? null), 200)
    })
    .openapi(list, async (c) => c.json(await archive.corrections(), 200))
}
