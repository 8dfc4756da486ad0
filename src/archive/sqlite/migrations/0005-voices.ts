/**
 * Who speaks is kept once for all statements of the same speakers. From this version on records are packed by the layout
 * of records; those that were packed before stay as they are.
 */
export const voices = `
CREATE TABLE voice (
  n INTEGER PRIMARY KEY,
  speakers TEXT NOT NULL,
  speaker_keys TEXT NOT NULL,
  sides TEXT NOT NULL,
  UNIQUE (speakers, speaker_keys, sides)
);
INSERT INTO voice(speakers, speaker_keys, sides)
SELECT DISTINCT speakers, speaker_keys, sides FROM statement ORDER BY speakers, speaker_keys, sides;

DROP VIEW statements;
ALTER TABLE statement RENAME TO statement_before;
CREATE TABLE statement (
  version INTEGER NOT NULL,
  n INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  voice INTEGER NOT NULL,
  acts TEXT NOT NULL,
  topics TEXT NOT NULL,
  PRIMARY KEY (version, n)
) WITHOUT ROWID;
INSERT INTO statement
SELECT s.version, s.n, s.start, s.length, o.n, s.acts, s.topics FROM statement_before s
JOIN voice o ON o.speakers = s.speakers AND o.speaker_keys = s.speaker_keys AND o.sides = s.sides
ORDER BY s.version, s.n;
DROP TABLE statement_before;

CREATE VIEW statements AS
SELECT r.id AS readout, r.event, v.day, s.n, o.speakers, trim(o.sides) AS sides, trim(s.acts) AS acts,
  trim(s.topics) AS topics, substr(v.text, s.start + 1, s.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN statement s ON s.version = v.n JOIN voice o ON o.n = s.voice;
`
