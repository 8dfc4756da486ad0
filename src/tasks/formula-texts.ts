import type { Archive, StoredReadout } from '../archive/archive.ts'
import { FORMULA_LANGUAGES, type FormulaLanguage } from '../archive/formulas/formula.ts'
import { type FormulaText, MARKS } from '../archive/formulas/formula-text.ts'
import type { ReadoutRecord } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import { markKnown } from './places-that-count.ts'

/** The latest versions of an archive, by language; texts in other languages are counted and left out. */
export interface FormulaTexts {
  readonly texts: ReadonlyMap<FormulaLanguage, readonly FormulaText[]>
  readonly others: number
}

/** Everything that formulas are looked for in; `onText` is told of each text. */
export async function gatherFormulaTexts(
  archive: Archive,
  onText: () => void = () => {},
): Promise<FormulaTexts> {
  const texts = new Map<FormulaLanguage, FormulaText[]>(FORMULA_LANGUAGES.map((lang) => [lang, []]))
  let others = 0
  for await (const stored of archive.all()) {
    const code = (stored.summary.lang ?? '').toLowerCase().split(/[-_]/)[0] ?? ''
    const known = texts.get(code as FormulaLanguage)
    if (known && stored.record) known.push(formulaTextOf(stored))
    else others++
    onText()
  }
  return { texts, others }
}

function formulaTextOf({ summary, record, version }: StoredReadout): FormulaText {
  const { id, family, event, publisher, publisherCountry, day, published } = summary
  const { text } = version
  return {
    text,
    document: family ?? id,
    event: event ?? family ?? id,
    issuer: publisher ?? publisherCountry ?? '',
    day: day ?? published,
    marks: record ? marksOf(record) : new Uint8Array(text.length + 1),
  }
}

/** Names that are part of what formulas say. */
const SAYING: ReadonlySet<string> = new Set(['label', 'initiative'])

function marksOf(record: ReadoutRecord): Uint8Array {
  const marks = markKnown(record, ({ type }) => type === 'person')
  const mark = ([start, end]: Span, flag: number) => {
    for (let i = start; i < end; i++) marks[i] = (marks[i] as number) | flag
  }
  for (const { type, span } of record.mentions) if (!SAYING.has(type)) mark(span, MARKS.name)
  // A name that is a set phrase as well, such as "the Global South", is one here.
  for (const { span } of record.formulas) for (let i = span[0]; i < span[1]; i++) marks[i] = 0
  if (record.readout) {
    for (const { span, speakers } of record.statements)
      if (speakers.some(({ type }) => type !== 'narrator')) mark(span, MARKS.said)
  }
  return marks
}
