import { Readable } from 'node:stream'
import { DragomanError } from '../../record/errors.ts'

/** One row with the number of the line that it begins on, counted from 1. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** One cell may hold a long text; a file with a quote left open must not be taken for one. In UTF-16 units. */
const LONGEST_ROW = 64 * 1024 * 1024

/**
 * The rows of a table as RFC 4180 has it, streamed. Throws DragomanError `bad-input` with the line for a quote that is
 * never closed or closed in the middle.
 */
export async function* parseTable(
  text: AsyncIterable<string>,
  delimiter: string,
  where: string,
): AsyncGenerator<TableRow> {
  const { CsvError, parse } = await import('csv-parse')
  const parser = parse({
    delimiter,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
    bom: true,
  })
  const input = Readable.from(text, { objectMode: false, encoding: 'utf8' })
  input.on('error', (cause) => parser.destroy(cause))
  input.pipe(parser)
  let line = 1
  try {
    for await (const row of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { cells: row.record, line }
      line = row.info.lines + 1
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause
    throw new DragomanError(
      'bad-input',
      `${where}: the row that begins on line ${line} is no row of a table: a quotation mark is out of place or never closed.`,
      {
        hint: 'The rows before it were taken in. A quote inside a quoted cell is written twice ("").',
        cause,
      },
    )
  } finally {
    input.destroy()
    parser.destroy()
  }
}
