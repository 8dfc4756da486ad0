import { OpenAPIHono, z } from '@hono/zod-openapi'
import { compareFormulas, MOST_COMPARED } from '../../tasks/compare-formulas.ts'
import { CHART_LANGUAGES, drawFormulas } from '../../tasks/draw-formulas.ts'
import { formulaChanges } from '../../tasks/formula-changes.ts'
import { PERIODS } from '../../tasks/formula-words.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { showFormula } from '../../tasks/show-formula.ts'
import { given, jsonRoute, period } from '../define-route.ts'
import { formulaChangesSchema, formulaFiguresSchema, formulaStorySchema } from '../formula-trend-schemas.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const formula = z
  .string()
  .min(1)
  .max(400)
  .describe('an id, a name in any language, or a phrase; in quotation marks always a phrase')
const scope = {
  ...period,
  lang: z.string().min(2).max(3).optional(),
  issuer: z.string().min(1).max(200).optional().describe('a state by its code, or a publisher'),
  pair: z
    .string()
    .regex(/^[A-Z]{3}-[A-Z]{3}$/, 'It is two codes, such as FRA-DEU.')
    .optional(),
}
const by = z.enum(PERIODS).optional().describe('without it what leaves enough events in each')
const several = z
  .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(formula).min(1).max(MOST_COMPARED))
  .describe(`once for each formula, up to ${MOST_COMPARED}`)

const story = jsonRoute({
  method: 'get',
  path: '/formula-story',
  summary: 'A set phrase over time: wordings, who says it to whom, how often, since when, in what company',
  tag: 'formulas',
  request: {
    query: z.object({ f: formula, ...scope, by, lines: z.coerce.number().int().min(0).max(500).default(50) }),
  },
  gives: formulaStorySchema,
  says: 'what the archive tells of it',
})

const comparison = jsonRoute({
  method: 'get',
  path: '/formula-comparison',
  summary: 'Up to five set phrases on one time axis',
  tag: 'formulas',
  request: { query: z.object({ f: several, ...scope, by }) },
  gives: z.array(formulaFiguresSchema).readonly(),
  says: 'the figures of each, in the same periods',
})

const changes = jsonRoute({
  method: 'get',
  path: '/formula-changes',
  summary: 'Which set phrases entered, left, came back or changed in frequency, issuer by issuer',
  tag: 'formulas',
  request: { query: z.object(scope) },
  gives: formulaChangesSchema,
  says: 'changes from `since` on; without it from a year before the last text',
})

const pictureQuery = z.object({
  f: several,
  ...scope,
  by,
  ui: z.enum(CHART_LANGUAGES).default('en').describe('language of what is written on it'),
  style: z.enum(['own', 'none']).default('own').describe('none: for pages, which bring their own'),
})

/** Set phrases over time, in numbers and as pictures. */
export function formulaTrendRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  app.openapi(story, async (c) => {
    const { f, lines, ...rest } = c.req.valid('query')
    return c.json(await showFormula(archive, f, { lines, ...question(rest) }), 200)
  })
  app.openapi(comparison, async (c) => {
    const { f, ...rest } = c.req.valid('query')
    return c.json(await compareFormulas(archive, f, question(rest)), 200)
  })
  app.openapi(changes, async (c) => {
    return c.json(await formulaChanges(archive, question(c.req.valid('query'))), 200)
  })
  app.openapi(
    {
      method: 'get',
      path: '/formula-chart.svg',
      summary: 'The same on one time axis as a picture',
      tags: ['formulas'],
      request: { query: pictureQuery },
      responses: {
        200: {
          description: 'SVG, with what it stands on written under it',
          content: { 'image/svg+xml': { schema: z.string() } },
        },
      },
    },
    async (c) => {
      const { f, ui, style, ...rest } = c.req.valid('query')
      const figures = await compareFormulas(archive, f, question(rest))
      const picture = await drawFormulas(figures, { lang: ui, isAlone: style === 'own' })
      return c.body(picture, 200, {
        'content-type': 'image/svg+xml; charset=utf-8',
        'content-disposition': 'inline; filename="formulas.svg"',
        // Opened by itself it is a page: its own style may apply, nothing may run.
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      })
    },
  )
  return app
}

type Asked = {
  readonly [name in 'lang' | 'issuer' | 'since' | 'until' | 'pair']?: string | undefined
} & { readonly by?: (typeof PERIODS)[number] | undefined }

function question({ pair, ...rest }: Asked) {
  return given({ ...rest, pair: pair?.split('-') })
}
