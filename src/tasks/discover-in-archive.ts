import type { Archive } from '../archive/archive.ts'
import { LEAST } from '../archive/formulas/choose-candidates.ts'
import { discoverFormulas } from '../archive/formulas/discover-formulas.ts'
import type { FormulaLanguage, FormulasKept, FoundFormula } from '../archive/formulas/formula.ts'
import { DragomanError } from '../record/errors.ts'
import { formulaKnowledge } from './formula-languages.ts'
import { gatherFormulaTexts } from './formula-texts.ts'

/** What discovery looked at in one language, and what it found there. */
export interface DiscoveryIn {
  readonly lang: FormulaLanguage
  /** Texts, with reprints of one text counted once. */
  readonly documents: number
  readonly events: number
  /** Too few documents or events to tell a set phrase from a sentence that was copied: nothing was looked for. */
  readonly isTooFew: boolean
  readonly formulas: number
  /** Of these, how many the register has. */
  readonly registered: number
}

export interface Discovery {
  readonly languages: readonly DiscoveryIn[]
  /** Texts in languages in which no formulas are looked for. */
  readonly others: number
  readonly kept: FormulasKept
}

export interface DiscoveryQuestion {
  readonly langs: readonly FormulaLanguage[]
  /** Told of each text that was looked at. */
  readonly onText?: () => void
}

/** Fewest texts and events in which something can be a formula. */
export const FEWEST = LEAST

/**
 * Looks for formulas in the latest versions of an archive and keeps what it finds for review; what people decided stays.
 * Throws DragomanError `nothing-to-discover` where the archive has no text in these languages.
 */
export async function discoverInArchive(
  archive: Archive,
  { langs, onText }: DiscoveryQuestion,
): Promise<Discovery> {
  const { texts, others } = await gatherFormulaTexts(archive, onText)
  const asked = langs.filter((lang) => (texts.get(lang)?.length ?? 0) > 0)
  if (asked.length === 0) throw nothingToDiscover(langs, texts, others)
  const languages: DiscoveryIn[] = []
  const found: FoundFormula[] = []
  for (const lang of asked) {
    const own = texts.get(lang) ?? []
    const documents = new Set(own.map(({ document }) => document)).size
    const events = new Set(own.map(({ event }) => event)).size
    const isTooFew = documents < LEAST.documents || events < LEAST.events
    // A pause, so that a server answers others between two languages.
    await new Promise((done) => setImmediate(done))
    const formulas = isTooFew ? [] : discoverFormulas(own, { lang, ...formulaKnowledge(lang) })
    found.push(...formulas)
    const registered = formulas.filter((one) => one.registered !== null).length
    languages.push({ lang, documents, events, isTooFew, formulas: formulas.length, registered })
  }
  const enough = languages.filter(({ isTooFew }) => !isTooFew).map(({ lang }) => lang)
  const kept = await archive.putFormulas(found, { langs: enough, at: new Date().toISOString() })
  return { languages, others, kept }
}

function nothingToDiscover(
  langs: readonly FormulaLanguage[],
  texts: ReadonlyMap<FormulaLanguage, readonly unknown[]>,
  others: number,
): DragomanError {
  const there = [...texts]
    .filter(([, own]) => own.length > 0)
    .map(([lang, own]) => `${own.length} in ${lang}`)
  if (there.length === 0 && others === 0) {
    return new DragomanError(
      'nothing-to-discover',
      'The archive is empty: there is no text to look for formulas in.',
      {
        hint: 'Add readouts first: dragoman add FOLDER',
      },
    )
  }
  const has = [...there, ...(others > 0 ? [`${others} in other languages`] : [])].join(', ')
  return new DragomanError(
    'nothing-to-discover',
    `The archive has no text in ${langs.join(', ')}; it has ${has}.`,
    { hint: 'Formulas are looked for in en, zh and ru: --lang names one of them.' },
  )
}
