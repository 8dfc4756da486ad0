import { defineLanguage, type Language } from '../../reader/index.ts'
import { chineseData } from './generated/chinese-data.ts'
import { CHINESE_GRAMMAR } from './grammar.ts'
import { findNames } from './names/find-names.ts'
import { splitLetters } from './split-letters.ts'

let made: Language | null = null

/** Chinese, simplified and traditional by one set of words and rules. Made when first asked for. */
export function chinese(): Language {
  made ??= defineLanguage({
    code: 'zh',
    data: chineseData(),
    splitWords: splitLetters,
    findNames,
    grammar: CHINESE_GRAMMAR,
  })
  return made
}
