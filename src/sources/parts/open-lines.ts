import { parseJsonLines } from '../parse-json-lines.ts'
import type { Found } from '../source-document.ts'
import type { Part } from './part.ts'

/** The documents of a file of JSON lines. */
export async function* openLinesOf(part: Part): AsyncGenerator<Found> {
  for await (const parsed of parseJsonLines(part.open())) {
    const where = `${part.where}:${parsed.line}`
    if (parsed.type === 'error') {
      yield { type: 'refused', where, reason: parsed.error, hint: null }
      continue
    }
    if (parsed.readout.text.trim() === '') {
      yield { type: 'refused', where, reason: 'The text is empty.', hint: null }
      continue
    }
    const { readout, facts } = parsed
    yield {
      type: 'document',
      document: {
        readout,
        facts,
        where,
        file: part.file,
        member: rowMember(part, parsed.line),
        raw: Buffer.from(parsed.source),
        mediaType: 'application/json',
        fetchedAt: null,
      },
    }
  }
}

/** The place of a row or line in its file, and in the container that the file lies in. */
export function rowMember(part: Part, row: number): string {
  return part.member === null ? String(row) : `${part.member}:${row}`
}
