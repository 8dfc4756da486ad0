import type { PreparedForms } from '../../src/reader/gazetteer.ts'
import { namesOf } from '../../src/reader/known-names.ts'
import type { Language } from '../../src/reader/language.ts'
import { Lexicon } from '../../src/reader/lexicon.ts'
import { wordNumbersOf } from '../../src/reader/phrase-trie.ts'
import type { RegisterData } from '../../src/register/entry.ts'

/** Numbers the words of all forms of a register, as opening a reader for this language would. */
export function prepareForms(language: Language, register: RegisterData): PreparedForms {
  const { table } = new Lexicon(language)
  const firstWord = table.size
  const numbersOf = (part: 'states' | 'others'): number[] => {
    const numbers: number[] = []
    for (const list of namesOf(register, part)) {
      for (const form of list.forms()) {
        const words = wordNumbersOf(form, table, language.splitWords)
        numbers.push(words.length, ...words)
      }
    }
    return numbers
  }
  const states = numbersOf('states')
  const others = numbersOf('others')
  const words: string[] = []
  for (let word = firstWord; word < table.size; word++) words.push(table.spelling(word))
  return { firstWord, words, states, others }
}
