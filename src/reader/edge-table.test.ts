import { expect, test } from 'vitest'
import { EdgeTable } from './edge-table.ts'

test('tells every edge that was set and no other, however many there are', () => {
  const edges = new EdgeTable(16)
  const known = new Map<string, number>()
  for (let i = 1; i < 9000; i++) {
    const [node, symbol] = [i % 700, (i * 7919) % 5003]
    if (known.has(`${node} ${symbol}`)) continue
    known.set(`${node} ${symbol}`, i)
    edges.set(node, symbol, i)
  }
  for (let node = 0; node < 700; node += 7)
    for (let symbol = 0; symbol < 5003; symbol++)
      if (edges.get(node, symbol) !== (known.get(`${node} ${symbol}`) ?? -1))
        expect.fail(`from ${node} by ${symbol}`)
  expect(
    [...known].every(
      ([key, next]) => edges.get(...(key.split(' ').map(Number) as [number, number])) === next,
    ),
  ).toBe(true)
})
