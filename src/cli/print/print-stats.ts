import type { Stats } from '../../tasks/open-archive.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

/** What is in an archive, then a line for each publisher and language. */
export function printStats(stats: Stats, { paint }: Sheet): string {
  const lines = [
    `${stats.documents} documents, ${stats.readouts} of them report an event; ${stats.versions} versions`,
    `${stats.events} events, ${stats.eventsWithSeveral} of them reported by several readouts`,
    `${stats.statements} statements, ${stats.commitments} undertakings, ${stats.notes} notes`,
    `published from ${stats.firstPublished ?? '–'} to ${stats.lastPublished ?? '–'}`,
    `${megabytes(stats.textBytes)} of text in a file of ${megabytes(stats.fileBytes)}`,
    ...stats.byReader.map(({ reader, versions }) => `read by ${reader}: ${versions}`),
  ]
  const rows = stats.byPublisher.map(
    ({ publisher, lang, documents, readouts, first, last }) =>
      `${padTo(clipText(neutraliseLine(publisher ?? 'publisher unknown'), 30, 1)[0] ?? '', 32)}${padTo(lang ?? '–', 5)}${padTo(String(documents), 8)}${padTo(String(readouts), 10)}${first ?? '–'} … ${last ?? '–'}`,
  )
  const heading = paint.dim(
    `${padTo('publisher', 32)}${padTo('lang', 5)}${padTo('all', 8)}${padTo('readouts', 10)}from … to`,
  )
  return `${lines.join('\n')}\n${rows.length > 0 ? `\n${heading}\n${rows.join('\n')}\n` : ''}`
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`
