import { Command, InvalidArgumentError } from 'commander'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { parseDate } from './parse-date.ts'
import { withUi } from './ui-flag.ts'

export interface EventsFlags extends ArchiveFlags {
  readonly limit: number
  readonly pair?: readonly [string, string]
  readonly since?: string
  readonly until?: string
  readonly kind?: string
  readonly atLeast?: number
}
export interface DecideFlags extends ArchiveFlags {
  readonly who?: string
  readonly why?: string
}

const HELP = `
Readouts of one event are brought together by their parties, people, kind, day and content; how sure that is and why is
shown with --json. A day followed by "?" is assumed from the day of publication.

Examples:
  dragoman events --pair CHN,USA --since 2031
  dragoman events --at-least 2                          only events that several readouts report
  dragoman events join r7k2m9q4xw1p r1b5c8d9e0fg        they report one event, whatever the program thinks
  dragoman events split r7k2m9q4xw1p r1b5c8d9e0fg       they do not; both stick when texts are read again`

/** `dragoman events`: what took place, with the readouts that report it; `join` and `split` them. */
export function eventsCommand(): Command {
  const command = withUi(onArchive(new Command('events')))
    .description('list events and the readouts that report them, the latest first')
    .option('--limit <count>', 'how many to show', parseCount, 30)
    .option('--pair <codes>', 'between these two states or bodies: CHN,USA', parsePair)
    .option('--since <date>', 'on this day, month or year, or later', parseDate)
    .option('--until <date>', 'on this day, month or year, or earlier', parseDate)
    .option('--kind <kind>', 'call, video, meeting, visit, multilateral, message')
    .option('--at-least <count>', 'reported by at least so many readouts', parseCount)
    .addHelpText('after', HELP)
    .action(async (flags: EventsFlags) => {
      const { runEvents } = await import('./run-events.ts')
      await runEvents(flags)
    })
  for (const type of ['join', 'split'] as const) command.addCommand(decideCommand(type))
  return command
}

function decideCommand(type: 'join' | 'split'): Command {
  return new Command(type)
    .description(
      type === 'join'
        ? 'say that two readouts report one event'
        : 'say that two readouts report different events',
    )
    .argument('<a>', 'an id or an address')
    .argument('<b>', 'another')
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
    .helpOption('-h, --help', 'print this help')
    .action(async (a: string, b: string, _: unknown, command: Command) => {
      const { runDecide } = await import('./run-events.ts')
      await runDecide(type, [a, b], command.optsWithGlobals<DecideFlags>())
    })
}

export function parsePair(value: string): readonly [string, string] {
  const match = /^([A-Za-z]{3})[,-]([A-Za-z]{3})$/.exec(value)
  if (match?.[1] && match[2]) return [match[1].toUpperCase(), match[2].toUpperCase()]
  throw new InvalidArgumentError('It is two codes of states or bodies, such as CHN,USA.')
}
