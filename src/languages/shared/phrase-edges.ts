/** Words at the edges of phrases, in small letters, with blanks between them. */
export interface PhraseEdges {
  /** Without weight of their own: prepositions, conjunctions, particles, pronouns. No phrase begins or ends with them. */
  readonly light: string
  /** Light words that open a phrase all the same where it hardly ever goes without them: "in the spirit of …". */
  readonly openers: string
  /** Words after which a phrase goes on: "of". */
  readonly bonds: string
  /** These end phrases and begin none: what stands before them belongs to them. */
  readonly notFirst: string
  /** These begin phrases and end none: they want what comes after them. */
  readonly notLast: string
}
