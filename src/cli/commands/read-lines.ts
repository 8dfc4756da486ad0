import { DragomanError } from '../../record/errors.ts'
import { openLines, readJsonLines } from '../../tasks/read-json-lines.ts'
import type { Reading } from '../../tasks/read-readout.ts'
import type { Output } from '../open-output.ts'
import { exitCodeFor, talk, tellFault } from '../terminal.ts'
import type { ReadFlags } from './read.ts'

interface LineRun {
  readonly reading: Reading
  readonly output: Output
  readonly flags: ReadFlags
}

/** Reads files of JSON lines one after another and writes one line for each; 1 if any line or file failed. */
export async function readLines(sources: readonly string[], run: LineRun): Promise<number> {
  let failed = 0
  let code = 0
  for (const source of sources) {
    try {
      failed += await readFileOfLines(source, run)
    } catch (fault) {
      if (!(fault instanceof DragomanError)) throw fault
      tellFault(fault)
      code = Math.max(code, exitCodeFor(fault))
    }
  }
  if (failed > 0) talk(`dragoman: ${failed} ${failed === 1 ? 'line' : 'lines'} could not be read.`)
  return Math.max(code, failed > 0 ? 1 : 0)
}

async function readFileOfLines(source: string, { reading, output, flags }: LineRun): Promise<number> {
  let failed = 0
  const defaults = {
    ...(flags.published ? { published: flags.published } : {}),
    ...(flags.lang ? { lang: flags.lang } : {}),
    ...(flags.publisher ? { publisher: flags.publisher } : {}),
  }
  const input = await openLines(source, process.stdin)
  for await (const outcome of readJsonLines(input, { read: (readout) => reading.read(readout), defaults })) {
    if (outcome.type === 'record') {
      await output.write(`${JSON.stringify(outcome.record)}\n`)
      continue
    }
    failed++
    const { id, error, line } = outcome
    await output.write(`${JSON.stringify({ id, error, line })}\n`)
  }
  return failed
}
