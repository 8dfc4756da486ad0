import { applyCorrections } from '../corrections/apply-corrections.ts'
import type { Amendment, Correction } from '../corrections/correction.ts'
import { unpackRecord } from '../pack-record.ts'
import type { PreparedFiling } from '../prepare-filing.ts'
import { type PreparedReading, prepareReading } from '../prepare-reading.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'

interface CorrectionRow {
  readonly readout: string
  readonly amendment: string
  readonly was: string
  readonly who: string
  readonly at: string
  readonly why: string | null
  readonly taken_back_at: string | null
}

/** All corrections of a readout, also those taken back, in the order in which they were made. */
export function correctionsOf(db: Connection, readout: string): Correction[] {
  return (statementsOf(db).findCorrections.all(readout) as CorrectionRow[]).map(correctionOf)
}

/** All corrections of the archive, by readout. */
export function allCorrections(db: Connection): Correction[] {
  return (db.prepare('SELECT * FROM correction ORDER BY readout, n').all() as CorrectionRow[]).map(
    correctionOf,
  )
}

function correctionOf({ amendment, taken_back_at, readout, was, who, at, why }: CorrectionRow): Correction {
  return {
    readout,
    amendment: JSON.parse(amendment) as Amendment,
    was,
    who,
    at,
    why,
    takenBackAt: taken_back_at,
  }
}

/** A reading that is about to be written, with the corrections of its readout in its rows. */
export function withCorrections(
  db: Connection,
  readout: string,
  { reading, text, ...document }: PreparedFiling,
): PreparedReading {
  const corrections = correctionsOf(db, readout)
  if (corrections.length === 0) return reading
  const asRead = unpackRecord(Buffer.from(reading.body), text)
  const { record } = applyCorrections(asRead, corrections)
  return prepareReading(record, { ...document, id: readout, reader: reading.reader }, asRead)
}
