import { OpenAPIHono, z } from '@hono/zod-openapi'
import { FORMULA_LANGUAGES, FORMULA_STATUSES, FORMULA_VERDICTS } from '../../tasks/choices.ts'
import {
  decideFormula,
  findFormula,
  formulaExamples,
  listFormulas,
  takeBackOnFormula,
} from '../../tasks/decide-formula.ts'
import { discoverInArchive } from '../../tasks/discover-in-archive.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { given, jsonBody, jsonRoute, paging } from '../define-route.ts'
import { discoverySchema, formulaSchema } from '../formula-schemas.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { lineSchema, pageOf } from '../schemas.ts'

const lang = z.enum(FORMULA_LANGUAGES)
const params = z.object({ formula: z.string().min(1).max(300).describe('its id, name or a wording') })
const tag = 'formulas'

const list = jsonRoute({
  method: 'get',
  path: '/formulas',
  summary: 'Set phrases that discovery found, the best first, and what people decided on them',
  tag,
  request: {
    query: z.object({
      ...paging,
      lang: lang.optional(),
      status: z.enum(FORMULA_STATUSES).optional(),
      registered: z
        .enum(['yes', 'no'])
        .optional()
        .describe('only those that the register has, or only those that it lacks'),
      holds: z.string().max(200).optional().describe('characters of the name or of a wording'),
    }),
  },
  gives: pageOf(formulaSchema, 'FormulaPage'),
  says: 'a page of formulas; those merged into another are not listed',
})

const discover = jsonRoute({
  method: 'post',
  path: '/formulas/discover',
  summary: 'Look for set phrases in the whole archive and keep them for review',
  tag,
  request: {
    body: jsonBody(
      z.object({
        langs: z
          .array(lang)
          .min(1)
          .default([...FORMULA_LANGUAGES]),
      }),
    ),
  },
  gives: discoverySchema,
  says: 'what was looked at and found; what people decided stays',
})

const one = jsonRoute({
  method: 'get',
  path: '/formulas/{formula}',
  summary: 'One formula with all its wordings and what people said of it',
  tag,
  request: { params },
  gives: formulaSchema,
  says: 'the formula',
})

const examples = jsonRoute({
  method: 'get',
  path: '/formulas/{formula}/examples',
  summary: 'Places where a formula stands, one of each readout',
  tag,
  request: {
    params,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(50).default(5),
      width: z.coerce.number().int().min(10).max(200).default(60).describe('characters on either side'),
    }),
  },
  gives: z.array(lineSchema).readonly(),
  says: 'lines of a concordance',
})

const decide = jsonRoute({
  method: 'post',
  path: '/formulas/{formula}/decisions',
  summary: 'Accept, reject, rename or merge a formula, in a person’s name',
  tag,
  request: {
    params,
    body: jsonBody(
      z.object({
        verdict: z.enum(FORMULA_VERDICTS),
        value: z
          .string()
          .max(300)
          .optional()
          .describe('the new name; for merge the formula that it is merged into'),
        who: z.string().min(1).max(200),
        why: z.string().max(2000).nullable().default(null),
      }),
    ),
  },
  gives: formulaSchema,
  says: 'the formula as it is now',
})

const takeBack = jsonRoute({
  method: 'delete',
  path: '/formulas/{formula}/decisions',
  summary: 'Take the last word on a formula back; it is kept as taken back',
  tag,
  request: { params },
  gives: formulaSchema,
  says: 'the formula as it is now',
})

/** Discovery of set phrases and their review. */
export function formulaRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(list, async (c) => {
      const { limit, registered, ...rest } = c.req.valid('query')
      const isRegistered = registered === undefined ? {} : { registered: registered === 'yes' }
      return c.json(await listFormulas(archive, { limit, ...isRegistered, ...given(rest) }), 200)
    })
    .openapi(discover, async (c) => c.json(await discoverInArchive(archive, c.req.valid('json')), 200))
    .openapi(one, async (c) => c.json(await findFormula(archive, c.req.valid('param').formula), 200))
    .openapi(examples, async (c) =>
      c.json(await formulaExamples(archive, c.req.valid('param').formula, c.req.valid('query')), 200),
    )
    .openapi(decide, async (c) =>
      c.json(await decideFormula(archive, c.req.valid('param').formula, given(c.req.valid('json'))), 200),
    )
    .openapi(takeBack, async (c) =>
      c.json(await takeBackOnFormula(archive, c.req.valid('param').formula), 200),
    )
}
