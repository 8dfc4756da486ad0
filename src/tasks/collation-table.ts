import { type Collation, rowsOf } from '../collation/index.ts'
import { openCsvPrinter } from '../formats/print-csv.ts'
import { speakerName } from '../record/speaker-name.ts'
import type { CollatedEvent, CollatedStatement } from './collate-event.ts'

const COLUMNS = [
  'a_id',
  'b_id',
  'result',
  'confidence',
  'stronger',
  'a_statement',
  'a_speakers',
  'a_acts',
  'a_hardness',
  'a_text',
  'b_statement',
  'b_speakers',
  'b_acts',
  'b_hardness',
  'b_text',
  'reasons',
  'pin',
] as const

type Cells = readonly (string | number | null)[]
const NONE: Cells = [null, null, null, null, null]

/** A collation as CSV: a line for each link and for each statement that has none. */
export async function printCollationTable(
  { accounts, collations }: CollatedEvent,
  options: { readonly mark?: boolean; readonly rawCells?: boolean } = {},
): Promise<string> {
  const printer = await openCsvPrinter(options)
  const rows = collations.flatMap((collation) => {
    const ids = collation.between.map((place) => accounts[place]?.summary.id ?? '')
    return linesOf(collation).map((cells) => [...ids, ...cells])
  })
  return printer.begin(COLUMNS) + printer.rows(rows)
}

function linesOf(collation: Collation): Cells[] {
  return rowsOf(collation).flatMap(({ a, b, links }): Cells[] => {
    if (links.length === 0) {
      const [inA, inB] = [collation.a[a[0] ?? -1], collation.b[b[0] ?? -1]]
      const result = `${(inA ?? inB)?.found ?? ''} ${inA ? 'a' : 'b'}`
      return [[result, null, null, ...cellsOf(inA), ...cellsOf(inB), '', null]]
    }
    return links.map((link): Cells => {
      const reasons = link.reasons.map(({ kind, key, a: inA, b: inB }) =>
        inA === null && inB === null ? `${kind}: ${key}` : `${kind}: ${inA ?? ''} | ${inB ?? ''}`,
      )
      const statements = [...cellsOf(collation.a[link.a]), ...cellsOf(collation.b[link.b])]
      const stronger = link.strength ? (link.strength.stronger ?? 'neither') : null
      return [link.result, link.confidence, stronger, ...statements, reasons.join('; '), link.pin]
    })
  })
}

function cellsOf(statement: CollatedStatement | undefined): Cells {
  if (!statement) return NONE
  const { n, speakers, acts, hardness, quote } = statement
  return [n + 1, speakers.map(speakerName).join(', '), acts.join(', '), hardness, quote]
}
