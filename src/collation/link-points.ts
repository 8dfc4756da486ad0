import { assign } from './assign.ts'
import type { PointPin } from './pin.ts'
import type { Point } from './points.ts'
import { rarityAmong, WEAK, type WeighedPair, weighPair } from './weigh-pair.ts'

/** Two statements of two accounts that tell the same matter; `a` and `b` are places in the lists of points. */
export interface PointLink extends WeighedPair {
  readonly a: number
  readonly b: number
  /** Id of the pin that made it; null where it was found. */
  readonly pin: string | null
}

interface LinkOptions {
  readonly isOneLanguage: boolean
  readonly pins?: readonly PointPin[]
}

/** Below this a link is left out. Chosen on test/pairs; docs/collation.md shows what other values give. */
const LEAST_CONFIDENCE = 0.48
/** A statement that is linked already is linked once more only where that is surer. */
const LEAST_SECOND = 0.55
/** What a second link must add, in weight of things that the first has not. */
const LEAST_NEW = 1

type Table = readonly (readonly WeighedPair[])[]

/**
 * Links statements in any order: those that a person pinned; then the matching of greatest weight, in which each
 * statement is in one pair at most; then statements that are left over join one that tells several matters, where they
 * share something new with it. What a person put apart stays apart.
 */
export function linkPoints(
  a: readonly Point[],
  b: readonly Point[],
  { isOneLanguage, pins = [] }: LinkOptions,
): PointLink[] {
  const weighing = { rarity: rarityAmong([...a, ...b]), isOneLanguage }
  const pinned = pins.filter(({ verdict }) => verdict === 'linked')
  const apart = new Set(pins.filter(({ verdict }) => verdict === 'apart').map((pin) => `${pin.a} ${pin.b}`))
  const candidates = sharingSomething(a, b)
  const isPinned = (i: number, k: number) => pinned.some((pin) => pin.a === i && pin.b === k)
  const table = a.map((one, i) =>
    b.map((other, k): WeighedPair => {
      if (!candidates[i]?.has(k) && !isPinned(i, k)) return NOTHING
      const weighed = weighPair(one, other, weighing)
      return apart.has(`${i} ${k}`) ? { ...weighed, confidence: 0 } : weighed
    }),
  )
  const links: PointLink[] = pinned.flatMap((pin) => {
    const weighed = table[pin.a]?.[pin.b]
    return weighed ? [{ ...weighed, a: pin.a, b: pin.b, confidence: 1, pin: pin.id }] : []
  })
  const isFree = (i: number, k: number) => !pinned.some((pin) => pin.a === i || pin.b === k)
  const gains = table.map((row, i) =>
    row.map(({ confidence }, k) => (confidence < LEAST_CONFIDENCE || !isFree(i, k) ? 0 : confidence)),
  )
  for (const [i, k] of assign(gains)) {
    const weighed = table[i]?.[k]
    if (weighed) links.push({ a: i, b: k, ...weighed, pin: null })
  }
  return [...links, ...secondLinks(table, links)].sort((one, two) => one.a - two.a || one.b - two.b)
}

const NOTHING: WeighedPair = { confidence: 0, reasons: [], unshared: 0 }

/** For each statement of A those of B that share a telling thing with it: most pairs need not be weighed. */
function sharingSomething(a: readonly Point[], b: readonly Point[]): ReadonlySet<number>[] {
  const holders = new Map<string, number[]>()
  const keys = ({ evidence }: Point) =>
    new Set(evidence.filter(({ kind }) => !WEAK.has(kind)).map(({ kind, key }) => `${kind} ${key}`))
  b.forEach((point, k) => {
    for (const key of keys(point)) push(holders, key, k)
  })
  return a.map((point) => new Set([...keys(point)].flatMap((key) => holders.get(key) ?? [])))
}

function secondLinks(table: Table, first: readonly PointLink[]): PointLink[] {
  const inA = new Set(first.map((link) => link.a))
  const inB = new Set(first.map((link) => link.b))
  const found = table.flatMap((row, i) =>
    row.flatMap((weighed, k): PointLink[] => {
      const isLeft = !inA.has(i) || !inB.has(k)
      const isSure = weighed.confidence >= LEAST_SECOND && addsSomething(weighed, i, k, first)
      return isLeft && isSure ? [{ a: i, b: k, ...weighed, pin: null }] : []
    }),
  )
  // Of several that a left-over statement could join, the surest.
  const isBeaten = (link: PointLink) =>
    found.some(
      (other) =>
        other.confidence > link.confidence &&
        ((!inA.has(link.a) && other.a === link.a) || (!inB.has(link.b) && other.b === link.b)),
    )
  return found.filter((link) => !isBeaten(link))
}

/** Whether a pair shares things that the links which its statements are in already do not rest on. */
function addsSomething({ reasons }: WeighedPair, i: number, k: number, first: readonly PointLink[]): boolean {
  const beside = first.filter((link) => link.a === i || link.b === k)
  const known = new Set(beside.flatMap((link) => link.reasons.map(({ kind, key }) => `${kind} ${key}`)))
  const added = reasons.filter(({ kind, key }) => !known.has(`${kind} ${key}`))
  return added.reduce((sum, { weight }) => sum + weight, 0) >= LEAST_NEW
}

function push(holders: Map<string, number[]>, key: string, value: number): void {
  const known = holders.get(key)
  if (known) known.push(value)
  else holders.set(key, [value])
}
