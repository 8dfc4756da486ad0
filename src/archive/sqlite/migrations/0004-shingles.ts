/** Which shingles of words or characters stand in which versions, and where in them, so that first uses are found. */
export const shingles = `
CREATE TABLE shingle (
  shingle INTEGER NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (shingle, place)
) WITHOUT ROWID;
`
