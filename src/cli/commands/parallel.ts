import { Command, Option } from 'commander'
import { COMPARISON_FORMATS, type ComparisonFormat } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface ParallelFlags extends ArchiveFlags {
  readonly format: ComparisonFormat
  readonly force?: true
  readonly confirm?: true
  readonly least?: number
  readonly who?: string
  readonly why?: string
  readonly output?: string
}

const HELP = `
Passages are aligned in the order of both texts, by names, figures, dates, set phrases and words of one meaning, then by
length and place. Told is what one language leaves out, says at another place, words more weakly, or has a figure, name or
set phrase for that stands nowhere in the other. docs/collation.md tells the method and its limits.

--confirm keeps your word that the passages are aligned rightly, as pins. Words that answer each other in confirmed
passages are learned, and help to align, and collate, other texts of these languages.

Examples:
  dragoman parallel r7k2m9q4xw1p                 its version in another language is looked for
  dragoman parallel r7k2m9q4xw1p r1b5c8d9e0fg
  dragoman parallel r7k2m9q4xw1p r1b5c8d9e0fg --confirm --least 0.8
  dragoman parallel r7k2m9q4xw1p --format html -o both.html`

/** `dragoman parallel`: two languages of one text, passage by passage. */
export function parallelCommand(): Command {
  return withUi(onArchive(new Command('parallel')))
    .description('compare two language versions of one text: what one leaves out, adds or softens')
    .argument('<readout...>', 'an id or an address; or two, in two languages')
    .addOption(new Option('--format <format>', 'what to print').choices(COMPARISON_FORMATS).default('brief'))
    .option('--force', 'align texts of two issuers or events too')
    .option('--confirm', 'keep your word that the passages belong together')
    .option('--least <confidence>', 'confirm passages from this confidence on, 0 to 1 (default: 0.6)', Number)
    .option('--who <name>', 'who confirms (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText('after', HELP)
    .action(async (references: string[], flags: ParallelFlags) => {
      const { runParallel } = await import('./run-parallel.ts')
      await runParallel(references, flags)
    })
}
