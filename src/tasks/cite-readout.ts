import type { Archive } from '../archive/archive.ts'
import { openCitationPrinter } from '../formats/print-citation.ts'
import { toCsl } from '../formats/to-csl.ts'
import type { CitationFormat } from './choices.ts'
import { type NotedWords, spanOf } from './note-readout.ts'
import { loadOne } from './search-archive.ts'

/**
 * A readout, or a passage of it, as a citation: the passage stands in its note, and its address leads to the words.
 * Throws DragomanError `bad-note` for words that are not in the text.
 */
export async function citeReadout(
  archive: Archive,
  reference: string,
  format: CitationFormat,
  words: NotedWords = {},
): Promise<string> {
  const stored = await loadOne(archive, reference, words.version)
  const isPassage = words.span !== undefined || words.quote !== undefined
  const item = toCsl(stored.summary, stored.version, isPassage ? spanOf(stored, words) : undefined)
  if (format === 'csl-json') return `${JSON.stringify([item], null, 1)}\n`
  return (await openCitationPrinter(format))(item)
}
