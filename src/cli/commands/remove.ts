import { Command } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface RemoveFlags extends ArchiveFlags {
  readonly who?: string
  readonly why?: string
  readonly takeBack?: true
}

const HELP = `
What is removed is neither found nor listed, counted or compared any more, nor put in again when the same file is added.
Its versions stay in the archive, with who removed it, when and why, and it can be brought back. To have a file without
it: dragoman export, leave its line out, dragoman import.

Examples:
  dragoman remove r7k2m9q4xw1p --why "a test page"
  dragoman remove r7k2m9q4xw1p --take-back
  dragoman removals`

/** `dragoman remove`: takes a readout out of the archive. */
export function removeCommand(): Command {
  return withUi(onArchive(new Command('remove')))
    .description('take a readout out of everything that is found and counted, or bring it back')
    .argument('<id>', 'an id or an address; with --take-back, an id')
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
    .option('--take-back', 'bring it back')
    .addHelpText('after', HELP)
    .action(async (id: string, flags: RemoveFlags) => {
      const { runRemove } = await import('./run-remove.ts')
      await runRemove(id, flags)
    })
}

/** `dragoman removals`: what was removed. */
export function removalsCommand(): Command {
  return withUi(onArchive(new Command('removals')))
    .description('list what was removed from the archive, by whom and why, also what was brought back')
    .action(async (flags: ArchiveFlags) => {
      const { runRemovals } = await import('./run-remove.ts')
      await runRemovals(flags)
    })
}
