import { Command } from 'commander'
import { formulaTrendCommands } from './formula-trends.ts'

/** `dragoman formulas`: set phrases over time. */
export function formulasCommand(): Command {
  const command = new Command('formulas')
    .description('tell of set phrases over time')
    .helpOption('-h, --help', 'print this help')
  for (const one of formulaTrendCommands()) command.addCommand(one)
  return command
}
