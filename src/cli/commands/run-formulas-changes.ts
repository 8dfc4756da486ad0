import { formulaChanges } from '../../tasks/formula-changes.ts'
import { openOutput } from '../open-output.ts'
import { printChanges } from '../print/print-changes.ts'
import { withArchive } from './archive-flags.ts'
import type { ChangesFlags } from './formulas-changes.ts'
import { scopeQuestion } from './formulas-flags.ts'
import { formulaSheet } from './run-formulas-show.ts'

export async function runFormulaChanges(flags: ChangesFlags): Promise<void> {
  const sheet = formulaSheet(flags)
  const output = await openOutput(undefined)
  await withArchive(flags, async (archive) => {
    const found = await formulaChanges(archive, scopeQuestion(flags))
    await output.write(flags.json ? `${JSON.stringify(found)}\n` : printChanges(found, flags.limit, sheet))
  })
}
