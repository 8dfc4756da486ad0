import { Command } from 'commander'
import { parseCount } from './archive-flags.ts'
import { type ScopeFlags, withScope } from './formulas-flags.ts'

export interface ChangesFlags extends ScopeFlags {
  readonly limit: number
}

const HELP = `
Texts before --since are compared with those from then on, each issuer and language by itself. A formula that is not
there is told as entered or left only if its silence is telling: at the rate of its use it would have a probability of at
most 5 %. Without --since the day is a year before the last text.

Example:
  dragoman formulas changes --pair CHN-RUS --since 2031-01`

/** `dragoman formulas changes`: what entered, left, came back, grew or shrank. */
export function formulaChangesCommand(): Command {
  return withScope(new Command('changes'))
    .description('tell which set phrases entered, left, came back or changed in frequency')
    .option('--limit <count>', 'how many to show', parseCount, 60)
    .addHelpText('after', HELP)
    .action(async (_: unknown, self: Command) => {
      const { runFormulaChanges } = await import('./run-formulas-changes.ts')
      await runFormulaChanges(self.optsWithGlobals<ChangesFlags>())
    })
}
