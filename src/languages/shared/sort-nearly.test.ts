import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sortNearly } from './sort-nearly.ts'

interface Card {
  readonly rank: number
  readonly at: number
}

const byRank = (a: Card, b: Card) => a.rank - b.rank
const cards = (ranks: readonly number[]) => ranks.map((rank, at) => ({ rank, at }))

describe('sorting what is nearly in order', () => {
  test('sorts like the usual sort, equals left in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 60 }), (ranks) => {
        expect(sortNearly(cards(ranks), byRank)).toEqual(cards(ranks).sort(byRank))
      }),
    )
  })

  test('a long list in reverse is sorted too', () => {
    const ranks = Array.from({ length: 5000 }, (_, i) => 5000 - i)
    expect(sortNearly(cards(ranks), byRank)).toEqual(cards(ranks).sort(byRank))
  })
})
