import { Command } from 'commander'
import { type TrendFlags, withTrend } from './formulas-flags.ts'

const HELP = `
Each formula is one argument, as in "dragoman formulas show". All stand on one time axis, each with its share of the
events in its own languages.

Example:
  dragoman formulas compare core-interests 相互尊重 '"взаимное доверие"' --since 2021 --svg compared.svg`

/** `dragoman formulas compare`: up to five on one time axis. */
export function compareFormulasCommand(): Command {
  return withTrend(new Command('compare'))
    .description('set up to five set phrases side by side on one time axis')
    .argument('<formulas...>', 'ids, names or phrases')
    .addHelpText('after', HELP)
    .action(async (formulas: string[], _: unknown, self: Command) => {
      const { runCompareFormulas } = await import('./run-formulas-show.ts')
      await runCompareFormulas(formulas, self.optsWithGlobals<TrendFlags>())
    })
}
