import { z } from '@hono/zod-openapi'

export const removalSchema = z
  .object({
    readout: z.string(),
    title: z.string().nullable().describe('of its last version'),
    who: z.string(),
    at: z.string(),
    why: z.string().nullable(),
    takenBackAt: z.string().nullable().describe('when it was brought back'),
  })
  .readonly()
  .openapi('Removal')
