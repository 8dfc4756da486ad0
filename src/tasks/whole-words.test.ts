import { expect, test } from 'vitest'
import { SAMPLE_RECORD } from '../../test/sample-record.ts'
import { findWholeWords } from './whole-words.ts'

const TEXT = '双方同意共同建设北方桥梁'
const words = findWholeWords({ ...SAMPLE_RECORD, text: TEXT, mentions: [] })
const at = (part: string) => [TEXT.indexOf(part), TEXT.indexOf(part) + part.length] as const
const all = [0, TEXT.length] as const

test.each([
  ['意共同建', '同意共同建设'],
  ['同意共同', '同意共同'],
])('%s begins and ends with whole words as %s', (part, whole) => {
  expect(TEXT.slice(...words.around(at(part), all))).toBe(whole)
})

test('a stretch that was used is shown by the whole words in it, unless that is one at most', () => {
  expect(TEXT.slice(...(words.inside(at('意共同建设北')) ?? [0, 0]))).toBe('共同建设')
  expect(words.inside(at('意共同建'))).toBe(null)
})

test('words of other scripts stay as they are', () => {
  const english = findWholeWords({ ...SAMPLE_RECORD, text: 'both will build', mentions: [] })
  expect(english.around([1, 3], [0, 15])).toEqual([1, 3])
  expect(english.inside([1, 3])).toEqual([1, 3])
})
