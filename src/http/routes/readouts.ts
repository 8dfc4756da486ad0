import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Archive } from '../../tasks/open-archive.ts'
import { facetArchive, loadOne, makeConcordance, searchArchive } from '../../tasks/search-archive.ts'
import { given, jsonRoute, paging, reference } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { concordanceSchema, facetsSchema, foundSchema, pageOf, readoutSchema } from '../schemas.ts'

const q = z.string().max(2000).default('').describe('a query, as "dragoman search" takes it; empty finds all')

const search = jsonRoute({
  method: 'get',
  path: '/readouts',
  summary: 'Find readouts, with the stretch of text that has most of what was looked for',
  tag: 'readouts',
  request: {
    query: z.object({
      q,
      ...paging,
      order: z.enum(['rank', 'newest', 'oldest']).optional(),
      versions: z.enum(['latest', 'all']).default('latest').describe('"all" looks into replaced texts too'),
      width: z.coerce.number().int().min(40).max(1000).default(240).describe('letters of the stretch'),
    }),
  },
  gives: pageOf(foundSchema, 'FoundPage'),
  says: 'a page of readouts',
})

const facets = jsonRoute({
  method: 'get',
  path: '/facets',
  summary: 'How what a query finds is spread over kinds, pairs, publishers, languages and years',
  tag: 'readouts',
  request: { query: z.object({ q }) },
  gives: facetsSchema,
  says: 'counts of readouts',
})

const concordance = jsonRoute({
  method: 'get',
  path: '/concordance',
  summary: 'Every place of a word or phrase with what is left and right of it',
  tag: 'readouts',
  request: {
    query: z.object({
      q: z.string().min(1).max(2000),
      limit: z.coerce.number().int().min(1).max(2000).default(200),
      width: z.coerce.number().int().min(10).max(200).default(60),
      sort: z.enum(['left', 'right', 'hit', 'text']).default('right'),
    }),
  },
  gives: concordanceSchema,
  says: 'lines, sorted; "isCut" says whether the limit cut some off',
})

const load = jsonRoute({
  method: 'get',
  path: '/readouts/{id}',
  summary: 'One readout: its text, what was read from it, people’s corrections, all versions',
  tag: 'readouts',
  request: {
    params: reference,
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
  },
  gives: readoutSchema,
  says: 'the readout in its latest version, or the one asked for',
})

/** What is read: lists, one readout, counts, concordance lines. */
export function readoutRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(search, async (c) => {
      const { q: typed, limit, after, order, versions, width } = c.req.valid('query')
      const options = { limit, width, allVersions: versions === 'all', ...given({ after, order }) }
      return c.json(await searchArchive(archive, typed, options), 200)
    })
    .openapi(facets, async (c) => c.json(await facetArchive(archive, c.req.valid('query').q), 200))
    .openapi(concordance, async (c) => {
      const { q: typed, limit, width, sort } = c.req.valid('query')
      return c.json(await makeConcordance(archive, typed, { limit, width, order: sort }), 200)
    })
    .openapi(load, async (c) => {
      const { version } = c.req.valid('query')
      const stored = await loadOne(archive, c.req.valid('param').id, version)
      const versions = await archive.versions(stored.summary.id)
      const { summary, record, readBy, corrections, misfits } = stored
      return c.json(
        {
          summary,
          version: withoutText(stored.version),
          text: stored.version.text,
          record,
          readBy,
          corrections,
          misfits,
          versions: versions.map(withoutText),
        },
        200,
      )
    })
}

function withoutText<T extends { readonly text: string; readonly readout: string }>({
  text,
  readout: _,
  ...version
}: T) {
  return { ...version, letters: text.length }
}
