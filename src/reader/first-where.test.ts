import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstWhere } from './first-where.ts'

test('finds what a search from the beginning finds', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { maxLength: 40 }), fc.nat(31), (numbers, least) => {
      const sorted = numbers.sort((a, b) => a - b)
      const plain = sorted.findIndex((number) => number >= least)
      const found = firstWhere(sorted.length, (i) => (sorted[i] as number) >= least)
      expect(found).toBe(plain < 0 ? sorted.length : plain)
    }),
  )
})
