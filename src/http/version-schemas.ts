import { z } from '@hono/zod-openapi'
import { CHANGE_CLASSES, CHANGE_KINDS } from '../tasks/choices.ts'
import { span, summarySchema } from './schemas.ts'

const number = z.int().describe('number of a version')
const counts = z.object({ layout: z.int(), correction: z.int(), substance: z.int() }).readonly()

const change = z
  .object({
    kind: z.enum(CHANGE_KINDS).describe('what became of the sentence'),
    class: z
      .enum(CHANGE_CLASSES)
      .describe('layout: white space, case, form of marks; correction: marks, spelling; substance: all else'),
    before: span.nullable().describe('in the older text'),
    after: span.nullable().describe('in the newer text'),
    words: z
      .array(z.object({ op: z.enum(['same', 'deleted', 'added']), text: z.string() }).readonly())
      .readonly(),
    isMoved: z.boolean(),
  })
  .readonly()

/** The versions of a readout, and what was changed between two of them. */
export const comparedVersionsSchema = z
  .object({
    summary: summarySchema,
    history: z
      .array(
        z
          .object({
            number,
            state: z.enum(['live', 'edited', 'deleted', 'restored']),
            addedAt: z.string(),
            fetchedAt: z.string().nullable(),
            revertsTo: number.nullable().describe('the earlier version whose text it has again'),
            changes: counts.nullable().describe('from the version before, by class'),
          })
          .readonly(),
      )
      .readonly(),
    compared: z
      .object({
        from: number,
        to: number,
        before: z.string(),
        after: z.string(),
        changes: z.array(change).readonly(),
      })
      .readonly()
      .nullable()
      .describe('null where there is but one version'),
  })
  .readonly()
  .openapi('ComparedVersions')
