/**
 * What flags and arguments may be chosen from. Apart from the tasks themselves, since every start of the program needs
 * these and none of what the tasks need.
 */
export { AMENDABLE } from '../archive/corrections/amendable.ts'
export { FORMULA_LANGUAGES, FORMULA_STATUSES, FORMULA_VERDICTS } from '../archive/formulas/formula.ts'
export { NOTE_STATES } from '../archive/notes/note.ts'
export { TABLES, type TableName } from '../formats/table-names.ts'
export { COLUMN_FIELDS, type ColumnField } from '../sources/table/column-fields.ts'

export const READOUT_FORMATS = ['csv', 'annotations', 'notes', 'csl-json', 'bibtex', 'ris'] as const
export const CITATION_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]
export type ReadoutFormat = (typeof READOUT_FORMATS)[number]
/** Which earlier readouts a text is compared with, to tell what is new for whom. */
export const AGAINST = ['all', 'pair', 'issuer'] as const
export type Against = (typeof AGAINST)[number]
