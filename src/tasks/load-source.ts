import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { DragomanError } from '../record/errors.ts'
import type { Readout } from '../record/readout.ts'
import { formOfName, formOfType, isDocumentForm } from '../sources/file-form.ts'
import { charsetOfContentType } from '../sources/find-declared-charset.ts'
import { holdsSeveral, readBytes } from '../sources/read-bytes.ts'
import { unreadable } from '../sources/unreadable.ts'

export { isIsoDay } from '../sources/parse-day.ts'
export { unreadable }

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

/** Larger files are data, not one readout; JSON lines are read line by line and have no such limit. */
const MAX_BYTES = 256 * 1024 * 1024

/**
 * Loads one readout from a path, an http(s) address or `-` (standard input), as plain text, HTML, Markdown,
 * PDF, DOCX or a mail, by its content, its declared type or its ending. Throws DragomanError for whatever keeps it from being read.
 */
export async function loadSource(source: string, options: LoadOptions): Promise<LoadedSource> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(source)) return await loadAddress(source, options.allowPrivate ?? false)
  if (source === '-') {
    return await readBytes(await collect(options.stdin()), { name: 'standard input', form: null })
  }
  const form = formOfName(source)
  if (form !== null && !isDocumentForm(form)) throw holdsSeveral(source, form)
  const loaded = await readBytes(readWhole(source), { name: source, form })
  return loaded.readout.id ? loaded : { ...loaded, readout: { id: basename(source), ...loaded.readout } }
}

async function loadAddress(address: string, allowPrivate: boolean): Promise<LoadedSource> {
  const { fetchPage } = await import('../sources/fetch-page.ts')
  const page = await fetchPage(address, { allowPrivate })
  const { readout, notes } = await readBytes(page.bytes, {
    name: page.url,
    form: formOfType(page.contentType) ?? formOfName(new URL(page.url).pathname),
    charset: charsetOfContentType(page.contentType),
  })
  return { readout: { ...readout, id: address, url: page.url }, notes }
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
