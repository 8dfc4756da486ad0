import { describe, expect, test } from 'vitest'
import { binomialInterval, logGamma } from './binomial-interval.ts'

describe('the exact binomial interval', () => {
  // Newcombe 1998, table I, method 5 (Clopper–Pearson).
  test.each([
    [81, 263, 0.2527, 0.3676],
    [15, 148, 0.0578, 0.1617],
    [0, 20, 0, 0.1684],
    [1, 29, 0.0009, 0.1776],
  ])('%d of %d is as published', (k, n, low, high) => {
    const [from, to] = binomialInterval(k, n, 0.05)
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })

  test('0 of n ends where nothing in n tries has the probability asked for', () => {
    // (1 - p)^n = alpha / 2
    expect(binomialInterval(0, 1000, 0.02)[1]).toBeCloseTo(1 - 0.01 ** (1 / 1000), 8)
    expect(binomialInterval(7, 7, 0.02)[0]).toBeCloseTo(0.01 ** (1 / 7), 8)
  })

  test('the logarithm of gamma is that of factorials', () => {
    expect(logGamma(1)).toBeCloseTo(0, 10)
    expect(logGamma(6)).toBeCloseTo(Math.log(120), 10)
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 10)
  })
})
