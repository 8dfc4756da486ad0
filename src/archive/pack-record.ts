import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ReadoutRecord } from '../record/record.ts'
import { RECORD_DICTIONARY } from './record-dictionary.ts'

/**
 * A record as it lies in the archive: compressed JSON without the text, which its version holds, and without quotes,
 * which are the text between their spans.
 */
export function packRecord(record: ReadoutRecord): Uint8Array {
  const { text: _, ...rest } = record
  return deflateRawSync(JSON.stringify(rest, dropQuotes), { level: 6, dictionary: RECORD_DICTIONARY })
}

/** The record that `packRecord` packed, given the text of its version. */
export function unpackRecord(bytes: Uint8Array, text: string): ReadoutRecord {
  const rest = JSON.parse(
    inflateRawSync(bytes, { dictionary: RECORD_DICTIONARY }).toString('utf8'),
  ) as Record<string, unknown>
  putQuotes(rest, text)
  // Order of fields is part of byte-equal export.
  const { format, id, reader, lang, ...others } = rest
  return { format, id, reader, lang, text, ...others } as unknown as ReadoutRecord
}

/** Only evidence has a quote beside its span. */
function dropQuotes(this: unknown, key: string, value: unknown): unknown {
  return key === 'quote' ? undefined : value
}

function putQuotes(value: unknown, text: string): void {
  if (Array.isArray(value)) {
    for (const item of value) if (typeof item === 'object' && item !== null) putQuotes(item, text)
    return
  }
  const object = value as Record<string, unknown>
  for (const key in object) {
    const field = object[key]
    if (typeof field !== 'object' || field === null) continue
    if (key === 'evidence' || key === 'localTime' || key === 'duration') {
      const [start, end] = (field as { span: [number, number] }).span
      object[key] = { span: [start, end], quote: text.slice(start, end), ...(field as object) }
    } else {
      putQuotes(field, text)
    }
  }
}
