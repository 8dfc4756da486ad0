import {
  FACETS,
  type Facets,
  type Page,
  type ReadoutSummary,
  type StoredEvent,
} from '../../tasks/open-archive.ts'
import type { ArchivedLine, FoundReadout } from '../../tasks/search-archive.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

/** One readout on one line: id, day, kind, sides, title. */
export function printSummary(summary: ReadoutSummary, { width, paint }: Sheet): string {
  const { id, day, published, dayFrom, kind, sides, title, givenId } = summary
  const when = day ?? published ?? '–'
  // A day that the text does not give is marked.
  const cells = [
    paint.dim(id),
    padTo(`${when}${dayFrom === 'assumed' || day === null ? '?' : ''}`, 11),
    padTo(kind ?? '–', 13),
    padTo(sides.slice(0, 4).join(' ') || '–', 15),
  ]
  const room = Math.max(20, width - 13 - 11 - 13 - 15 - 4)
  const name = clipText(neutraliseLine(title ?? givenId ?? ''), room, 1)[0] ?? ''
  return `${cells.join(' ')} ${name}`
}

/** Hits with the words around what was found. */
export function printHits(page: Page<FoundReadout>, sheet: Sheet): string {
  if (page.items.length === 0) return 'Nothing was found.\n'
  const { paint } = sheet
  const blocks = page.items.map(({ summary, snippet, places }) => {
    const text = markSnippet(neutraliseLine(snippet.text), snippet.marks, paint.bold)
    const more = places > snippet.marks.length ? paint.dim(` (${places} places)`) : ''
    return `${printSummary(summary, sheet)}\n    ${text}${more}`
  })
  return `${page.total} ${page.total === 1 ? 'readout' : 'readouts'}\n\n${blocks.join('\n')}\n`
}

function markSnippet(
  text: string,
  marks: readonly (readonly [number, number])[],
  mark: (text: string) => string,
): string {
  let line = ''
  let at = 0
  for (const [start, end] of marks) {
    line += text.slice(at, start) + mark(text.slice(start, end))
    at = end
  }
  return line + text.slice(at)
}

const MOST_VALUES = 8

export function printFacets(facets: Facets, { paint }: Sheet): string {
  const lines = FACETS.flatMap((name) => {
    const values = facets[name]
    if (values.length < 2) return []
    const shown = values.slice(0, MOST_VALUES).map(({ value, count }) => `${neutraliseLine(value)} ${count}`)
    const more = values.length > MOST_VALUES ? `, and ${values.length - MOST_VALUES} more` : ''
    return [`${paint.dim(padTo(name, 11))}${shown.join(', ')}${more}\n`]
  })
  return lines.join('')
}

/** One line with the spaces at its ends, which part the words from the hit. */
const spacedLine = (text: string): string => neutralise(text).replace(/\s+/g, ' ')

/** Lines with the hit in one column. */
export function printConcordance(lines: readonly ArchivedLine[], width: number, { paint }: Sheet): string {
  if (lines.length === 0) return 'Nothing was found.\n'
  return lines
    .map(({ left, hit, right, summary }) => {
      const before = spacedLine(left).slice(-width).padStart(width)
      return `${paint.dim(summary.id)} ${before}${paint.bold(neutraliseLine(hit))}${spacedLine(right).slice(0, width)}\n`
    })
    .join('')
}

/** An event and the readouts that report it. */
export function printEvent(event: StoredEvent, sheet: Sheet): string {
  const { id, day, dayFrom, kind, sides, confidence, readouts } = event
  const when = `${day ?? '–'}${dayFrom === 'assumed' ? '?' : ''}`
  const sure = readouts.length > 1 ? `, ${Math.round(confidence * 100)} % sure` : ''
  const heading = `${sheet.paint.bold(`${when}  ${kind ?? '–'}  ${sides.join(' ')}`)}  ${sheet.paint.dim(`${id}${sure}`)}`
  return `${[heading, ...readouts.map((readout) => `  ${printSummary(readout, sheet)}`)].join('\n')}\n`
}
