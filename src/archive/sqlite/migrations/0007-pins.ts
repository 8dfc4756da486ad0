/** What people say of two statements in two accounts of an event: that they tell one matter, or do not. */
export const pins = `
CREATE TABLE pin (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  a TEXT NOT NULL REFERENCES readout(id),
  a_version INTEGER NOT NULL,
  a_first INTEGER NOT NULL,
  a_last INTEGER NOT NULL,
  a_quote TEXT NOT NULL,
  b TEXT NOT NULL REFERENCES readout(id),
  b_version INTEGER NOT NULL,
  b_first INTEGER NOT NULL,
  b_last INTEGER NOT NULL,
  b_quote TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('linked', 'apart')),
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  taken_back_at TEXT
);
CREATE INDEX pin_a ON pin(a);
CREATE INDEX pin_b ON pin(b);

CREATE VIEW pins AS
SELECT id, verdict, a, a_version, a_quote, b, b_version, b_quote, who, at, why, taken_back_at FROM pin;
`
