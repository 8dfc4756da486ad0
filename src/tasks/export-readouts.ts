import type { Archive, StoredReadout } from '../archive/archive.ts'
import { openCitationPrinter } from '../formats/print-citation.ts'
import { type CsvOptions, openCsvPrinter } from '../formats/print-csv.ts'
import { COLUMNS, eventRow, type RowFilter, rowsOf } from '../formats/table-rows.ts'
import { toAnnotations } from '../formats/to-annotations.ts'
import { toCsl } from '../formats/to-csl.ts'
import type { ReadoutFormat, TableName } from './choices.ts'
import { exportNotes } from './export-notes.ts'
import { listArchive } from './search-archive.ts'

export interface ExportOptions extends CsvOptions {
  readonly format: ReadoutFormat
  /** What a row is, in CSV. */
  readonly table?: TableName
  /** Only what this query finds. */
  readonly query?: string
  /** Of what they find only these rows, in CSV. */
  readonly rows?: RowFilter
}

/** What a query finds, all of it, in one of the formats, piece by piece. Throws DragomanError `bad-query`. */
export async function* exportReadouts(archive: Archive, options: ExportOptions): AsyncGenerator<string> {
  const found = findAll(archive, options.query ?? '')
  switch (options.format) {
    case 'csv':
      return yield* exportCsv(archive, found, options)
    case 'annotations':
      for await (const stored of found) {
        for (const annotation of toAnnotations(stored)) yield `${JSON.stringify(annotation)}\n`
      }
      return
    case 'notes':
      return yield* exportNotes(archive, options.query ?? '')
    case 'csl-json':
      return yield* exportCsl(found)
    default: {
      const print = await openCitationPrinter(options.format)
      for await (const { summary, version } of found) yield `${print(toCsl(summary, version))}\n`
    }
  }
}

/** Readouts that are looked up at once. */
const PAGE = 200

async function* findAll(archive: Archive, query: string): AsyncGenerator<StoredReadout> {
  let after: string | null = '0'
  while (after !== null) {
    const page = await listArchive(archive, query, { limit: PAGE, after, order: 'oldest' })
    for (const { id } of page.items) {
      const stored = await archive.load(id)
      if (stored) yield stored
    }
    after = page.next
  }
}

async function* exportCsv(
  archive: Archive,
  found: AsyncIterable<StoredReadout>,
  { table = 'readouts', rows = {}, ...options }: ExportOptions,
): AsyncGenerator<string> {
  const print = await openCsvPrinter(options)
  yield print.begin(COLUMNS[table])
  const events = new Set<string>()
  for await (const stored of found) {
    if (table !== 'events') {
      yield print.rows(rowsOf(stored, table, rows))
      continue
    }
    const id = stored.summary.event
    if (id === null || events.has(id)) continue
    events.add(id)
    const event = await archive.event(id)
    if (event) yield print.rows([eventRow(event)])
  }
}

async function* exportCsl(found: AsyncIterable<StoredReadout>): AsyncGenerator<string> {
  let before = '['
  for await (const { summary, version } of found) {
    yield `${before}\n${JSON.stringify(toCsl(summary, version))}`
    before = ','
  }
  yield before === '[' ? '[]\n' : '\n]\n'
}
