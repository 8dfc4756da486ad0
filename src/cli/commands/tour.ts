import { Command } from 'commander'
import type { UiFlags } from '../terminal.ts'
import { withUi } from './ui-flag.ts'

/** `dragoman tour`: what `npm start` shows. Hidden, since it reads nothing of the user's. */
export function tourCommand(): Command {
  return withUi(new Command('tour'))
    .description('read the examples that come with dragoman and show what can be done next')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', '\nExample:\n  dragoman tour')
    .action(async (flags: UiFlags) => {
      const { runTour } = await import('./run-tour.ts')
      await runTour(flags)
    })
}
