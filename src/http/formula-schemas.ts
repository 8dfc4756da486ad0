import { z } from '@hono/zod-openapi'
import { FORMULA_LANGUAGES, FORMULA_STATUSES, FORMULA_VERDICTS } from '../tasks/choices.ts'

const text = z.string().nullable()
const lang = z.enum(FORMULA_LANGUAGES)

const decisionSchema = z
  .object({
    verdict: z.enum(FORMULA_VERDICTS),
    value: text.describe('the new name, or the id of the formula merged into'),
    who: z.string(),
    at: z.string(),
    why: text,
    takenBackAt: text,
  })
  .readonly()
  .openapi('FormulaDecision')

export const formulaSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    lang,
    wordings: z.array(z.object({ lang, text: z.string() }).readonly()).readonly(),
    status: z.enum(FORMULA_STATUSES),
    registered: text.describe('id of the register’s formula that has one of the wordings'),
    mergedInto: text,
    documents: z.int().describe('reprints of one text count once'),
    events: z.int(),
    issuers: z.int(),
    first: text,
    last: text,
    cohesion: z.number().describe('bits by which its parts stand together more than by chance'),
    dispersion: z.number().describe('0 all in one issuer and year, 1 spread as all texts are'),
    score: z.number().describe('what the list is ordered by'),
    foundAt: z.string(),
    decisions: z.array(decisionSchema).readonly(),
  })
  .readonly()
  .openapi('Formula')

export const discoverySchema = z
  .object({
    languages: z
      .array(
        z
          .object({
            lang,
            documents: z.int(),
            events: z.int(),
            isTooFew: z.boolean().describe('too few to tell: nothing was looked for'),
            formulas: z.int(),
            registered: z.int().describe('of these, how many the register has'),
          })
          .readonly(),
      )
      .readonly(),
    others: z.int().describe('texts in other languages'),
    kept: z
      .object({ added: z.int(), there: z.int(), gone: z.int() })
      .readonly()
      .describe('new for review, there already, no longer found'),
  })
  .readonly()
  .openapi('Discovery')
