import { edgeFields, edgeValues, type NetworkGraph } from './network-graph.ts'
import { writeXml, type XmlElement } from './write-xml.ts'

/** The network in GEXF 1.3 (gexf.net), undirected, with time: an edge has a spell for each event of a known day. */
export function writeGexf(graph: NetworkGraph): string {
  const fields = edgeFields(graph)
  return writeXml({
    gexf: {
      '@xmlns': 'http://gexf.net/1.3',
      '@version': '1.3',
      meta: { creator: 'dragoman' },
      graph: {
        '@defaultedgetype': 'undirected',
        '@mode': 'dynamic',
        '@timeformat': 'date',
        '@timerepresentation': 'interval',
        attributes: [
          { '@class': 'node', attribute: [{ '@id': 'events', '@title': 'events', '@type': 'integer' }] },
          {
            '@class': 'edge',
            attribute: fields.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': type })),
          },
        ],
        nodes: {
          node: graph.nodes.map(({ code, label, events }) => ({
            '@id': code,
            '@label': label,
            attvalues: { attvalue: [{ '@for': 'events', '@value': events }] },
          })),
        },
        edges: {
          edge: graph.edges.map((edge) => ({
            '@id': edge.pair.join('-'),
            '@source': edge.pair[0],
            '@target': edge.pair[1],
            '@weight': edge.events.length,
            attvalues: {
              attvalue: edgeValues(edge, graph).map((value, i) => ({
                '@for': fields[i]?.name ?? '',
                '@value': value,
              })),
            },
            ...spellsOf(edge.events.map(({ day }) => day)),
          })),
        },
      },
    },
  })
}

/** No element without a spell in it. */
function spellsOf(days: readonly (string | null)[]): XmlElement {
  const spells = [...new Set(days)]
    .filter((day) => day !== null)
    .sort()
    .map((day) => ({ '@start': firstDay(day), '@end': lastDay(day) }))
  return spells.length > 0 ? { spells: { spell: spells } } : {}
}

/** Of a month or a year the first day. */
const firstDay = (day: string): string => `${day}-01-01`.slice(0, 10)

function lastDay(day: string): string {
  const [year, month] = day.split('-').map(Number)
  if (day.length >= 10 || !year) return day.slice(0, 10)
  return new Date(Date.UTC(year, month ?? 12, 0)).toISOString().slice(0, 10)
}
