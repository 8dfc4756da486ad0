import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type FileOptions, openFile } from '../../src/sources/open-file.ts'
import type { Found, SourceDocument } from '../../src/sources/source-document.ts'

export interface Opened {
  readonly documents: readonly SourceDocument[]
  /** Sentences, each with the place that it speaks of. */
  readonly refused: readonly string[]
  readonly notes: readonly string[]
}

/** What is found in a file of that name and content; places are told without the folder. */
export async function openBytes(
  name: string,
  content: string | Uint8Array,
  options: FileOptions = {},
): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-sources-'))
  const path = join(folder, name)
  const short = (text: string) => text.replaceAll(`${folder}/`, '')
  try {
    writeFileSync(path, content)
    const all: Found[] = []
    for await (const found of openFile(path, content.length, options)) all.push(found)
    return {
      documents: all.flatMap((found) =>
        found.type === 'document' ? [{ ...found.document, where: short(found.document.where) }] : [],
      ),
      refused: all.flatMap((found) =>
        found.type === 'refused' ? [short(`${found.where}: ${found.reason}`)] : [],
      ),
      notes: all.flatMap((found) => (found.type === 'note' ? [short(found.note)] : [])),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
