/** How tables are printed. */
export { openCsvPrinter } from '../formats/print-csv.ts'
