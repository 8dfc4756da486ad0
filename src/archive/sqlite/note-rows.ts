import type { Span } from '../../record/span.ts'
import type { ArchivedNote, NotePlace } from '../notes/note.ts'
import type { Connection } from './open-file.ts'

export interface NoteRow {
  readonly n: number
  readonly id: string
  readonly readout: string
  readonly version: number | null
  readonly first: number | null
  readonly last: number | null
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
  readonly text: string
  readonly tags: string
  readonly who: string
  readonly at: string
  readonly changed_at: string | null
  readonly taken_back_at: string | null
}

interface PlaceRow extends Omit<NotePlace, 'span'> {
  readonly first: number | null
  readonly last: number | null
}

/** All notes of a readout, also those taken back, in the order in which they were made. */
export function notesOf(db: Connection, readout: string): ArchivedNote[] {
  return (db.prepare('SELECT * FROM note WHERE readout = ? ORDER BY at, id').all(readout) as NoteRow[]).map(
    (row) => archivedNote(db, row),
  )
}

export function archivedNote(db: Connection, row: NoteRow): ArchivedNote {
  return {
    id: row.id,
    readout: row.readout,
    version: row.version,
    span: spanOf(row),
    anchor: { quote: row.quote, prefix: row.prefix, suffix: row.suffix },
    text: row.text,
    tags: JSON.parse(row.tags) as string[],
    who: row.who,
    at: row.at,
    changedAt: row.changed_at,
    takenBackAt: row.taken_back_at,
    places: placesOf(db, row.n),
  }
}

function placesOf(db: Connection, note: number): NotePlace[] {
  const rows = db
    .prepare(
      'SELECT version, first, last, quote, score, state, who, at FROM note_place WHERE note = ? ORDER BY version',
    )
    .all(note) as PlaceRow[]
  return rows.map(({ version, first, last, quote, score, state, who, at }) => ({
    version,
    span: spanOf({ first, last }),
    quote,
    score,
    state,
    who,
    at,
  }))
}

function spanOf({ first, last }: Pick<PlaceRow, 'first' | 'last'>): Span | null {
  return first === null || last === null ? null : [first, last]
}
