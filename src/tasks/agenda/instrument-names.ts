import { formsIn } from '../../reader/known-name.ts'
import type { RegisterData } from '../../register/entry.ts'
import { readableLanguage } from '../languages.ts'

type Instrument = RegisterData['instruments'][number]

const byLanguage = new Map<string, ReadonlyMap<string, Instrument>>()

/** The names of an instrument in a language that is read; a user's own entry has its names with it. */
export function namesOf(instrument: Instrument, lang: string): readonly string[] {
  const own = formsIn(instrument, lang)
  if (own.length > 0 || lang === 'en') return own
  const known =
    byLanguage.get(lang) ??
    new Map((readableLanguage(lang)?.register.instruments ?? []).map((entry) => [entry.id, entry]))
  byLanguage.set(lang, known)
  const entry = known.get(instrument.id)
  return entry ? formsIn(entry, lang) : []
}
