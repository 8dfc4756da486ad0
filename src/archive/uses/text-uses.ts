/** One earlier readout that has a stretch. `day` is the event's, else that of publication. */
export interface Use {
  readonly id: string
  readonly day: string
  readonly title: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
}

/** A stretch of a text that stands in earlier readouts and is part of no longer one that does. */
export interface UsedStretch {
  /** [start, end) in UTF-16 code units of the text. */
  readonly span: readonly [number, number]
  /** In characters of Chinese, in words of other scripts. */
  readonly length: number
  readonly first: Use
  readonly last: Use
  readonly documents: number
  readonly events: number
  readonly issuers: number
}

/** What the archive knows of one shingle: the earlier use that was the last, anywhere and within what was asked. */
export interface ShingleUse {
  readonly last: Use | null
  readonly lastWithin: Use | null
}

/** A run of a text (see `cutRuns`) with the uses of what stands in it. */
export interface RunUses {
  /** How many characters or words a shingle has. */
  readonly size: number
  /** Where each character or word stands. */
  readonly words: readonly (readonly [number, number])[]
  readonly shingles: readonly ShingleUse[]
  readonly stretches: readonly UsedStretch[]
}

/** What a text was compared with. */
export interface Compared {
  readonly documents: number
  readonly events: number
  readonly issuers: number
  readonly first: string | null
  readonly last: string | null
}

export interface TextUses {
  readonly all: Compared
  readonly within: Compared
  /** Readouts of the language that have no day, so that nobody can say whether they are earlier. */
  readonly undated: number
  readonly runs: readonly RunUses[]
}

/** Which readouts a text is compared with: the latest versions in its language that are earlier. */
export interface UsesQuery {
  readonly text: string
  readonly lang: string | null
  /** Earlier is what has an earlier day, or the same and an earlier id; null: everything with a day. */
  readonly before: { readonly day: string; readonly id: string } | null
  /** The readout itself and others of its event are never earlier. */
  readonly except: { readonly id: string; readonly event: string | null }
  /** Narrows `lastWithin`; all if nothing is said. */
  readonly within: Within
}

export interface Within {
  readonly publisherCountry?: string
  readonly publisher?: string
  /** All of them are sides of the event. */
  readonly sides?: readonly string[]
}
