import pc from 'picocolors'

/** Colours, or the same functions doing nothing. */
export type Paint = ReturnType<typeof pc.createColors>

/** What is printed on: how many columns it has, and whether it takes colours. */
export interface Sheet {
  readonly width: number
  readonly paint: Paint
}

/** A sheet without colours. */
export function plainSheet(width: number): Sheet {
  return { width, paint: pc.createColors(false) }
}
