import { describe, expect, test } from 'vitest'
import { findBursts, heaviestBurst } from './find-bursts.ts'

describe('bursts', () => {
  test('are where the higher rate is worth its price', () => {
    // 10 documents in each of 10 periods, 20 of 100 have it: the usual rate is 0.2, the higher one 0.4. A period with 8
    // of 10 gains 8 ln 2 + 2 ln 0.75 = 4.9698, one with 1 of 10 loses ln 2 + 9 ln 0.75 = -1.8960; going up costs
    // ln 10 = 2.3026.
    const some = [1, 1, 1, 8, 8, 1, 0, 0, 0, 0]
    const bursts = findBursts(some, new Array(10).fill(10))
    expect(bursts).toHaveLength(1)
    expect(bursts[0]).toMatchObject({ from: 3, to: 4 })
    expect(bursts[0]?.weight).toBeCloseTo(2 * 4.9698, 3)
    expect(heaviestBurst(some, new Array(10).fill(10))).toBeCloseTo(2 * 4.9698, 3)
  })

  test('go on over one weak period, if that costs less than to go up again', () => {
    const some = [0, 0, 0, 8, 3, 8, 1, 0, 0, 0]
    expect(findBursts(some, new Array(10).fill(10))).toMatchObject([{ from: 3, to: 5 }])
  })

  test('are told in the first and the last period too', () => {
    const all = new Array(8).fill(10)
    expect(findBursts([9, 1, 1, 1, 1, 1, 1, 1], all)).toMatchObject([{ from: 0, to: 0 }])
    expect(findBursts([1, 1, 1, 1, 1, 1, 1, 9], all)).toMatchObject([{ from: 7, to: 7 }])
  })

  test('are counted by share, so that a month with many readouts is none', () => {
    expect(findBursts([1, 1, 10, 1, 1, 1], [10, 10, 100, 10, 10, 10])).toEqual([])
  })

  test('are not there where nothing or everything has it, or there is nothing at all', () => {
    expect(findBursts([0, 0, 0], [5, 5, 5])).toEqual([])
    expect(findBursts([5, 5, 5], [5, 5, 5])).toEqual([])
    expect(findBursts([], [])).toEqual([])
    expect(heaviestBurst([0, 0], [0, 0])).toBe(0)
  })
})
