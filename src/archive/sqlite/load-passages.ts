import type { Speaker } from '../../record/record.ts'
import { applyCorrections } from '../corrections/apply-corrections.ts'
import type { PassageNeeds, Passages } from '../formulas/formula-archive.ts'
import { unpackRecord, unpackUntil } from '../pack-record.ts'
import { correctionsOf } from './corrections-of.ts'
import type { Connection } from './open-file.ts'
import { speakersOfVoice, type VoiceRow } from './voice-speakers.ts'

interface PackedRow {
  readonly n: number
  readonly text: string
  readonly packed: Buffer
}

interface StatementRow {
  readonly start: number
  readonly length: number
  readonly voice: number
}

/**
 * See `FormulaArchive.passages`. Of thousands of readouts only what is asked for is fetched: who speaks where stands in a
 * table, and a record is unpacked only for its formulas, or where the table cannot tell.
 */
export function loadPassages(db: Connection, ids: readonly string[], needs: PassageNeeds): Passages[] {
  const find = db.prepare(
    `SELECT v.n, v.text, c.packed FROM readout r JOIN version v ON v.n = r.latest
     JOIN record c ON c.version = v.n AND c.is_current = 1 WHERE r.id = ?`,
  )
  const statementsIn = openStatements(db)
  return ids.flatMap((id): Passages[] => {
    const row = find.get(id) as PackedRow | undefined
    if (!row) return []
    const { n, text, packed } = row
    const corrections = correctionsOf(db, id)
    if (corrections.length > 0) {
      const { formulas, statements } = applyCorrections(unpackRecord(packed, text), corrections).record
      return [{ id, text, formulas, statements }]
    }
    const statements = needs.statements ? statementsIn(n, text) : []
    if (statements === null) return [{ ...unpackUntil(packed, text, 'statements'), id, text }]
    const formulas = needs.formulas ? unpackUntil(packed, text, 'formulas').formulas : []
    return [{ id, text, formulas, statements }]
  })
}

/** Statements of a version by the table; null where it does not tell all of them for sure. */
function openStatements(db: Connection): (version: number, text: string) => Passages['statements'] | null {
  const find = db.prepare('SELECT start, length, voice FROM statement WHERE version = ? ORDER BY n')
  const findVoice = db.prepare('SELECT speakers, speaker_keys FROM voice WHERE n = ?')
  const voices = new Map<number, readonly Speaker[] | null>()
  const speakersOf = (voice: number) => {
    const known = voices.get(voice)
    if (known !== undefined) return known
    const made = speakersOfVoice(findVoice.get(voice) as VoiceRow)
    voices.set(voice, made)
    return made
  }
  return (version, text) => {
    // Places are told in letters: only without letters of two units are they those of the text.
    if (/[\ud800-\udfff]/.test(text)) return null
    const found: Passages['statements'][number][] = []
    for (const { start, length, voice } of find.iterate(version) as Iterable<StatementRow>) {
      const speakers = speakersOf(voice)
      if (speakers === null) return null
      found.push({ span: [start, start + length], speakers })
    }
    return found
  }
}
