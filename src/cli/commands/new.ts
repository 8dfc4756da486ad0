import { Command, Option } from 'commander'
import { AGAINST, type Against } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface NewFlags extends ArchiveFlags {
  readonly against: Against
  readonly before?: string
  readonly rebuild?: true
  readonly allowPrivate?: true
}

const HELP = `
The readout is an id or an address of the archive, or a file. It is compared with earlier readouts in its language, by
the day of the event or else of publication. Names, offices, dates, figures and page furniture are not counted.

Examples:
  dragoman new r7k2m9q4xw1p
  dragoman new statement.html --against pair
  dragoman new r7k2m9q4xw1p --against issuer --before 2031-01-01 --json`

/** `dragoman new`: what is new in a readout. */
export function newCommand(): Command {
  return withUi(onArchive(new Command('new')))
    .description('tell what is new in a readout, what is back, and what was not said this time')
    .argument('<readout>', 'an id, an address or a file; - reads standard input')
    .addOption(new Option('--against <whom>', 'whose earlier readouts count').choices(AGAINST).default('all'))
    .option('--before <date>', 'only readouts before this day are earlier')
    .option('--rebuild', 'make the index of phrases again first')
    .option('--allow-private', 'fetch from addresses of private networks as well')
    .addHelpText('after', HELP)
    .action(async (readout: string, flags: NewFlags) => {
      const { runNew } = await import('./run-new.ts')
      await runNew(readout, flags)
    })
}
