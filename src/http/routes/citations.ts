import { OpenAPIHono, z } from '@hono/zod-openapi'
import { CITATION_FORMATS } from '../../tasks/choices.ts'
import { citeReadout } from '../../tasks/cite-readout.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { given, reference } from '../define-route.ts'
import { describeFile } from '../describe-file.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const params = reference.extend({ format: z.enum(CITATION_FORMATS) })
const offset = z.coerce.number().int().min(0)
const query = z.object({
  start: offset.optional().describe('where the cited words begin, in UTF-16 units of the text'),
  end: offset.optional(),
  quote: z.string().min(1).max(20_000).optional().describe('the cited words themselves'),
  version: z.coerce.number().int().min(1).optional(),
})

const MEDIA = {
  bibtex: ['application/x-bibtex; charset=utf-8', 'bib'],
  ris: ['application/x-research-info-systems; charset=utf-8', 'ris'],
  'csl-json': ['application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json'],
} as const

/** A readout, or words of it, as a citation. */
export function citationRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  describeFile(app, {
    path: '/readouts/{id}/citation/{format}',
    summary: 'A readout, or words of it, as a citation; the address leads to the words on the page',
    tag: 'readouts',
    request: { params, query },
    types: Object.values(MEDIA).map(([type]) => type),
  })
  app.get('/readouts/:id/citation/:format', async (c) => {
    const asked = params.extend(query.shape).safeParse({ ...c.req.query(), ...c.req.param() })
    if (!asked.success) {
      const faults = asked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
      return problem(
        400,
        'bad-request',
        faults.join('; '),
        'The API page at /api tells what each request takes.',
      )
    }
    const { id, format, start, end, quote, version } = asked.data
    const span = start === undefined || end === undefined ? undefined : ([start, end] as const)
    const [type, ending] = MEDIA[format]
    c.header('content-type', type)
    c.header('content-disposition', `attachment; filename="dragoman-citation.${ending}"`)
    return c.body(await citeReadout(archive, id, format, given({ span, quote, version })))
  })
  return app
}
