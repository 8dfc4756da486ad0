import { DragomanError } from '../../record/errors.ts'
import type { Form } from '../file-form.ts'
import type { Budget } from './budget.ts'

/** A file or a member of one, before anything in it is read. */
export interface Part {
  /** For people: `all.zip!/a/b.html`. */
  readonly where: string
  /** The file, as an absolute path. */
  readonly file: string
  readonly member: string | null
  /** On disk, where it can be read from any place; null inside another file. */
  readonly path: string | null
  /** What its ending tells of. */
  readonly name: string
  /** What its carrier declares, beside its name. */
  readonly declared: Declared
  /** Its bytes from the beginning, each time anew. */
  readonly open: () => AsyncIterable<Uint8Array>
  /** How many containers it lies in. */
  readonly depth: number
  readonly budget: Budget
  /** Told of packed bytes that have been gone through, for progress. */
  readonly pass: (bytes: number) => void
}

export interface Declared {
  readonly form: Form | null
  readonly charset: string | null
  readonly url: string | null
  readonly fetchedAt: string | null
}

export const NOTHING_DECLARED: Declared = { form: null, charset: null, url: null, fetchedAt: null }

/** No document of text is larger; what is, is data. */
const LARGEST = 256 * 1024 * 1024

/** All bytes of a part. Throws `too-large` for more than 256 MB. */
export async function wholeOf(part: Part): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of part.open()) {
    size += chunk.length
    if (size > LARGEST) {
      throw new DragomanError('too-large', `${part.where} is larger than ${LARGEST / 1024 / 1024} MB.`, {
        hint: 'No readout is that long. Many readouts in one file are given as JSON lines or CSV.',
      })
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The first bytes of a part, by which its form is told; empty for an empty one. */
export async function headOf(part: Part): Promise<Uint8Array> {
  for await (const chunk of part.open()) if (chunk.length > 0) return chunk.subarray(0, 4096)
  return new Uint8Array()
}
