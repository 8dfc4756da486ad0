import { OpenAPIHono, z } from '@hono/zod-openapi'
import { tellDossier } from '../../tasks/dossier/tell-dossier.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import type { RegisterFile } from '../../tasks/read-readout.ts'
import { openSideFinder } from '../../tasks/resolve-side.ts'
import { topicNames } from '../../tasks/topic-names.ts'
import { given, jsonRoute, period } from '../define-route.ts'
import { describeFile } from '../describe-file.ts'
import { dossierSchema } from '../dossier-schemas.ts'
import { PAPER_FORMATS, PAPER_LANGUAGES, type PaperFormat, type PaperWriter } from '../paper-writer.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { pairParam } from './pairs.ts'

const asOf = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'It is a day, such as 2031-05-04.')
  .optional()
  .describe('the day from which things are ahead or past; today if not given')
const query = z.object({ ...period, asOf })
const fileQuery = query.extend({
  lang: z.enum(PAPER_LANGUAGES).default('en').describe('language of what stands around quotes'),
  sentences: z.enum(['some', 'all']).default('some').describe('footnotes quote the first and last, or all'),
})

const one = jsonRoute({
  method: 'get',
  path: '/pairs/{pair}/dossier',
  summary:
    'How two sides deal with each other: contacts, cadence, themes, words, undertakings; with sentences',
  tag: 'events',
  request: { params: z.object({ pair: pairParam }), query },
  gives: dossierSchema,
  says: 'the dossier; every number names its events and sentences',
})

const sides = jsonRoute({
  method: 'get',
  path: '/sides',
  summary: 'The code of a state or body, by its code or a name in any language that is read',
  tag: 'events',
  request: { query: z.object({ name: z.string().min(1).max(200) }) },
  gives: z.object({ code: z.string() }).readonly().openapi('SideCode'),
  says: 'the code; a problem that names all where the name may be several',
})

const MEDIA: Readonly<Record<PaperFormat, readonly [type: string, ending: string]>> = {
  markdown: ['text/markdown; charset=utf-8', 'md'],
  html: ['text/html; charset=utf-8', 'html'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
}

/** Dossiers of pairs, as data and as papers. */
export function dossierRoutes(
  archive: Archive,
  registers: readonly RegisterFile[],
  papers: PaperWriter | null,
): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(one, async (c) => {
      const pair = c.req.valid('param').pair.split('-') as [string, string]
      const dossier = await tellDossier(archive, given({ ...c.req.valid('query'), pair }))
      const themes = dossier.themes.map((theme) => ({ ...theme, names: topicNames(theme.id) }))
      return c.json({ ...dossier, themes }, 200)
    })
    .openapi(sides, async (c) => {
      const finder = await openSideFinder(archive, registers)
      return c.json({ code: await finder.find(c.req.valid('query').name) }, 200)
    })
  if (!papers) return app
  describeFile(app, {
    path: '/pairs/{pair}/dossier/{format}',
    summary: 'The dossier as a brief with footnotes: markdown, html or docx',
    tag: 'events',
    request: { params: z.object({ pair: pairParam, format: z.enum(PAPER_FORMATS) }), query: fileQuery },
    types: Object.values(MEDIA).map(([type]) => type),
  })
  app.get('/pairs/:pair{[A-Z]{3}-[A-Z]{3}}/dossier/:format', async (c) => {
    const format = PAPER_FORMATS.find((known) => known === c.req.param('format'))
    if (!format) {
      return problem(
        404,
        'no-such-format',
        `There is no format ${c.req.param('format')}.`,
        `There are ${PAPER_FORMATS.join(', ')}.`,
      )
    }
    const asked = fileQuery.safeParse(c.req.query())
    if (!asked.success)
      return problem(400, 'bad-request', asked.error.issues.map(({ message }) => message).join('; '))
    const { lang, sentences, ...when } = asked.data
    const pair = c.req.param('pair').split('-') as [string, string]
    const dossier = await tellDossier(archive, given({ ...when, pair }))
    const paper = await papers.dossier(dossier, { format, lang, allSentences: sentences === 'all' })
    const [type, ending] = MEDIA[format]
    return new Response(typeof paper === 'string' ? paper : Buffer.from(paper), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="dossier-${pair.join('-')}.${ending}"`,
      },
    })
  })
  return app
}
