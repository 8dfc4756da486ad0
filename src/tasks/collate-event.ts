import type { Archive, ReadoutSummary, StoredReadout } from '../archive/archive.ts'
import { type Pin, standingPins } from '../archive/pins/pin.ts'
import { type Collation, collate } from '../collation/index.ts'
import { chooseAccounts } from './choose-accounts.ts'
import { accountOf, type ComparedAccount, headOf, isPlaced, placePins } from './compared-account.ts'
import { learnFromPins } from './learn-from-pins.ts'
import { loadOne } from './search-archive.ts'

export type { CollatedLink, CollatedStatement, EvidenceKind } from '../collation/index.ts'
export { rowsOf } from '../collation/index.ts'

const COLLATION_FORMAT = 'dragoman/collation@1'

/** Accounts of one event, compared two by two. */
export interface CollatedEvent {
  readonly format: typeof COLLATION_FORMAT
  readonly event: string | null
  /** Why the readouts may not report one event; null where they do as far as is known. */
  readonly doubt: string | null
  readonly accounts: readonly ComparedAccount[]
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
  const lexicon = await learnFromPins(
    archive,
    loaded.map(({ summary }) => summary.lang),
  )
  const sides = [...new Set(chosen.flatMap((one) => one.sides))]
  const pairs = loaded.flatMap((_, i) => loaded.slice(i + 1).map((__, k) => [i, i + 1 + k] as const))
  return {
    format: COLLATION_FORMAT,
    event,
    doubt,
    accounts: loaded.map(headOf),
    leftOut,
    collations: pairs.flatMap(([i, k]) => {
      const [a, b] = [loaded[i], loaded[k]]
      if (!a || !b) return []
      const options = { sides, pins: placePins(pins, a, b), lexicon }
      return [{ between: [i, k], ...collate(accountOf(a), accountOf(b), options) }]
    }),
    pins: pins.filter((pin) => !lost.includes(pin)),
    lostPins: lost,
  }
}
