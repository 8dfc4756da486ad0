import { alignWords } from './align-words.ts'
import type { Evidence, EvidenceKind } from './evidence/evidence.ts'
import type { Point } from './points.ts'

/** What a kind of thing in common is worth: how seldom two statements that speak of different matters share one. */
const WEIGHTS: Readonly<Record<EvidenceKind, number>> = {
  event: 4,
  instrument: 2.6,
  name: 2.4,
  number: 2.4,
  concept: 2,
  formula: 1.4,
  topic: 1.3,
  date: 1.2,
  word: 1,
  learned: 1.2,
  wording: 0.4,
  everyday: 0.5,
  party: 0.15,
}
/** Kinds that two statements on different matters share all the time: by themselves they link nothing. */
export const WEAK: ReadonlySet<EvidenceKind> = new Set(['party', 'everyday', 'date'])
/** So much in common is half of a sure link where nothing else stands in either statement. */
const HALF = 1.1
/** What the shorter statement has and the other has not counts so much against. */
const UNSHARED = 0.2

/** One thing that two statements have in common, with the words of both. */
export interface Reason {
  readonly kind: EvidenceKind
  readonly key: string
  readonly weight: number
  readonly a: Evidence
  readonly b: Evidence
}

export interface WeighedPair {
  /** 0 to 1. */
  readonly confidence: number
  /** The weightiest first. */
  readonly reasons: readonly Reason[]
  /** What the statement that has less of its own has and the other has not, in the weight of things in common. */
  readonly unshared: number
}

/** How rare a key is among all statements of both accounts, 0 to 1; one that only two statements have is 1. */
export type Rarity = (evidence: Evidence) => number

/** Counts in how many statements each key stands. */
export function rarityAmong(points: readonly Point[]): Rarity {
  const counts = new Map<string, number>()
  for (const { evidence } of points)
    for (const key of new Set(evidence.map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1)
  const most = Math.log(1 + points.length / 2)
  return (evidence) => Math.min(1, Math.log(1 + points.length / (counts.get(keyOf(evidence)) ?? 1)) / most)
}

export interface Weighing {
  readonly rarity: Rarity
  /** Words of two languages are never equal; they then count neither for nor against. */
  readonly isOneLanguage: boolean
}

/** What a thing in common is worth. */
export const worthOf = (one: Evidence, { rarity, isOneLanguage }: Weighing): number =>
  one.kind === 'word' && !isOneLanguage ? 0 : WEIGHTS[one.kind] * rarity(one)

/**
 * What a thing counts that the other has not. A translation that was learned is one of several: that the other text chose
 * another says nothing.
 */
export const lackOf = (one: Evidence, weighing: Weighing): number =>
  one.kind === 'learned' ? 0 : worthOf(one, weighing)

/** How sure it is that two statements tell the same matter, from what they have in common and what they have not. */
export function weighPair(a: Point, b: Point, weighing: Weighing): WeighedPair {
  const { rarity, isOneLanguage } = weighing
  const [ofA, ofB] = [distinct(a.evidence), distinct(b.evidence)]
  const worth = (one: Evidence) => worthOf(one, weighing)
  const lack = (one: Evidence) => lackOf(one, weighing)
  const reasons: Reason[] = []
  let [shared, unsharedA, unsharedB] = [0, 0, 0]
  for (const [key, one] of ofA) {
    const other = ofB.get(key)
    if (other) {
      shared += worth(one)
      reasons.push({ kind: one.kind, key: one.key, weight: worth(one), a: one, b: other })
    } else unsharedA += lack(one)
  }
  const words = reasons.filter(({ kind }) => kind === 'word').length
  const wording = isOneLanguage && words >= FEWEST_IN_ORDER ? sameOrder(a, b, rarity) : null
  if (wording) {
    shared += wording.weight
    reasons.push(wording)
  }
  for (const [key, one] of ofB) if (!ofA.has(key)) unsharedB += lack(one)
  const telling = reasons.filter(({ kind }) => !WEAK.has(kind)).reduce((sum, { weight }) => sum + weight, 0)
  const unshared = Math.min(unsharedA, unsharedB)
  const confidence = telling === 0 ? 0 : shared / (shared + HALF + UNSHARED * unshared)
  return { confidence, reasons: reasons.sort((one, two) => two.weight - one.weight), unshared }
}

/** Fewer words come in the same order by chance. */
const FEWEST_IN_ORDER = 3
/** Of a statement longer than any sentence, only the beginning is aligned: that takes time as the product of both. */
const MOST_WORDS = 250

function sameOrder(a: Point, b: Point, rarity: Rarity): Reason | null {
  const aligned = alignWords(a.words.slice(0, MOST_WORDS), b.words.slice(0, MOST_WORDS), rarity)
  if (!aligned || aligned.words < FEWEST_IN_ORDER) return null
  const evidence = (span: Evidence['span']): Evidence => ({
    kind: 'wording',
    key: String(aligned.words),
    span,
  })
  return {
    kind: 'wording',
    key: String(aligned.words),
    weight: aligned.score * WEIGHTS.wording,
    a: evidence(aligned.a),
    b: evidence(aligned.b),
  }
}

const keyOf = ({ kind, key }: Evidence): string => `${kind} ${key}`

const cache = new WeakMap<readonly Evidence[], ReadonlyMap<string, Evidence>>()

function distinct(evidence: readonly Evidence[]): ReadonlyMap<string, Evidence> {
  const known = cache.get(evidence)
  if (known) return known
  const made = new Map<string, Evidence>()
  for (const one of evidence) if (!made.has(keyOf(one))) made.set(keyOf(one), one)
  cache.set(evidence, made)
  return made
}
