import { expect, test } from 'vitest'
import { readText } from './read-text.ts'

test('a first line that stands apart is the title, and the text is kept as it is', () => {
  const text = 'Call between Arcadia and Borealia\r\n\r\nThe two presidents spoke on Monday.\r\n'
  expect(readText(text)).toEqual({ text, title: 'Call between Arcadia and Borealia' })
})

test.each([
  ['a sentence', 'The two presidents spoke on Monday.\n\nThey agreed to meet.'],
  ['a line that runs on', 'The two presidents\nspoke on Monday.'],
  ['all there is', 'Call between Arcadia and Borealia\n'],
  ['too long', `${'Arcadia '.repeat(60)}\n\nThe two presidents spoke.`],
  ['a salutation', 'Excellency,\n\nThe President sends his greetings.'],
])('a first line that is %s is no title', (_, text) => {
  expect(readText(text)).toEqual({ text })
})
