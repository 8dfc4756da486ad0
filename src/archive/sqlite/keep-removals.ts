import type { ListedRemoval, Removal } from '../removal.ts'
import { joinFamily } from './join-family.ts'
import { followCorrections } from './keep-corrections.ts'
import { wordsOfVersion } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'
import { keepSketch, settleEvents } from './settle-events.ts'
import { writeWords } from './write-filing.ts'

/**
 * Takes a readout out of everything that is found, listed, counted and compared, inside the caller's transaction: it
 * has no latest version any more, no words in the index, no event and no family. Its versions, which never change, its
 * records, corrections and notes stay in the file. A removal that was taken back is only noted. False if there is no
 * such readout, or the removal is known.
 */
export function keepRemoval(db: Connection, removal: Removal): boolean {
  const { readout: id, who, at, why, takenBackAt } = removal
  const row = db.prepare('SELECT n, latest FROM readout WHERE id = ?').get(id) as
    | { readonly n: number; readonly latest: number | null }
    | undefined
  const isKnown = db.prepare('SELECT 1 FROM removal WHERE readout = ? AND at = ?').get(id, at) !== undefined
  if (!row || isKnown || (takenBackAt === null && row.latest === null)) return false
  db.prepare('INSERT INTO removal(readout, who, at, why, taken_back_at) VALUES (?, ?, ?, ?, ?)').run(
    id,
    who,
    at,
    why,
    takenBackAt,
  )
  if (takenBackAt !== null) return true
  const { deleteWords, deleteOldWords } = statementsOf(db)
  for (const version of versionsOf(db, row.n)) {
    deleteWords.run(version)
    deleteOldWords.run(version)
  }
  joinFamily(db, row.n, [], false)
  keepSketch(db, row.n, null, false)
  settleEvents(db, new Set([row.n]))
  db.prepare('UPDATE readout SET latest = NULL WHERE n = ?').run(row.n)
  return true
}

/** Brings a readout back as it was; its removal is kept as taken back. False if it is not removed. */
export function takeBackRemoval(db: Connection, id: string, at: string): boolean {
  const taken = db
    .prepare('UPDATE removal SET taken_back_at = ? WHERE readout = ? AND taken_back_at IS NULL')
    .run(at, id)
  if (taken.changes === 0) return false
  const n = db.prepare('SELECT n FROM readout WHERE id = ?').pluck().get(id) as number
  const versions = versionsOf(db, n)
  const latest = versions.at(-1)
  db.prepare('UPDATE readout SET latest = ? WHERE n = ?').run(latest, n)
  for (const version of versions) writeWords(db, version, wordsOfVersion(db, version), version === latest)
  followCorrections(db, id)
  return true
}

/** All removals in the order in which they were made, also those taken back. */
export function listRemovals(db: Connection): ListedRemoval[] {
  return db
    .prepare(
      `SELECT removal.readout, who, at, why, taken_back_at AS takenBackAt,
        (SELECT title FROM version WHERE version.readout = readout.n ORDER BY number DESC LIMIT 1) AS title
      FROM removal JOIN readout ON readout.id = removal.readout ORDER BY at, removal.readout`,
    )
    .all() as ListedRemoval[]
}

const versionsOf = (db: Connection, readout: number): number[] =>
  db.prepare('SELECT n FROM version WHERE readout = ? ORDER BY number').pluck().all(readout) as number[]
