import type { ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'

/** States and people are the sides themselves, labels stand in every text of a pair: they tell no undertakings apart. */
const TELLING: ReadonlySet<string> = new Set(['instrument', 'initiative', 'event', 'organisation', 'place'])

/**
 * What is named in a stretch of a text, in words that are the same in every language: `r:` register ids of named
 * things, `f:` set phrases, `t:` topics.
 */
export function keysIn({ mentions, formulas, topics }: ReadoutRecord, [start, end]: Span): string[] {
  const isInside = ([from, to]: Span) => from >= start && to <= end
  const keys = [
    ...mentions.flatMap(({ type, ref, span }) =>
      ref && TELLING.has(type) && isInside(span) ? [`r:${ref}`] : [],
    ),
    ...formulas.flatMap(({ id, span }) => (isInside(span) ? [`f:${id}`] : [])),
    ...topics.flatMap(({ id, spans }) => (spans.some(isInside) ? [`t:${id}`] : [])),
  ]
  return [...new Set(keys)].sort()
}
