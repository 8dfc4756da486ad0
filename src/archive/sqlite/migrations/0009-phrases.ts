/**
 * The index of phrases in segments of versions, each cut into buckets, so that it grows at its end and not all over;
 * readouts that a person put aside. The old index is made anew with the next question.
 */
export const phrases = `
DROP TABLE shingle;
DELETE FROM archive WHERE key = 'shingled';
CREATE TABLE shingle_segment (
  n INTEGER PRIMARY KEY AUTOINCREMENT,
  first INTEGER NOT NULL,
  until INTEGER NOT NULL,
  bits INTEGER NOT NULL
);
CREATE TABLE shingle (
  n INTEGER PRIMARY KEY,
  packed BLOB NOT NULL
);

CREATE TABLE removal (
  n INTEGER PRIMARY KEY,
  readout TEXT NOT NULL REFERENCES readout(id),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  taken_back_at TEXT
);
CREATE INDEX removal_readout ON removal(readout);
CREATE VIEW removals AS SELECT readout, who, at, why, taken_back_at FROM removal;
`
