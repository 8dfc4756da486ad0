import type { Span } from '../record/span.ts'
import type { Evidence } from './evidence/evidence.ts'

/** A stretch of one statement whose words come in the same order in the other, words between them left aside. */
export interface Alignment {
  readonly score: number
  /** How many words stand in both. */
  readonly words: number
  readonly a: Span
  readonly b: Span
}

const MISMATCH = -0.6
const GAP_OPENS = -0.5
const GAP_GOES_ON = -0.15

/**
 * The best local alignment of two runs of words; `worth` says what a word in both is worth. Null where no word is. Takes
 * time and room as the product of both lengths. (Smith and Waterman 1981, gaps as Gotoh 1982 counts them.)
 */
export function alignWords(
  a: readonly Evidence[],
  b: readonly Evidence[],
  worth: (word: Evidence) => number,
): Alignment | null {
  const width = b.length + 1
  const size = (a.length + 1) * width
  const best = new Float32Array(size)
  const gapInA = new Float32Array(size).fill(Number.NEGATIVE_INFINITY)
  const gapInB = new Float32Array(size).fill(Number.NEGATIVE_INFINITY)
  let end = 0
  for (let i = 1; i <= a.length; i++) {
    const one = a[i - 1] as Evidence
    for (let k = 1; k <= b.length; k++) {
      const at = i * width + k
      gapInB[at] = Math.max(score(best, at - width) + GAP_OPENS, score(gapInB, at - width) + GAP_GOES_ON)
      gapInA[at] = Math.max(score(best, at - 1) + GAP_OPENS, score(gapInA, at - 1) + GAP_GOES_ON)
      const step = one.key === b[k - 1]?.key ? worth(one) : MISMATCH
      best[at] = Math.max(0, score(best, at - width - 1) + step, score(gapInA, at), score(gapInB, at))
      if (score(best, at) > score(best, end)) end = at
    }
  }
  return score(best, end) > 0 ? traceBack(a, b, { best, gapInA, gapInB, width, end }) : null
}

const score = (table: Float32Array, at: number): number => table[at] ?? 0

interface Tables {
  readonly best: Float32Array
  readonly gapInA: Float32Array
  readonly gapInB: Float32Array
  readonly width: number
  readonly end: number
}

function traceBack(
  a: readonly Evidence[],
  b: readonly Evidence[],
  { best, gapInA, gapInB, width, end }: Tables,
): Alignment {
  const matched: (readonly [Evidence, Evidence])[] = []
  let at = end
  while (at > 0 && score(best, at) > 0) {
    if (score(best, at) === score(gapInA, at)) at -= 1
    else if (score(best, at) === score(gapInB, at)) at -= width
    else {
      const [one, other] = [a[Math.floor(at / width) - 1], b[(at % width) - 1]]
      if (one && other && one.key === other.key) matched.unshift([one, other])
      at -= width + 1
    }
  }
  return { score: score(best, end), words: matched.length, a: spanOf(matched, 0), b: spanOf(matched, 1) }
}

function spanOf(matched: readonly (readonly [Evidence, Evidence])[], side: 0 | 1): Span {
  return [matched[0]?.[side].span?.[0] ?? 0, matched.at(-1)?.[side].span?.[1] ?? 0]
}
