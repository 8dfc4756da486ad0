import { expect, test } from 'vitest'
import { WordForms } from './word-forms.ts'

const forms = new WordForms('会见', '会', '通电话')

test.each([
  ['会见', true, true],
  ['会', true, true],
  ['会谈', false, true],
  ['通电话时', false, true],
  ['通电', false, false],
  ['见', false, false],
  ['', false, false],
])('%s', (word, isOne, begins) => {
  const text = `卡方${word}。`
  expect(forms.isAt(text, 2, 2 + word.length)).toBe(isOne)
  expect(forms.leadsAt(text, 2, 2 + word.length)).toBe(begins)
})
