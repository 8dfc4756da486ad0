import { readouts } from './0001-readouts.ts'
import { characters } from './0002-characters.ts'
import { notes } from './0003-notes.ts'
import { shingles } from './0004-shingles.ts'
import { formulas } from './0006-formulas.ts'

/** All changes of the tables, oldest first. A change that has been published is never edited: another one follows it. */
export const MIGRATIONS: readonly string[] = [readouts, characters, notes, shingles, formulas]
