import { searchWords } from '../../archive/words/search-words.ts'
import type { Span } from '../../record/span.ts'
import { MATTERS } from './matters.ts'
import { PEACE_AND_WAR } from './peace-and-war.ts'
import { PEOPLE_AND_TALKS } from './people-and-talks.ts'
import { TRADE_AND_WORKS } from './trade-and-works.ts'
import { openWordings, type Wording, type WordingFinder } from './wordings.ts'

/** A word of one meaning in several languages, found in a text. */
export interface FoundConcept {
  /** Its first English wording. */
  readonly id: string
  /** Whether nearly every readout has it: "cooperation", "relations". */
  readonly isEveryday: boolean
  readonly span: Span
}

const LANGUAGES = ['en', 'zh', 'ru']

interface Concept {
  readonly id: string
  readonly isEveryday: boolean
  /** By language, in the order of LANGUAGES. */
  readonly wordings: readonly (readonly string[])[]
}

const finders = new Map<string, WordingFinder<Concept>>()

/** All concepts in a text of this language, each place once; none in a language that the lexicon does not have. */
export function findConcepts(text: string, lang: string | null): FoundConcept[] {
  if (lang === null || !LANGUAGES.includes(lang)) return []
  const find = finders.get(lang) ?? openFinder(lang)
  return find(searchWords(text)).map(({ value: { id, isEveryday }, span }) => ({ id, isEveryday, span }))
}

function openFinder(lang: string): WordingFinder<Concept> {
  const at = LANGUAGES.indexOf(lang)
  const wordings = CONCEPTS.flatMap((concept) =>
    (concept.wordings[at] ?? []).map((wording): Wording<Concept> => ({ wording, value: concept })),
  )
  const made = openWordings(wordings)
  finders.set(lang, made)
  return made
}

const CONCEPTS: readonly Concept[] = [PEACE_AND_WAR, TRADE_AND_WORKS, PEOPLE_AND_TALKS, MATTERS].flatMap(
  parseTable,
)

function parseTable(table: string): Concept[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const wordings = line
        .replace(/^~/, '')
        .split(' / ')
        .map((cell) => cell.split(', ').map((wording) => wording.trim()))
      return { id: wordings[0]?.[0]?.replace('*', '') ?? '', isEveryday: line.startsWith('~'), wordings }
    })
}
