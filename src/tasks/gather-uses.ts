import type { Archive, DatedReadout } from '../archive/archive.ts'
import type { Passages } from '../archive/formulas/formula-archive.ts'
import { concordanceLines } from '../archive/query/concordance.ts'
import { findOccurrences } from '../archive/query/find-occurrences.ts'
import type { Speaker } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import type { FormulaUse, UsePlace } from '../study/formulas/formula-use.ts'
import type { AskedFormula } from './name-formula.ts'

/** Characters on either side of a place. */
const WIDTH = 60

/** The texts among some that have a formula, with each place and who says it there; by their ids. */
export async function gatherUses(
  archive: Archive,
  formula: AskedFormula,
  documents: readonly DatedReadout[],
): Promise<ReadonlyMap<string, FormulaUse>> {
  const holders = await holdersOf(archive, formula)
  const rows = documents.filter(({ id }) => holders.has(id))
  const needs = { formulas: formula.registered !== null, statements: true }
  const found = await archive.passages(
    rows.map(({ id }) => id),
    needs,
  )
  const passagesOf = new Map(found.map((one) => [one.id, one]))
  const uses = new Map<string, FormulaUse>()
  for (const row of rows) {
    const passages = passagesOf.get(row.id)
    if (passages) uses.set(row.id, { row, places: placesIn(passages, formula, row) })
  }
  return uses
}

/** Ids of all documents that have a formula. */
export async function holdersOf(
  archive: Archive,
  { query }: Pick<AskedFormula, 'query'>,
): Promise<ReadonlySet<string>> {
  const found = await archive.dated({ query, namesOf: () => [] })
  return new Set(found.map(({ id }) => id))
}

function placesIn(record: Passages, formula: AskedFormula, row: DatedReadout): UsePlace[] {
  const { text } = record
  const lines = concordanceLines(text, spansIn(record, formula), WIDTH)
  return lines.map((line) => {
    const speakers = speakersAt(record.statements, line.span)
    return { ...line, speakers, sides: sidesOfSpeakers(speakers, row.sides) }
  })
}

/** Where the reader found the formula of the register, and where the words stand that are looked for. */
function spansIn({ text, formulas }: Passages, { registered, query }: AskedFormula): Span[] {
  const read = formulas.flatMap(({ id, span }) => (id === registered ? [span] : []))
  const typed = findOccurrences(text, query)
  const isNew = ([start, end]: Span) => !read.some((span) => span[0] < end && start < span[1])
  return [...read, ...typed.filter(isNew)].sort((a, b) => a[0] - b[0])
}

function speakersAt(statements: Passages['statements'], [start]: Span): readonly Speaker[] {
  return statements.find(({ span }) => span[0] <= start && start < span[1])?.speakers ?? []
}

function sidesOfSpeakers(speakers: readonly Speaker[], all: readonly string[]): string[] {
  const sides = speakers.flatMap((speaker) => {
    if (speaker.type === 'both') return all
    if (speaker.type === 'narrator') return []
    return speaker.country ?? []
  })
  return [...new Set(sides)]
}
