import type { Archive, Page } from '../archive/archive.ts'
import type { Formula, FormulaFilter, FormulaVerdict } from '../archive/formulas/formula.ts'
import { indexText } from '../archive/words/search-words.ts'
import { DragomanError } from '../record/errors.ts'
import { type ArchivedLine, makeConcordance } from './search-archive.ts'

export type { Formula, FormulaDecision, FormulaFilter, FormulaVerdict } from '../archive/formulas/formula.ts'

/** A person's word, and in whose name. */
export interface FormulaWord {
  readonly verdict: FormulaVerdict
  /** The new name for `rename`; for `merge` the formula that it is merged into, by id, name or wording. */
  readonly value?: string
  readonly who: string
  readonly why: string | null
}

export async function listFormulas(archive: Archive, filter: FormulaFilter): Promise<Page<Formula>> {
  return await archive.formulas(filter)
}

/** The formula of this id, name or wording. Throws DragomanError `no-such-formula`. */
export async function findFormula(archive: Archive, reference: string): Promise<Formula> {
  const byId = await archive.formula(reference)
  if (byId) return byId
  const asked = indexText(reference)
  const { items } = await archive.formulas({ holds: reference, limit: 500 })
  const same = items.filter(({ name, wordings }) =>
    [name, ...wordings.map(({ text }) => text)].some((one) => indexText(one) === asked),
  )
  const [first] = same
  if (first && asked !== '') return first
  throw new DragomanError('no-such-formula', `The archive has no formula ${reference}.`, {
    hint: '"dragoman formulas list" shows those there are; "dragoman formulas discover" looks for them.',
  })
}

/** Keeps a person's word on a formula; gives the formula as it is then. */
export async function decideFormula(
  archive: Archive,
  reference: string,
  { verdict, value, who, why }: FormulaWord,
): Promise<Formula> {
  const formula = await findFormula(archive, reference)
  const said = await saidValue(archive, formula, verdict, value)
  const at = new Date().toISOString()
  await archive.decideFormula(formula.id, { verdict, value: said, who, at, why, takenBackAt: null })
  return await findFormula(archive, formula.id)
}

/** Takes back the last word on a formula that stands. Throws `bad-formula` where there is none. */
export async function takeBackOnFormula(archive: Archive, reference: string): Promise<Formula> {
  const { id, name } = await findFormula(archive, reference)
  if (await archive.takeBackFormula(id, new Date().toISOString())) return await findFormula(archive, id)
  throw new DragomanError('bad-formula', `Nobody has decided anything on "${name}" that could be taken back.`)
}

async function saidValue(
  archive: Archive,
  formula: Formula,
  verdict: FormulaVerdict,
  value: string | undefined,
): Promise<string | null> {
  if (verdict === 'rename') {
    const name = value?.trim() ?? ''
    if (name !== '') return name
    throw new DragomanError('bad-formula', `It is not said what "${formula.name}" should be called.`)
  }
  if (verdict !== 'merge') return null
  const into = await findFormula(archive, value ?? '')
  if (into.lang !== formula.lang) {
    throw new DragomanError(
      'bad-formula',
      `"${formula.name}" is ${formula.lang} and "${into.name}" is ${into.lang}: only wordings of one language are one formula.`,
    )
  }
  if (await leadsTo(archive, into, formula.id)) {
    throw new DragomanError('bad-formula', `"${into.name}" is "${formula.name}", or merged into it already.`)
  }
  return into.id
}

async function leadsTo(archive: Archive, from: Formula, id: string): Promise<boolean> {
  for (
    let one: Formula | null = from;
    one;
    one = one.mergedInto ? await archive.formula(one.mergedInto) : null
  )
    if (one.id === id) return true
  return false
}

/** Places where a formula stands, one of each wording first, with what is around it; at most `limit`. */
export async function formulaExamples(
  archive: Archive,
  reference: string,
  { limit, width }: { readonly limit: number; readonly width: number },
): Promise<readonly ArchivedLine[]> {
  const { wordings } = await findFormula(archive, reference)
  const found: (readonly ArchivedLine[])[] = []
  for (const { text } of wordings.slice(0, limit)) {
    const typed = `"${text.replaceAll('"', ' ')}"`
    const { lines } = await makeConcordance(archive, typed, { limit, width, order: 'text' })
    found.push(onePerReadout(lines))
  }
  const chosen: ArchivedLine[] = []
  for (let i = 0; chosen.length < limit && found.some((lines) => i < lines.length); i++)
    for (const lines of found) if (lines[i]) chosen.push(lines[i] as ArchivedLine)
  return onePerReadout(chosen).slice(0, limit)
}

function onePerReadout(lines: readonly ArchivedLine[]): readonly ArchivedLine[] {
  return [...new Map(lines.map((line) => [line.summary.id, line])).values()]
}
