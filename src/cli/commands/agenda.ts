import { Command, Option } from 'commander'
import { AGENDA_KINDS, type AgendaKind } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount, parsePeriod, parseSides } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface AgendaFlags extends ArchiveFlags {
  readonly limit?: number
  readonly pair?: readonly [string, string]
  readonly side?: string
  readonly kind?: AgendaKind
  readonly from?: string
  readonly to?: string
  readonly round?: true
  readonly ics?: true
}

const HELP = `
Dates that texts name as still to come, each once with all texts that name it; anniversaries of instruments that texts
name, computed from the day that the register gives; dates of commitments and announced meetings from the ledger.

Examples:
  dragoman agenda --pair CHN,RUS
  dragoman agenda --side Ukraine --from 2031 --to 2031-06 --json
  dragoman agenda --round --kind anniversary            only round ones
  dragoman agenda --pair FRA,DEU --ics > agenda.ics     for a calendar
  dragoman serve                                        the same at /agenda.ics, to subscribe to`

/** `dragoman agenda`: dates to come. */
export function agendaCommand(): Command {
  return withUi(onArchive(new Command('agenda')))
    .description('list dates to come: milestones, anniversaries, deadlines, announced meetings')
    .option('--limit <count>', 'how many to show', parseCount)
    .option('--pair <sides>', 'of these two states or bodies: CHN,RUS', parseSides)
    .option('--side <side>', 'of this state or body')
    .addOption(new Option('--kind <kind>', 'only these').choices(AGENDA_KINDS))
    .option('--from <date>', 'from this day, month or year on (default: today)', parsePeriod)
    .option('--to <date>', 'to this day, month or year (default: two years on)', parsePeriod)
    .option('--round', 'of anniversaries only multiples of five')
    .option('--ics', 'print iCalendar')
    .addHelpText('after', HELP)
    .action(async (flags: AgendaFlags) => {
      const { runAgenda } = await import('./run-agenda.ts')
      await runAgenda(flags)
    })
}
