import type { Readout } from '../client.ts'

export type Layer = 'named' | 'commitments' | 'dates' | 'evidence'

/** A stretch of text with what lies on it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly classes: readonly string[]
}

interface Mark {
  readonly span: readonly [number, number]
  readonly name: string
}

/** What is marked in a text besides its speakers. */
export function marksOf(
  { record }: Readout,
  layers: ReadonlySet<Layer>,
  hit: readonly [number, number] | null,
): Mark[] {
  const marks: Mark[] = []
  const put = (layer: Layer, name: string, spans: readonly (readonly [number, number])[]) => {
    if (layers.has(layer)) for (const span of spans) marks.push({ span, name })
  }
  if (record) {
    put(
      'named',
      'named',
      record.mentions.map(({ span }) => span),
    )
    put(
      'commitments',
      'undertaking',
      record.commitments.map(({ span }) => span),
    )
    put(
      'dates',
      'date',
      record.milestones.map(({ span }) => span),
    )
    put(
      'evidence',
      'cue',
      record.statements.flatMap(({ cue }) => (cue ? [cue.span] : [])),
    )
  }
  if (hit) marks.push({ span: hit, name: 'hit' })
  return marks
}

/** Cuts [from, to) wherever a mark begins or ends, so that marks may overlap. */
export function cutText(from: number, to: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter(({ span }) => span[0] < to && span[1] > from)
  const cuts = new Set([from, to])
  for (const { span } of inside) for (const at of span) if (at > from && at < to) cuts.add(at)
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(0, -1).map((start, i) => {
    const end = places[i + 1] as number
    const classes = inside.filter(({ span }) => span[0] <= start && span[1] >= end).map(({ name }) => name)
    return { from: start, to: end, classes: [...new Set(classes)] }
  })
}
