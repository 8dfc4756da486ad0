import { OpenAPIHono, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { READOUT_FORMATS, TABLES } from '../../tasks/choices.ts'
import { exportReadouts } from '../../tasks/export-readouts.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { listArchive } from '../../tasks/search-archive.ts'
import { problem } from '../problem.ts'

const asked = z.object({
  q: z.string().max(2000).default(''),
  table: z.enum(TABLES).default('readouts'),
})

const MEDIA: Readonly<Record<(typeof READOUT_FORMATS)[number], readonly [type: string, ending: string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  annotations: ['application/ld+json; charset=utf-8', 'annotations.jsonl'],
  notes: ['application/ld+json; charset=utf-8', 'notes.jsonl'],
  'csl-json': ['application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json'],
  bibtex: ['application/x-bibtex; charset=utf-8', 'bib'],
  ris: ['application/x-research-info-systems; charset=utf-8', 'ris'],
}

/** What a query finds, all of it, in the formats of `dragoman export --format`. */
export function exportRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono()
  app.get('/export/:format', async (c) => {
    const format = READOUT_FORMATS.find((one) => one === c.req.param('format'))
    if (!format) {
      return problem(
        404,
        'no-such-format',
        `There is no format ${c.req.param('format')}.`,
        `There are ${READOUT_FORMATS.join(', ')}.`,
      )
    }
    const query = asked.safeParse(c.req.query())
    if (!query.success)
      return problem(400, 'bad-request', query.error.issues.map(({ message }) => message).join('; '))
    const { q, table } = query.data
    // A query that does not parse is told before the first byte is on its way.
    await listArchive(archive, q, { limit: 1 })
    const [type, ending] = MEDIA[format]
    c.header('content-type', type)
    c.header(
      'content-disposition',
      `attachment; filename="dragoman-${format === 'csv' ? table : 'readouts'}.${ending}"`,
    )
    return stream(c, async (out) => {
      for await (const piece of exportReadouts(archive, { format, table, query: q })) await out.write(piece)
    })
  })
  return app
}
