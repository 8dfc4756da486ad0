import type { ReadoutRecord } from '../record/record.ts'
import type { Correction } from './corrections/correction.ts'
import type { ArchivedNote } from './notes/note.ts'

/** Where a version stands: published as it is, replaced by a later text, gone from its address, or back there. */
export type VersionState = 'live' | 'edited' | 'deleted' | 'restored'

/** A text with what its carrier says of it. */
export interface PublishedText {
  readonly text: string
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly lang: string | null
}

/** One state of a readout at its address. It never changes. */
export interface StoredVersion extends PublishedText {
  readonly readout: string
  readonly number: number
  readonly hash: string
  readonly state: VersionState
  readonly from: string
  readonly mediaType: string
  readonly fetchedAt: string | null
  readonly addedAt: string
  readonly facts: Readonly<Record<string, string>>
  /** Of the bytes that it came in; see `raw`. */
  readonly rawHash: string
}

/** One readout as it is exported and imported: everything the archive holds of it. */
export interface ArchivedReadout {
  readonly id: string
  readonly identity: string
  readonly givenId: string | null
  readonly address: string | null
  readonly addedAt: string
  readonly versions: readonly ArchivedVersion[]
  readonly corrections: readonly Correction[]
  /** Absent in what was exported before there were notes. */
  readonly notes?: readonly ArchivedNote[]
}

export interface ArchivedVersion {
  readonly version: Omit<StoredVersion, 'readout'>
  /** The bytes that it came in, in base 64. */
  readonly raw: string
  readonly records: readonly {
    readonly reader: string
    readonly isCurrent: boolean
    readonly record: Omit<ReadoutRecord, 'text'>
  }[]
}
