export interface CsvOptions {
  /** Write a byte-order mark, by which spreadsheets know UTF-8. */
  readonly mark?: boolean
  /** Leave cells as they are that a spreadsheet would take for a formula. */
  readonly rawCells?: boolean
}

type Cell = string | number | boolean | null

/**
 * Prints rows as CSV (RFC 4180: commas, CRLF, quotes doubled). A text that begins with `=`, `+`, `-`, `@`, a tab or a
 * line break gets an apostrophe before it: opened in a spreadsheet it could run as a formula otherwise.
 */
export async function openCsvPrinter({ rawCells = false, mark = false }: CsvOptions): Promise<{
  readonly begin: (columns: readonly string[]) => string
  readonly rows: (rows: readonly (readonly Cell[])[]) => string
}> {
  const { stringify } = await import('csv-stringify/sync')
  const print = (rows: readonly (readonly Cell[])[]) =>
    stringify(
      rows.map((row) => row.map((cell) => (rawCells || typeof cell !== 'string' ? cell : harmless(cell)))),
      { record_delimiter: 'windows', cast: { boolean: (value) => (value ? 'yes' : 'no') } },
    )
  return { begin: (columns) => (mark ? '\ufeff' : '') + print([columns]), rows: print }
}

function harmless(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text
}
