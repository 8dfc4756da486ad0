import { OpenAPIHono, z } from '@hono/zod-openapi'
import { ENGAGEMENT_KINDS } from '../../record/vocabulary.ts'
import { NETWORK_FORMATS, type NetworkFormat, RANKS } from '../../tasks/choices.ts'
import { findLatestOneSided } from '../../tasks/find-one-sided.ts'
import { circleOf } from '../../tasks/network/network-files.ts'
import { type Network, tellNetwork } from '../../tasks/network/tell-network.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { code, given, jsonRoute, period } from '../define-route.ts'
import { describeFile } from '../describe-file.ts'
import { networkSchema, oneSidedSchema } from '../network-schemas.ts'
import { PAPER_LANGUAGES, type PaperWriter } from '../paper-writer.ts'
import { problem } from '../problem.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'

const query = z.object({
  ...period,
  kind: z.enum(ENGAGEMENT_KINDS).optional(),
  level: z.enum(RANKS).optional().describe('only contacts of this rank'),
  state: code.optional().describe('only contacts of this side'),
})
const fileQuery = query.extend({ lang: z.enum(PAPER_LANGUAGES).default('en') })

const all = jsonRoute({
  method: 'get',
  path: '/network',
  summary: 'Who deals with whom: for every two sides their events by channel and rank',
  tag: 'events',
  request: { query },
  gives: networkSchema,
  says: 'sides and pairs, those of most events first',
})

const oneSided = jsonRoute({
  method: 'get',
  path: '/one-sided',
  summary: 'The latest events that only one of two sides has published on, with the days that it has waited',
  tag: 'events',
  request: { query: z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) }) },
  gives: z.array(oneSidedSchema).readonly(),
  says: 'events, the latest first; only where the archive has texts of the silent side of that day or later',
})

const FILES = ['csv', 'graphml', 'gexf', 'svg'] as const satisfies readonly Exclude<NetworkFormat, 'text'>[]
const MEDIA: Readonly<Record<(typeof FILES)[number], string>> = {
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
}

/** Who deals with whom, as data, for other programs, and as a picture. */
export function networkRoutes(archive: Archive, papers: PaperWriter | null): OpenAPIHono {
  const app = new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(all, async (c) => c.json(answerOf(await tellNetwork(archive, given(c.req.valid('query')))), 200))
    .openapi(oneSided, async (c) =>
      c.json(await findLatestOneSided(archive, c.req.valid('query').limit), 200),
    )
  if (!papers) return app
  describeFile(app, {
    path: '/network/{format}',
    summary: 'The network as csv, graphml or gexf, or as svg the circle of one state',
    tag: 'events',
    request: { params: z.object({ format: z.enum(FILES) }), query: fileQuery },
    types: Object.values(MEDIA),
  })
  app.get('/network/:format', async (c) => {
    const format = FILES.find((known) => known === c.req.param('format'))
    if (!format) {
      const there = NETWORK_FORMATS.filter((known) => known !== 'text').join(', ')
      return problem(
        404,
        'no-such-format',
        `There is no format ${c.req.param('format')}.`,
        `There are ${there}.`,
      )
    }
    const asked = fileQuery.safeParse(c.req.query())
    if (!asked.success)
      return problem(400, 'bad-request', asked.error.issues.map(({ message }) => message).join('; '))
    const { lang, ...filter } = asked.data
    const file = await papers.network(await tellNetwork(archive, given(filter)), { format, lang })
    const name = filter.state ? `network-${filter.state}` : 'network'
    return new Response(file, {
      headers: {
        'content-type': MEDIA[format],
        'content-disposition': `attachment; filename="${name}.${format}"`,
      },
    })
  })
  return app
}

/** Events go by their number: tens of thousands of ids would weigh more than all the rest. */
function answerOf({ events: _, edges, ...network }: Network): z.infer<typeof networkSchema> {
  return {
    ...network,
    edges: edges.map(({ events, ...edge }) => ({ ...edge, count: events.length })),
    circle: circleOf({ ...network, events: [], edges }),
  }
}
