import type { Archive } from '../archive/archive.ts'
import type { KeptFormula } from './name-formula.ts'

/** Formulas that people accepted in an archive, all of them. */
export async function keptFormulas(archive: Archive): Promise<readonly KeptFormula[]> {
  const kept: KeptFormula[] = []
  let after: string | null = null
  do {
    const page = await archive.formulas({
      status: 'accepted',
      limit: 500,
      ...(after === null ? {} : { after }),
    })
    kept.push(...page.items.filter(({ mergedInto }) => mergedInto === null))
    after = page.next
  } while (after !== null)
  return kept
}
