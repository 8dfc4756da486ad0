import { Command, Option } from 'commander'
import {
  LEDGER_ORDERS,
  type LedgerOrder,
  SETTABLE,
  type SettableStatus,
  STATUSES,
  type Status,
} from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount, parsePeriod, parseSides } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface LedgerFlags extends ArchiveFlags {
  readonly limit: number
  readonly by?: string
  readonly with?: string
  readonly pair?: readonly [string, string]
  readonly status?: Status
  readonly open?: true
  readonly dueBefore?: string
  readonly since?: string
  readonly until?: string
  readonly order?: LedgerOrder
  readonly asOf?: string
}
export interface DecideLedgerFlags extends LedgerFlags {
  readonly who?: string
  readonly why?: string
}

const HELP = `
A commitment stands once, with all readouts that state it. Its status rests on a sentence, on a date that went by, or on
a person's word: stated, restated, reported-done, lapsed (the date that was named went by and no readout reports the
deed; this says nothing more), withdrawn. What both sides undertake is undertaken by each of them. States and bodies go
by code or name.

Examples:
  dragoman ledger --by RUS --open
  dragoman ledger --pair CHN,USA --order often          what was said most often
  dragoman ledger --due-before 2031-07                  the earliest due first
  dragoman ledger show c7k2m9q4xw1p                     its sentences, and why they belong together
  dragoman ledger review --pair CHN,RUS                 links that are not sure, one key each
  dragoman ledger set c7k2m9q4xw1p withdrawn --why "said so on television"
  dragoman ledger undo d1b5c8d9e0fg`

/** `dragoman ledger`: what was promised, and how it stands. */
export function ledgerCommand(): Command {
  const command = withUi(onArchive(new Command('ledger')))
    .description('list commitments: who binds whom to what, by when, and how that stands')
    .option('--limit <count>', 'how many to show', parseCount, 30)
    .option('--by <side>', 'whose commitments')
    .option('--with <side>', 'toward whom')
    .option('--pair <sides>', 'of one of these two toward the other: CHN,RUS', parseSides)
    .addOption(new Option('--status <status>', 'how they stand').choices(STATUSES))
    .option('--open', 'neither reported as done nor withdrawn')
    .option('--due-before <date>', 'due on this day, month or year, or earlier', parsePeriod)
    .option('--since <date>', 'stated on this day, month or year, or later', parsePeriod)
    .option('--until <date>', 'stated on this day, month or year, or earlier', parsePeriod)
    .addOption(new Option('--order <order>', 'how to sort').choices(LEDGER_ORDERS))
    .option('--as-of <date>', 'the day by which what is due counts as lapsed (default: today)', parsePeriod)
    .addHelpText('after', HELP)
    .action(async (flags: LedgerFlags) => {
      const { runLedger } = await import('./run-ledger.ts')
      await runLedger(flags)
    })
  return command
    .addCommand(
      sub('show', 'show a commitment with its sentences and links')
        .argument('<id>', 'its id')
        .action(async (id: string, _: unknown, own: Command) => {
          const { runShowEntry } = await import('./run-ledger.ts')
          await runShowEntry(id, own.optsWithGlobals<LedgerFlags>())
        }),
    )
    .addCommand(
      deciding(sub('review', 'go through links that are not sure; in a terminal by one key each')).action(
        async (_: unknown, own: Command) => {
          const { runReview } = await import('./run-review.ts')
          await runReview(own.optsWithGlobals<DecideLedgerFlags>())
        },
      ),
    )
    .addCommand(linkCommand('accept', 'say that a later sentence belongs to a commitment'))
    .addCommand(linkCommand('reject', 'say that it does not'))
    .addCommand(
      deciding(sub('set', 'say how a commitment stands'))
        .argument('<id>', 'its id')
        .argument('<status>', SETTABLE.join(', '))
        .action(async (id: string, status: string, _: unknown, own: Command) => {
          const { runSetStatus } = await import('./run-review.ts')
          await runSetStatus(id, status as SettableStatus, own.optsWithGlobals<DecideLedgerFlags>())
        }),
    )
    .addCommand(
      sub('undo', 'take a decision back')
        .argument('<decision>', 'its id')
        .action(async (id: string, _: unknown, own: Command) => {
          const { runUndo } = await import('./run-review.ts')
          await runUndo(id, own.optsWithGlobals<LedgerFlags>())
        }),
    )
    .addCommand(
      sub('decisions', 'list what people decided').action(async (_: unknown, own: Command) => {
        const { runDecisions } = await import('./run-review.ts')
        await runDecisions(own.optsWithGlobals<LedgerFlags>())
      }),
    )
}

function linkCommand(type: 'accept' | 'reject', description: string): Command {
  return deciding(sub(type, description))
    .argument('<link>', 'the id of the link')
    .action(async (link: string, _: unknown, own: Command) => {
      const { runDecideLink } = await import('./run-review.ts')
      await runDecideLink(type, link, own.optsWithGlobals<DecideLedgerFlags>())
    })
}

const sub = (name: string, description: string): Command =>
  new Command(name).description(description).helpOption('-h, --help', 'print this help')

function deciding(command: Command): Command {
  return command
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
}
