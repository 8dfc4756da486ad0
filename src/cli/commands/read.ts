import { Command, InvalidArgumentError, Option } from 'commander'
import type { UiFlags } from '../terminal.ts'
import { uiOption } from './ui-flag.ts'

const FORMATS = ['brief', 'json', 'marked', 'html'] as const
export type Format = (typeof FORMATS)[number]

/** The flags of `dragoman read`, as given. */
export interface ReadFlags extends UiFlags {
  readonly format?: Format
  readonly json?: true
  readonly jsonl?: true
  readonly output?: string
  readonly published?: string
  readonly lang?: string
  readonly publisher?: string
  readonly explain?: true
  readonly register?: readonly string[]
  readonly allowPrivate?: true
}

const HELP = `
Sources are files (text, Markdown, HTML, PDF, DOCX, EML), http(s) addresses, or "-" for standard input, which is
also read when no source is given. Several sources are read one after another; one that cannot be read is told of
on standard error and the rest goes on.

Formats:
  brief    a page for a person to read: who, when, what each side did with its words, undertakings, dates
  json     the record, one line for each source; "dragoman schema" describes it
  marked   the text with its speakers, acts, names, undertakings and dates marked
  html     one self-contained web page
The default is brief on a terminal and json otherwise; with --output, the ending .html means html.

JSON lines (--jsonl) are objects {"id", "text" or "html", "lang", "title", "published", "publisher", "url"};
text or html must be there. Out comes one record for each, in the same order; a line that cannot be read
gives {"id", "error", "line"} in its place. Here --published, --publisher and --lang hold for lines that give none.

Examples:
  dragoman read readout.txt
  dragoman read readout.txt --published 2031-05-04       for texts that say "today" or "on Monday"
  dragoman read embassy.html --format marked | less -R
  dragoman read *.txt --format html --output week.html
  dragoman read https://example.org/news/1 --json | jq .engagement
  curl -s https://example.org/news/1 | dragoman read -
  dragoman read --jsonl all.jsonl > records.jsonl
  dragoman read --explain readout.txt                    which rule decided what, and what it beat
  dragoman read --register my.yaml readout.txt           names of your own`

/** Loads what `dragoman read` runs on. Asked for early, its files are found while the flags are looked at. */
export const loadRunRead = () => import('./run-read.ts')

/** `dragoman read`: flags and help; the work starts in `run-read.ts`, loaded when it is wanted. */
export function readCommand(): Command {
  return new Command('read')
    .description('read readouts into briefings or records')
    .argument('[source...]', 'files, http(s) addresses, or - for standard input')
    .addOption(new Option('-f, --format <format>', 'how to print').choices([...FORMATS]))
    .option('--json', 'the same as --format json')
    .option('--jsonl', 'read JSON lines and print one record for each')
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .option('--published <day>', 'day of publication, such as 2031-05-04, whatever the source says')
    .option('--publisher <name>', 'who published it, such as "The White House", whatever the source says')
    .option('--lang <code>', 'language of the texts, such as en, whatever the source says', parseLanguage)
    .addOption(uiOption())
    .option('--explain', 'print which rule decided what, and what it beat')
    .option('--register <file>', 'read names from your own YAML file as well; may be repeated', append)
    .option('--allow-private', 'fetch from this machine and private networks as well')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', HELP)
    .action(async (sources: string[], flags: ReadFlags) => {
      const { runRead } = await loadRunRead()
      process.exitCode = await runRead(sources, flags)
    })
}

function append(value: string, before: readonly string[] = []): string[] {
  return [...before, value]
}

function parseLanguage(value: string): string {
  if (/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value)) return value.toLowerCase()
  throw new InvalidArgumentError('It is a language code such as en, zh or ru.')
}
