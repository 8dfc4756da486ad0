/** Names that flags and labels of formulas over time are made of; apart from the tasks, as `choices.ts` is. */
export { CHANGES, type ChangeKind } from '../study/formulas/change-kinds.ts'
export { PERIODS, type PeriodName } from '../study/formulas/cut-periods.ts'
export type { AdoptionVerdict } from '../study/formulas/tell-adoption.ts'
