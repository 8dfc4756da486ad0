import { describe, expect, test } from 'vitest'
import { logLikelihood } from './log-likelihood.ts'

describe('the log-likelihood ratio', () => {
  // Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19 (1993),
  // table 2: bigrams of a corpus of 31,777 words. "the swiss": 110 with both, 2442 the second alone, 111 the first
  // alone, 29114 neither; "can be": 29, 13, 123, 31612.
  test.each([
    [110, 110 + 2442, 111, 111 + 29114, 270.72],
    [29, 29 + 13, 123, 123 + 31612, 263.9],
  ])('%d of %d beside %d of %d is as published', (k1, n1, k2, n2, published) => {
    expect(logLikelihood(k1, n1, k2, n2)).toBeCloseTo(published, 1)
  })

  test('is as counted by hand', () => {
    // 10 of 20 and 5 of 20: 2 (10 ln(10/7.5) + 10 ln(10/12.5) + 5 ln(5/7.5) + 15 ln(15/12.5)) = 2.7057
    expect(logLikelihood(10, 20, 5, 20)).toBeCloseTo(2.7057, 3)
  })

  test('is nothing for equal shares, and where one side is empty', () => {
    expect(logLikelihood(5, 50, 10, 100)).toBeCloseTo(0, 10)
    expect(logLikelihood(5, 50, 0, 0)).toBe(0)
  })
})
