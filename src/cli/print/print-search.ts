import {
  FACETS,
  type Facets,
  type Page,
  type ReadoutSummary,
  type StoredEvent,
} from '../../tasks/open-archive.ts'
import type { ArchivedLine, FoundReadout } from '../../tasks/search-archive.ts'
import type { Labels } from '../labels/labels.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, padToEnd, widthOf } from './wrap-text.ts'

/** One readout on one line: id, day, kind, sides, title. */
export function printSummary(summary: ReadoutSummary, { width, paint, labels }: Sheet): string {
  const { id, day, published, dayFrom, kind, sides, title, givenId } = summary
  const when = day ?? published ?? '–'
  // A day that the text does not give is marked.
  const cells = [
    paint.dim(id),
    padTo(`${when}${dayFrom === 'assumed' || day === null ? '?' : ''}`, 11),
    padTo(kindTag(kind, labels), 13),
    padTo(sides.slice(0, 4).join(' ') || '–', 15),
  ]
  const room = Math.max(20, width - 13 - 11 - 13 - 15 - 4)
  const name = clipText(neutraliseLine(title ?? givenId ?? ''), room, 1)[0] ?? ''
  return `${cells.join(' ')} ${name}`
}

/** Hits with the words around what was found. */
export function printHits(page: Page<FoundReadout>, sheet: Sheet): string {
  if (page.items.length === 0) return `${sheet.labels.list.nothingFound}\n`
  const { paint, labels } = sheet
  const blocks = page.items.map(({ summary, snippet, places }) => {
    const text = markSnippet(neutraliseLine(snippet.text), snippet.marks, paint.bold)
    const more =
      places > snippet.marks.length ? paint.dim(labels.words.aside(labels.list.places(places))) : ''
    return `${printSummary(summary, sheet)}\n    ${text}${more}`
  })
  return `${labels.list.readouts(page.total)}\n\n${blocks.join('\n')}\n`
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

export function printFacets(facets: Facets, { paint, labels }: Sheet): string {
  const lines = FACETS.flatMap((name) => {
    const values = facets[name]
    if (values.length < 2) return []
    const shown = values
      .slice(0, MOST_VALUES)
      .map(
        ({ value, count }) => `${name === 'kind' ? kindTag(value, labels) : neutraliseLine(value)} ${count}`,
      )
    const more = values.length > MOST_VALUES ? `, ${labels.list.andMore(values.length - MOST_VALUES)}` : ''
    return [`${paint.dim(padTo(labels.list.facets[name], 11))}${shown.join(', ')}${more}\n`]
  })
  return lines.join('')
}

/** One line with the spaces at its ends, which part the words from the hit. */
const spacedLine = (text: string): string => neutralise(text).replace(/\s+/g, ' ')

/** Lines with the hit in one column. */
export function printConcordance(
  lines: readonly ArchivedLine[],
  width: number,
  { paint, labels }: Sheet,
): string {
  if (lines.length === 0) return `${labels.list.nothingFound}\n`
  const column = Math.max(width, ...lines.map(({ left }) => widthOf(spacedLine(left).slice(-width))))
  return lines
    .map(({ left, hit, right, summary }) => {
      const before = padToEnd(spacedLine(left).slice(-width), column)
      return `${paint.dim(summary.id)} ${before}${paint.bold(neutraliseLine(hit))}${spacedLine(right).slice(0, width)}\n`
    })
    .join('')
}

/** An event and the readouts that report it. */
export function printEvent(event: StoredEvent, sheet: Sheet): string {
  const { id, day, dayFrom, kind, sides, confidence, readouts } = event
  const { labels } = sheet
  const when = `${day ?? '–'}${dayFrom === 'assumed' ? '?' : ''}`
  const sure = readouts.length > 1 ? labels.words.comma + labels.list.sure(Math.round(confidence * 100)) : ''
  const heading = `${sheet.paint.bold(`${when}  ${kindTag(kind, labels)}  ${sides.join(' ')}`)}  ${sheet.paint.dim(`${id}${sure}`)}`
  return `${[heading, ...readouts.map((readout) => `  ${printSummary(readout, sheet)}`)].join('\n')}\n`
}

function kindTag(kind: string | null, { kindTags }: Labels): string {
  if (kind === null) return '–'
  return Object.hasOwn(kindTags, kind) ? kindTags[kind as keyof typeof kindTags] : neutraliseLine(kind)
}
