/**
 * Which stretches of characters stand in which versions, so that characters are found anywhere; an order by days. To
 * make room and save time, mentions lie with the record as one list, the prints of a readout lie with it, and the index
 * of hashes has the beginnings of them.
 */
export const characters = `
CREATE TABLE gram (
  n INTEGER PRIMARY KEY,
  block INTEGER NOT NULL,
  first BLOB NOT NULL,
  packed BLOB NOT NULL
);
CREATE UNIQUE INDEX gram_first ON gram(block, first);
CREATE INDEX version_day ON version(coalesce(day, published));

DROP INDEX version_hash;
CREATE INDEX version_hash ON version(substr(hash, 1, 6));

ALTER TABLE readout DROP COLUMN prints;
ALTER TABLE readout ADD COLUMN prints BLOB NOT NULL DEFAULT x'';
UPDATE readout SET prints = (
  SELECT unhex(group_concat(printf('%014x', print), '')) FROM print WHERE print.readout = readout.n
) WHERE n IN (SELECT readout FROM print);
DROP INDEX print_readout;

ALTER TABLE record ADD COLUMN mentions TEXT NOT NULL DEFAULT '[]';
UPDATE record SET mentions = (
  SELECT json_group_array(json_array(thing, start, length, times)) FROM mention WHERE mention.version = record.version
) WHERE is_current;
DROP VIEW mentions;
DROP TABLE mention;
CREATE VIEW mentions AS
SELECT r.id AS readout, r.event, v.day, t.type, t.name, nullif(t.ref, '') AS ref, m.value ->> 3 AS times,
  substr(v.text, (m.value ->> 1) + 1, m.value ->> 2) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN record c ON c.version = v.n AND c.is_current
JOIN json_each(c.mentions) m JOIN thing t ON t.n = m.value ->> 0;
`
