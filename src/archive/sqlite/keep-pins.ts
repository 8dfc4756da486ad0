import type { Problem } from '../archive.ts'
import type { Pin, PinnedStatement } from '../pins/pin.ts'
import type { Connection } from './open-file.ts'

interface PinRow {
  readonly id: string
  readonly a: string
  readonly a_version: number
  readonly a_first: number
  readonly a_last: number
  readonly a_quote: string
  readonly b: string
  readonly b_version: number
  readonly b_first: number
  readonly b_last: number
  readonly b_quote: string
  readonly verdict: Pin['verdict']
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly taken_back_at: string | null
}

/** Keeps a pin; false if there is one of its id, or one of its readouts is not there. */
export function keepPin(db: Connection, { id, a, b, verdict, who, at, why, takenBackAt }: Pin): boolean {
  const find = db.prepare('SELECT 1 FROM readout WHERE id = ?')
  if (!find.get(a.readout) || !find.get(b.readout)) return false
  const ends = [a, b].flatMap(({ readout, version, span, quote }) => [readout, version, ...span, quote])
  const kept = db
    .prepare(
      `INSERT OR IGNORE INTO pin(id, a, a_version, a_first, a_last, a_quote, b, b_version, b_first, b_last, b_quote,
       verdict, who, at, why, taken_back_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(id, ...ends, verdict, who, at, why, takenBackAt)
  return kept.changes > 0
}

/** Takes a pin back, or brings it back where `at` is null; false if there is none of this id. */
export function takeBackPin(db: Connection, id: string, at: string | null): boolean {
  return db.prepare('UPDATE pin SET taken_back_at = ? WHERE id = ?').run(at, id).changes > 0
}

/** Pins in the order in which they were made; only those between two of these readouts, if any are named. */
export function listPins(db: Connection, readouts: readonly string[] | null): Pin[] {
  const among = '(SELECT value FROM json_each(?))'
  const rows =
    readouts === null
      ? db.prepare('SELECT * FROM pin ORDER BY n').all()
      : db
          .prepare(`SELECT * FROM pin WHERE a IN ${among} AND b IN ${among} ORDER BY n`)
          .all(JSON.stringify(readouts), JSON.stringify(readouts))
  return (rows as PinRow[]).map(pinOf)
}

function pinOf(row: PinRow): Pin {
  const { id, verdict, who, at, why, taken_back_at: takenBackAt } = row
  const a: PinnedStatement = {
    readout: row.a,
    version: row.a_version,
    span: [row.a_first, row.a_last],
    quote: row.a_quote,
  }
  const b: PinnedStatement = {
    readout: row.b,
    version: row.b_version,
    span: [row.b_first, row.b_last],
    quote: row.b_quote,
  }
  return { id, a, b, verdict, who, at, why, takenBackAt }
}

/** The words of every pin stand where it says. */
export function* checkPins(db: Connection): Generator<Problem> {
  const find = db
    .prepare('SELECT v.text FROM version v JOIN readout r ON r.n = v.readout WHERE r.id = ? AND v.number = ?')
    .pluck()
  for (const { id, a, b } of listPins(db, null))
    for (const { readout, version, span, quote } of [a, b]) {
      const text = find.get(readout, version) as string | undefined
      if (text?.slice(...span) === quote) continue
      yield {
        where: `pin ${id}`,
        what: `its words are not where it says in version ${version} of ${readout}`,
        remedy: 'Take it back and make it again: dragoman pins take-back ID.',
      }
    }
}
