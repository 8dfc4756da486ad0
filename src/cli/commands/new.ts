import { Command, Option } from 'commander'
import { AGAINST, type Against, NEWS_FORMATS, type NewsFormat } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface NewFlags extends ArchiveFlags {
  readonly against: Against
  readonly before?: string
  readonly since?: string
  readonly format?: NewsFormat
  readonly output?: string
  readonly rebuild?: true
  readonly allowPrivate?: true
}

const HELP = `
The readout is an id or an address of the archive, or a file. It is compared with earlier readouts in its language, by
the day of the event or else of publication. Names, offices, dates, figures and page furniture are not counted.
With --against speaker, what each speaker says is compared with what the same one said.

Formats:
  brief    what deserves a look, with where it was used before, and what was not said this time
  json     everything that was found
  marked   the text with {what was never said}, [what is new for these] and <what is back>
  html     one self-contained web page: the text shaded, with where each phrase was first
The default is brief; with --output, the ending .html means html.

Examples:
  dragoman new r7k2m9q4xw1p
  dragoman new statement.html --against pair
  dragoman new r7k2m9q4xw1p --against speaker --since 2030-01-01
  dragoman new r7k2m9q4xw1p --against issuer --before 2031-01-01 --json
  dragoman new r7k2m9q4xw1p --output news.html`

/** `dragoman new`: what is new in a readout. */
export function newCommand(): Command {
  return withUi(onArchive(new Command('new')))
    .description('tell what is new in a readout, what is back, and what was not said this time')
    .argument('<readout>', 'an id, an address or a file; - reads standard input')
    .addOption(new Option('--against <whom>', 'whose earlier readouts count').choices(AGAINST).default('all'))
    .option('--before <date>', 'only readouts before this day are earlier')
    .option('--since <date>', 'only readouts of this day or later count')
    .addOption(new Option('-f, --format <format>', 'how to print').choices([...NEWS_FORMATS]))
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .option('--rebuild', 'make the index of phrases again first')
    .option('--allow-private', 'fetch from addresses of private networks as well')
    .addHelpText('after', HELP)
    .action(async (readout: string, flags: NewFlags) => {
      const { runNew } = await import('./run-new.ts')
      await runNew(readout, flags)
    })
}
