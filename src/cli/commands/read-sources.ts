import { DragomanError } from '../../record/errors.ts'
import type { ReadoutRecord } from '../../record/record.ts'
import { loadSource } from '../../tasks/load-source.ts'
import type { Reading, TraceLine } from '../../tasks/read-readout.ts'
import type { Output } from '../open-output.ts'
import type { Sheet } from '../print/sheet.ts'
import { exitCodeFor, outputSheet, talk, tellFault } from '../terminal.ts'
import type { Format, ReadFlags } from './read.ts'

interface SourceRun {
  readonly reading: Reading
  readonly output: Output
  readonly flags: ReadFlags
  readonly isTerminal: boolean
  readonly format: Format
}

/** Reads sources one after another; a failing one is told of and the rest goes on. Returns the exit code. */
export async function readSources(sources: readonly string[], run: SourceRun): Promise<number> {
  const sheet = outputSheet(run.isTerminal, run.flags)
  const records: ReadoutRecord[] = []
  let code = 0
  let written = 0
  for (const source of sources) {
    try {
      const { readout, notes } = await loadSource(source, {
        stdin: () => process.stdin,
        allowPrivate: run.flags.allowPrivate ?? false,
      })
      for (const note of notes) talk(`dragoman: ${note}`)
      const dated = withFlags(readout, run.flags)
      const { record, trace } = run.flags.explain ? run.reading.explain(dated) : withoutTrace(run, dated)
      if (record.refusal === 'unknown-language') {
        code = Math.max(code, 1)
        await tellUnread(record, run, sheet)
      }
      if (run.format === 'html' && !run.flags.explain) records.push(record)
      else
        await run.output.write((written++ > 0 ? gap(run) : '') + (await printed(record, trace, run, sheet)))
    } catch (fault) {
      if (!(fault instanceof DragomanError)) throw fault
      tellFault(fault)
      code = Math.max(code, exitCodeFor(fault))
    }
  }
  if (records.length > 0) {
    const { printHtml } = await import('../print/print-html.ts')
    await run.output.write(printHtml(records, run.reading.nameOf, sheet.labels))
  }
  return code
}

type Dated = Parameters<Reading['read']>[0]

/** What the user says goes before what the source declares, which may be wrong. */
function withFlags(readout: Dated, { published, lang, publisher }: ReadFlags): Dated {
  return {
    ...readout,
    ...(published ? { published } : {}),
    ...(lang ? { lang } : {}),
    ...(publisher ? { publisher } : {}),
  }
}

const withoutTrace = ({ reading }: SourceRun, readout: Dated) => ({
  record: reading.read(readout),
  trace: [],
})

/** A briefing says itself that its text could not be read. */
async function tellUnread(record: ReadoutRecord, { format, flags }: SourceRun, sheet: Sheet): Promise<void> {
  if (format === 'brief' && !flags.explain) return
  const { tellRefusal } = await import('../print/tell-refusal.ts')
  talk(`dragoman: ${record.id ? `${record.id}: ` : ''}${tellRefusal(record, sheet.labels)}`)
}

/** A blank line between pages for people; none between lines of data. */
function gap({ format }: SourceRun): string {
  return format === 'json' ? '' : '\n\n'
}

async function printed(
  record: ReadoutRecord,
  trace: readonly TraceLine[],
  { reading, format, flags }: SourceRun,
  sheet: Sheet,
): Promise<string> {
  if (flags.explain) {
    if (flags.json || flags.format === 'json') return `${JSON.stringify({ record, trace })}\n`
    const { printExplain } = await import('../print/print-explain.ts')
    return printExplain(record, trace, sheet)
  }
  switch (format) {
    case 'json':
    case 'html':
      return `${JSON.stringify(record)}\n`
    case 'marked': {
      const { printMarked } = await import('../print/print-marked.ts')
      return printMarked(record, sheet, reading.nameOf)
    }
    case 'brief': {
      const { printBrief } = await import('../print/print-brief.ts')
      return printBrief(record, sheet, reading.nameOf)
    }
  }
}
