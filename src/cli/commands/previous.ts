import { Command, Option } from 'commander'
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface PreviousFlags extends ArchiveFlags {
  readonly format: ComparisonFormat
  readonly anyone?: true
  readonly all?: true
  readonly output?: string
}

const HELP = `
The readout before is of the same issuer, on the same counterpart, in the same language: the last between the same people;
else between people of the same rank; else the last. Each statement that was added or reworded is told with what is new
about it, each that was dropped with where it was said before.

Examples:
  dragoman previous r7k2m9q4xw1p
  dragoman previous r7k2m9q4xw1p --anyone         the last one, whoever met
  dragoman previous r7k2m9q4xw1p r1b5c8d9e0fg     beside this one
  dragoman previous r7k2m9q4xw1p --format docx -o since.docx`

/** `dragoman previous`: a readout beside the one before it of the same issuer on the same counterpart. */
export function previousCommand(): Command {
  return withUi(onArchive(new Command('previous')))
    .description('tell what an issuer kept, dropped and added since its last readout on this counterpart')
    .argument('<readout>', 'an id or an address')
    .argument('[earlier]', 'the readout to compare it with')
    .addOption(new Option('--format <format>', 'what to print').choices(COMPARISON_FORMATS).default('brief'))
    .option('--anyone', 'take the last readout on this counterpart, whoever met')
    .option('--all', 'print what was kept too')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText('after', HELP)
    .action(async (id: string, earlier: string | undefined, flags: PreviousFlags) => {
      const { runPrevious } = await import('./run-previous.ts')
      await runPrevious(id, earlier, flags)
    })
}
