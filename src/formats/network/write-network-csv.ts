import { openCsvPrinter } from '../print-csv.ts'
import { edgeFields, edgeValues, type NetworkGraph } from './network-graph.ts'

/** One row for each two sides. */
export async function writeNetworkCsv(graph: NetworkGraph): Promise<string> {
  const names = new Map(graph.nodes.map(({ code, label }) => [code, label]))
  const columns = ['a', 'b', 'a_name', 'b_name', ...edgeFields(graph).map(({ name }) => name)]
  const rows = graph.edges.map((edge) => [
    ...edge.pair,
    ...edge.pair.map((code) => names.get(code) ?? code),
    ...edgeValues(edge, graph),
  ])
  const csv = await openCsvPrinter({})
  return csv.begin(columns) + csv.rows(rows)
}
