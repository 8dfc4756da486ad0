import { edgeFields, edgeValues, type GraphField, type NetworkGraph } from './network-graph.ts'
import { writeXml, type XmlElement } from './write-xml.ts'

const NODE_FIELDS: readonly GraphField[] = [
  { name: 'label', type: 'string' },
  { name: 'events', type: 'integer' },
]

/** The network in GraphML (graphml.graphdrawing.org), undirected; `weight` is the number of events. */
export function writeGraphml(graph: NetworkGraph): string {
  const fields = edgeFields(graph)
  return writeXml({
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        ...NODE_FIELDS.map((field) => keyOf('node', field)),
        { '@id': 'edge-weight', '@for': 'edge', '@attr.name': 'weight', '@attr.type': 'double' },
        ...fields.map((field) => keyOf('edge', field)),
      ],
      graph: {
        '@id': 'contacts',
        '@edgedefault': 'undirected',
        node: graph.nodes.map(({ code, label, events }) => ({
          '@id': code,
          data: [dataOf('node-label', label), dataOf('node-events', events)],
        })),
        edge: graph.edges.map((edge) => ({
          '@id': edge.pair.join('-'),
          '@source': edge.pair[0],
          '@target': edge.pair[1],
          data: [
            dataOf('edge-weight', edge.events.length),
            ...edgeValues(edge, graph).map((value, i) => dataOf(`edge-${fields[i]?.name}`, value)),
          ],
        })),
      },
    },
  })
}

function keyOf(of: 'node' | 'edge', { name, type }: GraphField): XmlElement {
  return {
    '@id': `${of}-${name}`,
    '@for': of,
    '@attr.name': name,
    '@attr.type': type === 'integer' ? 'int' : 'string',
  }
}

const dataOf = (key: string, value: string | number): XmlElement => ({ '@key': key, '#text': value })
