import { Command, InvalidArgumentError } from 'commander'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'

export interface ServeFlags extends ArchiveFlags {
  readonly port: number
  readonly host: string
  readonly token?: string
  readonly register?: readonly string[]
}

const HELP = `
Only this machine reaches the server unless --host says otherwise. Any other host needs a token: --token, the variable
DRAGOMAN_TOKEN, or one that is made and printed.

Examples:
  dragoman serve
  dragoman serve --archive desk.sqlite --port 8080
  DRAGOMAN_TOKEN=… dragoman serve --host 0.0.0.0`

/** `dragoman serve`: the workbench and its API over an archive. */
export function serveCommand(): Command {
  return onServer(onArchive(new Command('serve')))
    .description('serve the workbench and its API over an archive')
    .addHelpText('after', HELP)
    .action(async (flags: ServeFlags) => {
      const { runServe } = await import('./run-serve.ts')
      await runServe(flags)
    })
}

/** `dragoman start`: the workbench over an archive of the project's own examples. */
export function startCommand(): Command {
  return onServer(new Command('start').helpOption('-h, --help', 'print this help'))
    .description('open the workbench with an archive of invented examples, to look around')
    .action(async (flags: ServeFlags) => {
      const { runStart } = await import('./run-serve.ts')
      await runStart(flags)
    })
}

function onServer(command: Command): Command {
  return command
    .option('--port <number>', 'the port', parsePort, 7171)
    .option('--host <name>', 'the address to listen at', '127.0.0.1')
    .option('--token <words>', 'what requests must bring')
    .option('--register <file...>', 'names of your own, for files that are added')
}

function parsePort(value: string): number {
  const port = Number(value)
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port
  throw new InvalidArgumentError('It is a number from 0 to 65535; 0 takes any free port.')
}
