import { Command } from 'commander'
import type { Columns } from '../../tasks/find-documents.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { parseColumn } from './parse-column.ts'

export interface AddFlags extends ArchiveFlags {
  readonly dryRun?: true
  readonly register?: readonly string[]
  readonly column?: Columns
}

const HELP = `
Folders and archives are gone through with all that is in them. What can be added:
  text (.txt), Markdown (.md), HTML, PDF, Word (.docx), mail (.eml) with the documents attached to it,
  JSON lines (.jsonl), tables (.csv, .tsv), web archives (.warc, .wacz), ZIP, and any of these as .gz
What is there already stays as it is, so the same command can be run again: after a stop with Ctrl-C it goes on where
it was, and later it takes in what is new. The same address (or file) with another text becomes a new version of the
readout; no version is ever changed. Columns of tables are known by their usual headings, and told.

Examples:
  dragoman add readouts/
  dragoman add readouts/ more.jsonl --archive desk.sqlite
  dragoman add table.csv --column text=Body --column published="Posted on"
  dragoman add readouts/ --dry-run                       tells what would be added
  dragoman add all.jsonl --json > added.jsonl            one line for each document, once it is safely there`

/** `dragoman add`: puts documents into the archive. */
export function addCommand(): Command {
  return onArchive(new Command('add'))
    .description('put readouts from files and folders into the archive')
    .argument('<path...>', 'files or folders')
    .option('--dry-run', 'write nothing, tell what would be done')
    .option(
      '--register <file>',
      'read names from your own YAML file as well; may be repeated',
      (value: string, before: readonly string[] = []) => [...before, value],
    )
    .option(
      '--column <field=heading>',
      'the column of a table that holds a field; may be repeated',
      parseColumn,
    )
    .addHelpText('after', HELP)
    .action(async (paths: string[], flags: AddFlags) => {
      const { runAdd } = await import('./run-add.ts')
      process.exitCode = await runAdd(paths, flags)
    })
}
