import { Command, Option } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

const COLLATION_FORMATS = ['brief', 'json', 'html', 'csv'] as const

export interface CollateFlags extends ArchiveFlags {
  readonly format: (typeof COLLATION_FORMATS)[number]
  readonly force?: true
  readonly output?: string
}

const HELP = `
An event, or one readout of it, stands for all accounts of that event: one of each issuer, at most three. Statements are
linked by what they share (names, agreements, figures, dates, topics, set phrases, words), in any order; every link shows
its reasons. A statement without a link is only in that text; that is no word on who is right. docs/collation.md tells
the method and its limits.

Examples:
  dragoman collate e7k2m9q4xw1p
  dragoman collate r7k2m9q4xw1p r1b5c8d9e0fg
  dragoman collate r7k2m9q4xw1p r1b5c8d9e0fg --format html -o both.html
  dragoman collate r7k2m9q4xw1p r1b5c8d9e0fg --force          though they report different events`

/** `dragoman collate`: two or three accounts of one event beside each other. */
export function collateCommand(): Command {
  return withUi(onArchive(new Command('collate')))
    .description('compare two or three accounts of one event, statement by statement')
    .argument('<event...>', 'an event or one readout of it; or two or three readouts')
    .addOption(new Option('--format <format>', 'what to print').choices(COLLATION_FORMATS).default('brief'))
    .option('--force', 'compare readouts of different events too')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText('after', HELP)
    .action(async (references: string[], flags: CollateFlags) => {
      const { runCollate } = await import('./run-collate.ts')
      await runCollate(references, flags)
    })
}
