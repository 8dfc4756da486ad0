import type { Span } from '../../record/span.ts'
import { searchWords } from '../words/search-words.ts'

/** One place where something stands, with what is left and right of it on one line. */
export interface ConcordanceLine {
  readonly left: string
  readonly hit: string
  readonly right: string
  readonly span: Span
}

export type ConcordanceOrder = 'left' | 'right' | 'hit' | 'text'

/** A line for each span, with `width` characters on either side. */
export function concordanceLines(text: string, spans: readonly Span[], width: number): ConcordanceLine[] {
  const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ')
  return spans.map(([start, end]) => ({
    left: line(Math.max(0, start - width), start),
    hit: line(start, end),
    right: line(end, Math.min(text.length, end + width)),
    span: [start, end],
  }))
}

/**
 * Sorts lines by the words right of the hit, by those left of it from the hit outwards, or by the hit. `text` leaves
 * them as they are.
 */
export function sortConcordance<T extends ConcordanceLine>(
  lines: readonly T[],
  order: ConcordanceOrder,
): T[] {
  if (order === 'text') return [...lines]
  const keyed = lines.map((line) => ({ line, key: keyOf(line, order) }))
  const collator = new Intl.Collator('en', { sensitivity: 'base' })
  return keyed.sort((a, b) => collator.compare(a.key, b.key)).map(({ line }) => line)
}

function keyOf({ left, hit, right }: ConcordanceLine, order: Exclude<ConcordanceOrder, 'text'>): string {
  const words = (text: string) => searchWords(text).map(({ word }) => word)
  switch (order) {
    case 'left':
      return [...words(left).reverse(), ...words(hit)].join(' ')
    case 'right':
      return [...words(right), ...words(hit)].join(' ')
    case 'hit':
      return [...words(hit), ...words(right)].join(' ')
  }
}
