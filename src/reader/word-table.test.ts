import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { HASH_SEED, lowerCode, stepHash, WordTable } from './word-table.ts'

describe('the word table', () => {
  test('numbers words from 1 and gives equal words one number, case set aside', () => {
    const table = new WordTable(['treaty', 'war'])
    expect([table.add('TREATY'), table.add('War'), table.add('peace')]).toEqual([1, 2, 3])
    expect([table.spelling(1), table.spelling(3), table.spelling(9), table.size]).toEqual([
      'treaty',
      'peace',
      '',
      4,
    ])
  })

  test('finds a word inside a text and knows no part of it', () => {
    const table = new WordTable(['treaty'])
    const text = 'The TREATY of'
    expect([table.find(text, 4, 10), table.find(text, 4, 9), table.find(text, 0, 3)]).toEqual([1, 0, 0])
  })

  test('takes the curly apostrophe for the straight one', () => {
    const table = new WordTable(["don't"])
    expect(table.find('Don’t', 0, 5)).toBe(1)
  })

  test('agrees with a plain map for any words, many of them', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom(...'aAbBéÉжЖ1-'), minLength: 1, maxLength: 4 }),
      { maxLength: 200 },
    )
    fc.assert(
      fc.property(words, (list) => {
        const table = new WordTable()
        const known = new Map<string, number>()
        for (const word of list) {
          const lower = word.toLowerCase()
          if (!known.has(lower)) known.set(lower, known.size + 1)
          expect(table.add(word)).toBe(known.get(lower))
          expect(table.find(`.${word}.`, 1, word.length + 1)).toBe(known.get(lower))
        }
      }),
    )
  })

  test('grows far beyond its first size', () => {
    const table = new WordTable(Array.from({ length: 60_000 }, (_, i) => `w${i}`))
    expect([0, 1, 30_000, 59_999].map((i) => table.find(`w${i}`, 0, `w${i}`.length))).toEqual([
      1, 2, 30_001, 60_000,
    ])
  })

  test('a hash made while scanning finds what a lookup finds', () => {
    const table = new WordTable(['kremlin'])
    const folded = Uint16Array.from('Kremlin', (letter) => lowerCode(letter.charCodeAt(0)))
    const hash = folded.reduce(stepHash, HASH_SEED)
    expect(table.findFolded(folded, 7, hash)).toBe(1)
  })

  test.each([
    ['A', 'a'],
    ['z', 'z'],
    ['’', "'"],
    ['É', 'é'],
    ['Ж', 'ж'],
    ['İ', 'İ'],
    ['中', '中'],
  ])('%s is %s in lower case, one unit for one', (from, to) => {
    expect(String.fromCharCode(lowerCode(from.charCodeAt(0)))).toBe(to)
  })
})
