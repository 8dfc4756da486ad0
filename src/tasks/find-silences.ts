import type { Archive, ReadoutSummary } from '../archive/archive.ts'
import type { ReadoutRecord } from '../record/record.ts'
import { earlierReadouts } from './earlier-readouts.ts'

/** A set phrase that an issuer usually has when it reports on this counterpart, and did not have this time. */
interface Silence {
  readonly formula: string
  readonly text: string
  /** How many of the earlier readouts have it. */
  readonly readouts: number
  readonly last: { readonly id: string; readonly day: string }
}

export interface Silences {
  readonly issuer: string
  readonly sides: readonly string[]
  /** Earlier readouts of this issuer with these sides that were looked at, the newest ones. */
  readonly readouts: number
  /** How many set phrases are usual, said this time or not. */
  readonly usual: number
  /** Null where they are too few to say. */
  readonly missing: readonly Silence[] | null
}

const LEAST_READOUTS = 4
const MOST_READOUTS = 60

export interface Asked {
  readonly id: string
  readonly event: string | null
  readonly lang: string | null
  readonly publisherCountry: string | null
  readonly sides: readonly string[]
  readonly record: ReadoutRecord
  readonly isEarlier: (summary: ReadoutSummary) => boolean
}

/** What this issuer said in at least half of its earlier readouts on these two sides, and not this time. */
export async function findSilences(archive: Archive, asked: Asked): Promise<Silences | null> {
  const { publisherCountry: issuer, sides, record } = asked
  if (issuer === null || sides.length !== 2) return null
  const days = new Map<string, string>()
  for await (const { summary, day } of earlierReadouts(archive, { ...asked, issuer })) {
    days.set(summary.id, day)
    if (days.size === MOST_READOUTS) break
  }
  const earlier = await formulasOf(archive, [...days.keys()])
  const readouts = earlier.length
  const seen = new Map<string, Silence>()
  for (const { id, formulas } of earlier)
    for (const { id: formula, text } of onceEach(formulas)) {
      const known = seen.get(formula)
      seen.set(formula, {
        ...(known ?? { formula, text, last: { id, day: days.get(id) ?? '' } }),
        readouts: (known?.readouts ?? 0) + 1,
      })
    }
  const said = new Set(record.formulas.map(({ id }) => id))
  const usual = [...seen.values()].filter((one) => one.readouts * 2 >= readouts)
  const missing = usual.filter(({ formula }) => !said.has(formula)).sort((a, b) => b.readouts - a.readouts)
  const isTold = readouts >= LEAST_READOUTS
  return { issuer, sides, readouts, usual: isTold ? usual.length : 0, missing: isTold ? missing : null }
}

function onceEach(formulas: ReadoutRecord['formulas']): ReadoutRecord['formulas'] {
  return [...new Map(formulas.map((one) => [one.id, one])).values()]
}

interface Kept {
  readonly mark: string
  readonly formulas: Map<string, ReadoutRecord['formulas']>
}

/** Set phrases of readouts that were looked at, until something is written: one pair is asked for again and again. */
const kept = new WeakMap<Archive, Kept>()
/** Beyond so many readouts all are forgotten. */
const MOST_KEPT = 20_000

/** Set phrases of each of these readouts that has a record, in this order. */
async function formulasOf(archive: Archive, ids: readonly string[]) {
  const mark = await archive.changeMark()
  const last = kept.get(archive)
  const known = last?.mark === mark && last.formulas.size < MOST_KEPT ? last : { mark, formulas: new Map() }
  kept.set(archive, known)
  const { formulas } = known
  const unknown = ids.filter((id) => !formulas.has(id))
  for (const one of await archive.passages(unknown, { formulas: true, statements: false }))
    formulas.set(one.id, one.formulas)
  return ids.flatMap((id) => {
    const found = formulas.get(id)
    return found ? [{ id, formulas: found }] : []
  })
}
