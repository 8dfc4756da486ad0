/** A network as programs and pictures take it: who has how many events with whom, and when. */
export interface NetworkGraph {
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  /** Every channel and rank that an edge counts, in order. */
  readonly kinds: readonly string[]
  readonly levels: readonly string[]
}

interface GraphNode {
  readonly code: string
  readonly label: string
  readonly events: number
}

export interface GraphEdge {
  readonly pair: readonly [string, string]
  readonly events: readonly { readonly id: string; readonly day: string | null }[]
  /** Events that the two had alone. */
  readonly alone: number
  readonly byKind: Readonly<Record<string, number>>
  readonly byLevel: Readonly<Record<string, number>>
  readonly first: string | null
  readonly last: string | null
}

/** What a node or an edge has beside its name and weight, in every format by the same names. */
export interface GraphField {
  readonly name: string
  readonly type: 'integer' | 'string'
}

export function edgeFields({ kinds, levels }: NetworkGraph): readonly GraphField[] {
  const count = (name: string): GraphField => ({ name, type: 'integer' })
  const text = (name: string): GraphField => ({ name, type: 'string' })
  return [
    count('count'),
    count('alone'),
    ...kinds.map((kind) => count(`kind_${kind}`)),
    ...levels.map((level) => count(`level_${level}`)),
    text('first'),
    text('last'),
    text('events'),
  ]
}

/** The values of those fields, in their order. */
export function edgeValues(edge: GraphEdge, { kinds, levels }: NetworkGraph): readonly (string | number)[] {
  return [
    edge.events.length,
    edge.alone,
    ...kinds.map((kind) => edge.byKind[kind] ?? 0),
    ...levels.map((level) => edge.byLevel[level] ?? 0),
    edge.first ?? '',
    edge.last ?? '',
    edge.events.map(({ id }) => id).join(' '),
  ]
}
