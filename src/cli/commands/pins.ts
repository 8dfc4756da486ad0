import { Command } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface PinFlags extends ArchiveFlags {
  readonly quoteA: string
  readonly quoteB: string
  readonly apart?: true
  readonly who?: string
  readonly why?: string
}

const HELP = `
A pin is a person's word on two statements of two readouts: that they tell one matter, or (--apart) that they do not. It
counts before what the program finds, sticks when texts are read again, and goes out with the archive. Where a new
version of a text no longer has the words, the pin is told and left aside.

Examples:
  dragoman pin r7k2m9q4xw1p r1b5c8d9e0fg --quote-a "resume talks" --quote-b "maintain communication"
  dragoman pin r7k2m9q4xw1p r1b5c8d9e0fg --quote-a "trade practices" --quote-b "arms" --apart --why "other matters"
  dragoman pins take-back p7k2m9q4xw1p`

/** `dragoman pin`: says that two statements of two readouts tell one matter, or do not. */
export function pinCommand(): Command {
  return withUi(onArchive(new Command('pin')))
    .description('say that two statements of two readouts tell one matter, or do not')
    .argument('<a>', 'an id or an address')
    .argument('<b>', 'another')
    .requiredOption('--quote-a <words>', 'words of the statement in a')
    .requiredOption('--quote-b <words>', 'words of the statement in b')
    .option('--apart', 'they do not tell one matter: undoes a link that the program finds')
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .option('--why <reason>', 'why, for others to read')
    .addHelpText('after', HELP)
    .action(async (a: string, b: string, flags: PinFlags) => {
      const { runPin } = await import('./run-pins.ts')
      await runPin(a, b, flags)
    })
}

/** `dragoman pins`: lists pins, takes them back and brings them back. */
export function pinsCommand(): Command {
  const command = withUi(onArchive(new Command('pins')))
    .description('list what people pinned, take it back')
    .argument('[readouts...]', 'only between these')
    .action(async (references: string[], flags: ArchiveFlags) => {
      const { runPins } = await import('./run-pins.ts')
      await runPins(references, flags)
    })
  for (const [name, does] of [
    ['take-back', 'take a pin back; it is kept as taken back'],
    ['bring-back', 'bring a pin back that was taken back'],
  ] as const) {
    command.addCommand(
      new Command(name)
        .description(does)
        .argument('<pin>', 'the id of a pin')
        .helpOption('-h, --help', 'print this help')
        .action(async (id: string, _: unknown, self: Command) => {
          const { runTakeBackPin } = await import('./run-pins.ts')
          await runTakeBackPin(id, name === 'take-back', self.optsWithGlobals<ArchiveFlags>())
        }),
    )
  }
  return command
}
