/** The latest version of a readout, as far as counting over time goes: no text, no record. */
export interface DatedReadout {
  readonly id: string
  readonly event: string | null
  /** Reprints of one text have the same; null for a text that has none. */
  readonly family: string | null
  readonly title: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  /** The code without region or script. */
  readonly language: string | null
  /** Of the event, else of publication; null where neither is known. */
  readonly day: string | null
  readonly sides: readonly string[]
  /** Whether it reports an event. */
  readonly isReadout: boolean
}
