import type { Archive, DatedReadout } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'
import { LEAST_EVENTS } from '../study/formulas/make-trend.ts'
import { type Rate, wilsonInterval } from '../study/statistics/wilson-interval.ts'
import { countUses } from './compare-formulas.ts'
import { allReadouts, countScope, type ScopeQuestion, scopeOf } from './formula-scope.ts'
import { holdersOf } from './gather-uses.ts'
import { keptFormulas } from './kept-formulas.ts'
import { type AskedFormula, nameFormula } from './name-formula.ts'
import type { ListedPhrase } from './read-phrase-list.ts'

/** One phrase of a list, counted. */
export interface PhraseCount extends ListedPhrase {
  /** Id of the formula that the phrase is a name of; null for one of one's own. */
  readonly formula: string | null
  readonly langs: readonly string[]
  /** Null where the archive has no text in these languages that it could stand in: that is no zero. */
  readonly events: number | null
  readonly documents: number | null
  readonly ofEvents: number
  readonly ofDocuments: number
  /** Null where the events are too few to say. */
  readonly share: Rate | null
  readonly first: string | null
  readonly last: string | null
  readonly issuers: readonly string[]
  /** Texts that have it and are left out: without a day, in another language, outside the scope. */
  readonly elsewhere: number
  readonly isOneLetter: boolean
  /** Why it could not be counted. */
  readonly refusal: string | null
}

/** Counts phrases one after the other; one that cannot be counted is told of, and the rest goes on. */
export async function* countPhrases(
  archive: Archive,
  phrases: readonly ListedPhrase[],
  question: ScopeQuestion,
): AsyncGenerator<PhraseCount> {
  const kept = await keptFormulas(archive)
  const rows = await allReadouts(archive)
  const scopes = new Map<string, ReturnType<typeof countScope>>()
  for (const listed of phrases) {
    try {
      const formula = await nameFormula(archive, listed.phrase, kept)
      const key = formula.langs.join()
      const counted = scopes.get(key) ?? countScope(rows, scopeOf(question, formula.langs))
      scopes.set(key, counted)
      yield { ...listed, ...(await countOne(archive, formula, counted)) }
    } catch (fault) {
      if (!(fault instanceof DragomanError)) throw fault
      yield { ...listed, ...NOT_COUNTED, refusal: fault.message }
    }
  }
}

type Count = Omit<PhraseCount, keyof ListedPhrase>

async function countOne(
  archive: Archive,
  formula: AskedFormula,
  { events, documents, coverage }: ReturnType<typeof countScope>,
): Promise<Count> {
  const holders = await holdersOf(archive, formula)
  const found = documents.filter(({ id }) => holders.has(id))
  const uses = countUses(events, new Set(found.map(({ id }) => id)))
  const days = found.map(({ day }) => day ?? '').sort()
  const isThere = coverage.documents > 0
  return {
    formula: formula.origin === 'own' ? null : formula.key,
    langs: formula.langs,
    events: isThere ? uses : null,
    documents: isThere ? found.length : null,
    ofEvents: coverage.events,
    ofDocuments: coverage.documents,
    share: coverage.events >= LEAST_EVENTS ? wilsonInterval(uses, coverage.events) : null,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    issuers: issuersOf(found),
    elsewhere: holders.size - found.length,
    isOneLetter: formula.isOneLetter,
    refusal: null,
  }
}

const issuersOf = (rows: readonly DatedReadout[]): string[] =>
  [...new Set(rows.map(({ publisher, publisherCountry }) => publisher ?? publisherCountry ?? '?'))].sort()

const NOT_COUNTED: Omit<Count, 'refusal'> = {
  formula: null,
  langs: [],
  events: null,
  documents: null,
  ofEvents: 0,
  ofDocuments: 0,
  share: null,
  first: null,
  last: null,
  issuers: [],
  elsewhere: 0,
  isOneLetter: false,
}
