import type { ReadoutRecord, Statement } from '../../record/record.ts'
import type { Page } from '../page.ts'
import type {
  Formula,
  FormulaDecision,
  FormulaFilter,
  FormulaLanguage,
  FormulasKept,
  FoundFormula,
} from './formula.ts'

/** As much of a readout as tells where a phrase stands and who says it there. */
export interface Passages {
  readonly id: string
  readonly text: string
  /** Those of the register; none where they were not asked for. */
  readonly formulas: ReadoutRecord['formulas']
  readonly statements: readonly Pick<Statement, 'span' | 'speakers'>[]
}

/** What of passages is asked for; the rest may be empty. */
export interface PassageNeeds {
  readonly formulas: boolean
  readonly statements: boolean
}

/** What an archive does with formulas. */
export interface FormulaArchive {
  /** Of each of these readouts that has a record: its text, formulas and statements, as people corrected them. */
  passages(ids: readonly string[], needs: PassageNeeds): Promise<readonly Passages[]>
  /** Formulas, the best first. */
  formulas(filter: FormulaFilter): Promise<Page<Formula>>
  /** With the wordings of those merged into it; null if there is none of this id. */
  formula(id: string): Promise<Formula | null>
  /**
   * Keeps what discovery found in these languages, in place of what it found before. What a person has decided on stays
   * and is known again by any of its wordings.
   */
  putFormulas(
    found: readonly FoundFormula[],
    run: { readonly langs: readonly FormulaLanguage[]; readonly at: string },
  ): Promise<FormulasKept>
  /** Keeps a person's word on a formula; false if there is none of this id. */
  decideFormula(id: string, decision: FormulaDecision): Promise<boolean>
  /** Takes the last word on a formula back that stands; it is kept as taken back. False if none stands. */
  takeBackFormula(id: string, at: string): Promise<boolean>
  /** All, in order of id, each with its own wordings only. */
  dumpFormulas(): Promise<readonly Formula[]>
  /** Puts in what `dumpFormulas` gave; of one that is there only what people said. Returns whether it was new. */
  restoreFormula(formula: Formula): Promise<boolean>
}
