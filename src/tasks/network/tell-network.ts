import type { StoredEvent } from '../../archive/archive.ts'
import { DragomanError } from '../../record/errors.ts'
import type { Rank } from '../choices.ts'
import { levelOf, ranksOf } from '../contact-level.ts'
import type { Archive } from '../open-archive.ts'

/** One event as the network counts it. */
interface NetworkEvent {
  readonly id: string
  readonly day: string | null
  readonly kind: string
  readonly sides: readonly string[]
}

/** Two sides with the events that they have in common. */
interface Edge {
  readonly pair: readonly [string, string]
  /** Events, in the order of the network's list; their number is the weight. */
  readonly events: readonly string[]
  /** How many of them the two had alone. */
  readonly alone: number
  readonly byKind: Readonly<Record<string, number>>
  /** `unknown` where no rank is told. */
  readonly byLevel: Readonly<Record<string, number>>
  readonly first: string | null
  readonly last: string | null
}

/** Who deals with whom. Numbers are numbers of events; each event's readouts hold the sentences. */
export interface Network {
  readonly since: string | null
  readonly until: string | null
  readonly kind: string | null
  readonly level: string | null
  readonly state: string | null
  readonly basis: {
    readonly events: number
    readonly readouts: number
    readonly first: string | null
    readonly last: string | null
    /** States of the issuers of these readouts, the one with most first. */
    readonly issuers: readonly { readonly country: string | null; readonly readouts: number }[]
  }
  /** The latest first. */
  readonly events: readonly NetworkEvent[]
  /** Sides with the number of their events, the most first. */
  readonly nodes: readonly { readonly code: string; readonly events: number }[]
  /** The heaviest first. */
  readonly edges: readonly Edge[]
}

export interface NetworkFilter {
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  /** Only contacts of this rank, or `unknown`. */
  readonly level?: Rank
  /** Only contacts of this side. */
  readonly state?: string
}

/**
 * Counts, for every two sides, the events that they have in common: those of more than two sides count for each two of
 * them. Throws DragomanError `empty-archive`, or `no-contact` where no event fits.
 */
export async function tellNetwork(archive: Archive, filter: NetworkFilter): Promise<Network> {
  const { since, until, kind, level, state } = filter
  const wanted = {
    ...(since ? { since } : {}),
    ...(until ? { until } : {}),
    ...(kind ? { kind } : {}),
    ...(state ? { side: state } : {}),
  }
  const page = await archive.events({ ...wanted, limit: Number.MAX_SAFE_INTEGER })
  const events = page.items.filter(({ sides }) => sides.length > 1)
  const people = await archive.representatives(events.flatMap(({ readouts }) => readouts.map(({ id }) => id)))
  const edges = new Map<string, OpenEdge>()
  const counted: StoredEvent[] = []
  for (const event of events) {
    const named = event.readouts.flatMap(({ id }) => people.get(id) ?? [])
    const ranks = ranksOf(named, event.sides)
    let isCounted = false
    for (const pair of pairsOf(event.sides, state)) {
      const rank = levelOf(pair.map((side) => ranks[side] ?? null)) ?? 'unknown'
      if (level && rank !== level) continue
      isCounted = true
      addTo(edges, pair, event, rank)
    }
    if (isCounted) counted.push(event)
  }
  if (counted.length === 0) throw await nothingFits(archive)
  return {
    since: since ?? null,
    until: until ?? null,
    kind: kind ?? null,
    level: level ?? null,
    state: state ?? null,
    basis: basisOf(counted),
    events: counted.map(({ id, day, kind: channel, sides }) => ({
      id,
      day,
      kind: channel ?? 'other',
      sides,
    })),
    nodes: nodesOf(edges),
    edges: [...edges.values()].sort(
      (a, b) => b.events.length - a.events.length || (a.pair.join() < b.pair.join() ? -1 : 1),
    ),
  }
}

interface OpenEdge extends Edge {
  events: string[]
  alone: number
  byKind: Record<string, number>
  byLevel: Record<string, number>
  first: string | null
  last: string | null
}

function addTo(
  edges: Map<string, OpenEdge>,
  pair: readonly [string, string],
  { id, day, kind, sides }: StoredEvent,
  rank: string,
): void {
  const key = pair.join('-')
  const edge = edges.get(key) ?? {
    pair,
    events: [],
    alone: 0,
    byKind: {},
    byLevel: {},
    first: null,
    last: null,
  }
  edges.set(key, edge)
  edge.events.push(id)
  if (sides.length === 2) edge.alone++
  const channel = kind ?? 'other'
  edge.byKind[channel] = (edge.byKind[channel] ?? 0) + 1
  edge.byLevel[rank] = (edge.byLevel[rank] ?? 0) + 1
  if (day !== null) {
    if (edge.first === null || day < edge.first) edge.first = day
    if (edge.last === null || day > edge.last) edge.last = day
  }
}

/** Every two sides of an event, in order of their codes; only those with the one side if it is named. */
function pairsOf(
  sides: readonly string[],
  state: string | undefined,
): readonly (readonly [string, string])[] {
  const sorted = [...sides].sort()
  return sorted.flatMap((a, i) =>
    sorted
      .slice(i + 1)
      .filter((b) => !state || a === state || b === state)
      .map((b) => [a, b] as const),
  )
}

function nodesOf(edges: ReadonlyMap<string, Edge>): Network['nodes'] {
  const events = new Map<string, Set<string>>()
  for (const { pair, events: ids } of edges.values()) {
    for (const side of pair) {
      const known = events.get(side) ?? new Set()
      events.set(side, known)
      for (const id of ids) known.add(id)
    }
  }
  return [...events]
    .map(([code, ids]) => ({ code, events: ids.size }))
    .sort((a, b) => b.events - a.events || (a.code < b.code ? -1 : 1))
}

function basisOf(events: readonly StoredEvent[]): Network['basis'] {
  const days = events.flatMap(({ day }) => day ?? []).sort()
  const issuers = new Map<string | null, number>()
  const readouts = events.flatMap((event) => event.readouts)
  for (const { publisherCountry } of readouts)
    issuers.set(publisherCountry, (issuers.get(publisherCountry) ?? 0) + 1)
  return {
    events: events.length,
    readouts: readouts.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    issuers: [...issuers]
      .map(([country, count]) => ({ country, readouts: count }))
      .sort((a, b) => b.readouts - a.readouts),
  }
}

async function nothingFits(archive: Archive): Promise<DragomanError> {
  const { documents } = await archive.stats()
  if (documents === 0)
    return new DragomanError('empty-archive', 'The archive is empty.', {
      hint: 'Add readouts first: dragoman add FOLDER',
    })
  return new DragomanError('no-contact', 'The archive tells of no event that fits.', {
    hint: 'A longer time, another kind or rank, or another state may have some.',
  })
}
