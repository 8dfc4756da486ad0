import { findContradiction, isOneVoice } from './find-contradiction.ts'
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
  const groups = new Map<string, Gathering>([...sketchOf.keys()].map((id) => [id, alone(id)]))
  for (const join of joinsToKeep(words, sketchOf)) {
    const a = groups.get(join.a) ?? alone(join.a)
    const b = groups.get(join.b) ?? alone(join.b)
    if (a === b || areSplit(a, b, words)) continue
    unite(groups, a, b, { blocks: [[...a.members, ...b.members]], because: JOINED })
  }
  const contradict = contradictionsAmong(sketchOf)
  for (const link of withoutRivals(links, sketchOf, contradict).sort(strongestFirst)) {
    const a = groups.get(link.a)
    const b = groups.get(link.b)
    if (!a || !b || a === b || areSplit(a, b, words)) continue
    if (a.blocks.some((one) => b.blocks.some((other) => contradict(one, other)))) continue
    unite(groups, a, b, { blocks: [...a.blocks, ...b.blocks], because: link })
  }
  return [...new Set(groups.values())]
    .map(({ members, confidence, reasons }) => ({ members: [...members].sort(), confidence, reasons }))
    .sort((a, b) => compareIds(a.members[0] ?? '', b.members[0] ?? ''))
}

/** Links that differ by less are equally sure. */
const EQUALLY_SURE = 0.05

/**
 * Links without those between which nothing decides. Where one publisher tells of two meetings of the same people on
 * one day, a third of its texts may fit both equally well; it is joined with neither, and a person can join it.
 */
function withoutRivals(
  links: readonly EventLink[],
  sketchOf: ReadonlyMap<string, EventSketch>,
  contradict: (a: readonly string[], b: readonly string[]) => boolean,
): EventLink[] {
  const at = new Map<string, EventLink[]>()
  const isRetelling = ({ a, b }: EventLink): boolean => {
    const [one, other] = [sketchOf.get(a), sketchOf.get(b)]
    return one !== undefined && other !== undefined && isOneVoice(one, other)
  }
  for (const link of links.filter(isRetelling)) {
    for (const end of [link.a, link.b]) at.set(end, [...(at.get(end) ?? []), link])
  }
  const areRivals = (one: EventLink, other: EventLink, end: string) =>
    one !== other &&
    Math.abs(one.confidence - other.confidence) < EQUALLY_SURE &&
    contradict([otherEnd(one, end)], [otherEnd(other, end)])
  return links.filter(
    (link) =>
      !isRetelling(link) ||
      [link.a, link.b].every((end) => !(at.get(end) ?? []).some((other) => areRivals(link, other, end))),
  )
}

const otherEnd = ({ a, b }: EventLink, end: string): string => (a === end ? b : a)

type Because = Pick<EventLink, 'confidence' | 'reasons'>

interface Gathering extends EventGroup {
  /** Members that a person has joined stand in one block; any other is a block by itself. */
  readonly blocks: readonly (readonly string[])[]
}

const JOINED: Because = { confidence: 1, reasons: ['joined by a person'] }

const alone = (id: string): Gathering => ({ members: [id], blocks: [[id]], confidence: 1, reasons: [] })

const pairOf = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)

type Decided = ReadonlyMap<string, EventDecision>

function areSplit(a: Gathering, b: Gathering, words: Decided): boolean {
  return a.members.some((one) => b.members.some((other) => words.get(pairOf(one, other))?.type === 'split'))
}

function unite(
  groups: Map<string, Gathering>,
  a: Gathering,
  b: Gathering,
  { blocks, because }: { readonly blocks: Gathering['blocks']; readonly because: Because },
): void {
  const united = {
    members: [...a.members, ...b.members],
    blocks,
    confidence: Math.min(a.confidence, b.confidence, because.confidence),
    reasons: [...new Set([...a.reasons, ...b.reasons, ...because.reasons])],
  }
  for (const member of united.members) groups.set(member, united)
}

/** Whether two blocks contradict each other. What a person has joined is one thing: who fits one of its texts fits all. */
function contradictionsAmong(
  sketchOf: ReadonlyMap<string, EventSketch>,
): (a: readonly string[], b: readonly string[]) => boolean {
  const found = new Map<string, boolean>()
  const contradict = (one: string, other: string): boolean => {
    const pair = pairOf(one, other)
    const known = found.get(pair)
    if (known !== undefined) return known
    const [a, b] = [sketchOf.get(one), sketchOf.get(other)]
    const isAgainst = !a || !b || findContradiction(a, b) !== null
    found.set(pair, isAgainst)
    return isAgainst
  }
  return (a, b) => a.every((one) => b.every((other) => contradict(one, other)))
}

/** The last decision on each pair, the latest decided pair last. */
function lastWords(decisions: readonly EventDecision[]): Decided {
  const words = new Map<string, EventDecision>()
  for (const decision of decisions) {
    const pair = pairOf(decision.a, decision.b)
    words.delete(pair)
    words.set(pair, decision)
  }
  return words
}

/** Joins that reach a known readout, the latest first. */
function joinsToKeep(words: Decided, known: ReadonlyMap<string, unknown>): readonly EventDecision[] {
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
