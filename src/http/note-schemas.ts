import { z } from '@hono/zod-openapi'
import { NOTE_STATES } from '../tasks/choices.ts'
import { span, summarySchema } from './schemas.ts'

const text = z.string().nullable()

const placeSchema = z
  .object({
    version: z.int(),
    span: span.nullable(),
    quote: text,
    score: z.number().describe('how sure the place is, 0 to 1; 1 where a person named it'),
    state: z
      .enum(['proposed', 'orphaned', 'accepted', 'declined'])
      .describe('accepted and declined are a person’s word'),
    who: text,
    at: text,
  })
  .readonly()
  .openapi('NotePlace')

export const noteSchema = z
  .object({
    id: z.string(),
    readout: z.string(),
    version: z.int().nullable().describe('that it was made on; null where that is none of those kept here'),
    span: span.nullable(),
    anchor: z
      .object({ quote: z.string(), prefix: z.string(), suffix: z.string() })
      .readonly()
      .describe('its words and what stands around them in that version'),
    text: z.string(),
    tags: z.array(z.string()).readonly(),
    who: z.string(),
    at: z.string(),
    changedAt: text,
    takenBackAt: text,
    places: z.array(placeSchema).readonly().describe('in later versions'),
    state: z.enum(NOTE_STATES).describe('how it is to the latest version'),
    summary: summarySchema,
  })
  .readonly()
  .openapi('Note')

export const importedNoteSchema = z
  .object({
    annotation: z.string().describe('its own id, or its number'),
    outcome: z.enum(['added', 'already-there', 'refused']),
    id: text,
    reason: text,
  })
  .readonly()
  .openapi('ImportedNote')
