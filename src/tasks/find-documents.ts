import { readdirSync, realpathSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { formOfName } from '../sources/file-form.ts'
import { type FileOptions, openFile } from '../sources/open-file.ts'
import type { Found } from '../sources/source-document.ts'
import { unreadable } from '../sources/unreadable.ts'

export type { Found } from '../sources/source-document.ts'
export type { Columns } from '../sources/table/choose-columns.ts'

/** A file that will be opened, and how large it is. */
export interface ListedFile {
  readonly path: string
  readonly bytes: number
}

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

/** Whether a file in a folder is one that can hold documents; `.gz` only with the ending of one before it. */
function isKnownKind(path: string): boolean {
  const form = formOfName(path)
  return form === 'gzip' ? formOfName(path.slice(0, -extname(path).length)) !== null : form !== null
}

/** The documents of files, one at a time. A bad file, member or line is told of and the rest goes on. */
export async function* findDocuments(
  files: readonly ListedFile[],
  options: FileOptions = {},
): AsyncGenerator<Found> {
  for (const { path, bytes } of files) yield* openFile(path, bytes, options)
}
