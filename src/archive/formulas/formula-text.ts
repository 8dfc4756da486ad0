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
  /** By place of the text: what of `MARKS` stands there, 0 for other words. */
  readonly marks: Uint8Array
}

/** barred: no formula goes across it. name: a formula may hold it, but is not made of names. */
export const MARKS = { barred: 1, name: 2 } as const
