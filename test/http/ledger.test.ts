import { expect, test } from 'vitest'
import {
  agendaPageSchema,
  decidedSchema,
  ledgerPageSchema,
  waitingSchema,
} from '../../src/http/ledger-schemas.ts'
import { pageOf } from '../../src/http/schemas.ts'
import { ledgerDocuments } from '../archive/ledger-documents.ts'
import { add } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

async function openFilled(options: Parameters<typeof openTestApp>[0] = {}) {
  const app = await openTestApp(options)
  await add(app.archive, ledgerDocuments())
  return app
}

test('what the API promises of ledger, review and agenda, it keeps', async () => {
  const { ask } = await openFilled()
  const kept = [
    ['/api/ledger?pair=ARC,BOR&order=often', ledgerPageSchema],
    ['/api/review', pageOf(waitingSchema, 'w')],
    ['/api/agenda?from=2031', agendaPageSchema],
  ] as const
  for (const [path, schema] of kept) {
    const answer = await ask(path)
    expect(answer.status, path).toBe(200)
    const body = (await answer.json()) as { readonly total: number }
    expect(schema.safeParse(body).error, path).toBeUndefined()
    expect(body.total, path).toBeGreaterThan(0)
  }
})

test('a link is rejected, a status set, both are taken back', async () => {
  const { ask, json } = await openFilled()
  type Waiting = { items: { link: { id: string } }[]; total: number }
  const before = await json<Waiting>('/api/review')
  const said = await ask(`/api/review/${before.items[0]?.link.id}`, post({ verdict: 'reject', who: 'Ada' }))
  const { decision, entry } = decidedSchema.parse(await said.json())
  expect((await json<Waiting>('/api/review')).total).toBeLessThan(before.total)
  const set = await ask(
    `/api/ledger/${entry.id}/status`,
    post({ status: 'withdrawn', who: 'Ada', why: 'said so' }),
  )
  expect(decidedSchema.parse(await set.json()).entry.status).toBe('withdrawn')
  const back = await ask(`/api/ledger-decisions/${decision.id}`, { method: 'DELETE' })
  expect(back.status).toBe(200)
  expect((await json<Waiting>('/api/review')).total).toBe(before.total)
})

test.each([
  ['a name of two states', '/api/ledger?by=Georgia', 409, 'ambiguous-side'],
  ['a code that is none', '/api/ledger?pair=XQX,ARC', 404, 'no-such-side'],
  ['one side where two are needed', '/api/agenda?pair=ARC', 400, 'bad-request'],
  ['a date that is none', '/api/agenda?from=soon', 400, 'bad-request'],
  ['a commitment that is none', '/api/ledger/c0', 404, 'no-such-entry'],
  ['a calendar of a state that is none', '/agenda.ics?side=XQX', 404, 'no-such-side'],
  ['a calendar of no kind', '/agenda.ics?kind=party', 400, 'bad-request'],
])('%s is refused in a sentence', async (_, path, status, code) => {
  const { ask } = await openFilled()
  const answer = await ask(path)
  expect(answer.status).toBe(status)
  expect(await answer.json()).toMatchObject({ code })
})

test('the calendar wants the token where feeds do', async () => {
  const { ask } = await openFilled({ token: 'secret' })
  expect((await ask('/agenda.ics')).status).toBe(401)
  const answer = await ask('/agenda.ics?from=2031&to=2033', { headers: { authorization: 'Bearer secret' } })
  expect(answer.status).toBe(200)
  expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*UID:a[0-9a-z]{12}@dragoman/)
})

function post(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}
