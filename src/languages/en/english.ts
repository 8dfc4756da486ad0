import { defineLanguage } from '../../reader/index.ts'
import { splitSpacedWords } from '../shared/split-words.ts'
import { ENGLISH_DATA } from './generated/english-data.ts'
import { ENGLISH_GRAMMAR } from './grammar.ts'
import { findNames } from './names/find-names.ts'

/** English: words and rules as data, names by grammar. */
export const english = defineLanguage({
  code: 'en',
  data: ENGLISH_DATA,
  splitWords: splitSpacedWords,
  findNames,
  grammar: ENGLISH_GRAMMAR,
})
