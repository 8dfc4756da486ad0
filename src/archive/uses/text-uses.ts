import type { Span } from '../../record/span.ts'

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
  readonly span: Span
  /** In characters of Chinese, in words of other scripts. */
  readonly length: number
  readonly first: Use
  readonly last: Use
  readonly documents: number
  readonly events: number
  readonly issuers: number
}

/** What the archive knows of the words that are judged at once: the earlier use that was the last. */
export interface WindowUse {
  readonly last: Use | null
  /** Within what was asked; where voices were, the latest of theirs. */
  readonly lastWithin: Use | null
  /** Of the voices that were asked for, those that say it here, and when each said it last. */
  readonly voices: readonly VoiceUse[]
}

/** When a voice, by its number among those that were asked for, said some words last; null for never. */
export interface VoiceUse {
  readonly voice: number
  readonly last: Use | null
}

/** A run of a text (see `cutRuns`) with the uses of what stands in it. */
export interface RunUses {
  /** How many characters or words are judged at once. */
  readonly size: number
  /** Where each character or word stands. */
  readonly words: readonly Span[]
  /** One for each `size` words in a row. */
  readonly windows: readonly WindowUse[]
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
  /** For each voice that was asked for, the readouts in which it speaks. */
  readonly voices: readonly Compared[]
  /** The day of the first earlier readout, also of one that is too early to count. */
  readonly earliest: string | null
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
  /** Earlier than this day is too early to count. */
  readonly since?: string
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
  /** What each says is compared with what the same one said. */
  readonly voices?: readonly Voice[]
}

/** One speaker of a text, and where it speaks. */
export interface Voice {
  readonly speaker: VoiceOf
  readonly spans: readonly Span[]
}

/** A person by register id or else by name; a side; these sides, and no others, with one voice. */
export type VoiceOf =
  | { readonly type: 'person'; readonly name: string; readonly ref: string | null }
  | { readonly type: 'side'; readonly country: string }
  | { readonly type: 'both'; readonly sides: readonly string[] }
