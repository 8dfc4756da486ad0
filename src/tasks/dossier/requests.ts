import type { Span } from '../../record/span.ts'
import { contactUses } from './count-contacts.ts'
import { type Figure, figureOf, groupBy, type Use } from './figure.ts'
import type { Contact, GatheredText } from './gather-contacts.ts'

/** At whose wish contacts came about, as texts say it. */
export interface Requests {
  /** By the code of the side that asked; of others than the two where they are named. */
  readonly by: Readonly<Record<string, Figure>>
  /** Each side's text names another. */
  readonly disputed: Figure
  readonly untold: Figure
}

interface Request extends Use {
  readonly by: string
}

export interface RequestCounter {
  readonly add: (gathered: GatheredText, keep: (span: Span) => number) => void
  readonly tell: (contacts: readonly Contact[]) => Requests
}

export function countRequests(): RequestCounter {
  const requests: Request[] = []
  return {
    add({ contact, record }, keep) {
      const by = record.engagement?.initiator
      const said = record.decisions.find(({ field }) => field === 'engagement.initiator')?.evidence
      if (!by) return
      const lead = contact.sentences[0] ?? 0
      requests.push({ by, event: contact.id, sentence: said ? keep(said.span) : lead })
    },
    tell(contacts) {
      const byEvent = groupBy(requests, ({ event }) => event)
      const agreed: Request[] = []
      const disputed: Request[] = []
      for (const group of byEvent.values()) {
        const isAgreed = new Set(group.map(({ by }) => by)).size === 1
        ;(isAgreed ? agreed : disputed).push(...group)
      }
      const untold = contacts.filter(({ id }) => !byEvent.has(id))
      const by = [...groupBy(agreed, (request) => request.by)].map(([side, group]) => [side, figureOf(group)])
      return {
        by: Object.fromEntries(by),
        disputed: figureOf(disputed),
        untold: figureOf(contactUses(untold)),
      }
    },
  }
}
