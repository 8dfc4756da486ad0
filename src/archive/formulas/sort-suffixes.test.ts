import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortSuffixes } from './sort-suffixes.ts'

const bySlices = (text: readonly number[]) => {
  const compare = (a: number, b: number): number => {
    for (let i = 0; ; i++) {
      const [left, right] = [text[a + i] ?? -1, text[b + i] ?? -1]
      if (left !== right) return left - right
      if (left === -1) return 0
    }
  }
  return text.map((_, at) => at).sort(compare)
}

test('suffixes stand in the order that comparing them gives, for any text', () => {
  const texts = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 60 }),
  )
  fc.assert(
    fc.property(texts, (text) => {
      expect([...sortSuffixes(Int32Array.from(text), 40)]).toEqual(bySlices(text))
    }),
    { numRuns: 500 },
  )
})

test('a text of one word many times over is sorted as well', () => {
  const sorted = sortSuffixes(new Int32Array(50_000).fill(7), 7)
  expect([sorted[0], sorted.at(-1)]).toEqual([49_999, 0])
})
