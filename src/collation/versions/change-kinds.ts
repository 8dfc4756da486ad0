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

/**
 * layout: white space, line breaks, case, and the form of quotes and dashes; correction: other marks, or the spelling of
 * words; substance: everything else, whatever its size: a figure, a "not", a name.
 */
export const CHANGE_CLASSES = ['layout', 'correction', 'substance'] as const
export type ChangeClass = (typeof CHANGE_CLASSES)[number]
