import { OpenAPIHono, z } from '@hono/zod-openapi'
import { PIN_VERDICTS } from '../../tasks/choices.ts'
import { collateEvent } from '../../tasks/collate-event.ts'
import { printCollationTable } from '../../tasks/collation-table.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { pinStatements, takeBackPin } from '../../tasks/pin-statements.ts'
import { collatedEventSchema, pinSchema } from '../collation-schemas.ts'
import { given, jsonBody, jsonRoute } from '../define-route.ts'
import { describeFile } from '../describe-file.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { span } from '../schemas.ts'

const query = z.object({
  of: z
    .string()
    .min(1)
    .max(1000)
    .describe('an event or one readout of it; or two or three readouts with commas between them'),
  force: z.enum(['yes', 'no']).default('no').describe('compare readouts of different events too'),
})

const collate = jsonRoute({
  method: 'get',
  path: '/collations',
  summary: 'Accounts of one event beside each other: what both tell, what only one tells, and why',
  tag: 'collations',
  request: { query },
  gives: collatedEventSchema,
  says: 'the accounts, compared two by two',
})

const named = z.object({
  readout: z.string().min(1).max(300),
  span: span.optional().describe('where the statement stands; or else:'),
  quote: z.string().min(1).max(20_000).optional().describe('words of it'),
})

const pin = jsonRoute({
  method: 'post',
  path: '/pins',
  summary: 'Say that two statements of two readouts tell one matter, or that they do not; it sticks',
  tag: 'collations',
  request: {
    body: jsonBody(
      z.object({
        a: named,
        b: named,
        verdict: z.enum(PIN_VERDICTS),
        who: z.string().min(1).max(200),
        why: z.string().max(2000).nullable().default(null),
      }),
    ),
  },
  gives: pinSchema,
  says: 'the pin',
})

const list = jsonRoute({
  method: 'get',
  path: '/pins',
  summary: 'What people pinned, in the order in which they did, also what was taken back',
  tag: 'collations',
  request: {},
  gives: z.array(pinSchema).readonly(),
  says: 'all pins',
})

const change = jsonRoute({
  method: 'patch',
  path: '/pins/{pin}',
  summary: 'Take a pin back, or bring it back',
  tag: 'collations',
  request: {
    params: z.object({ pin: z.string().min(1).max(40) }),
    body: jsonBody(z.object({ isTakenBack: z.boolean() })),
  },
  gives: pinSchema,
  says: 'the pin as it is now',
})

const referencesIn = ({ of }: z.infer<typeof query>) => of.split(',').map((one) => one.trim())

/** Accounts of one event compared, and what people say of their statements. */
export function collationRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  app
    .openapi(collate, async (c) => {
      const asked = c.req.valid('query')
      return c.json(await collateEvent(archive, referencesIn(asked), { force: asked.force === 'yes' }), 200)
    })
    .openapi(pin, async (c) => {
      const { a, b, ...word } = c.req.valid('json')
      return c.json(await pinStatements(archive, [given(a), given(b)], word), 200)
    })
    .openapi(list, async (c) => c.json(await archive.pins(), 200))
    .openapi(change, async (c) => {
      const { isTakenBack } = c.req.valid('json')
      return c.json(await takeBackPin(archive, c.req.valid('param').pin, isTakenBack), 200)
    })
  describeFile(app, {
    path: '/collations/csv',
    summary: 'The same as a table: a line for each link and each statement without one',
    tag: 'collations',
    request: { query },
    types: ['text/csv; charset=utf-8'],
  })
  app.get('/collations/csv', async (c) => {
    const asked = query.safeParse(c.req.query())
    if (!asked.success)
      return problem(400, 'bad-request', asked.error.issues.map(({ message }) => message).join('; '))
    const event = await collateEvent(archive, referencesIn(asked.data), { force: asked.data.force === 'yes' })
    return c.body(await printCollationTable(event, { mark: true }), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="dragoman-collation.csv"',
    })
  })
  return app
}
