import { describe, expect, test } from 'vitest'
import { findConcepts } from '../lexicon/concepts.ts'
import { findDays } from './find-days.ts'
import { findNumbers } from './find-numbers.ts'
import { findWords } from './find-words.ts'

const keys = (found: readonly { readonly key: string }[]) => found.map(({ key }) => key)

describe('figures are one in three languages, days and years are none', () => {
  test.each([
    ['45 million crowns', ['45000000']],
    ['4500万克朗', ['45000000']],
    ['45 млн крон', ['45000000']],
    ['2000亿元', ['200000000000']],
    ['200 миллиардов', ['200000000000']],
    ['1,250 tonnes and 3.5 per cent', ['1250', '3.5']],
    ['on 5 May 2031', []],
    ['November 20, 2030', []],
    ['2031年6月2日', []],
    ['20 августа 2031 года', []],
  ])('%s', (text, found) => expect(keys(findNumbers(text, 0))).toEqual(found))
})

describe('days are one in three languages', () => {
  test.each([
    ['on 2 June 2031', ['6-2', '2031']],
    ['June 2, 2031', ['6-2', '2031']],
    ['2031年6月2日', ['6-2', '2031']],
    ['2 июня 2031 года', ['6-2', '2031']],
    ['in July', ['7']],
    ['7月举行', ['7']],
    ['в июле', ['7']],
    ['they may agree', []],
    ['2000亿元', []],
  ])('%s', (text, found) => expect(keys(findDays(text, 0))).toEqual(found))
})

test('meanings are found in every language, with the words that they stand on', () => {
  const ids = (text: string, lang: string) =>
    findConcepts(text, lang)
      .filter(({ isEveryday }) => !isEveryday)
      .map(({ id, span }) => `${id} = ${text.slice(...span)}`)
  expect(ids('an immediate cease-fire and the export of grain', 'en')).toEqual([
    'ceasefire = cease-fire',
    'export = export',
    'grain = grain',
    'food aid = grain',
  ])
  expect(ids('立即停火，出口粮食', 'zh')).toContain('ceasefire = 停火')
  expect(ids('немедленное прекращение огня и вывоз зерна', 'ru')).toContain('ceasefire = прекращение огня')
  expect(ids('the importance of peace', 'en')).toEqual([])
  expect(findConcepts('paix', 'fr')).toEqual([])
})

test('words are stems or pairs of characters, without those that every readout has and without names', () => {
  expect(keys(findWords('The two leaders discussed pipelines', 0, 'en', []))).toEqual(['pipelin'])
  expect(keys(findWords('обсуждены поставки газа', 0, 'ru', []))).toEqual(['поставк', 'газ'])
  expect(keys(findWords('牛肉出口', 0, 'zh', []))).toEqual(['牛肉', '肉出', '出口'])
  expect(keys(findWords('Arcadian pipelines', 10, 'en', [[10, 18]]))).toEqual(['pipelin'])
})
