import type { Archive } from '../archive/archive.ts'
import { foldText } from '../languages/zh/fold-letters.ts'

export type {
  Archive,
  Facets,
  Page,
  ReadoutSummary,
  Stats,
  StoredEvent,
} from '../archive/archive.ts'
export { FACETS } from '../archive/archive.ts'

/** Where an archive is kept if nothing else is said. */
export const USUAL_ARCHIVE = 'dragoman.sqlite'

/** Opens the archive at a path. Its library is loaded only here: most commands keep nothing. */
export async function openArchive(
  path: string,
  options: { readonly create?: boolean; readonly patience?: number } = {},
): Promise<Archive> {
  const { openSqliteArchive } = await import('../archive/sqlite/sqlite-archive.ts')
  return openSqliteArchive(path, { ...options, plainHan: foldText })
}
