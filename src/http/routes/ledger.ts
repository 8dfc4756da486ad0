import { OpenAPIHono, z } from '@hono/zod-openapi'
import { LEDGER_ORDERS, SETTABLE, STATUSES } from '../../tasks/choices.ts'
import { decideLink, setStatus, undoDecision } from '../../tasks/decide-ledger.ts'
import { type LedgerFilter, listLedger, listWaiting, loadEntry } from '../../tasks/list-ledger.ts'
import type { Archive } from '../../tasks/open-archive.ts'
import { given, jsonBody, jsonRoute, paging, period } from '../define-route.ts'
import {
  decidedSchema,
  entrySchema,
  ledgerDecisionSchema,
  ledgerPageSchema,
  waitingSchema,
} from '../ledger-schemas.ts'
import { refuseBadRequest } from '../refuse-bad-request.ts'
import { pageOf } from '../schemas.ts'
import { codesOf, codesOfPair, pair, side } from '../sides-of-query.ts'

const TAG = 'ledger'
const { since: isoPeriod } = period
const filters = {
  ...paging,
  ...period,
  by: side.optional().describe('whose commitments; what both undertake is undertaken by each'),
  with: side.optional().describe('toward whom'),
  pair: pair.optional(),
  status: z.enum(STATUSES).optional(),
  open: z.literal('yes').optional().describe('neither reported as done nor withdrawn'),
  dueBefore: isoPeriod.describe('due on this day, month or year, or earlier'),
  order: z.enum(LEDGER_ORDERS).optional(),
  asOf: z.iso.date().optional().describe('the day by which what is due counts as lapsed; today if not given'),
}
const decider = {
  who: z.string().min(1).max(200),
  why: z.string().max(2000).nullable().default(null),
}

const list = jsonRoute({
  method: 'get',
  path: '/ledger',
  summary: 'Commitments, each once with all readouts that state it, and how they stand',
  tag: TAG,
  request: { query: z.object(filters) },
  gives: ledgerPageSchema,
  says: 'a page of commitments',
})

const one = jsonRoute({
  method: 'get',
  path: '/ledger/{entry}',
  summary: 'One commitment, by the id of any of its lines',
  tag: TAG,
  request: { params: z.object({ entry: z.string().min(1).max(40) }) },
  gives: entrySchema,
  says: 'the commitment',
})

const review = jsonRoute({
  method: 'get',
  path: '/review',
  summary: 'Links of the ledger that wait for a person, the surest first',
  tag: TAG,
  request: { query: z.object(filters) },
  gives: pageOf(waitingSchema, 'WaitingLinkPage'),
  says: 'a page of links',
})

const decide = jsonRoute({
  method: 'post',
  path: '/review/{link}',
  summary: 'Say that a later sentence belongs to a commitment, or does not',
  tag: TAG,
  request: {
    params: z.object({ link: z.string().min(1).max(80) }),
    body: jsonBody(z.object({ verdict: z.enum(['accept', 'reject']), ...decider })),
  },
  gives: decidedSchema,
  says: 'the decision, and the commitment as it is now',
})

const set = jsonRoute({
  method: 'post',
  path: '/ledger/{entry}/status',
  summary: 'Say how a commitment stands',
  tag: TAG,
  request: {
    params: z.object({ entry: z.string().min(1).max(40) }),
    body: jsonBody(z.object({ status: z.enum(SETTABLE), ...decider })),
  },
  gives: decidedSchema,
  says: 'the decision, and the commitment as it is now',
})

const decisions = jsonRoute({
  method: 'get',
  path: '/ledger-decisions',
  summary: 'What people decided on the ledger, also what was taken back',
  tag: TAG,
  request: {},
  gives: z.array(ledgerDecisionSchema).readonly(),
  says: 'all decisions',
})

const undo = jsonRoute({
  method: 'delete',
  path: '/ledger-decisions/{decision}',
  summary: 'Take a decision on the ledger back',
  tag: TAG,
  request: { params: z.object({ decision: z.string().min(1).max(40) }) },
  gives: ledgerDecisionSchema,
  says: 'the decision, taken back',
})

/** What was promised, how it stands, and what people decide on it. */
export function ledgerRoutes(archive: Archive): OpenAPIHono {
  const filterOf = async ({ by, with: other, pair: both, open, ...rest }: z.infer<typeof filterSchema>) => {
    const [whose, toward] = await codesOf(archive, [by ?? 'both', other ?? 'both'])
    return given({
      ...rest,
      by: by === undefined ? undefined : whose,
      with: other === undefined ? undefined : toward,
      pair: both === undefined ? undefined : await codesOfPair(archive, both),
      isOpen: open === 'yes' ? true : undefined,
    }) as LedgerFilter
  }
  return new OpenAPIHono({ defaultHook: refuseBadRequest })
    .openapi(list, async (c) => c.json(await listLedger(archive, await filterOf(c.req.valid('query'))), 200))
    .openapi(one, async (c) => c.json(await loadEntry(archive, c.req.valid('param').entry), 200))
    .openapi(review, async (c) =>
      c.json(await listWaiting(archive, await filterOf(c.req.valid('query'))), 200),
    )
    .openapi(decide, async (c) => {
      const { verdict: type, who, why } = c.req.valid('json')
      return c.json(await decideLink(archive, c.req.valid('param').link, { type, who, why }), 200)
    })
    .openapi(set, async (c) =>
      c.json(await setStatus(archive, c.req.valid('param').entry, c.req.valid('json')), 200),
    )
    .openapi(decisions, async (c) => c.json(await archive.ledgerDecisions(), 200))
    .openapi(undo, async (c) => c.json(await undoDecision(archive, c.req.valid('param').decision), 200))
}

const filterSchema = z.object(filters)
