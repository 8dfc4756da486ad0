import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'

/** Moves the ends of stretches to where words end, so that people can read them. */
export interface WholeWords {
  /** The words that a stretch touches, as far as they lie within the other one. */
  readonly around: (span: Span, within: Span) => Span
  /** The whole words in a stretch; null where there are not two of them. */
  readonly inside: (span: Span) => Span | null
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/

/**
 * Chinese is written without blanks, and an index of characters knows no words. For what is shown, a word is what
 * `Intl.Segmenter` takes for one, or a name of the record, whole. Other languages have their words already.
 */
export function findWholeWords({ text, mentions }: ReadoutRecord): WholeWords {
  if (!HAN.test(text)) return { around: (span) => span, inside: (span) => span }
  const isEdge = new Uint8Array(text.length + 1).fill(1)
  for (const { segment, index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (HAN.test(segment)) isEdge.fill(0, index + 1, index + segment.length)
  }
  for (const { span } of mentions) isEdge.fill(0, span[0] + 1, span[1])
  const from = (at: number, by: 1 | -1, until: number) => {
    let edge = at
    while (edge !== until && isEdge[edge] === 0) edge += by
    return edge
  }
  return {
    around: ([start, end], within) => [from(start, -1, within[0]), from(end, 1, within[1])],
    inside([start, end]) {
      const [first, last] = [from(start, 1, end), from(end, -1, start)]
      let words = 0
      for (let at = first; at < last; at++) if (isEdge[at] === 1) words++
      return words < 2 ? null : [first, last]
    },
  }
}
