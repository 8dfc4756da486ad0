import type { Span } from '../../record/span.ts'
import type { Account } from '../account.ts'
import type { CollateOptions } from '../collate.ts'
import type { Strength } from '../compare-strength.ts'
import { NOTHING_LEARNED, withLearned } from '../lexicon/learn-lexicon.ts'
import { placePins } from '../pin.ts'
import { type Point, pointsOf } from '../points.ts'
import { type ToldReason, tellReasons } from '../tell-reasons.ts'
import { rarityAmong, type Weighing } from '../weigh-pair.ts'
import { alignBeads } from './align-beads.ts'
import { type Detail, openBeadComparison } from './compare-bead.ts'
import { findMoved, type MovableBead } from './find-moved.ts'

/** Neighbouring sentences of one language with those that say the same in the other; one side may be empty. */
export interface ParallelBead {
  /** Where the sentences stand; empty where this language leaves the matter out. */
  readonly a: readonly Span[]
  readonly b: readonly Span[]
  /** 0 to 1; 1 where a person confirmed it, 0 where one side is empty. */
  readonly confidence: number
  /** Pins of people that it rests on. */
  readonly pins: readonly string[]
  /** anchors: both sides share telling things; place: they stand at the same place and their lengths fit, no more. */
  readonly basis: 'anchors' | 'place' | 'none'
  /** Whether the other language has it at another place of the text. */
  readonly isMoved: boolean
  readonly strength: Strength | null
  readonly onlyA: readonly Detail[]
  readonly onlyB: readonly Detail[]
  readonly reasons: readonly ToldReason[]
}

/** Two language versions of one text, passage by passage in the order of A. */
export interface Parallel {
  readonly beads: readonly ParallelBead[]
  /** Share of the letters of each that stand in beads of two sides, 0 to 1. */
  readonly share: { readonly a: number; readonly b: number }
  /** Share of the letters of both that stand in beads with telling things in common, 0 to 1. */
  readonly anchored: number
}

/** Of passages that only stand at the same place no difference is told: they may be two matters. */
const SAME = { strength: null, onlyA: [], onlyB: [] }

/**
 * Aligns two language versions of one text and tells what one leaves out, adds or words more weakly. See
 * docs/collation.md for the method.
 */
export function alignLanguages(
  a: Account,
  b: Account,
  { sides, pins = [], lexicon = NOTHING_LEARNED }: CollateOptions,
): Parallel {
  const pointsIn = (account: Account) => withLearned(pointsOf(account, sides), account.record.lang, lexicon)
  const [ofA, ofB] = [pointsIn(a), pointsIn(b)]
  const weighing: Weighing = { rarity: rarityAmong([...ofA, ...ofB]), isOneLanguage: false }
  const placed = placePins(pins, ofA, ofB)
  const inOrder = alignBeads({ a: ofA, b: ofB, weighing, pins: placed })
  const aligned = findMoved(inOrder, { a: ofA, b: ofB, weighing, pins: placed })
  const compare = openBeadComparison(ofA, ofB)
  const pick = (points: readonly Point[], places: readonly number[]) =>
    places.flatMap((place) => points[place] ?? [])
  const beads = aligned.map((bead): ParallelBead => {
    const [inA, inB] = [pick(ofA, bead.a), pick(ofB, bead.b)]
    const holding = placed.filter(
      ({ a: i, b: k, verdict }) => verdict === 'linked' && bead.a.includes(i) && bead.b.includes(k),
    )
    return {
      a: inA.map(({ span }) => span),
      b: inB.map(({ span }) => span),
      confidence: holding.length > 0 ? 1 : surenessOf(bead),
      pins: holding.map(({ id }) => id),
      basis: bead.confidence > 0 ? 'anchors' : bead.a.length > 0 && bead.b.length > 0 ? 'place' : 'none',
      isMoved: bead.isMoved,
      ...(bead.confidence > 0 ? compare(inA, inB) : SAME),
      reasons: tellReasons(bead.reasons, a, b),
    }
  })
  return { beads, share: { a: shareOf(beads, 'a'), b: shareOf(beads, 'b') }, anchored: anchoredIn(beads) }
}

/** What two passages share, and how well their lengths fit: the second alone makes it half sure at most. */
function surenessOf({ a, b, confidence, fit, isMoved }: MovableBead): number {
  if (a.length === 0 || b.length === 0) return 0
  const sure = isMoved ? confidence : 1 - (1 - confidence) * (1 - fit / 2)
  return Math.round(sure * 100) / 100
}

function shareOf(beads: readonly ParallelBead[], side: 'a' | 'b'): number {
  const all = beads.reduce((sum, bead) => sum + lettersOf(bead[side]), 0)
  const aligned = beads.filter(({ basis }) => basis !== 'none')
  return shareOfAll(
    aligned.reduce((sum, bead) => sum + lettersOf(bead[side]), 0),
    all,
  )
}

function anchoredIn(beads: readonly ParallelBead[]): number {
  const letters = (some: readonly ParallelBead[]) =>
    some.reduce((sum, { a, b }) => sum + lettersOf(a) + lettersOf(b), 0)
  return shareOfAll(letters(beads.filter(({ basis }) => basis === 'anchors')), letters(beads))
}

const lettersOf = (spans: readonly Span[]): number => spans.reduce((sum, [from, to]) => sum + to - from, 0)

const shareOfAll = (part: number, all: number): number =>
  all === 0 ? 0 : Math.round((part / all) * 100) / 100
