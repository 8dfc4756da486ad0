import { Command, Option } from 'commander'
import { CITATION_FORMATS, type CitationFormat } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'

export interface CiteFlags extends ArchiveFlags {
  readonly format: CitationFormat
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly version?: number
}

/** `dragoman cite`: a readout, or words of it, as a citation. */
export function citeCommand(): Command {
  return onArchive(new Command('cite'))
    .description('cite a readout, or words of it, for a reference manager')
    .argument('<id>', 'an id or an address')
    .addOption(new Option('-f, --format <format>', 'how').choices(CITATION_FORMATS).default('bibtex'))
    .option('--quote <words>', 'the words that are cited, as the text has them')
    .option('--prefix <words>', 'what stands before, where the words stand more than once')
    .option('--suffix <words>', 'what stands after')
    .option('--version <number>', 'an earlier version of the text', parseCount)
    .addHelpText(
      'after',
      '\nExample:\n  dragoman cite r7k2m9q4xw1p --quote "ready to build the bridge" --format ris',
    )
    .action(async (id: string, flags: CiteFlags) => {
      const { runCite } = await import('./run-cite.ts')
      await runCite(id, flags)
    })
}
