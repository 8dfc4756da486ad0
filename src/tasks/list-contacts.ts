import type { Archive, Page, StoredEvent } from '../archive/archive.ts'
import type { Participant } from '../record/record.ts'
import { type Level, levelOf, ranksOf } from './contact-level.ts'

export interface Contact extends StoredEvent {
  /** The protocol rank of each side's first person, 1 highest; null where nobody of a known office is named. */
  readonly ranks: Readonly<Record<string, number | null>>
  /** That of the side whose first person is the lower one; null where no rank is known. */
  readonly level: Level | null
}

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
    const ranks = ranksOf(people, filter.pair)
    items.push({ ...event, ranks, level: levelOf(Object.values(ranks)) })
  }
  return { ...page, items }
}
