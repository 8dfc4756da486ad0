import { hashOf } from '../archive/identity.ts'
import { type FiledDocument, type PreparedFiling, prepareFiling } from '../archive/prepare-filing.ts'
import { DragomanError } from '../record/errors.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { openReading, type Reading, type RegisterFile } from './read-readout.ts'

/** A document read and made ready, or a sentence on why it could not be. */
export type PreparedDocument =
  | { readonly type: 'prepared'; readonly filing: PreparedFiling }
  | { readonly type: 'failed'; readonly reason: string }

/** Reads documents and makes them ready to be written; the same in this thread and in another. */
export interface Preparing {
  readonly prepare: (documents: readonly FiledDocument[]) => PreparedDocument[]
  readonly readerOf: (record: ReadoutRecord) => string
  readonly reading: Reading
}

export async function openPreparing(registers: readonly RegisterFile[]): Promise<Preparing> {
  const reading = await openReading({ registers })
  const readerOf = readerNaming(registers)
  return {
    reading,
    readerOf,
    prepare: (documents) => documents.map((document) => prepareOne(document, reading, readerOf)),
  }
}

function prepareOne(
  document: FiledDocument,
  reading: Reading,
  readerOf: (record: ReadoutRecord) => string,
): PreparedDocument {
  try {
    const record = reading.read(document.readout)
    return { type: 'prepared', filing: prepareFiling(document, record, readerOf(record)) }
  } catch (fault) {
    // A fault on one text, even one of ours, must not end a run over thousands.
    const words =
      fault instanceof DragomanError ? fault.message : `a fault of dragoman's own: ${String(fault)}`
    return { type: 'failed', reason: words }
  }
}

/** Who read a text: `0.1.0/en`, with the beginning of a hash of the user's registers if there are any. */
function readerNaming(registers: readonly RegisterFile[]): (record: ReadoutRecord) => string {
  const own =
    registers.length > 0 ? `+${hashOf(registers.map(({ text }) => text).join('\0')).slice(0, 8)}` : ''
  return ({ reader }) => `${reader.version}/${reader.language ?? 'none'}${own}`
}
