/** Which stretches of characters stand in which versions, so that characters are found anywhere; an order by days. */
export const characters = `
CREATE TABLE gram (
  n INTEGER PRIMARY KEY,
  block INTEGER NOT NULL,
  first BLOB NOT NULL,
  packed BLOB NOT NULL
);
CREATE UNIQUE INDEX gram_first ON gram(block, first);
CREATE INDEX version_day ON version(coalesce(day, published));
`
