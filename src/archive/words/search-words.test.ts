import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldPlainly, foldText } from './fold-text.ts'
import { indexText, searchWords } from './search-words.ts'

describe('indexText', () => {
  test.each([
    ['Voss’s US-Arcadia talks', 'voss s us arcadia talks'],
    ['Élan, ŽELEZNÝ', 'elan zelezny'],
    ['Ёлка и мой', 'елка и мой'],
    ['мои\u0306', 'мой'],
    ['中俄2031年', '中 俄 2031 年'],
    ['ＷＩＤＥ ﬁne', 'wide fine'],
    ['…—!', ''],
  ])('%s', (text, words) => {
    expect(indexText(text)).toBe(words)
  })

  test('words stand where they say, and only words are indexed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let at = 0
        for (const { word, start, end } of searchWords(text)) {
          expect(start).toBeGreaterThanOrEqual(at === 0 ? 0 : at - (end - start))
          expect(end).toBeLessThanOrEqual(text.length)
          expect(/[^a-z0-9\u0080-\u{10ffff}]/u.test(word)).toBe(false)
          at = end
        }
      }),
    )
  })
})

describe('folding', () => {
  test('with and without the way back it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldPlainly(text)).toBe(foldText(text).folded)
      }),
    )
  })

  test('every place leads back to the characters it came from', () => {
    const text = 'The “Élan”—中俄'
    const { folded, at } = foldText(text)
    const found = folded.indexOf('elan')
    expect(text.slice(at[found], at[found + 4])).toBe('Élan')
    expect(folded).toBe('the "elan"-中俄')
  })
})
