import { expect, test } from 'vitest'
import { alignParallels } from '../../scripts/pairs/score-parallel.ts'
import { mergePoints } from '../../src/collation/parallel/merge-points.ts'
import { openRunWeighing } from '../../src/collation/parallel/weigh-runs.ts'
import { pointsOf } from '../../src/collation/points.ts'
import { rarityAmong, weighPair } from '../../src/collation/weigh-pair.ts'

test('runs weigh by numbers what the merged statements weigh with their reasons', async () => {
  for (const { records } of (await alignParallels()).slice(0, 4)) {
    const [a, b] = [records.a, records.b].map((record) =>
      pointsOf({ id: '', issuer: null, record }, ['SRG', 'KSV']),
    )
    if (!a || !b) throw new Error('two records')
    const weighing = { rarity: rarityAmong([...a, ...b]), isOneLanguage: false }
    const weigh = openRunWeighing(a, b, weighing)
    for (const [m, n] of [
      [1, 1],
      [1, 2],
      [3, 1],
      [2, 2],
    ] as const)
      for (let i = 0; i + m <= a.length; i++)
        for (let k = 0; k + n <= b.length; k++) {
          const [one, other] = [mergePoints(a.slice(i, i + m)), mergePoints(b.slice(k, k + n))]
          if (!one || !other) throw new Error('no empty runs')
          const { reasons, unshared, confidence } = weighPair(one, other, weighing)
          const found = weigh(i, m, k, n)
          expect(found.shared).toBeCloseTo(reasons.reduce((sum, { weight }) => sum + weight, 0))
          expect(found.unshared).toBeCloseTo(unshared)
          expect(found.isAnchored).toBe(confidence > 0)
        }
  }
})
