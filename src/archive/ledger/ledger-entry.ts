import type { ReadoutSummary } from '../archive.ts'
import type { DeedReport, Undertaking } from './ledger-lines.ts'

/** How a commitment stands. Each rests on a sentence or on a person's word; `lapsed` on a sentence with a date. */
export const STATUSES = ['stated', 'restated', 'reported-done', 'lapsed', 'withdrawn'] as const
export type Status = (typeof STATUSES)[number]

/** What one line is to another: the same commitment again, or a report that it was done or taken back. */
export type Relation = 'restated' | 'reported-done' | 'withdrawn'

/** That a later line belongs to an earlier undertaking, why, and how sure that is, from 0 to 1. */
export interface LedgerLink {
  readonly id: string
  readonly relation: Relation
  /** Ids of the undertaking, and of the later line. */
  readonly earlier: string
  readonly later: string
  readonly confidence: number
  /** Words for programs: `word pipeline`, `named paris-agreement`, `number 300`, `deed sign`, `event e1…`. */
  readonly reasons: readonly string[]
}

/** One commitment through all readouts that state it. */
export interface LedgerEntry {
  /** That of its first line; any of its lines' ids leads to it. */
  readonly id: string
  readonly by: string
  readonly with: readonly string[]
  readonly hardness: string
  /** The latest day, month or year that was named for it. */
  readonly due: string | null
  readonly deeds: readonly string[]
  readonly first: string | null
  readonly last: string | null
  /** The earliest first. Those told of one event stand together. */
  readonly lines: readonly EntryLine[]
  readonly status: Status
  /** What the status rests on: a line, a day that went by, or a person's word. */
  readonly basis: Basis
}

export interface EntryLine {
  readonly line: Undertaking | DeedReport
  readonly summary: ReadoutSummary
  /** What it is in the entry; `told` is a further readout of an event that states it already. */
  readonly role: 'stated' | 'told' | Relation
  /** By which it was put here; null for the first. */
  readonly link: LedgerLink | null
  /** The person's decision by which it was put here, or null. */
  readonly decision: string | null
}

export type Basis =
  | { readonly type: 'line'; readonly line: string }
  | { readonly type: 'day'; readonly line: string; readonly due: string; readonly asOf: string }
  | { readonly type: 'person'; readonly decision: string }
