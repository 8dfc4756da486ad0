import { expect, test } from 'vitest'
import { isTelling } from './unlikely-silence.ts'

test.each([
  // 10 of 20: the lower end is 0.2993; 0.7007^8 = 0.058, 0.7007^9 = 0.041
  [8, 10, 20, false],
  [9, 10, 20, true],
  // 1 of 29: the lower end is 0.0061; 490 events are needed
  [400, 1, 29, false],
  [490, 1, 29, true],
  [100, 0, 20, false],
  [100, 0, 0, false],
])('%d events in silence beside %d of %d: %s', (silent, k, n, told) => {
  expect(isTelling(silent, k, n)).toBe(told)
})
