import { z } from 'zod'
import { recordSchema } from './record.ts'

/** The JSON Schema (draft 2020-12) of a record, generated from the Zod schema. */
export function recordJsonSchema(): object {
  return {
    $id: 'https://dragoman.example/record-1.schema.json',
    title: 'Dragoman record',
    ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
  }
}
