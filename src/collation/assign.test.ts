import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from './assign.ts'

const gainOf = (gains: readonly (readonly number[])[], pairs: readonly (readonly [number, number])[]) =>
  pairs.reduce((sum, [i, k]) => sum + (gains[i]?.[k] ?? 0), 0)

/** All ways to pair rows with columns, for tables small enough. */
function bestByTrying(
  gains: readonly (readonly number[])[],
  row = 0,
  taken: ReadonlySet<number> = new Set(),
): number {
  const columns = gains[row]
  if (!columns) return 0
  let best = bestByTrying(gains, row + 1, taken)
  columns.forEach((gain, k) => {
    if (!taken.has(k)) best = Math.max(best, gain + bestByTrying(gains, row + 1, new Set([...taken, k])))
  })
  return best
}

test('the greedy pair is left where two others gain more', () => {
  const gains = [
    [9, 8],
    [8, 1],
  ]
  expect(assign(gains)).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('nothing is paired for nothing, and empty tables have no pairs', () => {
  expect(assign([[0, 0]])).toEqual([])
  expect(assign([])).toEqual([])
  expect(assign([[], []])).toEqual([])
})

test('no way to pair gains more, whatever the table', () => {
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
  fc.assert(
    fc.property(table, (gains) => {
      const pairs = assign(gains)
      expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length)
      expect(new Set(pairs.map(([, k]) => k)).size).toBe(pairs.length)
      expect(gainOf(gains, pairs)).toBe(bestByTrying(gains))
    }),
  )
})
