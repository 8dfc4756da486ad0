/**
 * What flags and arguments may be chosen from. Apart from the tasks themselves, since every start of the program needs
 * these and none of what the tasks need.
 */
export { AGENDA_KINDS, type AgendaKind } from '../archive/agenda-entry.ts'
export { AMENDABLE } from '../archive/corrections/amendable.ts'
export { FORMULA_LANGUAGES, FORMULA_STATUSES, FORMULA_VERDICTS } from '../archive/formulas/formula.ts'
export { STATUSES, type Status } from '../archive/ledger/ledger-entry.ts'
export { SETTABLE, type SettableStatus } from '../archive/ledger/settable.ts'
export { NOTE_STATES } from '../archive/notes/note.ts'
export { PIN_VERDICTS } from '../archive/pins/pin.ts'
export { EVIDENCE_KINDS } from '../collation/evidence/evidence.ts'
export { SUCCESSIVE_KINDS } from '../collation/successive/successive-kinds.ts'
export { CHANGE_CLASSES, CHANGE_KINDS } from '../collation/versions/change-kinds.ts'
export { TABLES, type TableName } from '../formats/table-names.ts'
export { COLUMN_FIELDS, type ColumnField } from '../sources/table/column-fields.ts'

export const READOUT_FORMATS = ['csv', 'annotations', 'notes', 'csl-json', 'bibtex', 'ris'] as const
export const CITATION_FORMATS = ['bibtex', 'ris', 'csl-json'] as const
export type CitationFormat = (typeof CITATION_FORMATS)[number]
export type ReadoutFormat = (typeof READOUT_FORMATS)[number]
/** Which earlier readouts a text is compared with, to tell what is new for whom. */
export const AGAINST = ['all', 'speaker', 'pair', 'issuer'] as const
export type Against = (typeof AGAINST)[number]
export const LEDGER_ORDERS = ['latest', 'due', 'often'] as const
export type LedgerOrder = (typeof LEDGER_ORDERS)[number]
export const NEWS_FORMATS = ['brief', 'json', 'marked', 'html'] as const
export type NewsFormat = (typeof NEWS_FORMATS)[number]
/** How a dossier is printed. */
export const DOSSIER_FORMATS = ['text', 'markdown', 'html', 'docx'] as const
export type DossierFormat = (typeof DOSSIER_FORMATS)[number]
/** How language versions, and successive readouts, are printed. */
export const COMPARISON_FORMATS = ['brief', 'json', 'markdown', 'html', 'docx'] as const
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number]
/** Why an earlier readout is the one before: as named; the same people; people of the same rank; the last of all. */
export const PREVIOUS_BASES = ['named', 'people', 'rank', 'last'] as const
export type PreviousBasis = (typeof PREVIOUS_BASES)[number]
/** How a network is printed. */
export const NETWORK_FORMATS = ['text', 'csv', 'graphml', 'gexf', 'svg'] as const
export type NetworkFormat = (typeof NETWORK_FORMATS)[number]
/** Ranks of contacts; `unknown` where no text tells one. */
export const RANKS = ['heads', 'deputies', 'ministers', 'officials', 'unknown'] as const
export type Rank = (typeof RANKS)[number]
