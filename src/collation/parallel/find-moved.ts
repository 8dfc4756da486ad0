import { assign } from '../assign.ts'
import type { PointPin } from '../pin.ts'
import type { Point } from '../points.ts'
import { type Weighing, weighPair } from '../weigh-pair.ts'
import type { Bead } from './align-beads.ts'

export interface MovableBead extends Bead {
  /** Whether the other language has it at another place of the text. */
  readonly isMoved: boolean
}

interface Texts {
  readonly a: readonly Point[]
  readonly b: readonly Point[]
  readonly weighing: Weighing
  readonly pins: readonly PointPin[]
}

/** From here on two passages at different places are told to be one: their place does not speak for it. */
const LEAST_CONFIDENCE = 0.5

/** Brings together what alignment in order left alone on either side and says the same: a passage that was moved. */
export function findMoved(aligned: readonly Bead[], texts: Texts): MovableBead[] {
  const { a, b, weighing, pins } = texts
  const beads = aligned.flatMap((bead) => uncross(bead, texts))
  const lonely = (side: 'a' | 'b', other: 'a' | 'b') =>
    beads.filter((bead) => bead[other].length === 0).flatMap((bead) => bead[side])
  const [leftA, leftB] = [lonely('a', 'b'), lonely('b', 'a')]
  const table = leftA.map((i) =>
    leftB.map((k) => {
      const [one, other] = [a[i], b[k]]
      const said = pins.find((pin) => pin.a === i && pin.b === k)?.verdict
      if (!one || !other || said === 'apart') return null
      const weighed = weighPair(one, other, weighing)
      return weighed.confidence >= LEAST_CONFIDENCE || said === 'linked' ? weighed : null
    }),
  )
  const gains = table.map((row) => row.map((weighed) => (weighed ? 0.01 + weighed.confidence : 0)))
  const moved = new Map<number, MovableBead>()
  const gone = new Set<number>()
  for (const [row, column] of assign(gains)) {
    const [i, k, weighed] = [leftA[row], leftB[column], table[row]?.[column]]
    if (i === undefined || k === undefined || !weighed) continue
    moved.set(i, { a: [i], b: [k], ...weighed, fit: 0, isMoved: true })
    gone.add(k)
  }
  return beads.flatMap((bead): MovableBead[] => {
    const [i] = bead.a
    const [k] = bead.b
    if (i !== undefined && bead.b.length === 0) return [moved.get(i) ?? bead]
    if (k !== undefined && bead.a.length === 0 && gone.has(k)) return []
    return [bead]
  })
}

/** Two sentences beside two that say the same in the other order are two beads, the second of them moved. */
function uncross(bead: Bead, { a, b, weighing, pins }: Texts): MovableBead[] {
  const whole = [{ ...bead, isMoved: false }]
  const [[i, j], [k, l]] = [bead.a, bead.b]
  if (bead.a.length !== 2 || bead.b.length !== 2) return whole
  if (i === undefined || j === undefined || k === undefined || l === undefined) return whole
  if (pins.some((pin) => bead.a.includes(pin.a) && bead.b.includes(pin.b))) return whole
  const weigh = (one: number, other: number) => {
    const [inA, inB] = [a[one], b[other]]
    return inA && inB ? weighPair(inA, inB, weighing) : null
  }
  const straight = [weigh(i, k), weigh(j, l)]
  const crossed = [weigh(i, l), weigh(j, k)]
  const sure = (pairs: typeof straight) => pairs.reduce((sum, pair) => sum + (pair?.confidence ?? 0), 0)
  const [first, second] = crossed
  const isCrossed =
    first &&
    second &&
    Math.min(first.confidence, second.confidence) >= LEAST_CONFIDENCE &&
    sure(crossed) > sure(straight)
  return isCrossed
    ? [
        { a: [i], b: [l], ...first, fit: 0, isMoved: true },
        { a: [j], b: [k], ...second, fit: 0, isMoved: false },
      ]
    : whole
}
