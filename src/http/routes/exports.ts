import { OpenAPIHono, z } from '@hono/zod-openapi'
import { stream } from 'hono/streaming'
import { bundleArchive } from '../../tasks/bundle-archive.ts'
import { READOUT_FORMATS, TABLES } from '../../tasks/choices.ts'
import { exportArchive } from '../../tasks/export-archive.ts'
import { exportGold } from '../../tasks/export-gold.ts'
import { exportReadouts } from '../../tasks/export-readouts.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { listArchive } from '../../tasks/search-archive.ts'
import { period } from '../define-route.ts'
import { describeFile } from '../describe-file.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const FORMATS = [...READOUT_FORMATS, 'jsonl', 'zip', 'gold'] as const
type Format = (typeof FORMATS)[number]

const params = z.object({ format: z.enum(FORMATS) })
const query = z.object({
  q: z.string().max(2000).default('').describe('only what this query finds; not for jsonl, zip and gold'),
  table: z.enum(TABLES).default('readouts').describe('what a row of csv is'),
  by: z.string().max(4).optional().describe('of commitments only those of this side, or "both"'),
  side: z.string().max(4).optional().describe('of milestones only those of events of this side'),
  ...period,
  checked: z
    .enum(['yes', 'no'])
    .default('no')
    .describe('of gold only texts that somebody checked as a whole'),
})

const MEDIA: Readonly<Record<Format, readonly [type: string, ending: string]>> = {
  csv: ['text/csv; charset=utf-8', 'csv'],
  annotations: ['application/ld+json; charset=utf-8', 'annotations.jsonl'],
  notes: ['application/ld+json; charset=utf-8', 'notes.jsonl'],
  'csl-json': ['application/vnd.citationstyles.csl+json; charset=utf-8', 'csl.json'],
  bibtex: ['application/x-bibtex; charset=utf-8', 'bib'],
  ris: ['application/x-research-info-systems; charset=utf-8', 'ris'],
  jsonl: ['application/jsonl; charset=utf-8', 'jsonl'],
  zip: ['application/zip', 'zip'],
  gold: ['application/jsonl; charset=utf-8', 'gold.jsonl'],
}

/** What a query finds, all of it, in the formats of `dragoman export --format`; the whole archive; labelled texts. */
export function exportRoutes(archive: Archive): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
  describeFile(app, {
    path: '/export/{format}',
    summary: 'What a query finds as a file; jsonl and zip are the whole archive',
    tag: 'export',
    request: { params, query },
    types: Object.values(MEDIA).map(([type]) => type),
  })
  app.get('/export/:format', async (c) => {
    const format = FORMATS.find((one) => one === c.req.param('format'))
    if (!format) {
      return problem(
        404,
        'no-such-format',
        `There is no format ${c.req.param('format')}.`,
        `There are ${FORMATS.join(', ')}.`,
      )
    }
    const asked = query.safeParse(c.req.query())
    if (!asked.success)
      return problem(400, 'bad-request', asked.error.issues.map(({ message }) => message).join('; '))
    const isPart = asked.data.q !== ''
    if (isPart && (format === 'jsonl' || format === 'zip')) {
      const hint = 'Leave the query out, or take another format.'
      return problem(400, 'bad-flag', `A part of an archive is no archive: ${format} holds all of it.`, hint)
    }
    // A query that does not parse is told before the first byte is on its way.
    if (isPart) await listArchive(archive, asked.data.q, { limit: 1 })
    const [type, ending] = MEDIA[format]
    const name =
      format === 'csv' ? asked.data.table : format === 'jsonl' || format === 'zip' ? 'archive' : 'readouts'
    c.header('content-type', type)
    c.header('content-disposition', `attachment; filename="dragoman-${name}.${ending}"`)
    return stream(c, async (out) => {
      for await (const piece of piecesOf(archive, format, asked.data)) {
        if (out.aborted) break
        await out.write(piece)
      }
    })
  })
  return app
}

async function* piecesOf(
  archive: Archive,
  format: Format,
  { q, table, by, side, since, until, checked }: z.infer<typeof query>,
): AsyncGenerator<string | Uint8Array> {
  switch (format) {
    case 'zip':
      yield* bundleArchive(archive)
      return
    case 'jsonl':
      for await (const line of exportArchive(archive)) yield `${line}\n`
      return
    case 'gold':
      for await (const gold of exportGold(archive, { onlyChecked: checked === 'yes' }))
        yield `${JSON.stringify(gold)}\n`
      return
    default:
      yield* exportReadouts(archive, { format, table, query: q, rows: { by, side, since, until } })
  }
}
