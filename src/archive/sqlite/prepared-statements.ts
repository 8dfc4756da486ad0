import type { Statement } from 'better-sqlite3'
import type { Connection } from './open-file.ts'

/** Statements of the hot path, prepared once for each connection, and the things it has met. */
export interface PreparedStatements {
  readonly findById: Statement
  readonly findSameText: Statement
  readonly findOlder: Statement
  readonly insertReadout: Statement
  readonly setLatest: Statement
  readonly insertVersion: Statement
  readonly setState: Statement
  readonly findRaw: Statement
  readonly insertRaw: Statement
  readonly insertRecord: Statement
  readonly insertOldRecord: Statement
  readonly unsetRecords: Statement
  readonly findVersion: Statement
  readonly setRead: Statement
  readonly setLang: Statement
  readonly insertStatement: Statement
  readonly insertCommitment: Statement
  readonly insertMilestone: Statement
  readonly insertReport: Statement
  readonly clearReading: readonly Statement[]
  readonly findFacts: Statement
  readonly insertFacts: Statement
  readonly findThing: Statement
  readonly insertThing: Statement
  readonly insertWords: Statement
  readonly deleteWords: Statement
  readonly insertOldWords: Statement
  readonly deleteOldWords: Statement
  readonly insertPrint: Statement
  readonly dropPrint: Statement
  readonly findPrints: Statement
  readonly findSamePrints: Statement
  readonly setPrints: Statement
  readonly findFamily: Statement
  readonly findFamilyMembers: Statement
  readonly setFamily: Statement
  readonly dropSketch: Statement
  readonly dropKey: Statement
  readonly dropLinks: Statement
  readonly insertSketch: Statement
  readonly insertKey: Statement
  readonly findSketch: Statement
  readonly findCandidates: Statement
  readonly insertLink: Statement
  readonly findNeighbours: Statement
  readonly findJoined: Statement
  readonly findEventMembers: Statement
  readonly findId: Statement
  readonly findLinksOf: Statement
  readonly findDecisionsOf: Statement
  readonly dropEventOf: Statement
  readonly clearEvent: Statement
  readonly insertEvent: Statement
  readonly setEvent: Statement
  readonly findCorrections: Statement
  readonly insertCorrection: Statement
  readonly findVoice: Statement
  readonly insertVoice: Statement
  /**
   * Numbers of named things and of voices; forgotten when a transaction is taken back, since it may have made some of
   * them.
   */
  readonly things: Map<string, number>
  readonly voices: Map<string, number>
}

const prepared = new WeakMap<Connection, PreparedStatements>()

export function statementsOf(db: Connection): PreparedStatements {
  const known = prepared.get(db)
  if (known) return known
  const made = prepareAll(db)
  prepared.set(db, made)
  return made
}

/** Hashes are kept as bytes and spoken of in hexadecimal. */
const markFor = (column: string): string => (column === 'hash' ? 'unhex(?)' : '?')

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

function prepareAll(db: Connection): PreparedStatements {
  const into = (table: string, columns: string) =>
    db.prepare(`INSERT INTO ${table}(${columns}) VALUES (${columns.split(', ').map(markFor).join(', ')})`)
  // A removed readout has no latest version; the last one tells what it is.
  const known = `SELECT r.n, r.id, v.n AS latest, r.versions, lower(hex(v.hash)) AS hash, r.latest IS NULL AS isRemoved
    FROM readout r JOIN version v ON v.n = coalesce(r.latest, (SELECT max(n) FROM version WHERE readout = r.n))`
  return {
    findById: db.prepare(`${known} WHERE r.id = ?`),
    // The plus keeps the order from being taken as a reason to go through all readouts instead of the few of this hash.
    findSameText: db.prepare(
      `SELECT r.n, r.id, r.latest, r.versions, lower(hex(v.hash)) AS hash, 0 AS isRemoved FROM version v CROSS JOIN readout r ON r.n = v.readout AND r.latest = v.n
       WHERE substr(v.hash, 1, 6) = substr(unhex(@hash), 1, 6) AND v.hash = unhex(@hash) AND r.given_id IS @givenId AND r.address IS NULL ORDER BY +r.id LIMIT 1`,
    ),
    // A text that stood at its address before is there already, unless it was fetched after what stands there now.
    findOlder: db.prepare(
      `SELECT 1 FROM version v WHERE v.readout = @readout AND v.hash = unhex(@hash) AND (@fetchedAt IS NULL
         OR v.fetched_at >= @fetchedAt OR EXISTS (SELECT 1 FROM version l WHERE l.n = @latest AND l.fetched_at >= @fetchedAt))`,
    ),
    insertReadout: into('readout', 'id, identity, given_id, address, added_at'),
    setLatest: db.prepare('UPDATE readout SET latest = ?, versions = ? WHERE n = ?'),
    insertVersion: into(
      'version',
      'readout, number, state, hash, title, published, publisher, publisher_country, lang, came_from, facts, fetched_at, added_at, raw, reader, is_readout, kind, day, day_from, sides, text',
    ),
    setState: db.prepare('UPDATE version SET state = ? WHERE n = ?'),
    findRaw: db.prepare('SELECT n FROM raw WHERE hash = unhex(?)'),
    insertRaw: into('raw', 'hash, media_type, size, packed'),
    insertRecord: db.prepare(
      'INSERT OR REPLACE INTO record(version, reader, is_current, packed, mentions) VALUES (?, ?, 1, ?, ?)',
    ),
    insertOldRecord: db.prepare(
      'INSERT OR IGNORE INTO record(version, reader, is_current, packed) VALUES (?, ?, 0, ?)',
    ),
    findVersion: db.prepare(
      `SELECT v.n, v.readout, r.latest FROM version v JOIN readout r ON r.n = v.readout
       WHERE r.id = ? AND v.number = ?`,
    ),
    setRead: db.prepare(
      'UPDATE version SET reader = ?, is_readout = ?, kind = ?, day = ?, day_from = ?, sides = ? WHERE n = ?',
    ),
    setLang: db.prepare('UPDATE version SET lang = ? WHERE n = ?'),
    unsetRecords: db.prepare('UPDATE record SET is_current = 0 WHERE version = ?'),
    insertStatement: into('statement', 'version, n, start, length, voice, acts, topics'),
    insertCommitment: into(
      'commitment',
      'version, n, start, length, by_side, with_sides, hardness, due, keys, deeds',
    ),
    insertReport: into('deed_report', 'version, n, start, length, keys, deeds'),
    insertMilestone: into('milestone', 'version, n, start, length, what, day, ordinal, ref'),
    clearReading: ['statement', 'commitment', 'deed_report', 'milestone'].map((table) =>
      db.prepare(`DELETE FROM ${table} WHERE version = ?`),
    ),
    findFacts: db.prepare('SELECT n FROM facts WHERE declared = ?').pluck(),
    insertFacts: into('facts', 'declared'),
    findThing: db.prepare('SELECT n FROM thing WHERE type = ? AND name = ? AND ref = ?'),
    insertThing: into('thing', 'type, name, ref'),
    findVoice: db
      .prepare('SELECT n FROM voice WHERE speakers = ? AND speaker_keys = ? AND sides = ?')
      .pluck(),
    insertVoice: into('voice', 'speakers, speaker_keys, sides'),
    insertWords: into('search', 'rowid, title, text, facts'),
    deleteWords: db.prepare('DELETE FROM search WHERE rowid = ?'),
    insertOldWords: into('search_old', 'rowid, title, text, facts'),
    deleteOldWords: db.prepare('DELETE FROM search_old WHERE rowid = ?'),
    insertPrint: db.prepare('INSERT OR IGNORE INTO print(print, readout) VALUES (?, ?)'),
    dropPrint: db.prepare('DELETE FROM print WHERE print = ? AND readout = ?'),
    findPrints: db.prepare('SELECT prints FROM readout WHERE n = ?').pluck(),
    findSamePrints: db.prepare(
      `SELECT p.readout AS n, count(*) AS shared, length(r.prints) / 7 AS prints FROM print p JOIN readout r ON r.n = p.readout
       WHERE p.print IN (SELECT value FROM json_each(?)) AND p.readout <> ? GROUP BY p.readout`,
    ),
    setPrints: db.prepare('UPDATE readout SET prints = ? WHERE n = ?'),
    findFamily: db.prepare('SELECT family FROM readout WHERE n = ?').pluck(),
    findFamilyMembers: db.prepare('SELECT n, id FROM readout WHERE family = ?'),
    setFamily: db.prepare('UPDATE readout SET family = ? WHERE n = ?'),
    dropSketch: db.prepare('DELETE FROM sketch WHERE readout = ?'),
    dropKey: db.prepare('DELETE FROM event_key WHERE key = ? AND day = ? AND readout = ?'),
    dropLinks: db.prepare('DELETE FROM event_link WHERE a = ? OR b = ?'),
    insertSketch: into('sketch', 'readout, packed'),
    insertKey: db.prepare('INSERT OR IGNORE INTO event_key(key, day, readout) VALUES (?, ?, ?)'),
    findSketch: db.prepare('SELECT packed FROM sketch WHERE readout = ?'),
    findCandidates: db.prepare('SELECT readout FROM event_key WHERE key = ? AND day BETWEEN ? AND ?').pluck(),
    insertLink: db.prepare(
      'INSERT OR REPLACE INTO event_link(a, b, confidence, reasons) VALUES (?, ?, ?, ?)',
    ),
    findNeighbours: db
      .prepare('SELECT b FROM event_link WHERE a = ? UNION SELECT a FROM event_link WHERE b = ?')
      .pluck(),
    findJoined: db
      .prepare(
        `SELECT o.n FROM readout r JOIN event_decision d ON d.a = r.id JOIN readout o ON o.id = d.b
         WHERE r.n = ? AND d.decision = 'join'
         UNION SELECT o.n FROM readout r JOIN event_decision d ON d.b = r.id JOIN readout o ON o.id = d.a
         WHERE r.n = ? AND d.decision = 'join'`,
      )
      .pluck(),
    findEventMembers: db
      .prepare('SELECT o.n FROM readout r JOIN readout o ON o.event = r.event WHERE r.n = ?')
      .pluck(),
    findId: db.prepare('SELECT id FROM readout WHERE n = ?').pluck(),
    findLinksOf: db.prepare('SELECT a, b, confidence, reasons FROM event_link WHERE a = ?'),
    findDecisionsOf: db.prepare('SELECT a, b, decision AS type, at FROM event_decision WHERE a = ?'),
    dropEventOf: db.prepare('DELETE FROM event WHERE id = (SELECT event FROM readout WHERE n = ?)'),
    clearEvent: db.prepare('UPDATE readout SET event = NULL WHERE n = ?'),
    insertEvent: db.prepare(
      `INSERT OR REPLACE INTO event(id, kind, day, day_from, sides, readouts, confidence, reasons) VALUES (${marks(8)})`,
    ),
    findCorrections: db.prepare('SELECT * FROM correction WHERE readout = ? ORDER BY n'),
    insertCorrection: into('correction', 'readout, field, amendment, was, who, at, why, taken_back_at'),
    setEvent: db.prepare('UPDATE readout SET event = ? WHERE n = ?'),
    things: new Map(),
    voices: new Map(),
  }
}
