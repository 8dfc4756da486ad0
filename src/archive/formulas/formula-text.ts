/** A text to look for formulas in. */
export interface FormulaText {
  readonly text: string
  /** Reprints of one text have the same. */
  readonly document: string
  /** The event it reports; its document where that is not known. */
  readonly event: string
  readonly issuer: string
  /** Of the event, else of publication. */
  readonly day: string | null
  /** By place of the text: flags of `MARKS`. */
  readonly marks: Uint8Array
}

/**
 * Flags of places. barred: no formula goes across it. name: a formula may hold it, but is not made of names. said: one of
 * the sides says it, and not the narrator, in a text that reports an event.
 */
export const MARKS = { barred: 1, name: 2, said: 4 } as const
