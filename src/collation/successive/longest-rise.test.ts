import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestRise } from './longest-rise.ts'

test.each([
  [[], []],
  [
    [1, 2, 3],
    [0, 1, 2],
  ],
  [
    [3, 1, 2],
    [1, 2],
  ],
  [
    [2, 3, 1, 4],
    [0, 1, 3],
  ],
])('%j rises longest at %j', (numbers, places) => expect(longestRise(numbers)).toEqual(places))

/** The length by trying all subsequences. */
const longestByTrying = (numbers: readonly number[]): number => {
  let best = 0
  for (let chosen = 0; chosen < 1 << numbers.length; chosen++) {
    const picked = numbers.filter((_, i) => chosen & (1 << i))
    if (picked.every((number, i) => i === 0 || number > (picked[i - 1] ?? 0)))
      best = Math.max(best, picked.length)
  }
  return best
}

test('what it finds rises, and nothing longer does', () =>
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 9 }), (numbers) => {
      const found = longestRise(numbers).map((place) => numbers[place] ?? 0)
      expect(found.every((number, i) => i === 0 || number > (found[i - 1] ?? 0))).toBe(true)
      expect(found.length).toBe(longestByTrying(numbers))
    }),
  ))
