import type { Archive, StoredReadout } from '../archive/archive.ts'
import { FORMULA_LANGUAGES, type FormulaLanguage } from '../archive/formulas/formula.ts'
import { type FormulaText, MARKS } from '../archive/formulas/formula-text.ts'
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
  const marks = new Uint8Array(text.length + 1)
  if (record) {
    for (const { type, span } of record.mentions)
      if (type !== 'person' && type !== 'label' && type !== 'initiative') marks.fill(MARKS.name, ...span)
    const barred = markKnown(record, ({ type }) => type === 'person')
    for (let i = 0; i < barred.length; i++) if (barred[i] === 1) marks[i] = MARKS.barred
  }
  return {
    text,
    document: family ?? id,
    event: event ?? family ?? id,
    issuer: publisher ?? publisherCountry ?? '',
    day: day ?? published,
    marks,
  }
}
