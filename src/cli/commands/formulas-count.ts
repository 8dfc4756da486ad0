import { Command } from 'commander'
import { type ScopeFlags, withScope } from './formulas-flags.ts'

export interface CountFlags extends ScopeFlags {
  readonly column?: string
  readonly encoding?: string
  readonly output?: string
  readonly csv?: true
  readonly bom?: true
}

const HELP = `
The list is a table with a heading "phrase" (or the one that --column names), or one phrase a line; - is standard input.
Each phrase is a formula as in "dragoman formulas show". A phrase that cannot be counted is told of and the rest goes on;
the exit code is then 1.

Examples:
  dragoman formulas count phrases.csv
  dragoman formulas count phrases.csv --pair CHN-RUS --csv -o counts.csv`

/** `dragoman formulas count`: a list of phrases of one's own, one table of results. */
export function countPhrasesCommand(): Command {
  return withScope(new Command('count'))
    .description('count a list of phrases of your own: events, texts, shares, first and last use')
    .argument('<list>', 'a CSV, TSV or text file; - reads standard input')
    .option('--column <heading>', 'the column that has the phrases')
    .option('--encoding <name>', 'what the list is encoded in, if not UTF-8: gb18030, windows-1251 …')
    .option('--csv', 'print a CSV table')
    .option('--bom', 'begin the CSV with a byte-order mark, for spreadsheets')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .addHelpText('after', HELP)
    .action(async (list: string, _: unknown, self: Command) => {
      const { runCountPhrases } = await import('./run-formulas-count.ts')
      process.exitCode = await runCountPhrases(list, self.optsWithGlobals<CountFlags>())
    })
}
