import type { Command } from 'commander'
import { formulaChangesCommand } from './formulas-changes.ts'
import { compareFormulasCommand } from './formulas-compare.ts'
import { countPhrasesCommand } from './formulas-count.ts'
import { showFormulaCommand } from './formulas-show.ts'

/** The commands of `dragoman formulas` that tell of formulas over time. */
export function formulaTrendCommands(): Command[] {
  return [showFormulaCommand(), compareFormulasCommand(), formulaChangesCommand(), countPhrasesCommand()]
}
