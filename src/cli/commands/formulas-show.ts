import { Command } from 'commander'
import { parseCount } from './archive-flags.ts'
import { type TrendFlags, withTrend } from './formulas-flags.ts'

export interface ShowFormulaFlags extends TrendFlags {
  readonly lines: number
}

const HELP = `
A formula is an id of the register or of "dragoman formulas list", any of its names in any language, or a phrase of your
own; one in quotation marks is always your own, and | parts several wordings of it. Events are counted, and texts, never
single words: an event once, whatever number of readouts report it, and of reprints one.

Examples:
  dragoman formulas show win-win-cooperation
  dragoman formulas show 求同存异 --pair CHN-RUS --by quarter --svg trend.svg
  dragoman formulas show '"bridges of trust|bridge of trust"' --issuer FRA --json`

/** `dragoman formulas show`: one set phrase over time. */
export function showFormulaCommand(): Command {
  return withTrend(new Command('show'))
    .description('tell of a set phrase: wordings, who says it to whom, how often, since when')
    .argument('<formula...>', 'an id, a name in any language, or a phrase')
    .option('--lines <count>', 'how many places to show', parseCount, 10)
    .addHelpText('after', HELP)
    .action(async (formula: string[], _: unknown, self: Command) => {
      const { runShowFormula } = await import('./run-formulas-show.ts')
      await runShowFormula(formula.join(' '), self.optsWithGlobals<ShowFormulaFlags>())
    })
}
