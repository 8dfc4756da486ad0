import { type Anchor, anchorAt } from '../notes/anchor.ts'
import { findPlace } from '../notes/find-place.ts'
import type { ArchivedNote, Note, NoteChange, NotePlace, PlaceDecision } from '../notes/note.ts'
import { archivedNote, type NoteRow } from './note-rows.ts'
import type { Connection } from './open-file.ts'

/** Keeps a note and proposes its place in the latest version, if that is another; false if there is one of its id. */
export function keepNote(db: Connection, note: Note): boolean {
  const n = insertNote(db, note)
  if (n === null) return false
  const latest = latestOf(db, note.readout)
  if (latest && latest.number !== note.version) proposePlace(db, n, latest)
  return true
}

/** Keeps a note with its places as they were. */
export function restoreNote(db: Connection, note: ArchivedNote): void {
  const n = insertNote(db, note)
  if (n !== null) for (const place of note.places) putPlace(db, n, place)
}

/** Looks where the notes of a readout stand in a version that has just come. */
export function carryNotes(db: Connection, readout: string, version: LatestVersion): void {
  const numbers = db.prepare('SELECT n FROM note WHERE readout = ?').pluck().all(readout) as number[]
  for (const n of numbers) proposePlace(db, n, version)
}

/** Changes what a note says, or takes it back; false if there is none of this id. */
export function changeNote(db: Connection, id: string, { text, tags, takenBackAt, at }: NoteChange): boolean {
  const row = findRow(db, id)
  if (!row) return false
  const isOther = text !== undefined || tags !== undefined
  db.prepare('UPDATE note SET text = ?, tags = ?, changed_at = ?, taken_back_at = ? WHERE n = ?').run(
    text ?? row.text,
    tags === undefined ? row.tags : JSON.stringify(tags),
    isOther ? at : row.changed_at,
    takenBackAt === undefined ? row.taken_back_at : takenBackAt,
    row.n,
  )
  return true
}

/** Keeps a person's word on where a note stands in the latest version; false if there is nothing to decide. */
export function placeNote(db: Connection, id: string, { verdict, span, who, at }: PlaceDecision): boolean {
  const row = findRow(db, id)
  const latest = row && latestOf(db, row.readout)
  if (!row || !latest || latest.number === row.version) return false
  if (verdict === 'undecided') {
    proposePlace(db, row.n, latest)
    return true
  }
  const place = archivedNote(db, row).places.find(({ version }) => version === latest.number)
  const named = span ? { span, quote: latest.text.slice(...span), score: 1 } : null
  if (!place || (verdict === 'accepted' && !named && place.span === null)) return false
  putPlace(db, row.n, { ...place, ...named, state: verdict, who, at })
  return true
}

interface LatestVersion {
  readonly number: number
  readonly text: string
}

function proposePlace(db: Connection, n: number, { number, text }: LatestVersion): void {
  const row = db.prepare('SELECT * FROM note WHERE n = ?').get(n) as NoteRow
  const { anchor, near } = lastAnchor(db, archivedNote(db, row), number)
  const found = findPlace(text, anchor, near)
  putPlace(db, n, {
    version: number,
    span: found?.span ?? null,
    quote: found ? text.slice(...found.span) : null,
    score: found?.score ?? 0,
    state: found ? 'proposed' : 'orphaned',
    who: null,
    at: null,
  })
}

/** What a note stands on in the last version before this that a person put it to. */
function lastAnchor(
  db: Connection,
  { readout, version, span, anchor, places }: ArchivedNote,
  before: number,
): { readonly anchor: Anchor; readonly near: number | null } {
  const accepted = places.filter((place) => place.state === 'accepted' && place.version < before).at(-1)
  const last = accepted ?? { version, span }
  if (last.version === null || last.span === null) return { anchor, near: null }
  const text = db
    .prepare('SELECT v.text FROM version v JOIN readout r ON r.n = v.readout WHERE r.id = ? AND v.number = ?')
    .pluck()
    .get(readout, last.version) as string
  return { anchor: anchorAt(text, last.span), near: last.span[0] / Math.max(1, text.length) }
}

function insertNote(db: Connection, note: Note): number | null {
  const { id, readout, version, span, anchor, text, tags, who, at, changedAt, takenBackAt } = note
  const { changes, lastInsertRowid } = db
    .prepare(
      `INSERT OR IGNORE INTO note(id, readout, version, first, last, quote, prefix, suffix, text, tags, who, at, changed_at, taken_back_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[id, readout, version, span?.[0] ?? null, span?.[1] ?? null],
      ...[anchor.quote, anchor.prefix, anchor.suffix],
      ...[text, JSON.stringify(tags), who, at, changedAt, takenBackAt],
    )
  return changes === 0 ? null : Number(lastInsertRowid)
}

function putPlace(
  db: Connection,
  n: number,
  { version, span, quote, score, state, who, at }: NotePlace,
): void {
  db.prepare(
    'INSERT OR REPLACE INTO note_place(note, version, first, last, quote, score, state, who, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(n, version, span?.[0] ?? null, span?.[1] ?? null, quote, score, state, who, at)
}

function findRow(db: Connection, id: string): NoteRow | undefined {
  return db.prepare('SELECT * FROM note WHERE id = ?').get(id) as NoteRow | undefined
}

function latestOf(db: Connection, readout: string): LatestVersion | undefined {
  return db
    .prepare('SELECT v.number, v.text FROM readout r JOIN version v ON v.n = r.latest WHERE r.id = ?')
    .get(readout) as LatestVersion | undefined
}
