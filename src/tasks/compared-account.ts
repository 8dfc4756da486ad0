import type { ReadoutSummary, StoredReadout } from '../archive/archive.ts'
import { type Pin, placeOf } from '../archive/pins/pin.ts'
import type { Account } from '../collation/index.ts'
import { DragomanError } from '../record/errors.ts'

/** One of the readouts that were compared. */
export interface ComparedAccount {
  readonly summary: ReadoutSummary
  readonly version: number
  /** Code of the state or body whose office speaks in it. */
  readonly issuer: string | null
}

export const headOf = (stored: StoredReadout): ComparedAccount => ({
  summary: stored.summary,
  version: stored.version.number,
  issuer: issuerOf(stored),
})

/** Whose office speaks: its publisher's state, else what was read of it. */
function issuerOf({ summary, record }: StoredReadout): string | null {
  return summary.publisherCountry ?? record?.publication.publisherCountry ?? null
}

/** Throws DragomanError `bad-input` for a text in which nothing was read: there is nothing to compare it by. */
export function accountOf(stored: StoredReadout): Account {
  if (!stored.record || stored.record.statements.length === 0) {
    throw new DragomanError('bad-input', `No statements were read in ${stored.summary.id}.`, {
      hint: `It may be empty or in a language that is not read: dragoman show ${stored.summary.id}`,
    })
  }
  return { id: stored.summary.id, issuer: issuerOf(stored), record: stored.record }
}

/** Whether both statements of a pin stand in these texts. */
export function isPlaced({ a, b }: Pin, loaded: readonly StoredReadout[]): boolean {
  return [a, b].every((end) => {
    const stored = loaded.find(({ summary }) => summary.id === end.readout)
    return stored !== undefined && placeOf(end, stored.version.text, stored.version.number) !== null
  })
}

/** Pins between two readouts, turned to the order in which these are compared. */
export function placePins(pins: readonly Pin[], one: StoredReadout, other: StoredReadout) {
  return pins.flatMap(({ id, a, b, verdict }) => {
    const [first, second] = a.readout === one.summary.id ? [a, b] : [b, a]
    if (first.readout !== one.summary.id || second.readout !== other.summary.id) return []
    const inA = placeOf(first, one.version.text, one.version.number)
    const inB = placeOf(second, other.version.text, other.version.number)
    return inA && inB ? [{ id, a: inA, b: inB, verdict }] : []
  })
}
