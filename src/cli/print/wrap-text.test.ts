import { expect, test } from 'vitest'
import { clipText, padTo, widthOf, wrapText } from './wrap-text.ts'

test.each([
  ['Arcadia', 7],
  ['北境国', 6],
  ['Кардия', 6],
  ['e\u0301', 1],
  ['（a）', 5],
])('"%s" takes %i columns', (text, width) => {
  expect(widthOf(text)).toBe(width)
})

test('lines break at spaces, between wide characters, and never before a closing mark', () => {
  expect(wrapText('Arcadia and Borealia agreed', 12)).toEqual(['Arcadia and', 'Borealia', 'agreed'])
  expect(wrapText('北境国总统说，同意。', 12)).toEqual(['北境国总统', '说，同意。'])
  expect(wrapText('a'.repeat(20), 8)).toEqual(['aaaaaaaa', 'aaaaaaaa', 'aaaa'])
  expect(wrapText('', 10)).toEqual([])
})

test('what does not fit is clipped with an ellipsis, and a text that fits is left alone', () => {
  expect(clipText('one two three four five', 9, 2)).toEqual(['one two', 'three …'])
  expect(clipText('one two', 9, 2)).toEqual(['one two'])
  expect(clipText(`${'word '.repeat(100_000)}`, 20, 1)).toEqual(['word word word …'])
})

test('padding counts columns, not characters', () => {
  expect(padTo('北境', 6)).toBe('北境  ')
})
