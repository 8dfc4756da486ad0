import { isInTime } from '../../shared/complete-person.ts'
import { type NameCase, nominativeOf } from '../inflection/nominative.ts'
import type { Cursor } from './cursor.ts'
import type { PersonName } from './read-person-name.ts'

const CASES: readonly NameCase[] = ['nom', 'gen', 'ins', 'dat', 'loc']
const LONGEST = 24

/**
 * "Путина" in a headline: a surname by itself, if the register knows one person of that name who was in office on the day
 * of publication.
 */
export function readFamily(cursor: Cursor, at: number, published: string | undefined): PersonName | null {
  if (!published || !cursor.isUnknown(at) || cursor.known(at, at + 1)) return null
  const slice = cursor.slice(at, at + 1)
  if (slice.length < 4 || slice.length > LONGEST) return null
  for (const form of CASES) {
    const entries = cursor.gazetteer
      .family(nominativeOf(slice, form))
      .filter((entry) => isInTime(entry, published))
    const ids = new Set(entries.map(({ id }) => id))
    if (ids.size === 1) return { from: at, to: at + 1, sure: true, ref: [...ids][0] ?? null, titles: [] }
    if (ids.size > 1) return null
  }
  return null
}
