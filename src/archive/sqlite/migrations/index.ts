import { readouts } from './0001-readouts.ts'
import { characters } from './0002-characters.ts'
import { notes } from './0003-notes.ts'
import { shingles } from './0004-shingles.ts'
import { voices } from './0005-voices.ts'
import { formulas } from './0006-formulas.ts'
import { pins } from './0007-pins.ts'
import { ledger } from './0008-ledger.ts'
import { phrases } from './0009-phrases.ts'

/** All changes of the tables, oldest first. A change that has been published is never edited: another one follows it. */
export const MIGRATIONS: readonly string[] = [
  readouts,
  characters,
  notes,
  shingles,
  voices,
  formulas,
  pins,
  ledger,
  phrases,
]
