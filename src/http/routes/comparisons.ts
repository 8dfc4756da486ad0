import { OpenAPIHono, z } from '@hono/zod-openapi'
import { compareLanguages, confirmBeads, LEAST_CONFIRMED } from '../../tasks/align-languages.ts'
import { compareWithPrevious } from '../../tasks/compare-previous.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { pinSchema } from '../collation-schemas.ts'
import { parallelSchema, previousSchema } from '../comparison-schemas.ts'
import { given, jsonBody, jsonRoute, reference } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const of = z
  .string()
  .min(1)
  .max(700)
  .describe('a readout, whose version in another language is looked for; or two with a comma between them')
const force = z.enum(['yes', 'no']).default('no').describe('align texts of two issuers or events too')

const parallel = jsonRoute({
  method: 'get',
  path: '/parallels',
  summary: 'Two languages of one text: what one leaves out, adds or words more weakly',
  tag: 'collations',
  request: { query: z.object({ of, force }) },
  gives: parallelSchema,
  says: 'both texts, bead by bead',
})

const confirm = jsonRoute({
  method: 'post',
  path: '/parallels/confirmations',
  summary: 'Say that beads are aligned rightly; words are learned from it',
  tag: 'collations',
  request: {
    body: jsonBody(
      z.object({
        of,
        force,
        least: z.number().min(0).max(1).default(LEAST_CONFIRMED).describe('beads from this confidence on'),
        who: z.string().min(1).max(200),
        why: z.string().max(2000).nullable().default(null),
      }),
    ),
  },
  gives: z.array(pinSchema).readonly(),
  says: 'the pins that were made',
})

const previous = jsonRoute({
  method: 'get',
  path: '/readouts/{id}/previous',
  summary: 'What the issuer kept, dropped and added since its last readout on this counterpart',
  tag: 'readouts',
  request: {
    params: reference,
    query: z.object({
      earlier: z.string().min(1).max(300).optional().describe('the readout to compare it with'),
      anyone: z.enum(['yes', 'no']).default('no').describe('the last readout, whoever met'),
    }),
  },
  gives: previousSchema,
  says: 'both readouts, statement by statement',
})

const referencesIn = (typed: string) => typed.split(',').map((one) => one.trim())

/** Languages of one text, and readouts that follow each other. */
export function comparisonRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  app
    .openapi(parallel, async (c) => {
      const asked = c.req.valid('query')
      const options = { force: asked.force === 'yes' }
      return c.json(await compareLanguages(archive, referencesIn(asked.of), options), 200)
    })
    .openapi(confirm, async (c) => {
      const asked = c.req.valid('json')
      const options = { force: asked.force === 'yes' }
      const compared = await compareLanguages(archive, referencesIn(asked.of), options)
      return c.json(await confirmBeads(archive, compared, asked), 200)
    })
    .openapi(previous, async (c) => {
      const { earlier, anyone } = c.req.valid('query')
      const options = { ...given({ earlier }), anyone: anyone === 'yes' }
      return c.json(await compareWithPrevious(archive, c.req.valid('param').id, options), 200)
    })
  return app
}
