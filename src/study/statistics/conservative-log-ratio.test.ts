import { describe, expect, test } from 'vitest'
import { conservativeLogRatio } from './conservative-log-ratio.ts'

describe('the conservative log ratio', () => {
  test('is the end of the interval that is nearer to equality', () => {
    // 81 of 263 lie with 95 % between 0.2527 and 0.3676 (Newcombe 1998, table I): with sides of equal size the ratio
    // is at most 0.3676 / 0.6324, and seen from the other side at least the inverse of it.
    expect(conservativeLogRatio([81, 1000], [182, 1000])).toBeCloseTo(Math.log2(0.3676 / 0.6324), 2)
    expect(conservativeLogRatio([182, 1000], [81, 1000])).toBeCloseTo(Math.log2(0.6324 / 0.3676), 2)
  })

  test('makes up for sides of different sizes', () => {
    const equal = conservativeLogRatio([182, 1000], [81, 1000])
    expect(conservativeLogRatio([182, 1000], [81, 4000])).toBeCloseTo(equal + 2, 10)
  })

  test('where nothing is on the other side, it is what one tail allows', () => {
    // 12 of 12: the lower bound is 0.025^(1/12)
    const low = 0.025 ** (1 / 12)
    expect(conservativeLogRatio([12, 100], [0, 100])).toBeCloseTo(Math.log2(low / (1 - low)), 6)
  })

  test('is nothing where the shares may be equal, and less with more tests', () => {
    expect(conservativeLogRatio([3, 100], [2, 100])).toBe(0)
    expect(conservativeLogRatio([0, 10], [0, 10])).toBe(0)
    expect(conservativeLogRatio([40, 100], [10, 100], 300)).toBeLessThan(
      conservativeLogRatio([40, 100], [10, 100]),
    )
  })
})
