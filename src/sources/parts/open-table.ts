import { DragomanError } from '../../record/errors.ts'
import { faultOf, readObject } from '../read-object.ts'
import type { Found, SourceDocument } from '../source-document.ts'
import { type Columns, chooseColumns, tellColumns } from '../table/choose-columns.ts'
import { decodeStream } from '../table/decode-stream.ts'
import { parseTable, type TableRow } from '../table/parse-table.ts'
import { tellFaultInLine } from '../tell-fault.ts'
import { rowMember } from './open-lines.ts'
import { headOf, type Part } from './part.ts'

/** The documents of a table (CSV or TSV), one a row; the first row tells what the columns hold. */
export async function* openTable(part: Part, form: 'csv' | 'tsv', named: Columns): AsyncGenerator<Found> {
  const { where } = part
  const { text, encoding, isDetected } = await decodeStream(part.open, where)
  if (isDetected) yield { type: 'note', where, note: `${where} is not UTF-8; it was read as ${encoding}.` }
  const delimiter = form === 'tsv' ? '\t' : await delimiterOf(part)
  let columns: Columns | null = null
  let headings: readonly string[] = []
  for await (const row of parseTable(text, delimiter, where)) {
    if (columns === null) {
      headings = row.cells.map((cell) => cell.trim())
      columns = chooseColumns(headings, named, where)
      yield { type: 'note', where, note: `${where}: ${tellColumns(columns)}.` }
    } else yield await openRow(part, row, headings, columns)
  }
  if (columns === null) throw new DragomanError('bad-input', `${where} holds no rows.`)
}

async function openRow(
  part: Part,
  row: TableRow,
  headings: readonly string[],
  columns: Columns,
): Promise<Found> {
  const where = `${part.where}:${row.line}`
  const refused = (reason: string): Found => ({ type: 'refused', where, reason, hint: null })
  if (row.cells.length > headings.length) {
    return refused(`The row has ${row.cells.length} cells, the heading ${headings.length}.`)
  }
  const object: Record<string, unknown> = {}
  for (const [field, column] of Object.entries(columns))
    object[field] = row.cells[headings.indexOf(column)] ?? ''
  if (object.text === '' && object.html) delete object.text
  const fault = faultOf(object)
  if (fault !== null) return refused(fault)
  try {
    const { readout, facts } = await readObject(object, where)
    if (readout.text.trim() === '') return refused('The text is empty.')
    const document: SourceDocument = {
      readout,
      facts: { ...facts, ...factsOf(columns, Object.keys(readout)) },
      where,
      file: part.file,
      member: rowMember(part, row.line),
      raw: Buffer.from(
        JSON.stringify(Object.fromEntries(headings.map((name, i) => [name, row.cells[i] ?? '']))),
      ),
      mediaType: 'application/json',
      fetchedAt: null,
    }
    return { type: 'document', document }
  } catch (cause) {
    return refused(tellFaultInLine(cause))
  }
}

function factsOf(columns: Columns, fields: readonly string[]): Record<string, string> {
  const told = Object.entries(columns).filter(([field]) => field !== 'text' && fields.includes(field))
  return Object.fromEntries(told.map(([field, column]) => [field, `column ${column}`]))
}

/** Tables that spreadsheets write are separated by semicolons where the comma divides a number. */
async function delimiterOf(part: Part): Promise<string> {
  const head = Buffer.from(await headOf(part))
    .toString('latin1')
    .replaceAll('\0', '')
  const first = /^(?:"[^"]*"|[^"\r\n])*/.exec(head)?.[0].replace(/"[^"]*"/g, '') ?? ''
  const count = (mark: string) => first.split(mark).length
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}
