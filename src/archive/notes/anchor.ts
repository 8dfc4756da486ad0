import type { Span } from '../../record/span.ts'

/** Words of a text with what stands around them, by which they are found again in another state of it. */
export interface Anchor {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}

/** UTF-16 units before and after a quote that are kept with it. */
const AROUND = 32

/** The anchor of `[start, end)` of a text: `text.slice(start, end)` and up to 32 units on both sides, no letter cut. */
export function anchorAt(text: string, [start, end]: Span): Anchor {
  return {
    quote: text.slice(start, end),
    prefix: wholeLetters(text.slice(Math.max(0, start - AROUND), start)),
    suffix: wholeLetters(text.slice(end, end + AROUND)),
  }
}

/** A stretch without half of a letter at either end. */
function wholeLetters(stretch: string): string {
  return stretch.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')
}
