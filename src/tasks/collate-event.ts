import type { Archive, ReadoutSummary, StoredReadout } from '../archive/archive.ts'
import { type Pin, placeOf, standingPins } from '../archive/pins/pin.ts'
import { type Account, type Collation, collate } from '../collation/index.ts'
import { DragomanError } from '../record/errors.ts'
import { chooseAccounts } from './choose-accounts.ts'
import { loadOne } from './search-archive.ts'

export type { CollatedLink, CollatedStatement, EvidenceKind } from '../collation/index.ts'
export { rowsOf } from '../collation/index.ts'

const COLLATION_FORMAT = 'dragoman/collation@1'

/** One of the accounts that were compared. */
interface CollatedAccount {
  readonly summary: ReadoutSummary
  readonly version: number
  /** Code of the state or body whose office speaks in it. */
  readonly issuer: string | null
}

/** Accounts of one event, compared two by two. */
export interface CollatedEvent {
  readonly format: typeof COLLATION_FORMAT
  readonly event: string | null
  /** Why the readouts may not report one event; null where they do as far as is known. */
  readonly doubt: string | null
  readonly accounts: readonly CollatedAccount[]
  readonly leftOut: readonly ReadoutSummary[]
  readonly collations: readonly (Collation & {
    /** Which of `accounts` are its a and b. */
    readonly between: readonly [number, number]
  })[]
  /** Pins that count here, those whose words are in none of the texts any more apart. */
  readonly pins: readonly Pin[]
  readonly lostPins: readonly Pin[]
}

/**
 * Compares accounts of one event: `references` is the event, a readout of it, or two or three readouts. Throws
 * DragomanError as `chooseAccounts` does.
 */
export async function collateEvent(
  archive: Archive,
  references: readonly string[],
  { force = false }: { readonly force?: boolean } = {},
): Promise<CollatedEvent> {
  const { event, chosen, leftOut, doubt } = await chooseAccounts(archive, references, force)
  const loaded: StoredReadout[] = []
  for (const { id } of chosen) loaded.push(await loadOne(archive, id))
  const pins = standingPins(await archive.pins(chosen.map(({ id }) => id)))
  const lost = pins.filter((pin) => !isPlaced(pin, loaded))
  const sides = [...new Set(chosen.flatMap((one) => one.sides))]
  const pairs = loaded.flatMap((_, i) => loaded.slice(i + 1).map((__, k) => [i, i + 1 + k] as const))
  return {
    format: COLLATION_FORMAT,
    event,
    doubt,
    accounts: loaded.map((stored) => ({
      summary: stored.summary,
      version: stored.version.number,
      issuer: issuerOf(stored),
    })),
    leftOut,
    collations: pairs.flatMap(([i, k]) => {
      const [a, b] = [loaded[i], loaded[k]]
      if (!a || !b) return []
      return [
        { between: [i, k], ...collate(accountOf(a), accountOf(b), { sides, pins: placed(pins, a, b) }) },
      ]
    }),
    pins: pins.filter((pin) => !lost.includes(pin)),
    lostPins: lost,
  }
}

/** Whose office speaks: its publisher's state, else what was read of it. */
function issuerOf({ summary, record }: StoredReadout): string | null {
  return summary.publisherCountry ?? record?.publication.publisherCountry ?? null
}

/** Throws DragomanError `bad-input` for a text in which nothing was read: there is nothing to compare it by. */
function accountOf(stored: StoredReadout): Account {
  if (!stored.record || stored.record.statements.length === 0) {
    throw new DragomanError('bad-input', `No statements were read in ${stored.summary.id}.`, {
      hint: `It may be empty or in a language that is not read: dragoman show ${stored.summary.id}`,
    })
  }
  return { id: stored.summary.id, issuer: issuerOf(stored), record: stored.record }
}

function isPlaced({ a, b }: Pin, loaded: readonly StoredReadout[]): boolean {
  return [a, b].every((end) => {
    const stored = loaded.find(({ summary }) => summary.id === end.readout)
    return stored !== undefined && placeOf(end, stored.version.text, stored.version.number) !== null
  })
}

/** Pins between two readouts, turned to the order in which these are compared. */
function placed(pins: readonly Pin[], one: StoredReadout, other: StoredReadout) {
  return pins.flatMap(({ id, a, b, verdict }) => {
    const [first, second] = a.readout === one.summary.id ? [a, b] : [b, a]
    if (first.readout !== one.summary.id || second.readout !== other.summary.id) return []
    const spans = [
      placeOf(first, one.version.text, one.version.number),
      placeOf(second, other.version.text, other.version.number),
    ]
    const [inA, inB] = spans
    return inA && inB ? [{ id, a: inA, b: inB, verdict }] : []
  })
}
