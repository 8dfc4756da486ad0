import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { keepBriefly } from '../../src/http/keep-briefly.ts'

function counting(clock: { now: number }) {
  let asked = 0
  const app = new Hono()
  app.use(
    '*',
    keepBriefly(() => clock.now),
  )
  app.get('/count', (c) => c.json({ asked: ++asked }))
  app.get('/text', (c) => c.text(String(++asked)))
  app.get('/wrong', (c) => c.json({ asked: ++asked }, 404))
  app.post('/write', (c) => c.json({}))
  return async (path: string, method = 'GET') => await (await app.request(path, { method })).text()
}

test('an answer is given again for a second, to the same address alone', async () => {
  const clock = { now: 0 }
  const ask = counting(clock)
  expect([await ask('/count'), await ask('/count'), await ask('/count?page=2')]).toEqual([
    '{"asked":1}',
    '{"asked":1}',
    '{"asked":2}',
  ])
  clock.now = 1_001
  expect(await ask('/count')).toBe('{"asked":3}')
})

test('what is written here shows at once', async () => {
  const ask = counting({ now: 0 })
  await ask('/count')
  await ask('/write', 'POST')
  expect(await ask('/count')).toBe('{"asked":2}')
})

test('problems and what is not JSON are never kept', async () => {
  const ask = counting({ now: 0 })
  expect([await ask('/wrong'), await ask('/wrong')]).toEqual(['{"asked":1}', '{"asked":2}'])
  expect([await ask('/text'), await ask('/text')]).toEqual(['3', '4'])
})
