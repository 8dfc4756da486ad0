import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as russianStem } from '@orama/stemmers/russian'
import { searchWords } from '../../archive/words/search-words.ts'
import type { Span } from '../../record/span.ts'
import { isCommon } from './common-words.ts'
import type { Evidence } from './evidence.ts'

/**
 * The words of a statement in their order: stems in English and Russian, pairs of neighbouring characters in Chinese.
 * Words that every readout has are left out, and so is what lies in one of `named`, which counts as a name.
 */
export function findWords(
  text: string,
  from: number,
  lang: string | null,
  named: readonly Span[],
): Evidence[] {
  const words = searchWords(text).filter(
    ({ start, end }) => !named.some((span) => from + start < span[1] && from + end > span[0]),
  )
  return lang === 'zh' ? pairsOf(words, from) : stemsOf(words, from, lang)
}

type Words = ReturnType<typeof searchWords>

function stemsOf(words: Words, from: number, lang: string | null): Evidence[] {
  const stem = lang === 'ru' ? russianStem : englishStem
  return words.flatMap(({ word, start, end }): Evidence[] =>
    word.length < 2 || /^\d/.test(word) || isCommon(word)
      ? []
      : [{ kind: 'word', key: stem(word), span: [from + start, from + end] }],
  )
}

function pairsOf(words: Words, from: number): Evidence[] {
  const pairs: Evidence[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const [one, two] = [words[i], words[i + 1]]
    if (!one || !two || one.end !== two.start) continue
    if (!isHan(one.word) || !isHan(two.word) || isCommon(one.word) || isCommon(two.word)) continue
    if (isCommon(one.word + two.word)) continue
    pairs.push({ kind: 'word', key: one.word + two.word, span: [from + one.start, from + two.end] })
  }
  return pairs
}

const isHan = (word: string) => /^\p{Script=Han}/u.test(word)
