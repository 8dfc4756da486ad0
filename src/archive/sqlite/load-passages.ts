import { applyCorrections } from '../corrections/apply-corrections.ts'
import type { Passages } from '../formulas/formula-archive.ts'
import { unpackPassages, unpackRecord } from '../pack-record.ts'
import { correctionsOf } from './corrections-of.ts'
import type { Connection } from './open-file.ts'

interface PackedRow {
  readonly text: string
  readonly packed: Buffer
}

/** See `FormulaArchive.passages`: of thousands of readouts only what is asked for is fetched and unpacked. */
export function loadPassages(db: Connection, ids: readonly string[]): Passages[] {
  const find = db.prepare(
    `SELECT v.text, c.packed FROM readout r JOIN version v ON v.n = r.latest
     JOIN record c ON c.version = v.n AND c.is_current = 1 WHERE r.id = ?`,
  )
  return ids.flatMap((id): Passages[] => {
    const row = find.get(id) as PackedRow | undefined
    if (!row) return []
    const { text, packed } = row
    const corrections = correctionsOf(db, id)
    const { formulas, statements } =
      corrections.length === 0
        ? unpackPassages(packed, text)
        : applyCorrections(unpackRecord(packed, text), corrections).record
    return [{ id, text, formulas, statements }]
  })
}
