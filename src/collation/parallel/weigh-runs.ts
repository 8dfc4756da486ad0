import type { Evidence } from '../evidence/evidence.ts'
import type { Point } from '../points.ts'
import { lackOf, WEAK, type Weighing, worthOf } from '../weigh-pair.ts'

/** What two runs of statements share and lack, as sums of weights. */
export interface RunWeights {
  readonly shared: number
  /** What the run that has less of its own has and the other has not. */
  readonly unshared: number
  /** Whether something telling is shared. */
  readonly isAnchored: boolean
}

interface Keys {
  /** Rising. */
  readonly numbers: Int32Array
  readonly lack: number
}

/**
 * Weighs runs of neighbouring statements against each other by numbers alone: the same sums as `weighPair` of the merged
 * statements gives, without its reasons, since a text has thousands of pairs of runs and tells of a few.
 */
export function openRunWeighing(a: readonly Point[], b: readonly Point[], weighing: Weighing) {
  const numberOf = new Map<string, number>()
  const worth: number[] = []
  const lack: number[] = []
  const isTelling: boolean[] = []
  const numbered = (one: Evidence): number => {
    const key = `${one.kind} ${one.key}`
    const known = numberOf.get(key)
    if (known !== undefined) return known
    const made = numberOf.size
    numberOf.set(key, made)
    worth.push(worthOf(one, weighing))
    lack.push(lackOf(one, weighing))
    isTelling.push(!WEAK.has(one.kind))
    return made
  }
  const open = (points: readonly Point[]) => {
    const single = points.map(({ evidence }) => evidence.map(numbered))
    const made = new Map<number, Keys>()
    return (start: number, length: number): Keys => {
      const known = made.get(start * 4 + length)
      if (known) return known
      const numbers = Int32Array.from(new Set(single.slice(start, start + length).flat())).sort()
      const keys = { numbers, lack: numbers.reduce((sum, one) => sum + (lack[one] ?? 0), 0) }
      made.set(start * 4 + length, keys)
      return keys
    }
  }
  const [inA, inB] = [open(a), open(b)]
  return (i: number, m: number, k: number, n: number): RunWeights => {
    const [one, other] = [inA(i, m), inB(k, n)]
    let [shared, sharedLack, isAnchored] = [0, 0, false]
    for (let x = 0, y = 0; x < one.numbers.length && y < other.numbers.length; ) {
      const [left, right] = [one.numbers[x] as number, other.numbers[y] as number]
      if (left === right) {
        shared += worth[left] as number
        sharedLack += lack[left] as number
        if (isTelling[left] && (worth[left] as number) > 0) isAnchored = true
        x++
        y++
      } else if (left < right) x++
      else y++
    }
    return { shared, unshared: Math.min(one.lack, other.lack) - sharedLack, isAnchored }
  }
}
