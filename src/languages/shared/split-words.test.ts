import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SHAPE, type Words, WordTable } from '../../reader/index.ts'
import { splitSpacedWords } from './split-words.ts'

const table = new WordTable(['treaty', "'s", 'u.s.', "don't"])
const wordsOf = (text: string) => slices(text, splitSpacedWords(text, table))

function slices(text: string, { count, start, end }: Words): string[] {
  return Array.from({ length: count }, (_, i) => text.slice(start[i], end[i]))
}

/** The shape of a text's only word, as the names of its bits. */
function shapeOf(text: string): string[] {
  const { shape } = splitSpacedWords(text, table)
  return Object.entries(SHAPE).flatMap(([name, bit]) => ((shape[0] as number) & bit ? [name] : []))
}

describe('words of a script that writes spaces', () => {
  test.each([
    ['', []],
    [' \n\t ', []],
    ['Biden’s visit', ['Biden', '’s', 'visit']],
    ["Biden's", ['Biden', "'s"]],
    ["the ministers' talks", ['the', 'ministers', "'", 'talks']],
    ["don't", ["don't"]],
    ["O'Brien", ["O'Brien"]],
    ['U.S. forces', ['U.S.', 'forces']],
    ['Joseph R. Biden', ['Joseph', 'R.', 'Biden']],
    ['Plan B', ['Plan', 'B']],
    ['20,000', ['20,000']],
    ['1,', ['1', ',']],
    ['3.5 percent', ['3.5', 'percent']],
    ['20th', ['20th']],
    ['G20', ['G20']],
    ['28.12.2020', ['28.12.2020']],
    ['2020-12-28', ['2020', '-', '12', '-', '28']],
    ['China-Russia', ['China', '-', 'Russia']],
    ['e.g. trade', ['e.g.', 'trade']],
    ['trade...', ['trade', '.', '.', '.']],
    ['“Yes,”', ['“', 'Yes', ',', '”']],
    ['Étienne', ['Étienne']],
    ['Владимир Путин', ['Владимир', 'Путин']],
    ['a\u00a0b\u2028c\u200bd', ['a', 'b', 'c', 'd']],
    ['peace🌍now', ['peace', '🌍', 'now']],
    ['a\ud83cb', ['a', '\ud83c', 'b']],
    ['e\u0301tat', ['e\u0301tat']],
  ])('%j', (text, words) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test.each([
    ['Treaty', ['capital', 'newLine']],
    ['NATO', ['capital', 'allCaps', 'newLine']],
    ['G20', ['capital', 'allCaps', 'newLine']],
    ['A', ['capital', 'newLine']],
    ['28', ['digit', 'newLine']],
    [' ,', ['mark', 'spaced', 'newLine']],
    ['U.S.', ['capital', 'allCaps', 'newLine', 'dotted']],
    ['treaty', ['newLine']],
  ])('%j has the shape %j', (text, shape) => {
    expect(shapeOf(text)).toEqual(shape)
  })

  test('words of the table get their numbers whatever their case, others 0', () => {
    const { word } = splitSpacedWords('Treaty TREATY’s peace Don’t', table)
    expect([...word.slice(0, 5)]).toEqual([1, 1, 2, 0, 4])
  })

  test('words stand in order, hold no white space at their ends, and leave out nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { count, start, end } = splitSpacedWords(text, table)
        let at = 0
        for (let i = 0; i < count; i++) {
          expect(start[i] as number).toBeGreaterThanOrEqual(at)
          expect(end[i] as number).toBeGreaterThan(start[i] as number)
          expect(text.slice(at, start[i])).toMatch(/^[\s\p{C}\u2000-\u200d]*$/u)
          at = end[i] as number
        }
        expect(at).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
