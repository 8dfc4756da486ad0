import { Command, Option } from 'commander'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface ListFlags extends ArchiveFlags {
  readonly limit: number
  readonly order: 'newest' | 'oldest'
}
export interface ShowFlags extends ArchiveFlags {
  readonly version?: number
  readonly format?: 'brief' | 'text' | 'marked' | 'raw'
}

/** `dragoman list`: readouts of the archive, one line each. */
export function listCommand(): Command {
  return withUi(onArchive(new Command('list')))
    .description('list what is in the archive, the newest first')
    .argument('[query...]', 'only what this query finds, as in "dragoman search"')
    .option('--limit <count>', 'how many to show', parseCount, 50)
    .addOption(new Option('--order <order>', 'how to sort').choices(['newest', 'oldest']).default('newest'))
    .addHelpText('after', '\nExamples:\n  dragoman list\n  dragoman list kind:visit date:2031 --json')
    .action(async (query: string[], flags: ListFlags) => {
      const { runList } = await import('./run-list.ts')
      await runList(query.join(' '), flags)
    })
}

const SHOW_HELP = `
A readout goes by the archive's id or the beginning of it, by the id that came with it, or by its address.

Examples:
  dragoman show r7k2m9q4xw1p
  dragoman show https://example.org/news/1 --version 1 --format text
  dragoman show r7k2m9q4xw1p --json | jq .record.engagement
  dragoman show r7k2m9q4xw1p --format raw > page.html`

/** `dragoman show`: one readout. */
export function showCommand(): Command {
  return withUi(onArchive(new Command('show')))
    .description('show one readout of the archive')
    .argument('<id>', 'an id or an address')
    .option('--version <number>', 'an earlier version of its text', parseCount)
    .addOption(new Option('-f, --format <format>', 'how').choices(['brief', 'text', 'marked', 'raw']))
    .addHelpText('after', SHOW_HELP)
    .action(async (id: string, flags: ShowFlags) => {
      const { runShow } = await import('./run-list.ts')
      await runShow(id, flags)
    })
}
