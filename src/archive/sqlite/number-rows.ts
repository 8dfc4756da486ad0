import type { PreparedReading } from '../prepare-reading.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'

/** The number of a named thing, which is made where there is none. */
export function thingOf(db: Connection, type: string, name: string, ref: string): number {
  const { findThing, insertThing, things } = statementsOf(db)
  const key = `${type}\n${name}\n${ref}`
  const remembered = things.get(key)
  if (remembered !== undefined) return remembered
  const known = findThing.get(type, name, ref) as { n: number } | undefined
  const n = known?.n ?? Number(insertThing.run(type, name, ref).lastInsertRowid)
  return remember(things, key, n)
}

type Voice = Pick<PreparedReading['statements'][number], 'speakers' | 'speakerKeys' | 'sides'>

/** The same of those who speak in a statement. */
export function voiceOf(db: Connection, { speakers, speakerKeys, sides }: Voice): number {
  const { findVoice, insertVoice, voices } = statementsOf(db)
  const key = `${speakers}\n${speakerKeys}\n${sides}`
  const remembered = voices.get(key)
  if (remembered !== undefined) return remembered
  const known = findVoice.get(speakers, speakerKeys, sides) as number | undefined
  return remember(voices, key, known ?? Number(insertVoice.run(speakers, speakerKeys, sides).lastInsertRowid))
}

/** So many numbers are kept at hand; the file knows the others. */
const REMEMBERED = 10_000

function remember(numbers: Map<string, number>, key: string, n: number): number {
  if (numbers.size >= REMEMBERED) numbers.clear()
  numbers.set(key, n)
  return n
}
