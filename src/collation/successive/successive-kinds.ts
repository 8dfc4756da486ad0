/**
 * kept: in both, in much the same words; reworded: in both, in other words; added: only in the later text; dropped: only
 * in the earlier.
 */
export const SUCCESSIVE_KINDS = ['kept', 'reworded', 'added', 'dropped'] as const
export type SuccessiveKind = (typeof SUCCESSIVE_KINDS)[number]
