import { likenessOf } from './print-text.ts'
import type { EventSketch } from './sketch-event.ts'

/** From here on two texts are one text, reprinted or put right. */
const ONE_TEXT = 0.75
/** Texts with fewer runs of words are alike by chance. */
const SHORTEST_PRINT = 16
/** A short list is met by chance; its share counts as if it were this long. */
const FEWEST = 4

export interface ContentComparison {
  readonly isOneText: boolean
  /** Share of what they speak of that is common, from 0 to 1; null where one of them names too little to tell. */
  readonly common: number | null
  readonly sharedMentions: readonly string[]
  readonly sharedTopics: readonly string[]
  readonly sharedFigures: readonly string[]
}

/** Compares what two texts speak of, through ids and figures, so that their languages may differ. */
export function compareContent(a: EventSketch, b: EventSketch): ContentComparison {
  const sharedMentions = inBoth(a.mentions, b.mentions)
  const sharedTopics = inBoth(a.topics, b.topics)
  const sharedFigures = inBoth(a.figures, b.figures)
  const mentions = shareOf(sharedMentions, a.mentions, b.mentions)
  const topics = shareOf(sharedTopics, a.topics, b.topics)
  const shares = [mentions, topics].filter((share) => share !== null)
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return {
    isOneText:
      Math.min(a.print.length, b.print.length) >= SHORTEST_PRINT && likenessOf(a.print, b.print) >= ONE_TEXT,
    common: shares.length > 0 ? Math.min(1, mean + sharedFigures.length * 0.1) : null,
    sharedMentions,
    sharedTopics,
    sharedFigures,
  }
}

function inBoth(a: readonly string[], b: readonly string[]): readonly string[] {
  return a.filter((item) => b.includes(item)).sort()
}

function shareOf(shared: readonly string[], a: readonly string[], b: readonly string[]): number | null {
  const shorter = Math.min(a.length, b.length)
  return shorter === 0 ? null : shared.length / Math.max(FEWEST, shorter)
}
