import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { agendaCalendar } from '../../tasks/agenda/agenda-calendar.ts'
import { type AgendaFilter, listAgenda, makeAgenda } from '../../tasks/agenda/make-agenda.ts'
import { AGENDA_KINDS } from '../../tasks/choices.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { today } from '../../tasks/open-ledger.ts'
import type { RegisterFile } from '../../tasks/read-readout.ts'
import { given, jsonRoute, paging, period } from '../define-route.ts'
import { agendaPageSchema } from '../ledger-schemas.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { codesOf, codesOfPair, pair, side } from '../sides-of-query.ts'

const filters = z.object({
  pair: pair.optional(),
  side: side.optional(),
  kind: z.enum(AGENDA_KINDS).optional(),
  from: period.since.describe('from today on if not given'),
  to: period.until.describe('to two years on if not given'),
  round: z.literal('yes').optional().describe('of anniversaries only multiples of five'),
  lang: z.enum(['en', 'zh', 'ru']).default('en').describe('in which instruments are named'),
})
type Filters = z.infer<typeof filters>

const list = jsonRoute({
  method: 'get',
  path: '/agenda',
  summary:
    'Dates to come: what texts name, anniversaries, what is due, announced meetings; also at /agenda.ics',
  tag: 'ledger',
  request: { query: z.object({ ...filters.shape, ...paging }) },
  gives: agendaPageSchema,
  says: 'a page of dates, each with the sentences that it rests on',
})

/** Dates to come, as JSON. */
export function agendaRoutes(archive: Archive, registers: readonly RegisterFile[]): OpenAPIHono {
  return new OpenAPIHono({ defaultHook: refuseBadRequest }).openapi(list, async (c) => {
    const { limit, after, ...asked } = c.req.valid('query')
    const filter = await filterOf(archive, asked, registers)
    return c.json(await listAgenda(archive, { ...filter, ...given({ limit, after }) }), 200)
  })
}

/** The same as iCalendar, to subscribe to; a year back as well, so that what has just passed stays in calendars. */
export function calendarRoutes(archive: Archive, registers: readonly RegisterFile[]): OpenAPIHono {
  const app = new OpenAPIHono()
  app.get('/', async (c: Context) => {
    const asked = filters.safeParse(c.req.query())
    if (!asked.success) return refuseBadRequest({ ...asked, target: 'query' }, c) as Response
    const { from = monthOf(-1), to = asked.data.from ? undefined : monthOf(AHEAD) } = asked.data
    const filter = await filterOf(archive, { ...asked.data, from, to }, registers)
    const { entries } = await makeAgenda(archive, filter)
    const base = new URL(c.req.url).origin
    return new Response(agendaCalendar(entries, { lang: asked.data.lang, base }), {
      headers: {
        'content-type': 'text/calendar; charset=utf-8',
        'content-disposition': 'inline; filename="agenda.ics"',
        'cache-control': 'no-cache',
      },
    })
  })
  return app
}

const AHEAD = 2

/** This month so many years on. */
const monthOf = (years: number) => `${Number(today().slice(0, 4)) + years}${today().slice(4, 7)}`

async function filterOf(
  archive: Archive,
  { pair: both, side: one, round, ...rest }: Filters,
  registers: readonly RegisterFile[],
): Promise<AgendaFilter> {
  const sides = [
    ...(both ? await codesOfPair(archive, both) : []),
    ...(one ? await codesOf(archive, [one]) : []),
  ]
  return { ...given(rest), sides: [...new Set(sides)], registers, ...(round ? { isRound: true } : {}) }
}
