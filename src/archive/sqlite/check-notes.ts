import type { Problem } from '../archive.ts'
import type { Connection } from './open-file.ts'

const PLACES = `SELECT t.id, t.version, t.first, t.last, t.quote, t.readout FROM note t WHERE t.first IS NOT NULL
  UNION ALL SELECT t.id, p.version, p.first, p.last, p.quote, t.readout FROM note t JOIN note_place p ON p.note = t.n
  WHERE p.first IS NOT NULL`

interface PlaceRow {
  readonly id: string
  readonly version: number
  readonly first: number
  readonly last: number
  readonly quote: string
  readonly readout: string
}

/** The words of every note stand where it says, in every version that it has a place in. */
export function* checkNotes(db: Connection): Generator<Problem> {
  const find = db
    .prepare('SELECT v.text FROM version v JOIN readout r ON r.n = v.readout WHERE r.id = ? AND v.number = ?')
    .pluck()
  for (const { id, version, first, last, quote, readout } of db.prepare(PLACES).all() as PlaceRow[]) {
    const text = find.get(readout, version) as string | undefined
    if (text?.slice(first, last) === quote) continue
    yield {
      where: `note ${id}`,
      what: `its words are not where it says in version ${version} of ${readout}`,
      remedy: 'Take it back and make it again: dragoman notes take-back ID.',
    }
  }
}
