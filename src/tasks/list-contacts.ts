import type { Archive, Page, StoredEvent } from '../archive/archive.ts'
import type { Participant } from '../record/record.ts'

export interface Contact extends StoredEvent {
  /** The protocol rank of each side's first person, 1 highest; null where nobody of a known office is named. */
  readonly ranks: Readonly<Record<string, number | null>>
  readonly level: Level | null
}

/** Whose contact it is: that of the side whose first person is the lower one; null where no rank is known. */
export const LEVELS = ['heads', 'deputies', 'ministers', 'officials'] as const
type Level = (typeof LEVELS)[number]

export interface ContactFilter {
  readonly pair: readonly [string, string]
  readonly since?: string
  readonly until?: string
  readonly limit: number
  readonly after?: string
}

/** Events between two sides, the latest first, each with the rank of those who met. */
export async function listContacts(archive: Archive, filter: ContactFilter): Promise<Page<Contact>> {
  const page = await archive.events(filter)
  const items: Contact[] = []
  for (const event of page.items) {
    const people: Participant[] = []
    for (const { id } of event.readouts) {
      const stored = await archive.load(id)
      people.push(...(stored?.record?.engagement?.participants ?? []))
    }
    const ranks = Object.fromEntries(filter.pair.map((side) => [side, highest(people, side)]))
    items.push({ ...event, ranks, level: levelOf(Object.values(ranks)) })
  }
  return { ...page, items }
}

function highest(people: readonly Participant[], side: string): number | null {
  const ranks = people.flatMap(({ country, rank }) => (country === side && rank !== null ? [rank] : []))
  return ranks.length > 0 ? Math.min(...ranks) : null
}

function levelOf(ranks: readonly (number | null)[]): Level | null {
  const known = ranks.filter((rank) => rank !== null)
  if (known.length === 0) return null
  const rank = Math.max(...known)
  return rank <= 2 ? 'heads' : rank === 3 ? 'deputies' : rank <= 5 ? 'ministers' : 'officials'
}
