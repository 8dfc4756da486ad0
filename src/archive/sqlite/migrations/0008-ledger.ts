/**
 * What undertakings are compared by, sentences that report deeds as done, and what people decided on both. Rows of what
 * was read before have none of the first two: `ledger-form` 0 says that they are to be made from the records.
 */
export const ledger = `
ALTER TABLE commitment ADD COLUMN keys TEXT NOT NULL DEFAULT '';
ALTER TABLE commitment ADD COLUMN deeds TEXT NOT NULL DEFAULT '';

CREATE TABLE deed_report (
  version INTEGER NOT NULL,
  n INTEGER NOT NULL,
  start INTEGER NOT NULL,
  length INTEGER NOT NULL,
  keys TEXT NOT NULL,
  deeds TEXT NOT NULL,
  PRIMARY KEY (version, n)
) WITHOUT ROWID;

CREATE TABLE ledger_decision (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  readout TEXT NOT NULL,
  quote TEXT NOT NULL,
  by_side TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'status')),
  relation TEXT,
  other_readout TEXT,
  other_quote TEXT,
  other_by TEXT,
  status TEXT,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  taken_back_at TEXT
);

INSERT INTO archive(key, value) SELECT 'ledger-form', CASE WHEN EXISTS (SELECT 1 FROM version) THEN '0' ELSE '1' END;

CREATE VIEW deed_reports AS
SELECT r.id AS readout, r.event, v.day, d.n, trim(d.deeds) AS deeds, trim(d.keys) AS keys,
  substr(v.text, d.start + 1, d.length) AS text
FROM readout r JOIN version v ON v.n = r.latest JOIN deed_report d ON d.version = v.n;
`
