import pc from 'picocolors'
import { en } from '../labels/en.ts'
import type { Labels } from '../labels/labels.ts'

/** Colours, or the same functions doing nothing. */
export type Paint = ReturnType<typeof pc.createColors>

/** What is printed on: how many columns it has, whether it takes colours, and in which language its labels are. */
export interface Sheet {
  readonly width: number
  readonly paint: Paint
  readonly labels: Labels
}

/** A sheet without colours. */
export function plainSheet(width: number, labels: Labels = en): Sheet {
  return { width, paint: pc.createColors(false), labels }
}
