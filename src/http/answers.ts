import type { z } from '@hono/zod-openapi'
import type { collatedEventSchema, pinSchema } from './collation-schemas.ts'
import type { parallelSchema, previousSchema } from './comparison-schemas.ts'
import type { dossierSchema } from './dossier-schemas.ts'
import type { discoverySchema, formulaSchema } from './formula-schemas.ts'
import type {
  formulaChangesSchema,
  formulaFiguresSchema,
  formulaStorySchema,
} from './formula-trend-schemas.ts'
import type {
  agendaEntrySchema,
  decidedSchema,
  entrySchema,
  ledgerPageSchema,
  waitingSchema,
} from './ledger-schemas.ts'
import type { networkSchema, oneSidedSchema } from './network-schemas.ts'
import type { newsSchema } from './news-schema.ts'
import type { importedNoteSchema, noteSchema } from './note-schemas.ts'
import type { removalSchema } from './removal-schema.ts'
import type {
  concordanceSchema,
  correctionSchema,
  eventSchema,
  facetsSchema,
  filedSchema,
  foundSchema,
  problemSchema,
  readoutSchema,
  statsSchema,
  summarySchema,
} from './schemas.ts'
import type { checkedSchema, importedSchema, rereadSchema } from './task-schemas.ts'
import type { comparedVersionsSchema } from './version-schemas.ts'

/** What the API answers, as types for those who ask it. */
export type Summary = z.infer<typeof summarySchema>
export type Found = z.infer<typeof foundSchema>
export type Facets = z.infer<typeof facetsSchema>
export type Concordance = z.infer<typeof concordanceSchema>
export type Readout = z.infer<typeof readoutSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Event = z.infer<typeof eventSchema>
export type LedgerEntry = z.infer<typeof entrySchema>
export type LedgerPage = z.infer<typeof ledgerPageSchema>
export type WaitingLink = z.infer<typeof waitingSchema>
export type LedgerDecided = z.infer<typeof decidedSchema>
export type AgendaEntry = z.infer<typeof agendaEntrySchema>
export type Stats = z.infer<typeof statsSchema>
export type Filed = z.infer<typeof filedSchema>
export type Dossier = z.infer<typeof dossierSchema>
export type Network = z.infer<typeof networkSchema>
export type OneSidedEvent = z.infer<typeof oneSidedSchema>
export type Note = z.infer<typeof noteSchema>
export type CollatedEvent = z.infer<typeof collatedEventSchema>
export type Parallel = z.infer<typeof parallelSchema>
export type Previous = z.infer<typeof previousSchema>
export type ComparedVersions = z.infer<typeof comparedVersionsSchema>
export type Pin = z.infer<typeof pinSchema>
export type ImportedNote = z.infer<typeof importedNoteSchema>
export type Formula = z.infer<typeof formulaSchema>
export type Discovery = z.infer<typeof discoverySchema>
export type News = z.infer<typeof newsSchema>
export type Removal = z.infer<typeof removalSchema>
export type Checked = z.infer<typeof checkedSchema>
export type Reread = z.infer<typeof rereadSchema>
export type Imported = z.infer<typeof importedSchema>
export type FormulaFigures = z.infer<typeof formulaFiguresSchema>
export type FormulaChanges = z.infer<typeof formulaChangesSchema>
export type FormulaStory = z.infer<typeof formulaStorySchema>
export type Problem = z.infer<typeof problemSchema>

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}
