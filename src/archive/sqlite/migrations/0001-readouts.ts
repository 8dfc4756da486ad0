/** The first archive: readouts, their versions, what was read from them, events, the search index, views for analysts. */
export const readouts = `
CREATE TABLE archive (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE raw (
  n INTEGER PRIMARY KEY,
  hash BLOB NOT NULL UNIQUE,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  packed BLOB NOT NULL
);

CREATE TABLE readout (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  identity TEXT,
  given_id TEXT,
  address TEXT,
  added_at TEXT NOT NULL,
  latest INTEGER,
  versions INTEGER NOT NULL DEFAULT 0,
  event TEXT,
  family TEXT,
  prints INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX readout_given_id ON readout(given_id) WHERE given_id IS NOT NULL;
CREATE INDEX readout_event ON readout(event) WHERE event IS NOT NULL;
CREATE INDEX readout_family ON readout(family) WHERE family IS NOT NULL;

CREATE TABLE facts (
  n INTEGER PRIMARY KEY,
  declared TEXT NOT NULL UNIQUE
);

CREATE TABLE version (
  n INTEGER PRIMARY KEY,
  readout INTEGER NOT NULL REFERENCES readout(n),
  number INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('live', 'edited', 'deleted', 'restored')),
  hash BLOB NOT NULL,
  title TEXT,
  published TEXT,
  publisher TEXT,
  publisher_country TEXT,
  lang TEXT,
  came_from TEXT NOT NULL,
  facts INTEGER NOT NULL REFERENCES facts(n),
  fetched_at TEXT,
  added_at TEXT NOT NULL,
  raw INTEGER NOT NULL REFERENCES raw(n),
  reader TEXT,
  is_readout INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  day TEXT,
  day_from TEXT,
  sides TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL
);
CREATE UNIQUE INDEX version_readout ON version(readout, number);
CREATE INDEX version_hash ON version(hash);
CREATE INDEX version_raw ON version(raw);

CREATE TABLE record (
  version INTEGER NOT NULL REFERENCES version(n),
  reader TEXT NOT NULL,
  is_current INTEGER NOT NULL,
  packed BLOB NOT NULL,
  UNIQUE (version, reader)
);

CREATE TABLE statement (
  version INTEGER NOT NULL,
  n INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  speakers TEXT NOT NULL,
  speaker_keys TEXT NOT NULL,
  sides TEXT NOT NULL,
  acts TEXT NOT NULL,
  topics TEXT NOT NULL,
  PRIMARY KEY (version, n)
) WITHOUT ROWID;

CREATE TABLE thing (
  n INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  ref TEXT NOT NULL,
  UNIQUE (type, name, ref)
);

CREATE TABLE mention (
  version INTEGER NOT NULL,
  thing INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  times INTEGER NOT NULL,
  PRIMARY KEY (version, thing)
) WITHOUT ROWID;

CREATE TABLE commitment (
  version INTEGER NOT NULL,
  n INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  by_side TEXT NOT NULL,
  with_sides TEXT NOT NULL,
  hardness TEXT NOT NULL,
  due TEXT,
  PRIMARY KEY (version, n)
) WITHOUT ROWID;

CREATE TABLE milestone (
  version INTEGER NOT NULL,
  n INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  what TEXT NOT NULL,
  day TEXT NOT NULL,
  ordinal INTEGER,
  ref TEXT,
  PRIMARY KEY (version, n)
) WITHOUT ROWID;

CREATE TABLE print (
  print INTEGER NOT NULL,
  readout INTEGER NOT NULL,
  PRIMARY KEY (print, readout)
) WITHOUT ROWID;
CREATE INDEX print_readout ON print(readout);

CREATE TABLE sketch (
  readout INTEGER PRIMARY KEY REFERENCES readout(n),
  packed BLOB NOT NULL
);
CREATE TABLE event_key (
  key TEXT NOT NULL,
  day TEXT NOT NULL,
  readout INTEGER NOT NULL,
  PRIMARY KEY (key, day, readout)
) WITHOUT ROWID;

CREATE TABLE event_link (
  a INTEGER NOT NULL,
  b INTEGER NOT NULL,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;
CREATE INDEX event_link_b ON event_link(b);

CREATE TABLE event_decision (
  a TEXT NOT NULL,
  b TEXT NOT NULL,
  decision TEXT NOT NULL CHECK (decision IN ('join', 'split')),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  PRIMARY KEY (a, b)
) WITHOUT ROWID;

CREATE TABLE correction (
  n INTEGER PRIMARY KEY,
  readout TEXT NOT NULL REFERENCES readout(id),
  field TEXT NOT NULL,
  amendment TEXT NOT NULL,
  was TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  taken_back_at TEXT
);
CREATE INDEX correction_readout ON correction(readout);

CREATE TABLE event (
  id TEXT PRIMARY KEY,
  kind TEXT,
  day TEXT,
  day_from TEXT,
  sides TEXT NOT NULL,
  readouts INTEGER NOT NULL,
  confidence REAL NOT NULL,
  reasons TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX event_day ON event(day);

CREATE VIRTUAL TABLE search USING fts5(title, text, facts, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO search(search, rank) VALUES ('rank', 'bm25(3.0, 1.0, 0.0)');
CREATE VIRTUAL TABLE search_old USING fts5(title, text, facts, content='', contentless_delete=1, tokenize='ascii');
INSERT INTO search_old(search_old, rank) VALUES ('rank', 'bm25(3.0, 1.0, 0.0)');

CREATE VIEW readouts AS
SELECT r.id, r.given_id, v.title, v.published, v.publisher, v.publisher_country, v.lang, r.address,
  v.is_readout, v.kind, v.day, v.day_from, trim(v.sides) AS sides, r.event, r.family, r.versions, v.number AS version,
  v.state, v.came_from, v.fetched_at, r.added_at, v.reader, v.text
FROM readout r JOIN version v ON v.n = r.latest;

CREATE VIEW corrections AS
SELECT n, readout, field, json_extract(amendment, '$.value') AS value, json_extract(amendment, '$.quote') AS quote, was,
  who, at, why, taken_back_at FROM correction;

CREATE VIEW events AS
SELECT id, kind, day, day_from, trim(sides) AS sides, readouts, confidence, reasons FROM event;

CREATE VIEW statements AS
SELECT r.id AS readout, r.event, v.day, s.n, s.speakers, trim(s.sides) AS sides, trim(s.acts) AS acts,
  trim(s.topics) AS topics, substr(v.text, s.start + 1, s.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN statement s ON s.version = v.n;

CREATE VIEW commitments AS
SELECT r.id AS readout, r.event, v.day, c.n, c.by_side, trim(c.with_sides) AS with_sides, c.hardness, c.due,
  substr(v.text, c.start + 1, c.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN commitment c ON c.version = v.n;

CREATE VIEW mentions AS
SELECT r.id AS readout, r.event, v.day, t.type, t.name, nullif(t.ref, '') AS ref, m.times,
  substr(v.text, m.start + 1, m.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN mention m ON m.version = v.n JOIN thing t ON t.n = m.thing;

CREATE VIEW milestones AS
SELECT r.id AS readout, r.event, v.day AS event_day, m.n, m.what, m.day, m.ordinal, m.ref,
  substr(v.text, m.start + 1, m.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN milestone m ON m.version = v.n;
`
