import { describe, expect, test } from 'vitest'
import { wilsonInterval } from './wilson-interval.ts'

describe('Wilson’s interval', () => {
  // Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%d of %d is as published', (k, n, low, high) => {
    const interval = wilsonInterval(k, n)
    expect(interval?.low).toBeCloseTo(low, 4)
    expect(interval?.high).toBeCloseTo(high, 4)
    expect(interval?.rate).toBe(k / n)
  })

  test('all of all ends at 1, and nothing of nothing is no share', () => {
    expect(wilsonInterval(20, 20)).toMatchObject({ rate: 1, high: 1 })
    expect(wilsonInterval(0, 0)).toBe(null)
  })
})
