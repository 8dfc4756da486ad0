/** Set phrases that discovery found, and what people decided on them. */
export const formulas = `
CREATE TABLE formula (
  n INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  lang TEXT NOT NULL,
  name TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'accepted', 'rejected')),
  merged_into TEXT,
  wordings TEXT NOT NULL,
  registered TEXT,
  documents INTEGER NOT NULL,
  events INTEGER NOT NULL,
  issuers INTEGER NOT NULL,
  first TEXT,
  last TEXT,
  cohesion REAL NOT NULL,
  dispersion REAL NOT NULL,
  score REAL NOT NULL,
  found_at TEXT NOT NULL
);
CREATE INDEX formula_score ON formula(score DESC);

CREATE TABLE formula_decision (
  n INTEGER PRIMARY KEY,
  formula TEXT NOT NULL REFERENCES formula(id),
  verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'rename', 'merge')),
  value TEXT,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  why TEXT,
  taken_back_at TEXT
);
CREATE INDEX formula_decision_formula ON formula_decision(formula);

CREATE VIEW formulas AS
SELECT f.id, f.lang, f.name, f.status, f.merged_into, f.wordings, f.registered, f.documents, f.events, f.issuers, f.first,
  f.last, f.cohesion, f.dispersion, f.score, f.found_at FROM formula f;
`
