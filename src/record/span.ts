/** `[start, end)` in UTF-16 code units of the text that was read. `text.slice(...span)` is what it stands on. */
export type Span = readonly [start: number, end: number]

/** Whether the text says it outright, or it was completed (a year from the publication date, a country from the issuer). */
export type Certainty = 'stated' | 'implied'

/** The characters a field stands on. `quote` always equals `text.slice(...span)`. */
export interface Evidence {
  readonly span: Span
  readonly quote: string
}

/** Evidence for `[start, end)` of `text`. */
export function evidenceAt(text: string, start: number, end: number): Evidence {
  return { span: [start, end], quote: text.slice(start, end) }
}
