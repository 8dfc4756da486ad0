import { defineLanguage, type Language } from '../../reader/index.ts'
import { russianData } from './generated/russian-data.ts'
import { RUSSIAN_GRAMMAR } from './grammar.ts'
import { findNames } from './names/find-names.ts'
import { nameStem, splitRussian } from './split-russian.ts'

let made: Language | null = null

/** Russian: words by their forms, names by their stems in all cases. Made when first asked for. */
export function russian(): Language {
  made ??= defineLanguage({
    code: 'ru',
    data: russianData(),
    splitWords: splitRussian,
    findNames,
    grammar: RUSSIAN_GRAMMAR,
    stem: nameStem,
  })
  return made
}
