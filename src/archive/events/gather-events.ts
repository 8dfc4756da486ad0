import { findContradiction } from './find-contradiction.ts'
import type { EventLink } from './link-events.ts'
import type { EventSketch } from './sketch-event.ts'

/** A person's word that two readouts report one event, or do not. */
export interface EventDecision {
  readonly type: 'join' | 'split'
  readonly a: string
  readonly b: string
}

/** Readouts of one event. */
export interface EventGroup {
  /** Ids of the readouts in their order. */
  readonly members: readonly string[]
  /** That of the weakest link that holds it together; 1 for a readout that stands alone or was joined by a person. */
  readonly confidence: number
  readonly reasons: readonly string[]
}

/**
 * Groups of readouts, each one event, in order of their first members. The order of sketches and links does not matter.
 * Decisions come in the order they were made: of two that cannot both hold, a split counts before a join, and a later
 * join before an earlier one; a later word on the same two takes back the earlier. A readout that a person joined is in
 * its group even if it has no sketch.
 */
export function gatherEvents(
  sketches: readonly EventSketch[],
  links: readonly EventLink[],
  decisions: readonly EventDecision[],
): readonly EventGroup[] {
  const sketchOf = new Map(sketches.map((sketch) => [sketch.readout, sketch]))
  const words = lastWords(decisions)
  const isSplit = (a: string, b: string) => words.get(pairOf(a, b))?.type === 'split'
  const groups = new Map<string, Gathering>()
  for (const id of sketchOf.keys()) groups.set(id, alone(id))

  const areSplit = (a: Gathering, b: Gathering) =>
    a.members.some((one) => b.members.some((other) => isSplit(one, other)))
  const unite = (a: Gathering, b: Gathering, blocks: Gathering['blocks'], because: Because) => {
    const united = {
      members: [...a.members, ...b.members],
      blocks,
      confidence: Math.min(a.confidence, b.confidence, because.confidence),
      reasons: [...new Set([...a.reasons, ...b.reasons, ...because.reasons])],
    }
    for (const member of united.members) groups.set(member, united)
  }

  for (const join of joinsToKeep(words, sketchOf)) {
    const a = groups.get(join.a) ?? alone(join.a)
    const b = groups.get(join.b) ?? alone(join.b)
    if (a !== b && !areSplit(a, b)) unite(a, b, [[...a.members, ...b.members]], JOINED)
  }

  const contradictions = new Map<string, boolean>()
  const contradict = (one: string, other: string): boolean => {
    const pair = pairOf(one, other)
    const known = contradictions.get(pair)
    if (known !== undefined) return known
    const [a, b] = [sketchOf.get(one), sketchOf.get(other)]
    const found = a !== undefined && b !== undefined && findContradiction(a, b) !== null
    contradictions.set(pair, found)
    return found
  }
  // What a person has joined is one thing: whoever fits one of its texts fits all.
  const blocksContradict = (a: readonly string[], b: readonly string[]) =>
    a.every((one) => b.every((other) => contradict(one, other)))

  for (const link of [...links].sort(strongestFirst)) {
    const a = groups.get(link.a)
    const b = groups.get(link.b)
    if (!a || !b || a === b || areSplit(a, b)) continue
    if (a.blocks.some((one) => b.blocks.some((other) => blocksContradict(one, other)))) continue
    unite(a, b, [...a.blocks, ...b.blocks], link)
  }
  return [...new Set(groups.values())]
    .map(({ members, confidence, reasons }) => ({ members: [...members].sort(), confidence, reasons }))
    .sort((a, b) => compareIds(a.members[0] ?? '', b.members[0] ?? ''))
}

type Because = Pick<EventLink, 'confidence' | 'reasons'>

interface Gathering extends EventGroup {
  /** Members that a person has joined stand in one block; any other is a block by itself. */
  readonly blocks: readonly (readonly string[])[]
}

const JOINED: Because = { confidence: 1, reasons: ['joined by a person'] }

const alone = (id: string): Gathering => ({ members: [id], blocks: [[id]], confidence: 1, reasons: [] })

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

/** The last decision on each pair, the latest decided pair last. */
function lastWords(decisions: readonly EventDecision[]): ReadonlyMap<string, EventDecision> {
  const words = new Map<string, EventDecision>()
  for (const decision of decisions) {
    const pair = pairOf(decision.a, decision.b)
    words.delete(pair)
    words.set(pair, decision)
  }
  return words
}

/** Joins that reach a known readout, the latest first. */
function joinsToKeep(
  words: ReadonlyMap<string, EventDecision>,
  known: ReadonlyMap<string, unknown>,
): readonly EventDecision[] {
  const joins = [...words.values()].filter(({ type }) => type === 'join').reverse()
  const reached = new Set(known.keys())
  for (let before = -1; before !== reached.size; ) {
    before = reached.size
    for (const { a, b } of joins) if (reached.has(a) || reached.has(b)) reached.add(a).add(b)
  }
  return joins.filter(({ a }) => reached.has(a))
}

function strongestFirst(a: EventLink, b: EventLink): number {
  return b.confidence - a.confidence || compareIds(pairOf(a.a, a.b), pairOf(b.a, b.b))
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
