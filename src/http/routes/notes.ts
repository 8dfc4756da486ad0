import { OpenAPIHono, z } from '@hono/zod-openapi'
import { NOTE_STATES } from '../../tasks/choices.ts'
import { importNotes } from '../../tasks/import-notes.ts'
import { changeNote, decideNote, findNote, noteReadout } from '../../tasks/note-readout.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { findOne } from '../../tasks/search-archive.ts'
import { given, jsonBody, jsonRoute, paging, reference } from '../define-route.ts'
import { importedNoteSchema, noteSchema } from '../note-schemas.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { pageOf, span } from '../schemas.ts'

const LONGEST = 20_000
const who = z.string().min(1).max(200)
const tags = z.array(z.string().max(100)).max(30)
const words = {
  span: span.optional().describe('where the words stand; or else:'),
  quote: z.string().min(1).max(LONGEST).optional().describe('the words themselves'),
  prefix: z.string().max(1000).optional().describe('what stands before, where they stand more than once'),
  suffix: z.string().max(1000).optional(),
}
const params = z.object({ note: z.string().min(1).max(40) })

const list = jsonRoute({
  method: 'get',
  path: '/notes',
  summary: 'People’s notes, the latest made first',
  tag: 'notes',
  request: {
    query: z.object({
      ...paging,
      readout: z.string().max(300).optional(),
      state: z
        .enum([...NOTE_STATES, 'taken-back'])
        .optional()
        .describe('how it is to the latest version of its text'),
      holds: z.string().max(200).optional().describe('characters of the note or of its words'),
    }),
  },
  gives: pageOf(noteSchema, 'NotePage'),
  says: 'a page of notes',
})

const one = jsonRoute({
  method: 'get',
  path: '/notes/{note}',
  summary: 'One note with its places in all versions',
  tag: 'notes',
  request: { params },
  gives: noteSchema,
  says: 'the note',
})

const make = jsonRoute({
  method: 'post',
  path: '/readouts/{id}/notes',
  summary: 'Note words of a readout; the note belongs to the version',
  tag: 'notes',
  request: {
    params: reference,
    body: jsonBody(
      z.object({
        ...words,
        version: z.int().min(1).optional().describe('the latest if not given'),
        text: z.string().max(LONGEST).default('').describe('empty to mark the words only'),
        tags: tags.default([]),
        who,
      }),
    ),
  },
  gives: noteSchema,
  says: 'the note',
})

const change = jsonRoute({
  method: 'patch',
  path: '/notes/{note}',
  summary: 'Change what a note says, take it back, or bring it back',
  tag: 'notes',
  request: {
    params,
    body: jsonBody(
      z.object({
        text: z.string().max(LONGEST).optional(),
        tags: tags.optional(),
        isTakenBack: z.boolean().optional(),
      }),
    ),
  },
  gives: noteSchema,
  says: 'the note as it is now',
})

const decide = jsonRoute({
  method: 'post',
  path: '/notes/{note}/place',
  summary: 'Say whether a note stands where it is proposed in the latest version, or where else',
  tag: 'notes',
  request: {
    params,
    body: jsonBody(
      z.object({
        verdict: z
          .enum(['accepted', 'declined', 'undecided'])
          .describe('undecided takes an earlier word back'),
        ...words,
        who,
      }),
    ),
  },
  gives: noteSchema,
  says: 'the note as it is now',
})

const take = jsonRoute({
  method: 'post',
  path: '/annotations',
  summary: 'Take W3C Web Annotations in as notes, each once; /api/export/notes gives them',
  tag: 'notes',
  request: {
    query: z.object({ who: who.default('workbench').describe('who made those that do not say') }),
    body: jsonBody(
      z
        .union([
          z.array(z.unknown()),
          z.object({ items: z.array(z.unknown()) }),
          z.object({ first: z.object({ items: z.array(z.unknown()) }) }),
          z.object({ type: z.unknown() }).loose(),
        ])
        .describe('a list, a page, a collection, or one annotation'),
    ),
  },
  gives: z.array(importedNoteSchema).readonly(),
  says: 'what became of each',
})

/** What people note on words of a text. */
export function noteRoutes(archive: Archive): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(list, async (c) => {
      const { limit, readout, ...rest } = c.req.valid('query')
      const id = readout === undefined ? undefined : (await findOne(archive, readout)).id
      return c.json(await archive.notes({ limit, ...given({ ...rest, readout: id }) }), 200)
    })
    .openapi(one, async (c) => c.json(await findNote(archive, c.req.valid('param').note), 200))
    .openapi(make, async (c) => {
      const { text, tags: given_tags, who: by, ...where } = c.req.valid('json')
      const said = { text, tags: given_tags, who: by }
      return c.json(await noteReadout(archive, c.req.valid('param').id, given(where), said), 200)
    })
    .openapi(change, async (c) =>
      c.json(await changeNote(archive, c.req.valid('param').note, given(c.req.valid('json'))), 200),
    )
    .openapi(decide, async (c) => {
      const { verdict, who: by, ...where } = c.req.valid('json')
      const named = given(where)
      const isNamed = Object.keys(named).length > 0
      const said = { verdict, who: by, ...(isNamed ? { words: named } : {}) }
      return c.json(await decideNote(archive, c.req.valid('param').note, said), 200)
    })
    .openapi(take, async (c) => {
      const body = c.req.valid('json') as { items?: unknown[]; first?: { items?: unknown[] } } | unknown[]
      const items = Array.isArray(body) ? body : (body.items ?? body.first?.items ?? [body])
      return c.json(await importNotes(archive, items, c.req.valid('query').who), 200)
    })
}
