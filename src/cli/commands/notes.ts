import { Command, Option } from 'commander'
import { NOTE_STATES } from '../../tasks/choices.ts'
import { type ArchiveFlags, onArchive, parseCount } from './archive-flags.ts'
import { withUi } from './ui-flag.ts'

export interface NoteFlags extends ArchiveFlags {
  readonly quote?: string
  readonly prefix?: string
  readonly suffix?: string
  readonly version?: number
  readonly text?: string
  readonly tag?: readonly string[]
  readonly who?: string
}
export interface NotesFlags extends ArchiveFlags {
  readonly limit: number
  readonly state?: (typeof NOTE_STATES)[number] | 'taken-back'
  readonly holds?: string
}
export type NotesFileFlags = ArchiveFlags & { readonly who?: string; readonly output?: string }

const gather = (value: string, before: readonly string[] = []) => [...before, value]

/** `dragoman note`: notes words of a readout. */
export function noteCommand(): Command {
  return withUi(onArchive(new Command('note')))
    .description('note words of a readout, in your name')
    .argument('<id>', 'an id or an address')
    .requiredOption('--quote <words>', 'the words, as the text has them')
    .option('--text <note>', 'what is to be said of them; without it they are only marked')
    .option('--tag <word>', 'a word to find it by; may be repeated', gather)
    .option('--prefix <words>', 'what stands before, where the words stand more than once')
    .option('--suffix <words>', 'what stands after')
    .option('--version <number>', 'an earlier version of the text', parseCount)
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .addHelpText('after', NOTE_HELP)
    .action(async (id: string, flags: NoteFlags) => {
      const { runNote } = await import('./run-notes.ts')
      await runNote(id, flags)
    })
}

const NOTE_HELP = `
A note belongs to the version it was made on. When a new version of the text comes, its place there is proposed with a
score, and a person accepts or declines it: dragoman notes accept NOTE.

Example:
  dragoman note r7k2m9q4xw1p --quote "ready to build the bridge" --text "New: in May it was only considered." --tag bridge`

const NOTES_HELP = `
States: standing (in the latest version), proposed (a place in it is proposed), orphaned (nothing in it is like the
words), declined, taken-back.

Examples:
  dragoman notes --state proposed
  dragoman notes accept n7k2m9q4xw1p
  dragoman notes accept n7k2m9q4xw1p --quote "to build the bridge"    where it stands, if not where it is proposed
  dragoman notes export -o notes.jsonl                                W3C Web Annotations, one a line
  dragoman notes import notes.jsonl`

/** `dragoman notes`: lists notes; decides where they stand; takes them back; in and out as annotations. */
export function notesCommand(): Command {
  const command = withUi(onArchive(new Command('notes')))
    .description('list notes, say where they stand in new versions, bring them in and out')
    .argument('[id]', 'only of this readout')
    .option('--limit <count>', 'how many to show', parseCount, 50)
    .addOption(new Option('--state <state>', 'only those').choices([...NOTE_STATES, 'taken-back']))
    .option('--holds <words>', 'only those that hold this, in the note or in its words')
    .addHelpText('after', NOTES_HELP)
    .action(async (id: string | undefined, flags: NotesFlags) => {
      const { runNotes } = await import('./run-notes.ts')
      await runNotes(id, flags)
    })
  for (const [name, does] of Object.entries(DECISIONS))
    command.addCommand(decisionCommand(name as keyof typeof DECISIONS, does))
  command.addCommand(exportCommand())
  command.addCommand(importCommand())
  return command
}

export const DECISIONS = {
  accept: 'say that a note stands where it is proposed in the latest version',
  decline: 'say that it does not',
  'take-back': 'take a note back; it is kept as taken back',
  'bring-back': 'bring a note back that was taken back',
} as const

function decisionCommand(name: keyof typeof DECISIONS, does: string): Command {
  const command = new Command(name)
    .description(does)
    .argument('<note>', 'the id of a note')
    .option('--who <name>', 'who says so (default: the name you are logged in by)')
    .helpOption('-h, --help', 'print this help')
  if (name === 'accept') command.option('--quote <words>', 'where it stands, if not where it is proposed')
  return command.action(async (id: string, _: unknown, self: Command) => {
    const { runDecideNote } = await import('./run-notes.ts')
    await runDecideNote(name, id, self.optsWithGlobals<NoteFlags>())
  })
}

function exportCommand(): Command {
  return new Command('export')
    .description('write notes as W3C Web Annotations, one a line')
    .argument('[query...]', 'only on readouts that this query finds')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .helpOption('-h, --help', 'print this help')
    .action(async (query: string[], _: unknown, self: Command) => {
      const { runExportNotes } = await import('./run-notes.ts')
      await runExportNotes(query.join(' '), self.optsWithGlobals<NotesFileFlags>())
    })
}

function importCommand(): Command {
  return new Command('import')
    .description('take W3C Web Annotations in as notes, each once; - for standard input')
    .argument('<file>', 'JSON: a list, a page, a collection, or one annotation a line')
    .option('--who <name>', 'who made those that do not say (default: the name you are logged in by)')
    .helpOption('-h, --help', 'print this help')
    .action(async (file: string, _: unknown, self: Command) => {
      const { runImportNotes } = await import('./run-notes.ts')
      process.exitCode = await runImportNotes(file, self.optsWithGlobals<NotesFileFlags>())
    })
}
