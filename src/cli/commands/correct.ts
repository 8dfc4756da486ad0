import { Argument, Command } from 'commander'
import { AMENDABLE } from '../../tasks/choices.ts'
import type { Amendment } from '../../tasks/correct-readout.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface CorrectFlags extends ArchiveFlags {
  readonly quote?: string
  readonly who?: string
  readonly why?: string
  readonly takeBack?: true
}
export interface CorrectionsFlags extends ArchiveFlags {
  readonly gold?: string
  readonly checked?: true
}

const HELP = `
What was read stays as it was; the correction is kept beside it, with who made it, when and why, and holds when the text
is read again. Search, events and lists follow it.

Examples:
  dragoman correct r7k2m9q4xw1p kind meeting
  dragoman correct r7k2m9q4xw1p date 2031-05-04 --quote "on Sunday" --why "the note of the other side says so"
  dragoman correct r7k2m9q4xw1p participants "Mara Voss, President, ORL; Tomas Reke, Prime Minister, MER"
  dragoman correct r7k2m9q4xw1p speaker "Tomas Reke" --quote "The border will reopen in June."
  dragoman correct r7k2m9q4xw1p act commit,agree --quote "The border will reopen in June."
  dragoman correct r7k2m9q4xw1p readout no
  dragoman correct r7k2m9q4xw1p checked all              you went through all of it: the rest is right
  dragoman correct r7k2m9q4xw1p kind --take-back`

/** `dragoman correct`: puts a field of a record right. */
export function correctCommand(): Command {
  return withUi(onArchive(new Command('correct')))
    .description('put right what was read wrongly in a readout of the archive')
    .argument('<id>', 'an id or an address')
    .addArgument(new Argument('<field>', 'what to correct').choices(AMENDABLE))
    .argument('[value]', 'what is right; - for none')
    .option('--quote <words>', 'words of the text: the sentence, or what a day or place stands on')
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
    .option('--take-back', 'take back what was corrected there')
    .addHelpText('after', HELP)
    .action(async (id: string, field: Amendment['field'], value: string | undefined, flags: CorrectFlags) => {
      const { runCorrect } = await import('./run-correct.ts')
      await runCorrect(id, [field, value], flags)
    })
}

/** `dragoman corrections`: what people put right. */
export function correctionsCommand(): Command {
  return withUi(onArchive(new Command('corrections')))
    .description('list what people corrected, or write it as labelled texts to score a reader with')
    .argument('[id]', 'only of this readout')
    .option('--gold <folder>', 'write each corrected readout as a labelled text, one JSON file each')
    .option('--checked', 'with --gold: only those that somebody has checked as a whole')
    .addHelpText(
      'after',
      '\nA labelled text of which only some fields were corrected has the reader’s own reading in the others: "checked" in it\nsays which is which.\n\nExamples:\n  dragoman corrections\n  dragoman corrections --gold labelled/ --checked',
    )
    .action(async (id: string | undefined, flags: CorrectionsFlags) => {
      const { runCorrections } = await import('./run-correct.ts')
      await runCorrections(id, flags)
    })
}
