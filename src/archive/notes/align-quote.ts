import type { Span } from '../../record/span.ts'
import { type SearchWord, searchWords } from '../words/search-words.ts'

/** A longer quote is looked for by its first and last words, half as many each, so that time grows with the text. */
const MOST_WORDS = 64
/** Ends of stretches that are looked at more closely. */
const MOST_ENDS = 8
/** Share of words that may be others. */
const MOST_CHANGED = 0.6

/**
 * Stretches of a text whose words are nearest to those of a quote that does not stand in it letter for letter: fewest
 * words put in, left out or changed (Sellers 1980).
 */
export function alignQuote(text: string, quote: string): Span[] {
  const words = searchWords(text)
  const sought = searchWords(quote)
  if (sought.length === 0 || words.length === 0) return []
  const found =
    sought.length <= MOST_WORDS
      ? nearest(words, sought)
      : betweenEnds(
          nearest(words, sought.slice(0, MOST_WORDS / 2)),
          nearest(words, sought.slice(-MOST_WORDS / 2)),
          sought.length,
        )
  return found.map(([from, to]) => {
    const span: Span = [words[from]?.start ?? 0, words[to]?.end ?? 0]
    return withMarks(text, span, quote, sought)
  })
}

/** Stretches of words, first and last included. */
type Stretch = readonly [from: number, to: number]

/** One row of the table for each word sought; a stretch may begin and end anywhere. */
function nearest(words: readonly SearchWord[], sought: readonly SearchWord[]): Stretch[] {
  const width = words.length + 1
  let [costs, next] = [new Uint16Array(width), new Uint16Array(width)]
  let [starts, nextStarts] = [Uint32Array.from({ length: width }, (_, j) => j), new Uint32Array(width)]
  for (const { word } of sought) {
    next[0] = (costs[0] ?? 0) + 1
    nextStarts[0] = 0
    for (let j = 1; j < width; j++) {
      const changed = (costs[j - 1] ?? 0) + (words[j - 1]?.word === word ? 0 : 1)
      const missing = (costs[j] ?? 0) + 1
      const added = (next[j - 1] ?? 0) + 1
      const cost = Math.min(changed, missing, added)
      next[j] = cost
      nextStarts[j] =
        (cost === changed ? starts[j - 1] : cost === missing ? starts[j] : nextStarts[j - 1]) ?? 0
    }
    ;[costs, next] = [next, costs]
    ;[starts, nextStarts] = [nextStarts, starts]
  }
  const ends: { readonly j: number; readonly cost: number }[] = []
  const most = sought.length * MOST_CHANGED
  for (let j = 1; j < width; j++) {
    const cost = costs[j] ?? 0
    if (cost <= most && (starts[j] ?? 0) < j) ends.push({ j, cost })
  }
  return ends
    .sort((a, b) => a.cost - b.cost || a.j - b.j)
    .slice(0, MOST_ENDS)
    .map(({ j }) => [starts[j] ?? 0, j - 1])
}

/** From a stretch like the beginning to one like the end, not much shorter or longer than what is sought. */
function betweenEnds(heads: readonly Stretch[], tails: readonly Stretch[], length: number): Stretch[] {
  return heads.flatMap(([from]) =>
    tails.flatMap(([, to]): Stretch[] =>
      to - from >= length * 0.5 && to - from <= length * 2 ? [[from, to]] : [],
    ),
  )
}

/** Quotes and stops at the ends of the quote, where the text has them too. */
function withMarks(text: string, [start, end]: Span, quote: string, sought: readonly SearchWord[]): Span {
  const before = quote.slice(0, sought[0]?.start ?? 0)
  const after = quote.slice(sought.at(-1)?.end ?? quote.length)
  const from = start - before.length
  return [
    from >= 0 && text.startsWith(before, from) ? from : start,
    text.startsWith(after, end) ? end + after.length : end,
  ]
}
