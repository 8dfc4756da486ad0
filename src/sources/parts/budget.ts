import { DragomanError } from '../../record/errors.ts'

/** What one file may unpack to, with everything that is packed in it. Zip bombs end here. */
export interface Budget {
  /** Takes unpacked bytes away; throws `too-large` when there are no more. */
  readonly spend: (bytes: number) => void
}

/** Text is packed to a fifth, at best to a fiftieth; only what is made to do harm goes further. */
const MOST_RATIO = 200
/** Below this, a high ratio does no harm. In bytes. */
const ALWAYS = 256 * 1024 * 1024

export function openBudget(where: string, packedBytes: number): Budget {
  const most = Math.max(ALWAYS, packedBytes * MOST_RATIO)
  let spent = 0
  return {
    spend(bytes) {
      spent += bytes
      if (spent <= most) return
      throw new DragomanError(
        'too-large',
        `${where} unpacks to more than ${MOST_RATIO} times its size, as a ZIP bomb does; the rest of it was left alone.`,
        { hint: 'If you trust it, unpack it yourself and add the folder.' },
      )
    },
  }
}

/** A stream whose bytes are paid for. */
export async function* spending(
  stream: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    budget.spend(chunk.length)
    yield chunk
  }
}
