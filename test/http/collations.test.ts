import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { collatedEventSchema, pinSchema } from '../../src/http/collation-schemas.ts'
import { problemSchema } from '../../src/http/schemas.ts'
import { comparedVersionsSchema } from '../../src/http/version-schemas.ts'
import { ARCADIAN, inventedDocument } from '../archive/invented.ts'
import { add } from '../archive/use-archive.ts'
import { openTestApp } from './open-test-app.ts'

const send = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  body: JSON.stringify(body),
  headers: { 'content-type': 'application/json' },
})

describe('collations', () => {
  test('are given as the API promises, by event, by readout and by two readouts', async () => {
    const { json } = await openTestApp()
    const both = collatedEventSchema.parse(await json('/api/collations?of=a1,b1'))
    expect(both.collations[0]?.links.map(({ a, b }) => [a, b])).toEqual([
      [0, 0],
      [1, 1],
    ])
    for (const of of ['a1', both.event])
      expect(collatedEventSchema.parse(await json(`/api/collations?of=${of}`)).event).toBe(both.event)
  })

  test('follow a pin, which is listed, taken back and brought back', async () => {
    const { json } = await openTestApp()
    const made = pinSchema.parse(
      await json(
        '/api/pins',
        send({
          a: { readout: 'a1', quote: 'thanked her' },
          b: { readout: 'b1', quote: 'northern gas pipeline' },
          verdict: 'linked',
          who: 'tester',
        }),
      ),
    )
    const pinned = async () =>
      collatedEventSchema
        .parse(await json('/api/collations?of=a1,b1'))
        .collations[0]?.links.filter(({ pin }) => pin === made.id).length
    expect(await pinned()).toBe(1)
    expect(z.array(pinSchema).parse(await json('/api/pins')).length).toBe(1)
    const change = (isTakenBack: boolean) => json(`/api/pins/${made.id}`, send({ isTakenBack }, 'PATCH'))
    expect(await change(true)).toMatchObject({ takenBackAt: expect.any(String) })
    expect(await pinned()).toBe(0)
    expect(await change(false)).toMatchObject({ takenBackAt: null })
    expect(await pinned()).toBe(1)
  })

  test('are a table too', async () => {
    const { ask } = await openTestApp()
    const answer = await ask('/api/collations/csv?of=a1,b1')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const lines = (await answer.text()).trim().split('\r\n')
    expect(lines[0]).toContain('a_id,b_id,result,confidence')
    expect(lines.length).toBe(4)
  })

  test.each([
    ['readouts that are not there', '/api/collations?of=nobody,a1', 404, 'no-such-readout'],
    ['nothing named', '/api/collations', 400, 'bad-request'],
    ['nothing named for a table', '/api/collations/csv', 400, 'bad-request'],
    ['one readout twice', '/api/collations?of=a1,a1', 409, 'one-account'],
    ['a version that is not there', '/api/readouts/a1/versions?from=1&to=7', 404, 'no-such-readout'],
  ])('%s is a problem', async (_, path, status, code) => {
    const { ask } = await openTestApp()
    const answer = await ask(path)
    expect(answer.status).toBe(status)
    expect(problemSchema.parse(await answer.json())).toMatchObject({ code })
  })

  test('pins on words that are not there are a problem', async () => {
    const { ask } = await openTestApp()
    const body = {
      a: { readout: 'a1', quote: 'x y z' },
      b: { readout: 'b1', quote: 'gas' },
      verdict: 'linked',
      who: 't',
    }
    expect((await ask('/api/pins', send(body))).status).toBe(422)
    expect((await ask('/api/pins/p000000000000', send({ isTakenBack: true }, 'PATCH'))).status).toBe(404)
  })
})

describe('versions', () => {
  test('are told with what was changed, and a text that is back as such', async () => {
    const { archive, json } = await openTestApp()
    const one = comparedVersionsSchema.parse(await json('/api/readouts/a1/versions'))
    expect(one).toMatchObject({ compared: null, history: [{ number: 1, changes: null }] })
    const later = (text: string, day: string) =>
      add(archive, [
        { ...inventedDocument('a1', text, { url: 'https://arcadia.example/1' }), fetchedAt: day },
      ])
    await later(ARCADIAN.replace('northern', 'southern'), '2031-06-01T00:00:00.000Z')
    await later(ARCADIAN, '2031-07-01T00:00:00.000Z')
    const { history, compared } = comparedVersionsSchema.parse(
      await json('/api/readouts/a1/versions?from=1&to=2'),
    )
    expect(compared?.changes).toMatchObject([{ kind: 'reworded', class: 'substance' }])
    expect(history.map(({ revertsTo }) => revertsTo)).toEqual([null, null, 1])
    expect(history[1]?.changes).toEqual({ layout: 0, correction: 0, substance: 1 })
  })
})
