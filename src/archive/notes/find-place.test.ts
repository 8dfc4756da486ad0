import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anchorAt } from './anchor.ts'
import { findPlace } from './find-place.ts'

const TEXT =
  'Ada Brunn said that Orland will reopen the border in June. She added that trade grew. The sides agreed to meet again in Tarn.'
const anchorOf = (quote: string, text = TEXT) => {
  const at = text.indexOf(quote)
  return anchorAt(text, [at, at + quote.length])
}

describe('where noted words stand in another text', () => {
  test.each([
    ['as it was', TEXT, 'Orland will reopen the border in June', 1, 1],
    ['further down', `A title\n\nA new lead of the text. ${TEXT}`, 'will reopen the border', 0.95, 1],
    [
      'with other words before it',
      TEXT.replace('Ada Brunn said that', 'The President noted:'),
      'Orland will reopen the border in June',
      0.8,
      0.99,
    ],
    [
      'with a word changed',
      TEXT.replace('June', 'July'),
      'Orland will reopen the border in June',
      0.9,
      0.999,
    ],
    [
      'with lines broken elsewhere',
      TEXT.replaceAll(' ', '\n'),
      'Orland will reopen the border in June.',
      1,
      1,
    ],
  ])('%s', (_, text, quote, least, most) => {
    const found = findPlace(text, anchorOf(quote), null)
    expect(found?.score).toBeGreaterThanOrEqual(least)
    expect(found?.score).toBeLessThanOrEqual(most)
  })

  test.each([
    [
      'a sentence that was taken out',
      TEXT.replace('She added that trade grew. ', ''),
      'She added that trade grew.',
    ],
    [
      'another text',
      'The minister opened a school for gardeners near the lake.',
      'Orland will reopen the border',
    ],
    ['an empty text', '', 'Orland'],
    ['a short word among others', 'In the evening the guests went home by the last train.', 'in'],
  ])('nowhere: %s', (_, text, quote) => {
    expect(findPlace(text, anchorOf(quote), null)).toBeNull()
  })

  test('of the same words at several places, the one between the same words', () => {
    const text = 'Orland agreed. Meridia agreed. Both sides agreed.'
    const at = text.lastIndexOf('agreed')
    const found = findPlace(`Yesterday ${text}`, anchorAt(text, [at, at + 6]), null)
    expect(found).toEqual({ span: [at + 10, at + 16], score: 1 })
  })

  test('of equal places, the nearest to where they stood', () => {
    const text = 'again and again and again and again and again and again and again and again'
    expect(
      findPlace(text, { quote: 'and', prefix: 'again ', suffix: ' again' }, 0.5)?.span[0],
    ).toBeGreaterThan(25)
  })

  test('in Chinese, with a character changed', () => {
    const text = '双方同意加强战略协作，继续就能源问题交换意见。'
    const found = findPlace(text.replace('加强', '深化'), anchorAt(text, [2, 10]), null)
    expect(found?.span).toEqual([2, 10])
    expect(found?.score).toBeLessThan(1)
  })

  test('a long stretch is found by its ends', () => {
    const words = Array.from({ length: 400 }, (_, i) => `word${i}`)
    const text = words.join(' ')
    const changed = words.map((word, i) => (i === 200 ? 'other' : word)).join(' ')
    const found = findPlace(changed, anchorOf(words.slice(100, 300).join(' '), text), null)
    expect(found && changed.slice(...found.span)).toMatch(/^word100 .* other .* word299$/)
  })

  test('law: what stands in a text is found in it, with the score 1', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', ' ', '国', '😀', 'ё'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, fc.nat(), fc.nat(), (all, a, b) => {
        const [from, to] = [a % all.length, b % all.length].sort((x, y) => x - y) as [number, number]
        const text = all.join('')
        const start = all.slice(0, from).join('').length
        const end = all.slice(0, to + 1).join('').length
        const found = findPlace(text, anchorAt(text, [start, end]), start / text.length)
        expect(found?.score).toBe(1)
        expect(found && text.slice(...found.span)).toBe(text.slice(start, end))
      }),
    )
  })

  test('no run of one letter and no hundred thousand words hold it up', () => {
    const run = findPlace('x'.repeat(1_000_000), { quote: 'x'.repeat(20_000), prefix: 'x', suffix: 'x' }, 0.5)
    expect(run?.score).toBe(0.7)
    const sought = { quote: 'two three four five one', prefix: '', suffix: '' }
    expect(findPlace('one two three '.repeat(40_000), sought, 0)).toBeNull()
  }, 30_000)
})
