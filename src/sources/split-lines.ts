export interface InputLine {
  readonly text: string
  /** Counted from 1. */
  readonly number: number
  /** Why the line could not be taken as text, or null. */
  readonly fault: string | null
}

/** Strings end at some 500 MB; a single readout ends long before. */
const LONGEST = 256 * 1024 * 1024
const LF = 0x0a

/**
 * Splits a stream of UTF-8 bytes at line feeds, holding one line at a time. Unlike `readline` it leaves U+2028 alone,
 * which JSON strings may hold, and tells of lines that are not UTF-8.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<InputLine> {
  const line = openLine()
  for await (const chunk of input) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, from)) {
      line.add(chunk.subarray(from, at))
      yield line.close()
      from = at + 1
    }
    line.add(chunk.subarray(from))
  }
  if (!line.isEmpty()) yield line.close()
}

function openLine() {
  let parts: Uint8Array[] = []
  let size = 0
  let number = 0
  const decoder = new TextDecoder('utf-8', { fatal: true })
  return {
    isEmpty: () => size === 0,
    add(part: Uint8Array) {
      size += part.length
      if (size <= LONGEST) parts.push(part)
      else parts = []
    },
    close(): InputLine {
      number++
      const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts)
      const isTooLong = size > LONGEST
      parts = []
      size = 0
      if (isTooLong)
        return { text: '', number, fault: `The line is longer than ${LONGEST / 1024 / 1024} MB.` }
      try {
        return { text: decoder.decode(bytes), number, fault: null }
      } catch {
        return { text: '', number, fault: 'The line is not UTF-8. Convert the file: iconv -f … -t UTF-8' }
      }
    },
  }
}
