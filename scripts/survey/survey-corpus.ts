import { breachesOf } from '../../src/record/laws.ts'
import type { Readout } from '../../src/record/readout.ts'
import { type ReadoutRecord, recordSchema } from '../../src/record/record.ts'
import { readJsonLines } from '../../src/tasks/read-json-lines.ts'
import { countRecord, startTally, type Tally } from './count-record.ts'

/** Something that must not happen: a line that can't be taken, a reader that throws, a record that breaks a law. */
export interface Fault {
  readonly id: string
  readonly what: 'bad line' | 'exception' | 'schema' | 'law'
  readonly words: string
}

/** What a survey of one corpus found. */
export interface Survey {
  readonly tally: Tally
  readonly faults: readonly Fault[]
  readonly characters: number
  /** time spent in the reader alone */
  readonly seconds: number
  readonly longest: { readonly id: string; readonly characters: number; readonly seconds: number }
}

export interface SurveyOptions {
  readonly read: (readout: Readout) => ReadoutRecord
  /** how many texts to read at most */
  readonly limit: number
  readonly sampleSize: number
}

/** Reads a corpus of JSON lines the way `dragoman read --jsonl` does, counts what was read and checks every record. */
export async function surveyCorpus(
  lines: AsyncIterable<Uint8Array>,
  { read, limit, sampleSize }: SurveyOptions,
): Promise<Survey> {
  const tally = startTally(sampleSize)
  const faults: Fault[] = []
  let characters = 0
  let seconds = 0
  let longest = { id: '', characters: 0, seconds: 0 }
  let thrown: Fault | null = null
  const timed = (readout: Readout): ReadoutRecord => {
    const id = readout.id ?? '?'
    const began = performance.now()
    try {
      return read(readout)
    } catch (cause) {
      thrown = {
        id,
        what: 'exception',
        words: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause),
      }
      throw cause
    } finally {
      const spent = (performance.now() - began) / 1000
      seconds += spent
      characters += readout.text.length
      if (readout.text.length > longest.characters)
        longest = { id, characters: readout.text.length, seconds: spent }
    }
  }
  let taken = 0
  for await (const outcome of readJsonLines(lines, { read: timed })) {
    if (outcome.type === 'record') {
      countRecord(tally, outcome.record)
      faults.push(...faultsOf(outcome.record))
    } else {
      faults.push(
        thrown ?? {
          id: String(outcome.id ?? `line ${outcome.line}`),
          what: 'bad line',
          words: outcome.error,
        },
      )
      thrown = null
    }
    if (++taken >= limit) break
  }
  return { tally, faults, characters, seconds, longest }
}

function faultsOf(record: ReadoutRecord): Fault[] {
  const id = record.id ?? '?'
  const { success, error } = recordSchema.safeParse(record)
  const issues = success ? [] : error.issues
  return [
    ...issues.map(
      ({ path, message }): Fault => ({
        id,
        what: 'schema',
        words: `${path.map(String).join('.')}: ${message}`,
      }),
    ),
    ...breachesOf(record).map((words): Fault => ({ id, what: 'law', words })),
  ]
}
