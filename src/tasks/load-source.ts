import { readFileSync, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import { type DecodedText, decodeBytes } from '../sources/decode-bytes.ts'
import { charsetOfContentType, charsetOfHtml } from '../sources/find-declared-charset.ts'
import { readText } from '../sources/read-text.ts'

export { isIsoDay } from '../sources/parse-day.ts'

export interface LoadOptions {
  readonly allowPrivate?: boolean
  /** Where `-` reads from; asked for only then, because a program that opens its standard input waits for it. */
  readonly stdin: () => AsyncIterable<Uint8Array>
}

export interface LoadedSource {
  readonly readout: Readout
  /** What a person should know of how the source was read, such as a detected encoding. */
  readonly notes: readonly string[]
}

type Form = 'text' | 'html' | 'markdown'

/** Larger files are data, not one readout; JSON lines are read line by line and have no such limit. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Loads one readout from a path, an http(s) address or `-` (standard input), as plain text, HTML or Markdown, by its
 * declared type or its ending. Throws DragomanError for whatever keeps it from being read.
 */
export async function loadSource(source: string, options: LoadOptions): Promise<LoadedSource> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return await loadAddress(source, options.allowPrivate ?? false)
  if (source === '-') return await loadBytes(await collect(options.stdin()), 'standard input', null)
  if (/\.(jsonl|ndjson)$/i.test(source)) {
    throw new DragomanError('bad-input', `${source} holds JSON lines, not one text.`, {
      hint: `Read it line by line: dragoman read --jsonl ${source}`,
    })
  }
  const loaded = await loadBytes(readWhole(source), source, formOfEnding(source))
  return loaded.readout.id ? loaded : { ...loaded, readout: { id: basename(source), ...loaded.readout } }
}

async function loadAddress(address: string, allowPrivate: boolean): Promise<LoadedSource> {
  const { fetchPage } = await import('../sources/fetch-page.ts')
  const page = await fetchPage(address, { allowPrivate })
  const form = formOfType(page.contentType) ?? formOfEnding(new URL(page.url).pathname)
  const { readout, notes } = await loadBytes(
    page.bytes,
    page.url,
    form,
    charsetOfContentType(page.contentType),
  )
  return { readout: { ...readout, id: address, url: page.url }, notes }
}

async function loadBytes(
  bytes: Uint8Array,
  name: string,
  declaredForm: Form | null,
  charset: string | null = null,
): Promise<LoadedSource> {
  const isHtml = declaredForm === 'html' || (declaredForm === null && looksLikeHtml(bytes))
  const declared = charset ?? (isHtml ? charsetOfHtml(bytes) : null)
  const decoded = await decodeBytes(bytes, { name, declared })
  const form = isHtml ? 'html' : (declaredForm ?? 'text')
  return { readout: await readForm(decoded.text, form, name), notes: notesOn(decoded, name) }
}

async function readForm(text: string, form: Form, name: string): Promise<Readout> {
  switch (form) {
    case 'text':
      return readText(text)
    case 'html': {
      const { readHtml } = await import('../sources/read-html.ts')
      return await readHtml(text, name)
    }
    case 'markdown': {
      const { readMarkdown } = await import('../sources/read-markdown.ts')
      return await readMarkdown(text, name)
    }
  }
}

function formOfType(contentType: string | null): Form | null {
  const type = contentType?.split(';')[0]?.trim().toLowerCase()
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'html'
  return type === 'text/markdown' ? 'markdown' : null
}

function formOfEnding(path: string): Form | null {
  const ending = extname(path).toLowerCase()
  if (ending === '.html' || ending === '.htm' || ending === '.xhtml') return 'html'
  if (ending === '.md' || ending === '.markdown') return 'markdown'
  return ending === '.txt' ? 'text' : null
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').replaceAll('\0', '')
  return /^[^<]{0,8}<(!doctype html|html|head|body|\?xml[^>]*>\s*<!doctype html)/i.test(head.trimStart())
}

function notesOn(decoded: DecodedText, name: string): string[] {
  return decoded.by === 'detected' ? [`${name} is not UTF-8; it was read as ${decoded.encoding}.`] : []
}

function readWhole(path: string): Uint8Array {
  try {
    // At once: one file is read at a time, and handing it to another thread takes longer than reading it.
    const { size } = statSync(path)
    if (size > MAX_BYTES) throw tooLarge(path)
    return readFileSync(path)
  } catch (cause) {
    if (cause instanceof DragomanError) throw cause
    throw unreadable(path, cause)
  }
}

/** The sentence for a path that cannot be opened. */
export function unreadable(path: string, cause: unknown): DragomanError {
  const code = (cause as { code?: string }).code
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new DragomanError('no-such-file', `There is no file ${path}.`, {
      hint: 'Check the spelling and the folder you are in.',
      cause,
    })
  }
  if (code === 'EISDIR') {
    const hint = `Name the files in it: dragoman read ${path.replace(/\/$/, '')}/*.txt`
    return new DragomanError('bad-input', `${path} is a folder, not a file.`, { hint, cause })
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'you may not read it' : (code ?? String(cause))
  return new DragomanError('bad-input', `${path} could not be read: ${why}.`, { cause })
}

async function collect(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of input) {
    size += chunk.length
    if (size > MAX_BYTES) throw tooLarge('standard input')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string): DragomanError {
  return new DragomanError('too-large', `${name} is larger than ${MAX_BYTES / 1024 / 1024} MB.`, {
    hint: 'Give many readouts as JSON lines: dragoman read --jsonl FILE',
  })
}
