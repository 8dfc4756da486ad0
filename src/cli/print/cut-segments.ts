import type { Span } from '../../record/span.ts'

/** Something to be shown on a stretch of text. */
export interface Mark<Kind> {
  readonly span: Span
  readonly kind: Kind
}

/** A stretch on which the same marks lie from end to end. */
export interface Segment<Kind> {
  readonly span: Span
  readonly marks: readonly Mark<Kind>[]
  readonly opens: readonly Mark<Kind>[]
  readonly closes: readonly Mark<Kind>[]
}

/**
 * Cuts `[start, end)` wherever a mark begins or ends, so that marks may overlap in any way. Marks come in the order of
 * their starts, longer ones first; marks that reach out of the stretch are cut to it.
 */
export function cutSegments<Kind>(within: Span, marks: readonly Mark<Kind>[]): Segment<Kind>[] {
  const [start, end] = within
  const inside = marks
    .map(({ span, kind }) => ({ kind, span: [Math.max(span[0], start), Math.min(span[1], end)] as const }))
    .filter(({ span }) => span[0] < span[1])
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const cuts = [...new Set([start, end, ...inside.flatMap(({ span }) => span)])].sort((a, b) => a - b)
  const segments: Segment<Kind>[] = []
  let live: Mark<Kind>[] = []
  let next = 0
  for (let i = 0; i + 1 < cuts.length; i++) {
    const from = cuts[i] as number
    const to = cuts[i + 1] as number
    live = live.filter(({ span }) => span[1] > from)
    const opens: Mark<Kind>[] = []
    for (let mark = inside[next]; mark && mark.span[0] === from; mark = inside[++next]) opens.push(mark)
    live.push(...opens)
    const closes = live.filter(({ span }) => span[1] === to).reverse()
    segments.push({ span: [from, to], marks: [...live], opens, closes })
  }
  return segments
}
