import { z } from '@hono/zod-openapi'
import { recordSchema } from '../record/index.ts'
import { span } from './schemas.ts'

/** What does not hold of an archive. */
export const checkedSchema = z
  .object({
    isWhole: z.boolean(),
    problems: z
      .array(z.object({ where: z.string(), what: z.string(), remedy: z.string() }).readonly())
      .readonly(),
  })
  .readonly()
  .openapi('Checked')

export const rereadSchema = z
  .object({
    texts: z.int().describe('read again'),
    changed: z
      .array(z.object({ id: z.string(), changed: z.array(z.string()).readonly() }).readonly())
      .readonly()
      .describe('those that came out otherwise, and in which fields'),
  })
  .readonly()
  .openapi('Reread')

export const importedSchema = z
  .object({
    readouts: z.int(),
    there: z.int().describe('that were there already and stay as they are'),
    decisions: z.int(),
    formulas: z.int().describe('that were not there'),
  })
  .readonly()
  .openapi('Imported')

export const readingSchema = z
  .object({
    record: recordSchema,
    trace: z
      .array(
        z
          .object({
            field: z.string(),
            value: z.string(),
            rule: z.string(),
            span: span.nullable(),
            beat: z.array(z.object({}).loose().readonly()).readonly(),
          })
          .readonly(),
      )
      .readonly()
      .describe('which rule decided what; empty unless asked for'),
  })
  .readonly()
  .openapi('Reading')
