import type { Stats } from '../../tasks/open-archive.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

/** What is in an archive, then a line for each publisher and language. */
export function printStats(stats: Stats, { paint, labels }: Sheet): string {
  const words = labels.stats
  const lines = [
    words.documents(stats.documents, stats.readouts, stats.versions),
    words.events(stats.events, stats.eventsWithSeveral),
    words.statements(stats.statements, stats.commitments, stats.notes),
    words.published(stats.firstPublished ?? '–', stats.lastPublished ?? '–'),
    words.size(megabytes(stats.textBytes), megabytes(stats.fileBytes)),
    ...stats.byReader.map(({ reader, versions }) => words.readBy(reader, versions)),
  ]
  const row = (cells: readonly string[]) => cells.map((cell, i) => padTo(cell, WIDTHS[i] ?? 0)).join('')
  const rows = stats.byPublisher.map(({ publisher, lang, documents, readouts, first, last }) =>
    row([
      clipText(neutraliseLine(publisher ?? words.unknownPublisher), 30, 1)[0] ?? '',
      lang ?? '–',
      String(documents),
      String(readouts),
      `${first ?? '–'} … ${last ?? '–'}`,
    ]),
  )
  const heading = paint.dim(row(words.columns))
  return `${lines.join('\n')}\n${rows.length > 0 ? `\n${heading}\n${rows.join('\n')}\n` : ''}`
}

/** Of publisher, language, documents and readouts; the last column takes what it needs. */
const WIDTHS = [32, 5, 8, 11]

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
