import { CHART_LANGUAGES, type ChartLanguage } from '../formats/charts/chart-words.ts'
import { drawTrends } from '../formats/charts/draw-trends.ts'
import { tellCoverage } from '../formats/charts/tell-coverage.ts'
import type { FormulaFigures } from './show-formula.ts'

export { CHART_LANGUAGES, tellCoverage }

export interface DrawOptions {
  readonly lang: ChartLanguage
  /** With a style of its own, for files; without it for pages. */
  readonly isAlone: boolean
}

/** The figures of one formula, or of several on one axis, as an SVG picture that says what it stands on. */
export async function drawFormulas(
  figures: readonly FormulaFigures[],
  options: DrawOptions,
): Promise<string> {
  const { lang } = options
  const told = figures.map(({ formula, coverage, scope, elsewhere }) => ({
    name: formula.name,
    lines: tellCoverage(coverage, scope, { lang, elsewhere }),
  }))
  // Formulas in the same languages stand on the same texts, which are told once.
  const standings = [...new Map(told.map(({ lines }) => [lines[0] ?? '', lines]))]
  const caption = standings.flatMap(([stands, lines]) => {
    const names = told.filter((one) => one.lines[0] === stands).map(({ name }) => name)
    return standings.length === 1 ? lines : [`${names.join(', ')}: ${stands}`, ...lines.slice(1)]
  })
  return await drawTrends(
    figures.map(({ formula, trend }) => ({
      name: formula.name,
      periods: trend.periods,
      bursts: trend.bursts,
    })),
    { ...options, caption },
  )
}
