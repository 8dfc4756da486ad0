import { describe, expect, test } from 'vitest'
import { alignParallels, scoreParallels } from '../../scripts/pairs/score-parallel.ts'

const found = await alignParallels()
const scores = scoreParallels(found)

describe('language versions of one text whose passages a person marked', () => {
  test('are aligned, with what one language leaves out', () => {
    expect(scores.links.f1).toBeGreaterThanOrEqual(0.9)
    expect(scores.beads.f1).toBeGreaterThanOrEqual(0.85)
    expect(scores.omitted.precision).toBeGreaterThanOrEqual(0.75)
    expect(scores.omitted.recall).toBeGreaterThanOrEqual(0.6)
  })

  test('what is worded more weakly, and what one language has nothing for, is told', () => {
    expect(scores.softened.precision).toBeGreaterThanOrEqual(0.7)
    expect(scores.softened.recall).toBeGreaterThanOrEqual(0.8)
    expect(scores.lacking.precision).toBeGreaterThanOrEqual(0.9)
    expect(scores.lacking.recall).toBeGreaterThanOrEqual(0.7)
  })

  test('every sentence stands in one bead, both languages in their order apart from what was moved', () => {
    for (const { parallel } of found)
      for (const side of ['a', 'b'] as const) {
        const starts = parallel.beads
          .filter(({ isMoved }) => !isMoved)
          .flatMap((bead) => bead[side].map(([from]) => from))
        expect(starts).toEqual([...starts].sort((one, other) => one - other))
        const all = parallel.beads.flatMap((bead) => bead[side].map(String))
        expect(new Set(all).size).toBe(all.length)
      }
  })

  test('what is learned from other texts does no harm', async () => {
    const learned = scoreParallels(await alignParallels({ learned: true }))
    expect(learned.links.f1).toBeGreaterThanOrEqual(scores.links.f1)
  })
})
