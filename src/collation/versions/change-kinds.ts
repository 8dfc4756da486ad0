/**
 * What became of a sentence. duplicated: a copy of one that stays was put in; deduplicated: a copy was left out and another
 * stays; reset: the same words with other white space, case or form of marks.
 */
export const CHANGE_KINDS = [
  'deleted',
  'added',
  'reworded',
  'moved',
  'duplicated',
  'deduplicated',
  'reset',
] as const
export type ChangeKind = (typeof CHANGE_KINDS)[number]
