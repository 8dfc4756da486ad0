import type { Readout } from '../client.ts'
import type { PlacedNote, Span } from './note-places.ts'

export type Layer = 'named' | 'commitments' | 'dates' | 'evidence' | 'annotated'

/** A stretch of text with what lies on it. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly classes: readonly string[]
  /** Ids of the notes that stand on it. */
  readonly notes: readonly string[]
}

export interface Mark {
  readonly span: Span
  readonly name: string
  readonly note?: string
}

/** What lies on a text besides what was read in it. */
export interface Marks {
  /** Words that were looked for. */
  readonly hit?: Span | null
  /** Words that something is being done with. */
  readonly draft?: Span | null
  readonly notes?: readonly PlacedNote[]
  /** What is new. */
  readonly news?: readonly Mark[]
}

/** What is marked in a text besides its speakers. */
export function marksOf(
  { record }: Readout,
  layers: ReadonlySet<Layer>,
  { hit = null, draft = null, notes = [], news = [] }: Marks,
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
  if (layers.has('annotated')) {
    for (const { note, span, state } of notes)
      if (span) marks.push({ span, name: `noted noted-${state}`, note: note.id })
  }
  marks.push(...news)
  if (hit) marks.push({ span: hit, name: 'hit' })
  if (draft) marks.push({ span: draft, name: 'draft' })
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
    const here = inside.filter(({ span }) => span[0] <= start && span[1] >= end)
    const classes = new Set(here.map(({ name }) => name))
    return { from: start, to: end, classes: [...classes], notes: here.flatMap(({ note }) => note ?? []) }
  })
}
