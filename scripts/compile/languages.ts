import { splitRussian } from '../../src/languages/ru/split-russian.ts'
import { splitSpacedWords } from '../../src/languages/shared/split-words.ts'
import { splitLetters } from '../../src/languages/zh/split-letters.ts'
import type { WordSplitter } from '../../src/reader/words.ts'
import { russianForms, type WordForm } from './russian-forms.ts'
import { verbForms } from './verb-forms.ts'

/** A language as the compiler sees it. */
export interface LanguageSource {
  readonly code: string
  /** its English name, as in `english-data.ts` */
  readonly name: string
  readonly splitWords: WordSplitter
  readonly formsOf: FormsOf
}

/** The forms that an item of a word list stands for; null if it is a plain word. */
export type FormsOf = (item: string) => readonly WordForm[] | null

/** The languages that are read. English names every entry of the register; the others add their own. */
export const LANGUAGE_SOURCES: readonly LanguageSource[] = [
  { code: 'en', name: 'english', splitWords: splitSpacedWords, formsOf: englishForms },
  { code: 'zh', name: 'chinese', splitWords: splitLetters, formsOf: () => null },
  { code: 'ru', name: 'russian', splitWords: splitRussian, formsOf: russianForms },
]

function englishForms(item: string): readonly WordForm[] | null {
  return item.length > 1 && (item.endsWith('~') || item.includes('/'))
    ? verbForms(item).map(([form, tenses]) => [form, ['verb', ...tenses]])
    : null
}
