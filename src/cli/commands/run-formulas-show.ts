import { compareFormulas } from '../../tasks/compare-formulas.ts'
import { drawFormulas } from '../../tasks/draw-formulas.ts'
import { type FormulaFigures, showFormula } from '../../tasks/show-formula.ts'
import { openOutput } from '../open-output.ts'
import { printFormulaStory } from '../print/print-formula-story.ts'
import { printComparison } from '../print/print-trend.ts'
import type { Sheet } from '../print/sheet.ts'
import { listSheet, talk } from '../terminal.ts'
import { withArchive } from './archive-flags.ts'
import { scopeQuestion, type TrendFlags } from './formulas-flags.ts'
import type { ShowFormulaFlags } from './formulas-show.ts'

export async function runShowFormula(formula: string, flags: ShowFormulaFlags): Promise<void> {
  const sheet = formulaSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const story = await showFormula(archive, formula, {
      ...scopeQuestion(flags),
      ...(flags.by ? { by: flags.by } : {}),
      lines: flags.lines,
    })
    await output.write(flags.json ? `${JSON.stringify(story)}\n` : printFormulaStory(story, sheet))
    await writePicture([story], flags, sheet)
  })
}

export async function runCompareFormulas(formulas: readonly string[], flags: TrendFlags): Promise<void> {
  const sheet = formulaSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const figures = await compareFormulas(archive, formulas, {
      ...scopeQuestion(flags),
      ...(flags.by ? { by: flags.by } : {}),
    })
    if (flags.json) for (const one of figures) await output.write(`${JSON.stringify(one)}\n`)
    else await output.write(printComparison(figures, sheet))
    await writePicture(figures, flags, sheet)
  })
}

/** Lines of coverage are sentences: they are broken at a width that is read with ease. */
export function formulaSheet(flags: TrendFlags): Sheet {
  const sheet = listSheet(flags)
  return { ...sheet, width: Math.min(sheet.width, 110) }
}

async function writePicture(
  figures: readonly FormulaFigures[],
  { svg }: TrendFlags,
  { labels }: Sheet,
): Promise<void> {
  if (svg === undefined) return
  const picture = await drawFormulas(figures, { lang: labels.lang, isAlone: true })
  const output = await openOutput(svg)
  await output.write(picture)
  await output.close()
  talk(labels.trend.written(svg))
}
