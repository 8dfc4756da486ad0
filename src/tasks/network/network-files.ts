import { drawCircle } from '../../formats/network/draw-circle.ts'
import { layCircle } from '../../formats/network/lay-circle.ts'
import type { NetworkGraph } from '../../formats/network/network-graph.ts'
import { writeGexf } from '../../formats/network/write-gexf.ts'
import { writeGraphml } from '../../formats/network/write-graphml.ts'
import { writeNetworkCsv } from '../../formats/network/write-network-csv.ts'
import { DragomanError } from '../../record/errors.ts'
import { ENGAGEMENT_KINDS } from '../../record/vocabulary.ts'
import { type NetworkFormat, RANKS } from '../choices.ts'
import type { Network } from './tell-network.ts'

/** What is said in files and pictures, in the language of whoever asked. */
export interface NetworkWords {
  readonly name: (code: string) => string
  readonly circleTitle: (state: string) => string
  readonly circleText: (shown: number, all: number, most: string) => string
  readonly kinds: Readonly<Record<string, string>>
  readonly safe: (text: string) => string
}

export type NetworkFileFormat = Exclude<NetworkFormat, 'text'>

/** The network as a file. Throws DragomanError `bad-flag` for a picture of no state. */
export async function networkFile(
  network: Network,
  format: NetworkFileFormat,
  words: NetworkWords,
): Promise<string> {
  const graph = graphOf(network, words.name)
  switch (format) {
    case 'csv':
      return await writeNetworkCsv(graph)
    case 'graphml':
      return writeGraphml(graph)
    case 'gexf':
      return writeGexf(graph)
    case 'svg': {
      const { state } = network
      if (!state) {
        throw new DragomanError('bad-flag', 'The picture shows the circle of one state, and none is named.', {
          hint: 'Name it with --state; the table, GraphML and GEXF show all.',
        })
      }
      const [first] = network.edges
      const most = first?.pair.find((code) => code !== state) ?? ''
      const shown = layCircle(graph.edges, state).length
      return drawCircle(graph, state, {
        title: words.circleTitle(words.name(state)),
        description: words.circleText(shown, network.edges.length, words.name(most)),
        kinds: words.kinds,
        name: words.name,
        safe: words.safe,
      })
    }
  }
}

/** Where the counterparts of a state stand on its circle; empty where none is named. */
export function circleOf(
  network: Network,
): readonly { readonly code: string; readonly x: number; readonly y: number }[] {
  if (!network.state) return []
  return layCircle(graphOf(network, (code) => code).edges, network.state).map(({ code, x, y }) => ({
    code,
    x,
    y,
  }))
}

function graphOf({ nodes, edges, events }: Network, name: (code: string) => string): NetworkGraph {
  const days = new Map(events.map(({ id, day }) => [id, day]))
  const has = (field: 'byKind' | 'byLevel', key: string) =>
    edges.some((edge) => edge[field][key] !== undefined)
  return {
    nodes: nodes.map(({ code, events: count }) => ({ code, label: name(code), events: count })),
    edges: edges.map((edge) => ({
      ...edge,
      events: edge.events.map((id) => ({ id, day: days.get(id) ?? null })),
    })),
    kinds: ENGAGEMENT_KINDS.filter((kind) => has('byKind', kind)),
    levels: RANKS.filter((level) => has('byLevel', level)),
  }
}
