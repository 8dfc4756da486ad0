import { OpenAPIHono, z } from '@hono/zod-openapi'
import { recordJsonSchema } from '../../record/index.ts'
import { rereadArchive } from '../../tasks/export-archive.ts'
import { importUpload } from '../../tasks/import-upload.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { openReading, type RegisterFile } from '../../tasks/read-readout.ts'
import { refuseForgetting } from '../../tasks/refuse-forgetting.ts'
import { given, jsonBody, jsonRoute } from '../define-route.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { checkedSchema, importedSchema, readingSchema, rereadSchema } from '../task-schemas.ts'

/** Largest import, in bytes. */
const LARGEST_IMPORT = 1024 * 1024 * 1024

const check = jsonRoute({
  method: 'get',
  path: '/check',
  summary: 'Look whether the archive is whole: the file, hashes, records, the index',
  tag: 'archive',
  request: {},
  gives: checkedSchema,
  says: 'what does not hold, and what to do about it',
})

const reread = jsonRoute({
  method: 'post',
  path: '/reread',
  summary:
    'Read every text again with the registers that the server was started with; older records are kept',
  tag: 'archive',
  request: {
    body: jsonBody(
      z.object({
        withoutRegister: z
          .boolean()
          .default(false)
          .describe('also where texts were read with a register of your own and the server has none'),
      }),
    ),
  },
  gives: rereadSchema,
  says: 'which readouts came out otherwise; what people decided, corrected and noted stays',
})

const restore = jsonRoute({
  method: 'post',
  path: '/import',
  summary: 'Put an export of a whole archive in: the body is its bytes, JSON lines or ZIP',
  tag: 'archive',
  request: {
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
  },
  gives: importedSchema,
  says: 'how much was put in; what is there already stays',
})

const read = jsonRoute({
  method: 'post',
  path: '/read',
  summary: 'Read a text into a record; nothing is kept',
  tag: 'reading',
  request: {
    query: z.object({ explain: z.enum(['yes', 'no']).default('no').describe('which rule decided what') }),
    body: jsonBody(
      z.object({
        text: z.string(),
        lang: z.string().max(20).optional(),
        title: z.string().optional(),
        published: z.string().max(40).optional(),
        publisher: z.string().optional(),
        publisherCountry: z.string().max(3).optional(),
        url: z.string().optional(),
      }),
    ),
  },
  gives: readingSchema,
  says: 'the record, and how it came about',
})

const schema = jsonRoute({
  method: 'get',
  path: '/schema',
  summary: 'The JSON Schema of a record',
  tag: 'reading',
  request: {},
  gives: z.object({}).loose().readonly(),
  says: 'JSON Schema',
})

/** What the command line does with an archive as a whole, and with a text alone. */
export function maintenanceRoutes(archive: Archive, registers: readonly RegisterFile[]): OpenAPIHono {
  let reading: ReturnType<typeof openReading> | null = null
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(check, async (c) => {
      const problems = []
      for await (const one of archive.check()) problems.push(one)
      return c.json({ isWhole: problems.length === 0, problems }, 200)
    })
    .openapi(reread, async (c) => {
      if (registers.length === 0 && !c.req.valid('json').withoutRegister) {
        await refuseForgetting(
          archive,
          'Start the server with --register FILE; or, to read without what it names, send "withoutRegister": true.',
        )
      }
      const changed = []
      let texts = 0
      for await (const one of rereadArchive(archive, registers)) {
        texts++
        if (one.changed.length > 0) changed.push(one)
        // Others are answered between two texts.
        await new Promise((done) => setImmediate(done))
      }
      return c.json({ texts, changed }, 200)
    })
    .openapi(restore, async (c) => {
      const body = (c.req.raw.body ?? new Blob([]).stream()) as unknown as AsyncIterable<Uint8Array>
      return c.json(await importUpload(archive, body, LARGEST_IMPORT), 200)
    })
    .openapi(read, async (c) => {
      reading ??= openReading({ registers })
      const { read: readText, explain } = await reading
      const readout = given(c.req.valid('json'))
      const answer =
        c.req.valid('query').explain === 'yes' ? explain(readout) : { record: readText(readout), trace: [] }
      return c.json(answer as never, 200)
    })
    .openapi(schema, (c) => c.json(recordJsonSchema() as never, 200))
}
