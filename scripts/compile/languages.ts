import { splitSpacedWords } from '../../src/languages/shared/split-words.ts'
import { splitLetters } from '../../src/languages/zh/split-letters.ts'
import type { WordSplitter } from '../../src/reader/words.ts'

/** A language as the compiler sees it. */
export interface LanguageSource {
  readonly code: string
  /** its English name, as in `english-data.ts` */
  readonly name: string
  readonly splitWords: WordSplitter
}

/** The languages that are read. English names every entry of the register; the others add their own. */
export const LANGUAGE_SOURCES: readonly LanguageSource[] = [
  { code: 'en', name: 'english', splitWords: splitSpacedWords },
  { code: 'zh', name: 'chinese', splitWords: splitLetters },
]
