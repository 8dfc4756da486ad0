import { expect, test } from 'vitest'
import { sparkline } from './sparkline.ts'

test.each([
  [[0.1, 0.2, 0.4, 0.8], '▂▃▅█'],
  [[0, null, 0.5], '_·█'],
  [[0, 0], '__'],
  [[], ''],
])('%j is %s', (shares, line) => {
  expect(sparkline(shares)).toBe(line)
})
