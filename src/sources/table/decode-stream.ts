import { DragomanError } from '../../record/errors.ts'
import { decodeBytes } from '../decode-bytes.ts'

export interface DecodedStream {
  readonly encoding: string
  readonly isDetected: boolean
  readonly text: AsyncIterable<string>
}

/** As much of a table as tells its encoding. */
const SAMPLE = 256 * 1024

/**
 * A stream of bytes as text, in the encoding of its beginning. Throws DragomanError `bad-encoding` at the first bytes
 * that are not in it.
 */
export async function decodeStream(
  open: () => AsyncIterable<Uint8Array>,
  where: string,
): Promise<DecodedStream> {
  const sample = await sampleOf(open())
  const { encoding, by } = await decodeBytes(sample, { name: where })
  return { encoding, isDetected: by === 'detected', text: decode(open(), encoding, where) }
}

async function* decode(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
  where: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true })
    yield decoder.decode()
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause
    throw new DragomanError('bad-encoding', `${where} holds bytes that are no ${encoding.toUpperCase()}.`, {
      hint: `Convert it to UTF-8: iconv -f ITS-ENCODING -t UTF-8 '${where}'. What stands before them was taken in.`,
      cause,
    })
  }
}

/** The beginning, cut after a line so that no character is cut. */
async function sampleOf(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size >= SAMPLE) break
  }
  const all = Buffer.concat(chunks)
  const end = size >= SAMPLE ? all.lastIndexOf(0x0a) + 1 : all.length
  // In UTF-16 a line feed is two bytes.
  return all.subarray(0, end === 0 ? all.length : all[end] === 0 ? end + 1 : end)
}
