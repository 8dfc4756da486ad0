import type { Readout } from '../record/readout.ts'

/** Which declaration gave which fact of a readout: `published` → `meta article:published_time`. */
export type Facts = Readonly<Record<string, string>>

/** What a page, a mail or a document gives: its text, what it says of itself, and where it says so. */
export interface ReadDocument {
  readonly readout: Readout
  readonly facts: Facts
}

/** One document of a file: a whole file, a member of a ZIP, a row of a table, a page of a web archive. */
export interface SourceDocument extends ReadDocument {
  /** Where it was found, for people: `all.jsonl:12`, `all.zip!/a/b.html`. */
  readonly where: string
  /** The file, as an absolute path. */
  readonly file: string
  /** Its place in that file: a member's path or a row's number; null for a file that is one document. */
  readonly member: string | null
  /** The bytes that it was read from. */
  readonly raw: Uint8Array
  readonly mediaType: string
  /** When it was fetched, as an ISO instant, if what it came in says so. */
  readonly fetchedAt: string | null
}

/** A document, or why something that was named or found is none, or what a person should know of how it was read. */
export type Found =
  | { readonly type: 'document'; readonly document: SourceDocument }
  | {
      readonly type: 'refused'
      readonly where: string
      readonly reason: string
      readonly hint: string | null
    }
  | { readonly type: 'note'; readonly where: string; readonly note: string }
