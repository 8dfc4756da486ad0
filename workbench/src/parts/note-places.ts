import type { Note } from '../client.ts'

export type Span = readonly [number, number]

/** A note as it is to one version of its text. */
export interface PlacedNote {
  readonly note: Note
  readonly state: Note['state']
  /** Where it stands, or could; null where nothing there is like its words. */
  readonly span: Span | null
  readonly score: number | null
}

/** The notes that have to do with a version, in the order of the text; those without a place last. */
export function placedIn(notes: readonly Note[], version: number): PlacedNote[] {
  const placed = notes.flatMap((note): PlacedNote[] => {
    if (note.version === version) return [{ note, state: 'standing', span: note.span, score: null }]
    const place = note.places.find((one) => one.version === version)
    if (!place) return []
    const state = place.state === 'accepted' ? 'standing' : place.state
    return [{ note, state, span: place.state === 'declined' ? null : place.span, score: place.score }]
  })
  const at = ({ span }: PlacedNote) => span?.[0] ?? Number.POSITIVE_INFINITY
  return placed.sort((a, b) => at(a) - at(b) || (a.note.at < b.note.at ? -1 : 1))
}
