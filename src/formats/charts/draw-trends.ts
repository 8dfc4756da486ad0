import type { ToldBurst, TrendPeriod } from '../../study/formulas/make-trend.ts'
import { CHART_WORDS, type ChartLanguage } from './chart-words.ts'
import { COLOURS, DASHES, frameChart, HEIGHTS, MARGIN, WIDTH } from './frame-chart.ts'

/** One line of a chart. */
export interface ChartSeries {
  readonly name: string
  readonly periods: readonly TrendPeriod[]
  readonly bursts: readonly ToldBurst[] | null
}

export interface ChartOptions {
  readonly lang: ChartLanguage
  /** Lines under the chart: what it stands on and what is missing. */
  readonly caption: readonly string[]
  /** A picture that stands alone brings its own style; one that is put into a page takes the page's. */
  readonly isAlone: boolean
}

/**
 * Shares of events over time with their intervals, and under them how many events there are: SVG, drawn by Observable
 * Plot. All series have the same periods. In periods with too few events there is a gap and no zero.
 */
export async function drawTrends(series: readonly ChartSeries[], options: ChartOptions): Promise<string> {
  const [Plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')])
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const words = CHART_WORDS[options.lang]
  const points = series.flatMap(({ name, periods }, i) =>
    periods.map((period) => ({ ...period, series: name, at: i, ...percent(period) })),
  )
  const names = series[0]?.periods.map(({ name }) => name) ?? []
  const shared = {
    document: document as never,
    width: WIDTH,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    x: { type: 'band' as const, domain: names, label: null, ticks: ticksOf(names), padding: 0.25 },
  }
  // Where nothing can be said, the axis is there all the same.
  const highest = Math.max(1, ...points.map(({ high }) => high ?? 0))
  const told = points.filter((point) => point.rate !== null)
  const title = (point: (typeof points)[number]) =>
    `${series.length > 1 ? `${point.series}, ` : ''}${words.period(point.name, point.uses, point.events)}`
  const shares = Plot.plot({
    ...shared,
    height: HEIGHTS.shares,
    y: { label: words.share, domain: [0, highest], nice: true, grid: true, labelArrow: 'none' },
    color: { domain: series.map(({ name }) => name), range: [...COLOURS.slice(0, series.length)] },
    marks: [
      ...series.flatMap(({ bursts }, i) =>
        (bursts ?? []).map((burst) =>
          Plot.ruleX(namesBetween(names, burst), {
            stroke: COLOURS[i] ?? 'currentColor',
            strokeOpacity: 0.14,
            strokeWidth: Math.max(4, (WIDTH - 70) / Math.max(1, names.length)),
          }),
        ),
      ),
      Plot.ruleY([0], { strokeOpacity: 0.4 }),
      ...series.map(({ name }, i) =>
        Plot.ruleX(
          told.filter((point) => point.series === name),
          {
            x: 'name',
            y1: 'low',
            y2: 'high',
            stroke: 'series',
            strokeWidth: 1.5,
            strokeOpacity: 0.55,
            dx: shift(i, series.length),
          },
        ),
      ),
      ...series.map(({ name }, i) =>
        Plot.lineY(
          points.filter((point) => point.series === name),
          {
            x: 'name',
            y: 'rate',
            stroke: 'series',
            strokeDasharray: DASHES[i] ?? 'none',
            dx: shift(i, series.length),
          },
        ),
      ),
      ...series.map(({ name }, i) =>
        Plot.dot(
          told.filter((point) => point.series === name),
          {
            x: 'name',
            y: 'rate',
            stroke: 'series',
            fill: (point: (typeof points)[number]) => (point.isPartial ? 'none' : COLOURS[i]),
            r: 3.5,
            title,
            dx: shift(i, series.length),
          },
        ),
      ),
    ],
  })
  const counts = Plot.plot({
    ...shared,
    height: HEIGHTS.counts,
    marginTop: 24,
    y: {
      label: series.length > 1 ? words.all : `${words.all}; ${words.uses}`,
      grid: true,
      ticks: 3,
      labelArrow: 'none',
    },
    marks: [
      Plot.barY(
        points.filter(({ at }) => at === 0),
        { x: 'name', y: 'events', fill: 'currentColor', fillOpacity: 0.16, title },
      ),
      ...(series.length === 1 ? [Plot.barY(points, { x: 'name', y: 'uses', fill: COLOURS[0], title })] : []),
      Plot.ruleY([0], { strokeOpacity: 0.4 }),
    ],
  })
  return frameChart(document, [shares, counts], series, options)
}

const percent = ({ share }: TrendPeriod) => ({
  rate: share ? share.rate * 100 : null,
  low: share ? share.low * 100 : null,
  high: share ? share.high * 100 : null,
})

/** Series stand a little beside each other, so that intervals do not cover one another. */
const shift = (i: number, count: number): number => (i - (count - 1) / 2) * 4

function ticksOf(names: readonly string[]): string[] {
  const step = Math.max(1, Math.ceil(names.length / 12))
  return names.filter((_, i) => i % step === 0)
}

const namesBetween = (names: readonly string[], { from, to }: ToldBurst): string[] =>
  names.slice(names.indexOf(from), names.indexOf(to) + 1)
