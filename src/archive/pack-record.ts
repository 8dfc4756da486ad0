import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { ReadoutRecord } from '../record/record.ts'
import { BitReader, BitWriter } from './packing/bit-coder.ts'
import { codeRecord, readUntil } from './packing/code-record.ts'
import { Misfit } from './packing/code-words.ts'
import { firstGuesses } from './packing/first-guesses.ts'
import { RECORD_DICTIONARY } from './record-dictionary.ts'

/** The first byte tells how a record is packed: by the layout of records, or as JSON. Raw DEFLATE begins with neither. */
const BY_LAYOUT = 0x06
const AS_JSON = 0x07

/**
 * A record as it lies in the archive, without the text, which its version holds, and without what the text tells:
 * packed by the layout of records, or, where it has another shape, as compressed JSON.
 */
export function packRecord(record: ReadoutRecord): Uint8Array {
  const { text, ...rest } = record
  try {
    const writer = new BitWriter(firstGuesses(), BY_LAYOUT)
    codeRecord(writer, text, rest)
    return writer.finish()
  } catch (fault) {
    if (fault instanceof Misfit) return packAsJson(rest)
    throw fault
  }
}

/** The record that `packRecord` packed, in this version of the program or an earlier one, given the text of its version. */
export function unpackRecord(bytes: Uint8Array, text: string): ReadoutRecord {
  const rest = unpackRest(bytes, text)
  // Order of fields is part of byte-equal export.
  const { format, id, reader, lang, ...others } = rest
  return { format, id, reader, lang, text, ...others } as unknown as ReadoutRecord
}

/** What a packed record has up to its formulas, or its statements, without reading what is packed after them. */
export function unpackUntil<Last extends 'formulas' | 'statements'>(
  bytes: Uint8Array,
  text: string,
  last: Last,
): Pick<ReadoutRecord, 'formulas' | Last> {
  const rest =
    bytes[0] === BY_LAYOUT
      ? readUntil(new BitReader(firstGuesses(), bytes, 1), text, last)
      : unpackRest(bytes, text)
  return rest as unknown as ReadoutRecord
}

function unpackRest(bytes: Uint8Array, text: string): Record<string, unknown> {
  if (bytes[0] === BY_LAYOUT)
    return codeRecord(new BitReader(firstGuesses(), bytes, 1), text, null) as Record<string, unknown>
  if (bytes[0] === AS_JSON) return inflateJson(bytes.subarray(1))
  const rest = inflateJson(bytes)
  putQuotes(rest, text)
  return rest
}

function packAsJson(rest: Omit<ReadoutRecord, 'text'>): Uint8Array {
  const packed = deflateRawSync(JSON.stringify(rest), { level: 6, dictionary: RECORD_DICTIONARY })
  return Buffer.concat([Buffer.from([AS_JSON]), packed])
}

function inflateJson(bytes: Uint8Array): Record<string, unknown> {
  const json = inflateRawSync(bytes, { dictionary: RECORD_DICTIONARY }).toString('utf8')
  return JSON.parse(json) as Record<string, unknown>
}

/** Earlier versions left out quotes, which are the text between their spans: only evidence has a quote beside its span. */
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
