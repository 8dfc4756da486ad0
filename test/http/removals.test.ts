import { expect, test } from 'vitest'
import { z } from 'zod'
import { removalSchema } from '../../src/http/removal-schema.ts'
import { problemSchema } from '../../src/http/schemas.ts'
import { openTestApp } from './open-test-app.ts'

const send = (method: string, body?: unknown): RequestInit => ({
  method,
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  headers: { 'content-type': 'application/json' },
})
const total = async (json: <T>(path: string) => Promise<T>) =>
  (await json<{ readonly total: number }>('/api/readouts?q=Voss')).total

test('a readout is removed in somebody’s name, listed as removed, and brought back', async () => {
  const { ask, json } = await openTestApp()
  expect(await json('/api/removals')).toEqual([])
  expect(await total(json)).toBe(2)
  const word = { who: 'Ada', why: 'a test page' }
  const removed = removalSchema.parse(await json('/api/readouts/a1/removal', send('POST', word)))
  expect(removed).toMatchObject({ ...word, takenBackAt: null, title: 'Call with Borealia' })
  expect(await total(json)).toBe(1)
  expect((await ask(`/api/readouts/${removed.readout}`)).status).toBe(404)
  expect((await ask('/api/readouts/a1/removal', send('POST', word))).status).toBe(404)
  expect(z.array(removalSchema).parse(await json('/api/removals'))).toEqual([removed])

  const back = removalSchema.parse(await json(`/api/readouts/${removed.readout}/removal`, send('DELETE')))
  expect(back.takenBackAt).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(await total(json)).toBe(2)
  expect(z.array(removalSchema).parse(await json('/api/removals'))).toEqual([back])
  const again = await ask(`/api/readouts/${removed.readout}/removal`, send('DELETE'))
  expect(again.status).toBe(404)
  expect(problemSchema.parse(await again.json())).toMatchObject({ code: 'no-such-readout', status: 404 })
})

test.each([
  ['nobody’s word', { why: 'a test page' }],
  ['a name of no letter', { who: '' }],
  ['a reason longer than a page', { who: 'Ada', why: 'x'.repeat(2001) }],
])('%s removes nothing', async (_, body) => {
  const { ask, json } = await openTestApp()
  const answer = await ask('/api/readouts/a1/removal', send('POST', body))
  expect(answer.status).toBe(400)
  expect(problemSchema.parse(await answer.json())).toMatchObject({ code: 'bad-request' })
  expect(await total(json)).toBe(2)
})
