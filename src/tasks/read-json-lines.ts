import { createReadStream } from 'node:fs'
import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { type ParsedLine, parseJsonLines } from '../sources/parse-json-lines.ts'
import { tellFaultInLine } from '../sources/tell-fault.ts'
import { unreadable } from '../sources/unreadable.ts'

/** What became of one line: its record, or a sentence on why there is none. */
export type LineOutcome =
  | { readonly type: 'record'; readonly record: ReadoutRecord }
  | {
      readonly type: 'error'
      readonly id: string | number | null
      readonly error: string
      readonly line: number
    }

export interface JsonLinesOptions {
  readonly read: (readout: Readout) => ReadoutRecord
  /** What lines that do not say it themselves are taken to have. */
  readonly defaults?: Pick<Readout, 'published' | 'lang' | 'publisher'>
}

/** Opens a file of JSON lines, or standard input for `-`, as a stream. Throws DragomanError for what cannot be opened. */
export async function openLines(
  source: string,
  stdin: AsyncIterable<Uint8Array>,
): Promise<AsyncIterable<Uint8Array>> {
  if (source === '-') return stdin
  if (/^https?:\/\//i.test(source)) {
    throw new DragomanError('bad-input', `${source} is an address; JSON lines are read from files.`, {
      hint: `Fetch it yourself: curl -s ${source} | dragoman read --jsonl -`,
    })
  }
  const stream = createReadStream(source, { highWaterMark: 1 << 20 })
  await new Promise<void>((done, fail) => {
    stream.once('open', () => done())
    stream.once('error', (cause) => fail(unreadable(source, cause)))
  })
  return mapFaults(stream, source)
}

/** A folder opens like a file and fails at the first read. */
async function* mapFaults(stream: AsyncIterable<Uint8Array>, source: string): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch (cause) {
    throw unreadable(source, cause)
  }
}

/** Parses and reads JSON lines; see `parseJsonLines`. A bad line never ends the run. */
export async function* readJsonLines(
  input: AsyncIterable<Uint8Array>,
  options: JsonLinesOptions,
): AsyncGenerator<LineOutcome> {
  for await (const parsed of parseJsonLines(input)) {
    yield parsed.type === 'error' ? parsed : readLine(parsed, options)
  }
}

function readLine(
  { readout, id, line }: Extract<ParsedLine, { readonly type: 'readout' }>,
  options: JsonLinesOptions,
): LineOutcome {
  try {
    return { type: 'record', record: options.read({ ...options.defaults, ...readout }) }
  } catch (cause) {
    return { type: 'error', id, error: tellFaultInLine(cause), line }
  }
}
