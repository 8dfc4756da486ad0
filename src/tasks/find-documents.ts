import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import type { FiledDocument } from '../archive/prepare-filing.ts'
import { DragomanError } from '../record/errors.ts'
import { loadSource, unreadable } from './load-source.ts'
import { openLines, parseJsonLines } from './read-json-lines.ts'

/** A document, or why something that was named or found is none. */
export type Found =
  | { readonly type: 'document'; readonly document: FiledDocument }
  | {
      readonly type: 'refused'
      readonly where: string
      readonly reason: string
      readonly hint: string | null
    }
  | { readonly type: 'note'; readonly where: string; readonly note: string }

/** A file that will be opened, and how large it is. */
export interface ListedFile {
  readonly path: string
  readonly bytes: number
}

const TEXTS: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
}
const LINES = new Set(['.jsonl', '.ndjson'])

/**
 * The files under the paths, folders gone through by name, each once. Hidden files and kinds that cannot be read are
 * left out of folders; a file that is named is always in. Throws DragomanError for a path that is not there.
 */
export function listFiles(paths: readonly string[]): ListedFile[] {
  const files: ListedFile[] = []
  const seen = new Set<string>()
  const visit = (path: string, isNamed: boolean) => {
    const stats = statOf(path)
    const real = realpathSync(path)
    if (seen.has(real)) return
    seen.add(real)
    if (!stats.isDirectory()) {
      if (isNamed || isKnownKind(path)) files.push({ path, bytes: stats.size })
      return
    }
    for (const name of readdirSync(path).sort()) if (!name.startsWith('.')) visit(join(path, name), false)
  }
  for (const path of paths) visit(path, true)
  return files
}

function statOf(path: string) {
  try {
    return statSync(path)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

function isKnownKind(path: string): boolean {
  const ending = extname(path).toLowerCase()
  return ending in TEXTS || LINES.has(ending)
}

/** The documents of files, one at a time. A bad file or line is told of and the rest goes on. */
export async function* findDocuments(files: readonly ListedFile[]): AsyncGenerator<Found> {
  for (const { path } of files) {
    try {
      if (LINES.has(extname(path).toLowerCase())) yield* documentsInLines(path)
      else yield* documentInFile(path)
    } catch (fault) {
      if (!(fault instanceof DragomanError)) throw fault
      yield { type: 'refused', where: path, reason: fault.message, hint: fault.hint }
    }
  }
}

async function* documentInFile(path: string): AsyncGenerator<Found> {
  const { readout, notes } = await loadSource(path, { stdin: () => process.stdin })
  for (const note of notes) yield { type: 'note', where: path, note }
  if (readout.text.trim() === '') {
    yield { type: 'refused', where: path, reason: `${path} holds no text.`, hint: null }
    return
  }
  yield {
    type: 'document',
    document: {
      readout: readout.id ? readout : { ...readout, id: basename(path) },
      where: path,
      file: resolve(path),
      member: null,
      raw: readFileSync(path),
      mediaType: TEXTS[extname(path).toLowerCase()] ?? 'text/plain',
      fetchedAt: null,
      facts: {},
    },
  }
}

async function* documentsInLines(path: string): AsyncGenerator<Found> {
  const input = await openLines(path, process.stdin)
  for await (const parsed of parseJsonLines(input)) {
    const where = `${path}:${parsed.line}`
    if (parsed.type === 'error') {
      yield { type: 'refused', where, reason: parsed.error, hint: null }
      continue
    }
    if (parsed.readout.text.trim() === '') {
      yield { type: 'refused', where, reason: 'The text is empty.', hint: null }
      continue
    }
    const document: FiledDocument = {
      readout: parsed.readout,
      where,
      file: resolve(path),
      member: String(parsed.line),
      raw: Buffer.from(parsed.source),
      mediaType: 'application/json',
      fetchedAt: null,
      facts: {},
    }
    yield { type: 'document', document }
  }
}
