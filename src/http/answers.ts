import type { z } from '@hono/zod-openapi'
import type { discoverySchema, formulaSchema } from './formula-schemas.ts'
import type { formulaFiguresSchema, formulaStorySchema } from './formula-trend-schemas.ts'
import type { importedNoteSchema, noteSchema } from './note-schemas.ts'
import type { contactSchema } from './routes/pairs.ts'
import type {
  commitmentSchema,
  concordanceSchema,
  correctionSchema,
  eventSchema,
  facetsSchema,
  filedSchema,
  foundSchema,
  milestoneSchema,
  problemSchema,
  readoutSchema,
  statsSchema,
  summarySchema,
} from './schemas.ts'
import type { checkedSchema, importedSchema, rereadSchema } from './task-schemas.ts'

/** What the API answers, as types for those who ask it. */
export type Summary = z.infer<typeof summarySchema>
export type Found = z.infer<typeof foundSchema>
export type Facets = z.infer<typeof facetsSchema>
export type Concordance = z.infer<typeof concordanceSchema>
export type Readout = z.infer<typeof readoutSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Event = z.infer<typeof eventSchema>
export type Commitment = z.infer<typeof commitmentSchema>
export type Milestone = z.infer<typeof milestoneSchema>
export type Stats = z.infer<typeof statsSchema>
export type Filed = z.infer<typeof filedSchema>
export type Contact = z.infer<typeof contactSchema>
export type Note = z.infer<typeof noteSchema>
export type ImportedNote = z.infer<typeof importedNoteSchema>
export type Formula = z.infer<typeof formulaSchema>
export type Discovery = z.infer<typeof discoverySchema>
export type Checked = z.infer<typeof checkedSchema>
export type Reread = z.infer<typeof rereadSchema>
export type Imported = z.infer<typeof importedSchema>
export type FormulaFigures = z.infer<typeof formulaFiguresSchema>
export type FormulaStory = z.infer<typeof formulaStorySchema>
export type Problem = z.infer<typeof problemSchema>

export interface Page<T> {
  readonly items: readonly T[]
  readonly total: number
  readonly next: string | null
}
