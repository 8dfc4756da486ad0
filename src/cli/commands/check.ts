import { Command } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

/** `dragoman check`: whether everything holds that must hold of an archive. */
export function checkCommand(): Command {
  return onArchive(new Command('check'))
    .description('look whether the archive is whole: the file, hashes, records, the index')
    .addHelpText(
      'after',
      '\nExits with 1 if something does not hold, and says what to do.\n\nExample:\n  dragoman check',
    )
    .action(async (flags: ArchiveFlags) => {
      const { runCheck } = await import('./run-check.ts')
      process.exitCode = await runCheck(flags)
    })
}

/** `dragoman stats`: what is in an archive. */
export function statsCommand(): Command {
  return withUi(onArchive(new Command('stats')))
    .description('say what is in the archive, from whom, from when to when')
    .addHelpText('after', '\nExample:\n  dragoman stats')
    .action(async (flags: ArchiveFlags) => {
      const { runStats } = await import('./run-check.ts')
      await runStats(flags)
    })
}
