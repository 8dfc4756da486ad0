import type { PointPin } from '../pin.ts'
import type { Point } from '../points.ts'
import { type WeighedPair, type Weighing, weighPair } from '../weigh-pair.ts'
import { lettersIn, mergePoints } from './merge-points.ts'
import { openRunWeighing } from './weigh-runs.ts'

/** Neighbouring statements of one text that say what neighbouring statements of the other say; one side may be empty. */
export interface Bead extends WeighedPair {
  /** Places in the lists of points. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** How well the lengths fit, 0 to 1. */
  readonly fit: number
}

/** How many statements of each text a bead takes, and what that costs beside one of each. */
const SHAPES: readonly (readonly [a: number, b: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 1.1],
  [2, 1, 1.1],
  [1, 3, 2],
  [3, 1, 2],
  [2, 2, 2.4],
]
/** A statement that the other text does not have costs so much. */
const SKIP = 1.1
/** What only one of two statements holds counts so much against them; more where they share nothing telling. */
const UNSHARED = { anchored: 0.12, bare: 0.4 }
/** Variance of the length of a translation for each letter of it. (Gale and Church 1993) */
const VARIANCE = 6.8
const MOST_LENGTH_COST = 2.5
/** More than any evidence weighs. */
const PINNED = 1000
/** Only beads so near to the line between both beginnings and both ends are tried, in shares of the text and statements. */
const BAND = { share: 0.3, least: 12 }

interface Texts {
  readonly a: readonly Point[]
  readonly b: readonly Point[]
  readonly weighing: Weighing
  readonly pins: readonly PointPin[]
}

/**
 * Brings two language versions of one text together, both in their order: the sequence of beads of greatest gain, by
 * dynamic programming over both texts. A bead gains what both sides of it share and pays for what only one has, for
 * lengths that do not fit and for its shape. (Gale and Church 1993 for lengths and shapes; anchors weigh more than
 * lengths, as in Ma 2006.) Takes time as the product of both lengths.
 */
export function alignBeads(texts: Texts): Bead[] {
  const { a, b } = texts
  const weigh = openWeighing(texts)
  const width = b.length + 1
  const best = new Float64Array((a.length + 1) * width).fill(Number.NEGATIVE_INFINITY)
  const from = new Int8Array(best.length)
  best[0] = 0
  const isNear = openBand(a.length, b.length)
  for (let i = 0; i <= a.length; i++)
    for (let k = 0; k <= b.length; k++) {
      if (i + k === 0 || !isNear(i, k)) continue
      const at = i * width + k
      const offer = (gain: number, move: number) => {
        if (gain > (best[at] ?? 0)) {
          best[at] = gain
          from[at] = move
        }
      }
      if (i > 0) offer((best[at - width] ?? 0) - SKIP, -1)
      if (k > 0) offer((best[at - 1] ?? 0) - SKIP, -2)
      SHAPES.forEach(([m, n, cost], shape) => {
        if (m > i || n > k) return
        const before = best[at - m * width - n] ?? 0
        if (before === Number.NEGATIVE_INFINITY) return
        offer(before + weigh(i - m, m, k - n, n).gain - cost, shape)
      })
    }
  return traceBack(texts, { from, width, weigh })
}

interface Trace {
  readonly from: Int8Array
  readonly width: number
  readonly weigh: ReturnType<typeof openWeighing>
}

function traceBack({ a, b, weighing }: Texts, { from, width, weigh }: Trace): Bead[] {
  const beads: Bead[] = []
  const none = { confidence: 0, reasons: [], unshared: 0, fit: 0 }
  for (let [i, k] = [a.length, b.length]; i + k > 0; ) {
    const move = from[i * width + k] ?? 0
    if (move === -1) beads.unshift({ a: [--i], b: [], ...none })
    else if (move === -2) beads.unshift({ a: [], b: [--k], ...none })
    else {
      const [m, n] = SHAPES[move] ?? [1, 1]
      i -= m
      k -= n
      const [one, other] = [mergePoints(a.slice(i, i + m)), mergePoints(b.slice(k, k + n))]
      const weighed = one && other ? weighPair(one, other, weighing) : none
      const { fit } = weigh(i, m, k, n)
      const run = (start: number, length: number) => Array.from({ length }, (_, step) => start + step)
      beads.unshift({ a: run(i, m), b: run(k, n), ...weighed, fit })
    }
  }
  return beads
}

function openWeighing({ a, b, weighing, pins }: Texts) {
  const ratio = lettersIn(b) / Math.max(1, lettersIn(a))
  const weigh = openRunWeighing(a, b, weighing)
  const [lengthA, lengthB] = [openLengths(a), openLengths(b)]
  return (i: number, m: number, k: number, n: number) => {
    const { shared, unshared, isAnchored } = weigh(i, m, k, n)
    const length = lengthCost(lengthA(i, m) * ratio, lengthB(k, n))
    const said = pins.reduce((sum, pin) => {
      const holdsA = pin.a >= i && pin.a < i + m
      const holdsB = pin.b >= k && pin.b < k + n
      if (!holdsA || !holdsB) return sum
      return sum + (pin.verdict === 'linked' ? PINNED : -PINNED)
    }, 0)
    const lacking = unshared * (isAnchored ? UNSHARED.anchored : UNSHARED.bare)
    return { fit: Math.exp(-length), gain: shared - lacking - length + said }
  }
}

/** Letters of runs of neighbours, from sums that are made once. */
function openLengths(points: readonly Point[]) {
  const sums = [0]
  for (const point of points) sums.push((sums.at(-1) ?? 0) + lettersIn([point]))
  return (start: number, length: number): number => (sums[start + length] ?? 0) - (sums[start] ?? 0)
}

function lengthCost(expected: number, found: number): number {
  const deviation = (found - expected) / Math.sqrt(VARIANCE * Math.max(1, expected))
  return Math.min(MOST_LENGTH_COST, (deviation * deviation) / 4)
}

function openBand(ofA: number, ofB: number): (i: number, k: number) => boolean {
  const room = Math.max(BAND.least, BAND.share * ofB, Math.abs(ofA - ofB))
  return (i, k) => Math.abs((i / Math.max(1, ofA)) * ofB - k) <= room
}
