import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import {
  commitmentSchema,
  concordanceSchema,
  eventSchema,
  facetsSchema,
  foundSchema,
  milestoneSchema,
  pageOf,
  problemSchema,
  readoutSchema,
  statsSchema,
} from '../../src/http/schemas.ts'
import { HERE, openTestApp } from './open-test-app.ts'

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json', ...headers },
})

describe('what is read', () => {
  test.each([
    ['/api/readouts?q=pipeline', pageOf(foundSchema, 'a')],
    ['/api/facets?q=pipeline', facetsSchema],
    ['/api/concordance?q=pipeline', concordanceSchema],
    ['/api/readouts/a1', readoutSchema],
    ['/api/events', pageOf(eventSchema, 'b')],
    ['/api/commitments', pageOf(commitmentSchema, 'c')],
    ['/api/milestones', pageOf(milestoneSchema, 'd')],
    ['/api/archive', statsSchema],
    ['/api/corrections', z.array(z.unknown())],
  ])('%s keeps what the API promises', async (path, schema) => {
    const { ask } = await openTestApp()
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(schema.safeParse(await answer.json()).error).toBeUndefined()
  })

  test('lists come in pages that follow each other', async () => {
    const { json } = await openTestApp()
    type Found = { items: { summary: { givenId: string } }[]; total: number; next: string | null }
    const first = await json<Found>('/api/readouts?limit=1&order=oldest')
    expect([first.items.length, first.total]).toEqual([1, 2])
    const second = await json<Found>(`/api/readouts?limit=1&order=oldest&after=${first.next}`)
    expect(second.next).toBeNull()
    expect([first, second].map(({ items }) => items[0]?.summary.givenId).sort()).toEqual(['a1', 'b1'])
  })

  test('both accounts of one call are one event, and an undertaking stands on its words', async () => {
    const { json } = await openTestApp()
    const events = await json<{ items: { readouts: unknown[] }[] }>('/api/events?pair=ARC-BOR&readouts=2')
    expect(events.items.map(({ readouts }) => readouts.length)).toEqual([2])
    const { items } = await json<{ items: { by: string; quote: string }[] }>('/api/commitments?by=ARC')
    expect(items.map(({ by }) => by)).toEqual(['ARC'])
    expect(items[0]?.quote).toContain('ready to build')
  })

  test('what has not changed is not sent again', async () => {
    const { ask } = await openTestApp()
    const tag = (await ask('/api/readouts/a1')).headers.get('etag') ?? ''
    expect(tag).not.toBe('')
    expect((await ask('/api/readouts/a1', { headers: { 'if-none-match': tag } })).status).toBe(304)
  })

  test('the bytes that came in are a download that no browser runs', async () => {
    const { ask } = await openTestApp()
    const answer = await ask('/originals/a1/1')
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(await answer.json()).toHaveProperty('id', 'a1')
  })

  test('the OpenAPI document has every route, and the page for people names them', async () => {
    const { ask, json } = await openTestApp()
    const { openapi, paths } = await json<{ openapi: string; paths: object }>('/api/openapi.json')
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).sort()).toMatchSnapshot()
    const page = await (await ask('/api')).text()
    for (const path of Object.keys(paths)) expect(page).toContain(path)
    expect(page).not.toMatch(/<script(?![^>]* src="\/api\.js")|<style|\son\w+=|\sstyle=/)
  })
})

describe('what is written', () => {
  test('a correction stands, is told with the readout, and can be taken back', async () => {
    const { ask, json } = await openTestApp()
    const word = { field: 'kind', value: 'meeting', who: 'tester' }
    expect((await ask('/api/readouts/a1/corrections', post(word))).status).toBe(200)
    type Loaded = { record: { engagement: { kind: string } }; corrections: { takenBackAt: string | null }[] }
    const corrected = await json<Loaded>('/api/readouts/a1')
    expect(corrected.record.engagement.kind).toBe('meeting')
    expect((await ask('/api/readouts/a1/corrections?field=kind', { method: 'DELETE' })).status).toBe(200)
    const again = await json<Loaded>('/api/readouts/a1')
    expect(again.record.engagement.kind).toBe('call')
    expect(again.corrections.map(({ takenBackAt }) => takenBackAt !== null)).toEqual([true])
  })

  test('two readouts are split by a person, and joined again', async () => {
    const { json } = await openTestApp()
    const events = async () => (await json<{ total: number }>('/api/events?readouts=2')).total
    const decision = { a: 'a1', b: 'b1', who: 'tester' }
    await json('/api/events/decisions', post({ ...decision, type: 'split' }))
    expect(await events()).toBe(0)
    await json('/api/events/decisions', post({ ...decision, type: 'join' }))
    expect(await events()).toBe(1)
  })

  test('a file is added, and twice changes nothing', async () => {
    const { json } = await openTestApp()
    const text =
      'Mara Voss met with Olu Tam\n\nPresident Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n'
    const send = () =>
      json<{ outcome: string; where: string }[]>('/api/documents?name=talks.txt', {
        method: 'POST',
        body: text,
      })
    expect(await send()).toEqual([expect.objectContaining({ outcome: 'added', where: 'talks.txt' })])
    expect(await send()).toEqual([expect.objectContaining({ outcome: 'already-there' })])
  })
})

describe('problems', () => {
  test.each([
    ['a query that does not parse', '/api/readouts?q=%28open', 400, 'bad-query'],
    ['one that does not parse in an export', '/api/export/csv?q=%28open', 400, 'bad-query'],
    ['an id that does not exist', '/api/readouts/nobody', 404, 'no-such-readout'],
    ['an event that does not exist', '/api/events/nobody', 404, 'no-such-readout'],
    ['a version that does not exist', '/api/readouts/a1?version=9', 404, 'no-such-readout'],
    ['a limit that is none', '/api/readouts?limit=many', 400, 'bad-request'],
    ['a page that is none', '/api/readouts?after=x', 400, 'bad-request'],
    ['a pair that is none', '/api/events?pair=France', 400, 'bad-request'],
    ['a day that is none', '/api/commitments?since=soon', 400, 'bad-request'],
    ['an address that does not exist', '/api/nothing', 404, 'no-such-page'],
    ['a format that does not exist', '/api/export/docx', 404, 'no-such-format'],
    ['a feed that does not exist', '/feeds/all', 404, 'no-such-feed'],
    ['a path out of the folder', '/..%2f..%2fetc%2fpasswd', 404, 'no-such-page'],
  ])('%s', async (_, path, status, code) => {
    const { ask, faults } = await openTestApp()
    const answer = await ask(path)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    const details = problemSchema.parse(await answer.json())
    expect(details).toMatchObject({ status, code })
    expect(answer.status).toBe(status)
    expect(faults).toEqual([])
  })

  test.each([
    [
      'a field that nobody may correct',
      '/api/readouts/a1/corrections',
      { field: 'text', value: 'x', who: 't' },
      400,
    ],
    [
      'a value that the field cannot have',
      '/api/readouts/a1/corrections',
      { field: 'kind', value: 'party', who: 't' },
      422,
    ],
    [
      'words that are not in the text',
      '/api/readouts/a1/corrections',
      { field: 'act', value: 'agree', quote: 'No.', who: 't' },
      422,
    ],
    [
      'a decision about nobody',
      '/api/events/decisions',
      { type: 'join', a: 'a1', b: 'nobody', who: 't' },
      404,
    ],
  ])('%s', async (_, path, body, status) => {
    const { ask } = await openTestApp()
    const answer = await ask(path, post(body))
    expect(answer.status).toBe(status)
    expect(problemSchema.safeParse(await answer.json()).success).toBe(true)
  })

  test('a kind of file that cannot be read is refused', async () => {
    const { ask } = await openTestApp()
    expect((await ask('/api/documents?name=film.mp4', { method: 'POST', body: 'x' })).status).toBe(422)
  })
})

describe('who may ask', () => {
  test('pages from elsewhere may change nothing', async () => {
    const { ask } = await openTestApp()
    const word = { type: 'split', a: 'a1', b: 'b1', who: 't' }
    expect((await ask('/api/events/decisions', post(word, { origin: 'https://evil.example' }))).status).toBe(
      403,
    )
    expect((await ask('/api/events/decisions', post(word, { 'sec-fetch-site': 'cross-site' }))).status).toBe(
      403,
    )
    expect((await ask('/api/events/decisions', post(word, { origin: HERE }))).status).toBe(200)
  })

  test('a foreign name that points here is refused', async () => {
    const { ask } = await openTestApp()
    expect((await ask('', { headers: {} })).status).not.toBe(403)
    const { archive } = await openTestApp()
    const { openApp } = await import('../../src/http/app.ts')
    const app = openApp({ archive, version: '0', token: null, hosts: ['127.0.0.1'] })
    expect((await app.request('http://rebound.example/api/archive')).status).toBe(403)
  })

  test('where a token is set, data needs it', async () => {
    const { ask } = await openTestApp({ token: 'secret' })
    expect((await ask('/api/archive')).status).toBe(401)
    expect((await ask('/feeds/search.atom')).status).toBe(401)
    expect((await ask('/api/check')).status).toBe(401)
    for (const told of ['/api', '/api/openapi.json']) expect((await ask(told)).status).toBe(200)
    expect((await ask('/originals/a1/1')).status).toBe(401)
    expect((await ask('/api/archive', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401)
    expect((await ask('/api/archive', { headers: { authorization: 'Bearer secret' } })).status).toBe(200)
  })

  test('every answer forbids what could run', async () => {
    const { ask } = await openTestApp()
    for (const path of ['/api/archive', '/api', '/nothing', '/feeds/search.atom']) {
      const policy = (await ask(path)).headers.get('content-security-policy')
      expect(policy, path).toContain("default-src 'none'")
      expect(policy, path).not.toContain("script-src 'self' 'unsafe")
    }
  })
})

describe('out', () => {
  test('CSV of what a query finds', async () => {
    const { ask } = await openTestApp()
    const answer = await ask('/api/export/csv?q=pipeline&table=commitments')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    expect((await answer.text()).split('\r\n').length).toBeGreaterThan(1)
  })

  test('a feed of a pair, with what a text says as text', async () => {
    const { archive, ask } = await openTestApp()
    const { add } = await import('../archive/use-archive.ts')
    const { inventedDocument } = await import('../archive/invented.ts')
    const title = 'Talks <script>alert(1)</script> & more \u0007'
    const text = `${title}\n\nOn 5 May 2031, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n`
    await add(archive, [inventedDocument('h1', text, { title })])
    const feed = await (await ask('/feeds/pairs/ARC-BOR')).text()
    expect(feed.match(/<entry>/g)?.length).toBe(3)
    expect(feed).toContain('&lt;script&gt;')
    expect(feed).not.toContain('<script>')
  })
})
