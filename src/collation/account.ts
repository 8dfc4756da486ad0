import type { ReadoutRecord } from '../record/record.ts'

/** One side's account of an event, as it is compared: what was read from it, and whose it is. */
export interface Account {
  readonly id: string
  /** State or body whose office speaks in the text; null where that is not known. */
  readonly issuer: string | null
  readonly record: ReadoutRecord
}
