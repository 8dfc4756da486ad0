import type { Archive, StoredEvent } from '../archive/archive.ts'
import { type Coverage, coverageOf } from './dossier/coverage.ts'
import { findOneSided, type OneSided } from './dossier/one-sided.ts'

export interface OneSidedEvent extends Omit<OneSided, 'event' | 'day'> {
  readonly event: StoredEvent
}

/** Events that are looked through, the latest ones. */
const LOOKED_AT = 400

/**
 * The latest events that only one of two sides has published on, though the archive has texts of the other side's
 * issuers of that day or later; the latest first.
 */
export async function findLatestOneSided(archive: Archive, limit: number): Promise<readonly OneSidedEvent[]> {
  const asOf = new Date().toISOString().slice(0, 10)
  const { items } = await archive.events({ limit: LOOKED_AT, until: asOf })
  const events = new Map(items.map((event) => [event.id, event]))
  const published = items.map(({ id, day, sides, readouts }) => ({ event: id, day, sides, texts: readouts }))
  const known = new Map<string, Coverage>()
  for (const { silent } of findOneSided(published, known)) {
    if (!known.has(silent)) known.set(silent, await coverageOf(archive, silent, asOf))
  }
  return findOneSided(published, known)
    .filter(({ waited }) => waited !== null)
    .slice(0, limit)
    .flatMap(({ event: id, by, silent, waited }) => {
      const event = events.get(id)
      return event ? [{ event, by, silent, waited }] : []
    })
}
