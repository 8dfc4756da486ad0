import { LEAST_EVENTS } from '../../study/formulas/make-trend.ts'
import { CHART_WORDS } from './chart-words.ts'
import type { ChartOptions, ChartSeries } from './draw-trends.ts'

/** In units of the picture. */
export const WIDTH = 760
export const MARGIN = { left: 52, right: 16 } as const
export const HEIGHTS = { shares: 230, counts: 110 } as const
const LINE = 15
/** Told apart by people who see red and green alike (Okabe and Ito 2008), and by how they are dashed. */
export const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#b08600'] as const
export const DASHES = ['none', '6 3', '2 3', '8 3 2 3', '1 4'] as const

const STYLE = `
svg { color: #1d1d1b; background: #fff; font: 11px "Source Sans 3 Variable", "Noto Sans SC Variable", system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { color: #e8e6e0; background: #1b1c1e } }
text { white-space: pre }
`

/** As much of a document and its elements as is needed to put a picture together. */
interface Maker {
  createElementNS(space: string, name: string): Drawn
}
interface Drawn {
  readonly childNodes: Iterable<Drawn>
  textContent: string | null
  readonly outerHTML: string
  setAttribute(name: string, value: string): void
  append(...parts: Drawn[]): void
  querySelectorAll(selector: string): Iterable<{ remove(): void; removeAttribute(name: string): void }>
}

/** Both drawings, one under the other, with a legend above and what they stand on below, as SVG. */
export function frameChart(
  document: unknown,
  drawings: readonly unknown[],
  series: readonly ChartSeries[],
  options: ChartOptions,
): string {
  const make = (name: string, attributes: Readonly<Record<string, string | number>>, text?: string) => {
    const element = (document as Maker).createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot hold them
    if (text !== undefined) element.textContent = text.replace(/[\u0000-\u001f\ufffe\uffff]/g, ' ')
    return element
  }
  const { share } = CHART_WORDS[options.lang]
  const top = series.length * LINE + 8
  const below = top + HEIGHTS.shares + HEIGHTS.counts
  const notes = notesOf(series, options).flatMap(wrapped)
  const height = below + 14 + notes.length * LINE
  const svg = make('svg', {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'chart',
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    fill: 'currentColor',
    'font-size': 11,
    role: 'img',
    'aria-label': `${share}: ${series.map(({ name }) => name).join(', ')}`,
  })
  if (options.isAlone) svg.append(make('style', {}, STYLE))
  series.forEach(({ name }, i) => {
    const y = 12 + i * LINE
    const [stroke, dash] = [COLOURS[i] ?? 'currentColor', DASHES[i] ?? 'none']
    const line = { x1: MARGIN.left, x2: MARGIN.left + 26, y1: y, y2: y, stroke }
    svg.append(make('line', { ...line, 'stroke-width': 2, 'stroke-dasharray': dash }))
    svg.append(make('text', { x: MARGIN.left + 32, y: y + 4 }, name))
  })
  drawings.forEach((drawing, i) => {
    const place = make('g', {
      transform: `translate(0,${top + (i === 0 ? 0 : HEIGHTS.shares)})`,
      'text-anchor': 'middle',
      'font-size': 10,
    })
    place.append(...withoutStyle(drawing as Drawn))
    svg.append(place)
  })
  notes.forEach((note, i) => {
    svg.append(make('text', { x: 8, y: below + 18 + i * LINE, 'fill-opacity': 0.75 }, note))
  })
  return `${svg.outerHTML}\n`
}

/** What Plot has drawn; the style that it brings along would be refused by the policy of the pages. */
function withoutStyle(drawing: Drawn): Drawn[] {
  for (const style of drawing.querySelectorAll('style')) style.remove()
  // Groups of marks are no things of their own to a screen reader: the picture as a whole has its name and its table.
  for (const marks of drawing.querySelectorAll('g[aria-label]')) marks.removeAttribute('aria-label')
  return [...drawing.childNodes]
}

function notesOf(series: readonly ChartSeries[], { lang, caption }: ChartOptions): string[] {
  const words = CHART_WORDS[lang]
  const periods = series.flatMap((one) => one.periods)
  const hasBurst = series.some(({ bursts }) => bursts !== null && bursts.length > 0)
  const notes = [
    words.interval,
    ...(periods.some(({ isPartial }) => isPartial) ? [words.partial] : []),
    ...(periods.some(({ share }) => share === null) ? [words.tooFew(LEAST_EVENTS)] : []),
    ...(hasBurst ? [words.burst] : []),
  ]
  return [notes.join('; '), ...caption]
}

/** Lines that fit under the chart; a Chinese character takes the room of two letters. */
function wrapped(line: string): string[] {
  const lines: string[] = []
  let [now, width] = ['', 0]
  for (const piece of line.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    const length = [...piece].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1), 0)
    if (width + length > 132 && now !== '') {
      lines.push(now.trimEnd())
      ;[now, width] = ['', 0]
    }
    now += piece
    width += length
  }
  return now.trim() === '' ? lines : [...lines, now.trimEnd()]
}
