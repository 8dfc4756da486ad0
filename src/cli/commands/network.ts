import { Command, Option } from 'commander'
import { ENGAGEMENT_KINDS } from '../../record/vocabulary.ts'
import { NETWORK_FORMATS, type NetworkFormat, RANKS, type Rank } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { parseDate } from './parse-date.ts'
import { withUi } from './ui-flag.ts'

export interface NetworkFlags extends ArchiveFlags {
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  readonly rank?: Rank
  readonly state?: string
  readonly limit: number
  readonly format: NetworkFormat
  readonly register?: string[]
  readonly output?: string
}

const HELP = `
Numbers count events, not texts. An event of more than two sides counts for each two of them; "alone" counts those of
the two by themselves. GEXF has a spell for each event, so that Gephi can play the network through time.

Examples:
  dragoman network --since 2031
  dragoman network --since 2031 --rank heads --format gexf --output leaders.gexf
  dragoman network --state France --format svg > france.svg`

/** `dragoman network`: who deals with whom. */
export function networkCommand(): Command {
  return withUi(onArchive(new Command('network')))
    .description('tell who deals with whom, by channel and rank')
    .option('--since <date>', 'only events on this day, month or year, or later', parseDate)
    .option('--until <date>', 'only events on this day, month or year, or earlier', parseDate)
    .addOption(new Option('--kind <kind>', 'only this channel').choices(ENGAGEMENT_KINDS))
    .addOption(new Option('--rank <rank>', 'only contacts of this rank').choices(RANKS))
    .option('--state <side>', 'only contacts of this state or body, by code or name')
    .option('--limit <count>', 'how many pairs the table shows', parseCount, 30)
    .addOption(
      new Option('-f, --format <format>', 'how; svg draws the circle of one state')
        .choices(NETWORK_FORMATS)
        .default('text'),
    )
    .option('--register <file...>', 'names of states and bodies of your own, in YAML')
    .option('-o, --output <file>', 'write to this file')
    .addHelpText('after', HELP)
    .action(async (flags: NetworkFlags) => {
      const { runNetwork } = await import('./run-network.ts')
      await runNetwork(flags)
    })
}
