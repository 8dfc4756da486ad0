import { Command, Option } from 'commander'
import { READOUT_FORMATS, type ReadoutFormat, TABLES, type TableName } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'

export interface ExportFlags extends ArchiveFlags {
  readonly format: 'jsonl' | 'zip' | ReadoutFormat
  readonly table?: TableName
  readonly bom?: true
  readonly rawCells?: true
  readonly output?: string
}
export interface RereadFlags extends ArchiveFlags {
  readonly register?: readonly string[]
  readonly withoutRegister?: true
}

const HELP = `
jsonl and zip hold the whole archive: all versions, all records, the bytes as they came in, what people decided and
corrected. The other formats hold the readouts that the query finds, or all of them:
  csv           a table for spreadsheets; --table says what a row is
  annotations   W3C Web Annotations of the texts, one a line (JSON-LD)
  csl-json, bibtex, ris   citations for Zotero, LaTeX, Word

Examples:
  dragoman export --output archive.jsonl
  dragoman export --format zip --output archive.zip
  dragoman export pair:FRA-DEU --format csv --table statements --bom -o statements.csv
  dragoman export kind:visit date:2031 --format bibtex > visits.bib`

/** `dragoman export`: the archive, or what a query finds in it, in other programs' formats. */
export function exportCommand(): Command {
  return onArchive(new Command('export'))
    .description('write the archive, or what a query finds, for other programs')
    .argument('[query...]', 'only what this query finds, as in "dragoman search"; not for jsonl and zip')
    .addOption(
      new Option('-f, --format <format>', 'how')
        .choices(['jsonl', 'zip', ...READOUT_FORMATS])
        .default('jsonl'),
    )
    .addOption(new Option('--table <table>', 'what a row of CSV is').choices(TABLES))
    .option('--bom', 'begin CSV with a byte-order mark, by which Excel knows UTF-8')
    .option('--raw-cells', 'leave cells of CSV as they are that a spreadsheet could run as formulas')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText('after', HELP)
    .action(async (query: string[], flags: ExportFlags) => {
      const { runExport } = await import('./run-export.ts')
      await runExport(query.join(' '), flags)
    })
}

/** `dragoman import`: puts an export into an archive. */
export function importCommand(): Command {
  return onArchive(new Command('import'))
    .description(
      'put what "dragoman export" wrote (jsonl or zip) into an archive; what is there already stays',
    )
    .argument('<file>', 'the export')
    .addHelpText('after', '\nExample:\n  dragoman import archive.zip --archive copy.sqlite')
    .action(async (file: string, flags: ArchiveFlags) => {
      const { runImport } = await import('./run-export.ts')
      await runImport(file, flags)
    })
}

/** `dragoman reread`: reads every text again. */
export function rereadCommand(): Command {
  return onArchive(new Command('reread'))
    .description('read every text again with this version of dragoman; older records are kept')
    .option(
      '--register <file>',
      'read names from your own YAML file as well; may be repeated',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option('--without-register', 'read without the register of your own that texts were added with')
    .addHelpText(
      'after',
      '\nSays which fields of which readouts changed. What people decided and corrected stays.\n\nExample:\n  dragoman reread --register my.yaml',
    )
    .action(async (flags: RereadFlags) => {
      const { runReread } = await import('./run-export.ts')
      await runReread(flags)
    })
}
