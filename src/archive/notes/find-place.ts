import type { Span } from '../../record/span.ts'
import { alignQuote } from './align-quote.ts'
import { type Anchor, anchorAt } from './anchor.ts'
import { likeness } from './likeness.ts'

export interface FoundPlace {
  readonly span: Span
  readonly score: number
}

/** Below this a place is not proposed: its words are others. */
const LEAST_SCORE = 0.6
/** Exact places that are weighed; of more, those nearest to where the words stood. */
const MOST_PLACES = 500
const MOST_OVERLAPPING = 10_000

/**
 * The place in a text that is most like an anchor, or null if none is like it. The score, 0 to 1, is the likeness of the
 * words times their weight, and the likeness of what stands before and after them for the rest. Long words tell a place
 * by themselves, short ones by what is around them: the weight grows from 0.4 to 0.7 with the first 32 bytes of the
 * quote. 1 is the same words between the same words. `near` is where they stood, as a share of the text: of equal places
 * the nearest is taken.
 */
export function findPlace(text: string, anchor: Anchor, near: number | null): FoundPlace | null {
  const hint = (near ?? 0) * text.length
  const exact = exactPlaces(text, anchor.quote, hint)
  const spans = exact.length > 0 ? exact : alignQuote(text, anchor.quote)
  let best: FoundPlace | null = null
  for (const span of spans) {
    const score = scoreOf(text, span, anchor)
    const isBetter =
      best === null ||
      score > best.score ||
      (score === best.score && Math.abs(span[0] - hint) < Math.abs(best.span[0] - hint))
    if (isBetter) best = { span, score }
  }
  return best && best.score >= LEAST_SCORE ? best : null
}

function exactPlaces(text: string, quote: string, hint: number): Span[] {
  const spans: Span[] = []
  if (quote === '') return spans
  // "aa" stands twice in "aaa"; in a run of a million letters that is not looked at any more.
  const step = () => (spans.length < MOST_OVERLAPPING ? 1 : quote.length)
  const put = (at: number) => spans.push([at, at + quote.length])
  if (text.startsWith(quote, Math.round(hint))) put(Math.round(hint))
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + step())) put(at)
  if (spans.length <= MOST_PLACES) return spans
  return spans.sort((a, b) => Math.abs(a[0] - hint) - Math.abs(b[0] - hint)).slice(0, MOST_PLACES)
}

const FULL_WEIGHT = 32

function scoreOf(text: string, span: Span, anchor: Anchor): number {
  const here = anchorAt(text, span)
  const weight = 0.4 + 0.3 * Math.min(1, Buffer.byteLength(anchor.quote) / FULL_WEIGHT)
  const around = (likeness(anchor.prefix, here.prefix) + likeness(anchor.suffix, here.suffix)) / 2
  const score = weight * likeness(anchor.quote, here.quote) + (1 - weight) * around
  return Math.round(score * 1000) / 1000
}
