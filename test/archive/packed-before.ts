import { deflateRawSync } from 'node:zlib'
import { RECORD_DICTIONARY } from '../../src/archive/record-dictionary.ts'
import type { ReadoutRecord } from '../../src/record/record.ts'

/** A record as earlier versions of the program packed all of them. */
export function packedBefore({ text: _, ...rest }: ReadoutRecord): Uint8Array {
  const json = JSON.stringify(rest, (key, value: unknown) => (key === 'quote' ? undefined : value))
  return deflateRawSync(json, { level: 6, dictionary: RECORD_DICTIONARY })
}
