import { Command } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'

export interface ExportFlags extends ArchiveFlags {
  readonly output?: string
}
export interface RereadFlags extends ArchiveFlags {
  readonly register?: readonly string[]
}

/** `dragoman export`: the whole archive as JSON lines that `dragoman import` takes back. */
export function exportCommand(): Command {
  return onArchive(new Command('export'))
    .description('write the whole archive as JSON lines')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText(
      'after',
      '\nAll versions, all records, the bytes as they came in, and what people decided on events.\n\nExample:\n  dragoman export --output archive.jsonl',
    )
    .action(async (flags: ExportFlags) => {
      const { runExport } = await import('./run-export.ts')
      await runExport(flags)
    })
}

/** `dragoman import`: puts an export into an archive. */
export function importCommand(): Command {
  return onArchive(new Command('import'))
    .description('put what "dragoman export" wrote into an archive; what is there already stays')
    .argument('<file>', 'the export')
    .addHelpText('after', '\nExample:\n  dragoman import archive.jsonl --archive copy.sqlite')
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
    .addHelpText(
      'after',
      '\nSays which fields of which readouts changed. What people decided on events stays.\n\nExample:\n  dragoman reread --register my.yaml',
    )
    .action(async (flags: RereadFlags) => {
      const { runReread } = await import('./run-export.ts')
      await runReread(flags)
    })
}
