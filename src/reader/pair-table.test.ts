import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PairTable } from './pair-table.ts'

test('a pair that was never set gives -1', () => {
  expect(new PairTable().get(3, 4)).toBe(-1)
})

test('agrees with a plain map, also where pairs are set again and the table grows', () => {
  const triple = fc.tuple(fc.nat(50), fc.nat(50), fc.nat(1000))
  fc.assert(
    fc.property(fc.array(triple, { maxLength: 400 }), (triples) => {
      const table = new PairTable(1)
      const plain = new Map<string, number>()
      for (const [a, b, value] of triples) {
        table.set(a, b, value)
        plain.set(`${a},${b}`, value)
      }
      expect(table.size).toBe(plain.size)
      for (let a = 0; a <= 50; a += 7) {
        for (let b = 0; b <= 50; b++) expect(table.get(a, b)).toBe(plain.get(`${a},${b}`) ?? -1)
      }
    }),
  )
})

test('the order of a pair matters', () => {
  const table = new PairTable()
  table.set(1, 2, 7)
  expect([table.get(1, 2), table.get(2, 1)]).toEqual([7, -1])
})
