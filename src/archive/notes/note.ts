import type { Span } from '../../record/span.ts'
import type { ListOptions, ReadoutSummary } from '../archive.ts'
import type { Anchor } from './anchor.ts'

/** A person's note on words of one version of a readout. */
export interface Note {
  readonly id: string
  readonly readout: string
  /** The version that it was made on; null where that is none of those kept here. */
  readonly version: number | null
  /** Where its words stand in that version; null where the version is. */
  readonly span: Span | null
  readonly anchor: Anchor
  /** Empty where the words are only marked. */
  readonly text: string
  readonly tags: readonly string[]
  readonly who: string
  readonly at: string
  readonly changedAt: string | null
  readonly takenBackAt: string | null
}

/** Where a note could stand, or stands, in a version other than the one it was made on. */
export interface NotePlace {
  readonly version: number
  /** Null where nothing in the text is like its words. */
  readonly span: Span | null
  readonly quote: string | null
  /** How sure the place is, 0 to 1: see `findPlace`; 1 where a person named it. */
  readonly score: number
  /** `accepted` and `declined` are a person's word; `proposed` and `orphaned` wait for one. */
  readonly state: 'proposed' | 'orphaned' | 'accepted' | 'declined'
  readonly who: string | null
  readonly at: string | null
}

/** A note with all its places, as it is exported and imported. */
export interface ArchivedNote extends Note {
  readonly places: readonly NotePlace[]
}

/** How a note is to the latest version: it stands there, or what its place there says. */
export const NOTE_STATES = ['standing', 'proposed', 'orphaned', 'declined'] as const
export type NoteState = (typeof NOTE_STATES)[number]

export interface StoredNote extends ArchivedNote {
  readonly state: NoteState
  readonly summary: ReadoutSummary
}

export interface NoteFilter extends ListOptions {
  readonly readout?: string
  /** `taken-back` lists those that were taken back, which no other list does. */
  readonly state?: NoteState | 'taken-back'
  /** Characters of the note or of its words. */
  readonly holds?: string
}

/** What may change of a note: what it says, and whether it is taken back. */
export interface NoteChange {
  readonly text?: string
  readonly tags?: readonly string[]
  readonly takenBackAt?: string | null
  readonly at: string
}

/** A person's word on the place of a note in the latest version; `undecided` takes an earlier word back. */
export interface PlaceDecision {
  readonly verdict: 'accepted' | 'declined' | 'undecided'
  /** Where it stands, if not where it is proposed. */
  readonly span?: Span
  readonly who: string
  readonly at: string
}
