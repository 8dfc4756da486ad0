import type { EngagementKind } from '../../record/vocabulary.ts'
import type { EventSketch } from './sketch-event.ts'

/** `same` kind; `alike`: issuers may call one event either; `doubtful`: only a slip would; `apart`: never one event. */
export type KindComparison = 'same' | 'alike' | 'doubtful' | 'apart'

const ALIKE: readonly (readonly [EngagementKind, EngagementKind])[] = [
  ['call', 'video'],
  ['meeting', 'visit'],
  ['meeting', 'multilateral'],
  ['visit', 'multilateral'],
  ['video', 'multilateral'],
  ['video', 'meeting'],
]

export function compareKinds(a: EventSketch, b: EventSketch): KindComparison {
  if (a.kind === b.kind) return 'same'
  if (ALIKE.some(([one, other]) => isPair(a, b, one, other))) return 'alike'
  if (a.kind === 'other' || b.kind === 'other') return 'doubtful'
  // Leaders of several states on one line are a call to one issuer and a summit to the next.
  if (isPair(a, b, 'call', 'multilateral') && Math.min(a.sides.length, b.sides.length) > 2) return 'doubtful'
  return 'apart'
}

function isPair(a: EventSketch, b: EventSketch, one: EngagementKind, other: EngagementKind): boolean {
  return (a.kind === one && b.kind === other) || (a.kind === other && b.kind === one)
}
