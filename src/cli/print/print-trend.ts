import { tellCoverage } from '../../tasks/draw-formulas.ts'
import type { FormulaFigures } from '../../tasks/show-formula.ts'
import { SHUFFLES } from '../../tasks/show-formula.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { sparkline } from './sparkline.ts'
import { padTo, padToEnd, widthOf, wrapText } from './wrap-text.ts'

type Period = FormulaFigures['trend']['periods'][number]

/** 0.0345 → "3.4". */
export const percent = (share: number): string => (share * 100).toFixed(share > 0 && share < 0.001 ? 2 : 1)

/** A share with its interval; where it cannot be told, that. */
export function shareWords(share: FormulaFigures['share'], { labels }: Sheet): string {
  if (!share) return labels.trend.tooFew
  return labels.trend.share(percent(share.rate), percent(share.low), percent(share.high))
}

/** What the numbers stand on, on lines as wide as the sheet. */
export function coverageLines(
  {
    coverage,
    scope,
    elsewhere,
  }: Pick<FormulaFigures, 'coverage' | 'scope'> & { readonly elsewhere?: number },
  { labels, width, paint }: Sheet,
): string[] {
  const told = tellCoverage(coverage, scope, {
    lang: labels.lang,
    ...(elsewhere === undefined ? {} : { elsewhere }),
  })
  return told.flatMap((line) => wrapText(neutraliseLine(line), width)).map((line) => paint.dim(line))
}

/** Period after period: events with it, all events, the share with its interval, a bar. Empty ones in a row are one line. */
export function trendLines({ trend }: FormulaFigures, sheet: Sheet): string[] {
  const { labels, paint } = sheet
  const words = labels.trend
  const most = Math.max(0, ...trend.periods.map(({ share }) => share?.high ?? 0))
  const rows = trend.periods.filter(({ events }) => events > 0)
  const bars = sparkline(trend.periods.map(({ share }) => share?.rate ?? null))
  const first = trend.periods[0]?.name ?? ''
  const last = trend.periods.at(-1)?.name ?? ''
  return [
    paint.bold(words.headings.trend(trend.by)),
    `  ${first} ${paint.cyan(bars)} ${last}`,
    ...rows.map((period) => `  ${periodLine(period, most, sheet)}`),
    '',
    paint.bold(words.headings.bursts),
    ...burstLines(trend, sheet).map((line) => `  ${line}`),
  ]
}

function periodLine(period: Period, most: number, { labels, paint }: Sheet): string {
  const { name, uses, events, share, isPartial, eventsOfUsers } = period
  const counts = padToEnd(`${uses} / ${events}`, 12)
  const notes = [
    ...(isPartial ? [labels.trend.partial] : []),
    ...(eventsOfUsers === 0 ? [labels.trend.noUsers] : []),
  ]
  const note = notes.length > 0 ? paint.dim(`  ${notes.join(labels.words.semicolon)}`) : ''
  if (!share) return `${padTo(name, 8)}${counts}  ${paint.dim(labels.trend.tooFew)}${note}`
  const interval = `${padToEnd(percent(share.rate), 6)} % ${paint.dim(`[${percent(share.low)}–${percent(share.high)}]`)}`
  const width = Math.round((share.rate / (most || 1)) * 24)
  const bar = width > 0 ? paint.cyan('█'.repeat(width)) : ''
  return `${padTo(name, 8)}${counts}  ${interval}  ${bar}${note}`.trimEnd()
}

function burstLines({ bursts }: FormulaFigures['trend'], { labels }: Sheet): string[] {
  const words = labels.trend
  if (bursts === null) return [words.tooFew]
  if (bursts.length === 0) return [words.noBurst(SHUFFLES)]
  return bursts.map(({ from, to, uses, events, chance }) =>
    words.burst(from, to, uses, events, percent(chance)),
  )
}

/** Formulas one under the other: a line of bars on the same axis, and their numbers. */
export function printComparison(figures: readonly FormulaFigures[], sheet: Sheet): string {
  const { labels, paint, width } = sheet
  const words = labels.trend
  const names = figures.map(({ formula }) => neutraliseLine(formula.name))
  const longest = Math.min(36, Math.max(...names.map(widthOf)))
  const first = figures[0]?.trend.periods[0]?.name ?? ''
  const last = figures[0]?.trend.periods.at(-1)?.name ?? ''
  const by = figures[0]?.trend.by ?? 'year'
  const lines = figures.map(({ trend }, i) => {
    const bars = sparkline(trend.periods.map(({ share }) => share?.rate ?? null))
    return `${padTo(names[i] ?? '', longest)}  ${first} ${paint.cyan(bars)} ${last}`
  })
  const numbers = figures.flatMap((one, i) => [
    '',
    paint.bold(names[i] ?? ''),
    `  ${words.origins[one.formula.origin]}`,
    `  ${words.uses(one.uses, one.coverage.events, one.documents)}: ${shareWords(one.share, sheet)}`,
    ...burstLines(one.trend, sheet).map((line) => `  ${words.headings.bursts}: ${line}`),
    ...coverageLines(one, { ...sheet, width: width - 2 }).map((line) => `  ${line}`),
  ])
  return [paint.bold(words.headings.trend(by)), ...lines, ...numbers, ''].join('\n')
}
