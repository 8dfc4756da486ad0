/** What people note on words of a version, and where those words stand in later ones. */
export const notes = `
CREATE TABLE note (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  readout TEXT NOT NULL REFERENCES readout(id),
  version INTEGER,
  first INTEGER,
  last INTEGER,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  text TEXT NOT NULL,
  tags TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  changed_at TEXT,
  taken_back_at TEXT
);
CREATE INDEX note_readout ON note(readout);

CREATE TABLE note_place (
  note INTEGER NOT NULL REFERENCES note(n),
  version INTEGER NOT NULL,
  first INTEGER,
  last INTEGER,
  quote TEXT,
  score REAL NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('proposed', 'orphaned', 'accepted', 'declined')),
  who TEXT,
  at TEXT,
  PRIMARY KEY (note, version)
) WITHOUT ROWID;

CREATE VIEW notes AS
SELECT t.id, t.readout, t.version, t.quote, t.text, t.tags, t.who, t.at, t.changed_at, t.taken_back_at,
  CASE WHEN t.version = r.versions OR p.state = 'accepted' THEN 'standing' ELSE p.state END AS state,
  p.quote AS latest_quote, p.score
FROM note t JOIN readout r ON r.id = t.readout LEFT JOIN note_place p ON p.note = t.n AND p.version = r.versions;
`
