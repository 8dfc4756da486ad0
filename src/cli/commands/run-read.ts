import { DragomanError } from '../../record/errors.ts'
import { isIsoDay } from '../../tasks/load-source.ts'
import { openReading } from '../../tasks/read-readout.ts'
import { openOutput } from '../open-output.ts'
import { loadRegister } from './load-register.ts'
import type { Format, ReadFlags } from './read.ts'
import { readLines } from './read-lines.ts'
import { readSources } from './read-sources.ts'

/** Checks the flags against one another, reads, and returns the exit code. Output that failed is not left behind. */
export async function runRead(sources: readonly string[], flags: ReadFlags): Promise<number> {
  checkFlags(flags)
  const registers = await Promise.all((flags.register ?? []).map(loadRegister))
  const reading = await openReading({ registers, ...(flags.lang ? { language: flags.lang } : {}) })
  const from = sources.length > 0 ? sources : ['-']
  if (sources.length === 0 && process.stdin.isTTY) {
    throw new DragomanError('bad-flag', 'There is nothing to read.', {
      hint: 'Name a file or an address, or pipe a text in: dragoman read readout.txt',
    })
  }
  const output = await openOutput(flags.output)
  const isTerminal = !flags.output && Boolean(process.stdout.isTTY)
  try {
    const code = flags.jsonl
      ? await readLines(from, { reading, output, flags })
      : await readSources(from, { reading, output, flags, isTerminal, format: formatFor(flags, isTerminal) })
    await output.close()
    return code
  } catch (fault) {
    await output.discard()
    throw fault
  }
}

function formatFor(flags: ReadFlags, isTerminal: boolean): Format {
  if (flags.json) return 'json'
  if (flags.format) return flags.format
  if (flags.output && /\.html?$/i.test(flags.output)) return 'html'
  return isTerminal ? 'brief' : 'json'
}

function checkFlags(flags: ReadFlags): void {
  const refuse = (message: string, hint: string): never => {
    throw new DragomanError('bad-flag', message, { hint })
  }
  if (flags.published !== undefined && !isIsoDay(flags.published)) {
    refuse(
      `--published ${flags.published} is no day of the calendar.`,
      'Write year, month and day with hyphens: --published 2031-05-04',
    )
  }
  if (flags.json && flags.format && flags.format !== 'json') {
    refuse(`--json and --format ${flags.format} contradict each other.`, 'Leave one of them out.')
  }
  if (flags.jsonl && flags.explain) {
    refuse(
      '--explain reads one text and cannot go with --jsonl.',
      'Save the text as a file and explain that.',
    )
  }
  if (flags.jsonl && flags.format && flags.format !== 'json') {
    refuse(
      `--jsonl prints records, not --format ${flags.format}.`,
      'Leave --format out, or give the texts as files.',
    )
  }
  if (flags.explain && (flags.format === 'html' || flags.format === 'marked')) {
    refuse(
      `--explain is printed as text or, with --json, as JSON, not as ${flags.format}.`,
      'Leave --format out; the html format holds the rules too.',
    )
  }
}
