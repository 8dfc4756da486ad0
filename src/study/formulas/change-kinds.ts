/**
 * entered, left: not once before, not once since, and that silence is telling. back: used before, then silent for a year
 * and more in events enough to tell, and used again since. more, less: the share has surely changed.
 */
export const CHANGES = ['entered', 'left', 'back', 'more', 'less'] as const
export type ChangeKind = (typeof CHANGES)[number]
