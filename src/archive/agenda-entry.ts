import type { ReadoutSummary } from './archive.ts'
import type { Status } from './ledger/ledger-entry.ts'

export const AGENDA_KINDS = ['anniversary', 'meeting', 'deadline', 'date'] as const
export type AgendaKind = (typeof AGENDA_KINDS)[number]

/** A sentence of a readout's latest version that an entry rests on. */
export interface AgendaSentence {
  readonly summary: ReadoutSummary
  readonly span: readonly [number, number]
  readonly quote: string
}

/** One date to come, with all sentences that name it, or that name what it is the anniversary of. */
export interface AgendaEntry {
  /** Made from its content, so that it is the same whenever the agenda is made; also its UID in calendars. */
  readonly id: string
  readonly kind: AgendaKind
  /** An ISO day, month or year. */
  readonly day: string
  /** Words of a text, or the name of an instrument. */
  readonly title: string
  /** Of an anniversary: which; null for other dates. */
  readonly ordinal: number | null
  /** Whether the anniversary is a multiple of five. */
  readonly isRound: boolean
  /** stated: texts name this date; computed: from the day on which the register says that an instrument was signed. */
  readonly basis: 'stated' | 'computed'
  /** Register id of what it is about. */
  readonly ref: string | null
  readonly sides: readonly string[]
  /** The earliest first; never empty. */
  readonly sentences: readonly AgendaSentence[]
  /** The commitment of the ledger whose date it is. */
  readonly commitment: string | null
  readonly status: Status | null
}
