import { z } from 'zod'
import { ACTS, ENGAGEMENT_KINDS, REFUSALS } from '../../record/vocabulary.ts'

const code = z.string().regex(/^[A-Z]{3}$/)
const words = z.string().min(1)
/** Words of the text that a value stands on, where it does not name them itself. */
const quote = words.nullable()

/** What a person may put right in a record: one field and what it should be. */
export const amendmentSchema = z.discriminatedUnion('field', [
  z
    .object({ field: z.literal('readout'), value: z.union([z.literal('yes'), z.enum(REFUSALS)]) })
    .readonly()
    .describe('whether the text is a readout, and if not, why'),
  z.object({ field: z.literal('kind'), value: z.enum(ENGAGEMENT_KINDS) }).readonly(),
  z
    .object({ field: z.literal('date'), value: z.iso.date().nullable(), quote })
    .readonly()
    .describe('the day of the event; null where the text gives none'),
  z.object({ field: z.literal('place'), value: words.nullable(), quote }).readonly(),
  z.object({ field: z.literal('initiator'), value: code.nullable() }).readonly(),
  z
    .object({
      field: z.literal('participants'),
      value: z
        .array(z.object({ name: words, office: words.nullable(), country: code.nullable() }).readonly())
        .readonly(),
    })
    .readonly()
    .describe('all who took part; names as the text has them'),
  z
    .object({ field: z.literal('speaker'), value: z.array(words).min(1).readonly(), quote: words })
    .readonly()
    .describe('who speaks in the sentence `quote`: a name, a code, both or narrator'),
  z
    .object({ field: z.literal('act'), value: z.array(z.enum(ACTS)).readonly(), quote: words })
    .readonly()
    .describe('all acts of the sentence `quote`'),
  z
    .object({ field: z.literal('checked'), value: z.literal('all') })
    .readonly()
    .describe('a person has gone through the whole record: what is not corrected is right'),
])
export type Amendment = z.infer<typeof amendmentSchema>
/** A person's correction of one readout. */
export interface Correction {
  readonly readout: string
  readonly amendment: Amendment
  /** What the record said at the time, as text for people. */
  readonly was: string
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly takenBackAt: string | null
}

/** Corrections that count: of those to one field, or one sentence of it, the last that was not taken back. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const last = new Map<string, Correction>()
  for (const correction of corrections) {
    if (correction.takenBackAt !== null) continue
    const key = placeOf(correction.amendment)
    last.delete(key)
    last.set(key, correction)
  }
  return [...last.values()]
}

function placeOf(amendment: Amendment): string {
  const isOfSentence = amendment.field === 'speaker' || amendment.field === 'act'
  return isOfSentence ? `${amendment.field} ${amendment.quote}` : amendment.field
}
