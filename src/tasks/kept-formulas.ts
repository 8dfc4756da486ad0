import type { Archive } from '../archive/archive.ts'
import type { KeptFormula } from './name-formula.ts'

/** Formulas that people accepted in an archive. */
export async function keptFormulas(_archive: Archive): Promise<readonly KeptFormula[]> {
  return []
}
