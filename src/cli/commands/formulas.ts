import { Command, Option } from 'commander'
import { FORMULA_LANGUAGES, FORMULA_STATUSES } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { formulaTrendCommands } from './formula-trends.ts'
import { withUi } from './ui-flag.ts'

type Lang = (typeof FORMULA_LANGUAGES)[number]

export interface DiscoverFlags extends ArchiveFlags {
  readonly lang?: Lang
}
export interface FormulasFlags extends ArchiveFlags {
  readonly lang?: Lang
  readonly status?: (typeof FORMULA_STATUSES)[number]
  readonly holds?: string
  readonly all?: true
  readonly examples?: number
  readonly limit: number
}
export interface DecideFlags extends ArchiveFlags {
  readonly who?: string
  readonly why?: string
}

const HELP = `
A formula is a set phrase of diplomatic prose. "discover" looks for them in the whole archive; "list" shows what waits
for a person's word, the best first. Formulas that the register has are known and are not asked about.

Examples:
  dragoman formulas discover
  dragoman formulas list --lang zh
  dragoman formulas accept f7k2m9q4xw1p
  dragoman formulas reject f7k2m9q4xw1p --why "the name of a programme"
  dragoman formulas rename f7k2m9q4xw1p "open rivers"
  dragoman formulas merge f7k2m9q4xw1p f3n8p2r6ty0v
  dragoman formulas take-back f7k2m9q4xw1p`

/** `dragoman formulas`: discovery of set phrases, and their review. */
export function formulasCommand(): Command {
  const command = new Command('formulas')
    .description('find set phrases and say which of them are formulas')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', HELP)
    .addCommand(discoverCommand())
    .addCommand(listCommand())
  for (const [name, does] of Object.entries(FORMULA_DECISIONS))
    command.addCommand(decisionCommand(name as keyof typeof FORMULA_DECISIONS, does))
  for (const one of formulaTrendCommands()) command.addCommand(one)
  return command
}

const langOption = (does: string) => new Option('--lang <language>', does).choices(FORMULA_LANGUAGES)

function discoverCommand(): Command {
  return withUi(onArchive(new Command('discover')))
    .description('look for set phrases in the whole archive and keep them for review')
    .addOption(langOption('only in this language'))
    .addHelpText(
      'after',
      '\nIt can be run again at any time: what people decided stays. docs/formulas.md tells how phrases are found.',
    )
    .action(async (flags: DiscoverFlags) => {
      const { runDiscover } = await import('./run-formulas.ts')
      process.exitCode = await runDiscover(flags)
    })
}

function listCommand(): Command {
  return withUi(onArchive(new Command('list')))
    .description('list formulas; without --status those that wait for a word')
    .addOption(langOption('only of this language'))
    .addOption(new Option('--status <status>', 'only those').choices(FORMULA_STATUSES))
    .option('--all', 'of every status, also those that the register has')
    .option('--holds <words>', 'only those whose name or wordings hold this')
    .option('--examples <count>', 'show so many places where each stands', parseCount)
    .option('--limit <count>', 'how many to show', parseCount, 50)
    .action(async (flags: FormulasFlags) => {
      const { runFormulas } = await import('./run-formulas.ts')
      await runFormulas(flags)
    })
}

export const FORMULA_DECISIONS = {
  accept: 'say that it is a formula',
  reject: 'say that it is none; it is kept as rejected and not proposed again',
  rename: 'give it another name',
  merge: 'say that it is a wording of another formula',
  'take-back': 'take the last word on it back',
} as const

const VALUES = {
  rename: { argument: '<name>', is: 'its new name' },
  merge: { argument: '<into>', is: 'the formula that it is a wording of: its id, name or a wording' },
} as const

function decisionCommand(name: keyof typeof FORMULA_DECISIONS, does: string): Command {
  const command = withUi(onArchive(new Command(name)))
    .description(does)
    .argument('<formula>', 'its id, name or a wording')
  if (name === 'rename' || name === 'merge') command.argument(VALUES[name].argument, VALUES[name].is)
  if (name !== 'take-back') {
    command
      .option('--who <name>', 'who says so (default: the name you are logged in by)')
      .option('--why <reason>', 'why, for others to read')
  }
  return command.action(async (formula: string, ...rest: readonly unknown[]) => {
    const { runDecideFormula } = await import('./run-formulas.ts')
    const value = typeof rest[0] === 'string' ? rest[0] : undefined
    const flags = rest[value === undefined ? 0 : 1] as DecideFlags
    await runDecideFormula(name, [formula, value], flags)
  })
}
