import { describe, expect, test } from 'vitest'
import { readPairs } from '../../scripts/pairs/read-pairs.ts'
import { baselinePairs, collatePairs, scoreAttributed, scoreLinks } from '../../scripts/pairs/score-pairs.ts'

const found = await collatePairs()
const isSame = ({ pair }: (typeof found)[number]) => pair.a.readout.lang === pair.b.readout.lang

describe('collation of the pairs whose links a person marked', () => {
  test('finds the links of one language and of two, and says rightly what one side alone has', () => {
    const same = scoreLinks(found.filter(isSame))
    const cross = scoreLinks(found.filter((one) => !isSame(one)))
    expect(same.f1).toBeGreaterThanOrEqual(0.85)
    expect(cross.f1).toBeGreaterThanOrEqual(0.7)
    for (const { only } of [same, cross]) expect(only).toBeGreaterThanOrEqual(0.9)
    expect(scoreAttributed(found).precision).toBeGreaterThanOrEqual(0.8)
  })

  test('is better than words alone, at whatever threshold', () => {
    const pairs = readPairs()
    for (const least of [0.05, 0.1, 0.2, 0.3])
      expect(scoreLinks(baselinePairs(pairs, least)).f1).toBeLessThan(scoreLinks(found).f1)
  })
})
