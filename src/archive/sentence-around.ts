import type { Span } from '../record/span.ts'

/** Where a sentence may end, before a space or the end of a line; Chinese ends need nothing after them. */
const ENDS = /[.!?…]["”»)]*(?=\s)|[。！？；]["”’）]*|\n/gu
const LONGEST = 600

/** The sentence that a stretch stands in, told by its marks; no longer than some hundred letters. */
export function sentenceAround(text: string, [start, end]: Span): Span {
  const from = Math.max(0, start - LONGEST)
  let first = from
  for (const { index, 0: mark } of text.slice(from, start).matchAll(ENDS)) first = from + index + mark.length
  const rest = text.slice(end, end + LONGEST)
  ENDS.lastIndex = 0
  const next = ENDS.exec(rest)
  ENDS.lastIndex = 0
  const last = next ? end + next.index + (next[0] === '\n' ? 0 : next[0].length) : end + rest.length
  while (first < start && /\s/.test(text[first] ?? '')) first++
  return [first, last]
}
