#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { DragomanError } from '../record/errors.ts'
import { addCommand } from './commands/add.ts'
import { agendaCommand } from './commands/agenda.ts'
import { checkCommand, statsCommand } from './commands/check.ts'
import { citeCommand } from './commands/cite.ts'
import { collateCommand } from './commands/collate.ts'
import { correctCommand, correctionsCommand } from './commands/correct.ts'
import { dossierCommand } from './commands/dossier.ts'
import { eventsCommand } from './commands/events.ts'
import { exportCommand, importCommand, rereadCommand } from './commands/export.ts'
import { formulasCommand } from './commands/formulas.ts'
import { ledgerCommand } from './commands/ledger.ts'
import { listCommand, showCommand } from './commands/list.ts'
import { networkCommand } from './commands/network.ts'
import { newCommand } from './commands/new.ts'
import { noteCommand, notesCommand } from './commands/notes.ts'
import { parallelCommand } from './commands/parallel.ts'
import { pinCommand, pinsCommand } from './commands/pins.ts'
import { previousCommand } from './commands/previous.ts'
import { loadRunRead, readCommand } from './commands/read.ts'
import { removalsCommand, removeCommand } from './commands/remove.ts'
import { schemaCommand } from './commands/schema.ts'
import { kwicCommand, searchCommand } from './commands/search.ts'
import { serveCommand, startCommand } from './commands/serve.ts'
import { tourCommand } from './commands/tour.ts'
import { versionsCommand } from './commands/versions.ts'
import { findPackage } from './find-package.ts'
import { neutraliseLine } from './print/neutralise.ts'
import { exitCodeFor, tellFault } from './terminal.ts'

const EXAMPLES = `
Examples:
  dragoman start                                the workbench in a browser, with examples to look at
  dragoman read readout.txt                     a briefing on one text
  dragoman read a.pdf https://example.org/n/1   the same for a PDF and a web page
  curl -s ADDRESS | dragoman read - --json      a record from standard input
  dragoman read --jsonl all.jsonl > records.jsonl
  dragoman read --explain readout.txt           which rule decided what
  dragoman add readouts/                        keep a folder of readouts in an archive
  dragoman search 'pair:FRA-DEU "energy"'       find them again
  dragoman events --pair FRA,DEU --since 2031   what took place, and which readouts report it
  dragoman dossier France Germany               how two states deal with each other
  dragoman collate EVENT                        what its accounts have in common, and what only one tells
  dragoman previous ID                          what this issuer kept, dropped and added since last time
  dragoman parallel ID                          what its other language leaves out or softens
  dragoman ledger --by FRA --open               what was promised, and how it stands
  dragoman agenda --pair FRA,DEU --ics          dates to come, for a calendar
  dragoman schema > record.schema.json

"dragoman COMMAND --help" tells more about each command.
Exit codes: 0 done (also where a text is no readout), 1 a source could not be read or is in a language that is not read,
2 wrong use, 70 a fault of dragoman's own.`

/** Runs the command line and sets the exit code. */
async function main(argv: readonly string[]): Promise<void> {
  const program = new Command('dragoman')
    .description(
      'Reads official readouts of calls, meetings, visits and messages between states into records.',
    )
    .version(findPackage().version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', EXAMPLES)
    .configureHelp({ showGlobalOptions: false })
    .exitOverride()
    .addCommand(startCommand())
    .addCommand(serveCommand())
    .addCommand(readCommand())
    .addCommand(addCommand())
    .addCommand(searchCommand())
    .addCommand(kwicCommand())
    .addCommand(listCommand())
    .addCommand(showCommand())
    .addCommand(newCommand())
    .addCommand(formulasCommand())
    .addCommand(eventsCommand())
    .addCommand(dossierCommand())
    .addCommand(networkCommand())
    .addCommand(collateCommand())
    .addCommand(versionsCommand())
    .addCommand(parallelCommand())
    .addCommand(previousCommand())
    .addCommand(pinCommand())
    .addCommand(pinsCommand())
    .addCommand(ledgerCommand())
    .addCommand(agendaCommand())
    .addCommand(correctCommand())
    .addCommand(correctionsCommand())
    .addCommand(noteCommand())
    .addCommand(notesCommand())
    .addCommand(citeCommand())
    .addCommand(statsCommand())
    .addCommand(checkCommand())
    .addCommand(removeCommand())
    .addCommand(removalsCommand())
    .addCommand(rereadCommand())
    .addCommand(exportCommand())
    .addCommand(importCommand())
    .addCommand(schemaCommand())
    .addCommand(tourCommand(), { hidden: true })
  refuseInOurWords(program, 'dragoman')
  if (argv.length <= 2) {
    program.outputHelp({ error: true })
    process.exitCode = 2
    return
  }
  await program.parseAsync([...argv])
}

/** Wrong use is told in one way by every command, and by those within it. */
function refuseInOurWords(command: Command, path: string): void {
  command.exitOverride().configureOutput({
    outputError: (text, write) => write(`${text.replace(/^error: /, 'dragoman: ').trimEnd()}\n`),
  })
  command.showHelpAfterError(`  See "${path} --help".`)
  for (const one of command.commands) refuseInOurWords(one, `${path} ${one.name()}`)
}

/** The reader of our output went away (`| head`): nobody is left to tell. */
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  process.exit(fault.code === 'EPIPE' ? (process.exitCode ?? 0) : 70)
})

// A fault of loading is met where the command runs.
if (process.argv[2] === 'read' && !process.argv.includes('--help')) loadRunRead().catch(() => undefined)

main(process.argv).catch((fault: unknown) => {
  if (fault instanceof CommanderError) {
    process.exitCode = fault.exitCode === 0 ? 0 : 2
  } else if (fault instanceof DragomanError) {
    tellFault(fault)
    process.exitCode = exitCodeFor(fault)
  } else {
    const words = neutraliseLine(fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault))
    process.stderr.write(
      `dragoman: this is a fault of dragoman's own (${words.slice(0, 300)}).\n` +
        '  Please report it with the command you ran and, if you may share it, the text it read.\n',
    )
    process.exitCode = 70
  }
})
