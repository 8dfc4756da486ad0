import type { Page } from '../archive.ts'
import type { NoteFilter, NoteState, StoredNote } from '../notes/note.ts'
import { pageOf } from '../page.ts'
import { SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import { archivedNote, type NoteRow } from './note-rows.ts'
import type { Connection } from './open-file.ts'

const FROM = `FROM note t JOIN readout r ON r.id = t.readout JOIN version v ON v.n = r.latest
  LEFT JOIN note_place p ON p.note = t.n AND p.version = r.versions`
const STATE = `CASE WHEN t.version = r.versions OR p.state = 'accepted' THEN 'standing' ELSE p.state END`

/** Notes, the latest made first. */
export function listNotes(db: Connection, filter: NoteFilter): Page<StoredNote> {
  const { sql, values } = conditionsOf(filter)
  const from = Number(filter.after ?? 0)
  const total = db
    .prepare(`SELECT count(*) ${FROM} WHERE ${sql}`)
    .pluck()
    .get(...values) as number
  const rows = db
    .prepare(`SELECT t.n, ${STATE} AS state ${FROM} WHERE ${sql} ORDER BY t.at DESC, t.id LIMIT ? OFFSET ?`)
    .all(...values, filter.limit, from) as { readonly n: number; readonly state: NoteState }[]
  return pageOf(
    rows.map(({ n, state }) => storedNote(db, n, state)),
    { from, total },
  )
}

/** The note of this id; null if there is none. */
export function findNote(db: Connection, id: string): StoredNote | null {
  const row = db.prepare(`SELECT t.n, ${STATE} AS state ${FROM} WHERE t.id = ?`).get(id) as
    | { readonly n: number; readonly state: NoteState }
    | undefined
  return row ? storedNote(db, row.n, row.state) : null
}

function storedNote(db: Connection, n: number, state: NoteState): StoredNote {
  const row = db.prepare('SELECT * FROM note WHERE n = ?').get(n) as NoteRow
  const summary = db
    .prepare(`SELECT ${SUMMARY_COLUMNS} FROM readout r JOIN version v ON v.n = r.latest WHERE r.id = ?`)
    .get(row.readout) as SummaryRow
  return { ...archivedNote(db, row), state, summary: summaryOf(summary) }
}

function conditionsOf({ readout, state, holds }: NoteFilter) {
  const isTakenBack = state === 'taken-back'
  const all: (readonly [sql: string, ...values: string[]])[] = [
    [`t.taken_back_at IS ${isTakenBack ? 'NOT ' : ''}NULL`],
  ]
  if (readout !== undefined) all.push(['t.readout = ?', readout])
  if (state !== undefined && !isTakenBack) all.push([`${STATE} = ?`, state])
  if (holds) all.push(['(instr(lower(t.text), lower(?)) OR instr(lower(t.quote), lower(?)))', holds, holds])
  return {
    sql: all.map(([sql]) => sql).join(' AND '),
    values: all.flatMap(([, ...values]) => values),
  }
}
