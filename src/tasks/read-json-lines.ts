import { createReadStream } from 'node:fs'
import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { isIsoDay, parseDay } from '../sources/parse-day.ts'
import { type InputLine, splitLines } from '../sources/split-lines.ts'
import { unreadable } from './load-source.ts'

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

/** One line as a readout, before it is read, or a sentence on why it is none. */
export type ParsedLine =
  | {
      readonly type: 'readout'
      readonly id: string | number | null
      readonly readout: Readout
      readonly line: number
      readonly source: string
    }
  | Extract<LineOutcome, { readonly type: 'error' }>

/**
 * Parses JSON lines `{id, text | html, lang?, title?, published?, publisher?, url?}` one at a time, in order, and
 * yields one outcome for each line that is not blank. Holds no more than one line in memory.
 */
export async function* parseJsonLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<ParsedLine> {
  for await (const line of splitLines(input)) {
    if (line.fault === null && line.text.trim() === '') continue
    yield await parseLine(line)
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
    return { type: 'error', id, error: sentenceFor(cause), line }
  }
}

async function parseLine({ text, number, fault }: InputLine): Promise<ParsedLine> {
  const refuse = (error: string, id: string | number | null = null): ParsedLine => ({
    type: 'error',
    id,
    error,
    line: number,
  })
  if (fault !== null) return refuse(fault)
  const object = parseObject(text)
  if (typeof object === 'string') return refuse(object)
  const id = typeof object.id === 'string' || typeof object.id === 'number' ? object.id : null
  const wrong = faultOf(object)
  if (wrong) return refuse(wrong, id)
  try {
    return { type: 'readout', id, readout: await readoutOf(object, id, number), line: number, source: text }
  } catch (cause) {
    return refuse(sentenceFor(cause), id)
  }
}

/** Even a fault of ours on one text must not end a run over thousands; it is told for what it is. */
function sentenceFor(cause: unknown): string {
  if (cause instanceof DragomanError) return cause.hint ? `${cause.message} ${cause.hint}` : cause.message
  return `The reader failed on this text, which is a fault of dragoman's own: ${String(cause)}`
}

function parseObject(text: string): Record<string, unknown> | string {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
    return 'The line is JSON, but no object such as {"id": "a1", "text": "…"}.'
  } catch (cause) {
    // V8 quotes the text around the fault, which may hold anything; the position is enough.
    const at = /position (\d+)/.exec(String(cause))?.[1]
    return `The line is not JSON${at ? ` (column ${Number(at) + 1})` : ''}. One object stands on each line.`
  }
}

const WORDS = ['text', 'html', 'lang', 'title', 'published', 'publisher', 'publisherCountry', 'url'] as const

/** A sentence on what is wrong with the object, or null. Null and absent fields are the same. */
function faultOf(object: Record<string, unknown>): string | null {
  for (const field of WORDS) {
    const value = object[field]
    if (value !== undefined && value !== null && typeof value !== 'string') {
      return `"${field}" must be a string.`
    }
  }
  if (typeof object.text !== 'string' && typeof object.html !== 'string') {
    return 'The object has neither "text" nor "html".'
  }
  const published = object.published
  if (typeof published === 'string' && published !== '' && parseDay(published) === null) {
    return '"published" is no day of the calendar such as 2031-05-04.'
  }
  return null
}

async function readoutOf(
  object: Record<string, unknown>,
  id: string | number | null,
  line: number,
): Promise<Readout> {
  const word = (field: (typeof WORDS)[number]) => {
    const value = object[field]
    return typeof value === 'string' && value !== '' ? { [field]: value } : {}
  }
  const text = object.text
  const page = typeof text === 'string' ? { text } : await readPage(String(object.html), line)
  const published = typeof object.published === 'string' ? parseDay(object.published) : null
  const country = object.publisherCountry ?? object.publisher_country
  return {
    ...page,
    ...(id === null ? {} : { id: String(id) }),
    ...word('lang'),
    ...word('title'),
    ...word('publisher'),
    ...word('url'),
    ...(typeof country === 'string' && /^[A-Z]{3}$/.test(country) ? { publisherCountry: country } : {}),
    ...(published && isIsoDay(published) ? { published } : {}),
  }
}

async function readPage(html: string, line: number): Promise<Readout> {
  const { readHtml } = await import('../sources/read-html.ts')
  return await readHtml(html, `The page on line ${line}`)
}
