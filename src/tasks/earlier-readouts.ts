import type { Archive, ReadoutSummary } from '../archive/archive.ts'
import { parseQuery } from '../archive/query/parse-query.ts'

export interface EarlierQuestion {
  readonly id: string
  readonly event: string | null
  readonly lang: string | null
  /** Code of the issuer's state. */
  readonly issuer: string
  /** Codes of both sides. */
  readonly sides: readonly string[]
  readonly isEarlier: (summary: ReadoutSummary) => boolean
}

const PAGE = 100

/** Earlier readouts of one issuer on one pair of sides in one language, of other events, with their days; the newest first. */
export async function* earlierReadouts(
  archive: Archive,
  { id, event, lang, issuer, sides, isEarlier }: EarlierQuestion,
): AsyncGenerator<{ readonly summary: ReadoutSummary; readonly day: string }> {
  const typed = `country:${issuer} pair:${sides.join('-')}${lang ? ` lang:${lang.split('-')[0]}` : ''}`
  const query = { query: parseQuery(typed), namesOf: () => [] }
  for (let after: string | null = '0'; after !== null; ) {
    const page = await archive.list(query, { limit: PAGE, after, order: 'newest' })
    for (const summary of page.items) {
      const day = summary.day ?? summary.published
      if (summary.id === id || (summary.event !== null && summary.event === event)) continue
      if (day !== null && isEarlier(summary)) yield { summary, day }
    }
    after = page.next
  }
}
