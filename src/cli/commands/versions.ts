import { Command } from 'commander'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface VersionsFlags extends ArchiveFlags {
  readonly from?: number
  readonly to?: number
}

const HELP = `
Sentences that were put in, left out, reworded, moved or repeated, each as layout (white space, case, form of marks),
correction (other marks, spelling) or substance (everything else, however small). What was put in is marked {+so+}, what
was left out [-so-].

Examples:
  dragoman versions r7k2m9q4xw1p
  dragoman versions r7k2m9q4xw1p --from 1 --to 3 --json`

/** `dragoman versions`: the versions of a readout and what was changed between two of them. */
export function versionsCommand(): Command {
  return withUi(onArchive(new Command('versions')))
    .description('tell what was changed between two versions of a readout')
    .argument('<id>', 'an id or an address')
    .option('--from <number>', 'the older version (default: the one before)', parseCount)
    .option('--to <number>', 'the newer version (default: the latest)', parseCount)
    .addHelpText('after', HELP)
    .action(async (id: string, flags: VersionsFlags) => {
      const { runVersions } = await import('./run-versions.ts')
      await runVersions(id, flags)
    })
}
