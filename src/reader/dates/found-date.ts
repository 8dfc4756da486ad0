import type { Certainty } from '../../record/index.ts'

/** A date in the text, resolved as far as the text and the publication date allow. */
export interface FoundDate {
  readonly from: number
  readonly to: number
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` */
  readonly value: string
  /** last day of a range ("from June 9 to 11"), null for a single day */
  readonly end: string | null
  readonly certainty: Certainty
  /** `day` names a day, `deictic` points to one ("today"), the rest name less */
  readonly kind: 'day' | 'deictic' | 'weekday' | 'month' | 'year' | 'relative-year'
  readonly rule: string
}
