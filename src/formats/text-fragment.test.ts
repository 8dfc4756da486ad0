import { expect, test } from 'vitest'
import { textFragment } from './text-fragment.ts'

const TEXT =
  'Talks in Tarn\n\nThe sides met. Orland agreed to a well-made plan, and Meridia agreed.\nThey left.\n'
const of = (quote: string, text = TEXT) => {
  const at = text.indexOf(quote)
  return textFragment(text, [at, at + quote.length])
}

test.each([
  ['words that stand once', 'Talks in Tarn', '#:~:text=Talks%20in%20Tarn'],
  ['dashes and commas', 'well-made plan, and', '#:~:text=well%2Dmade%20plan%2C%20and'],
  [
    'words that stand twice, by what is around them',
    'agreed',
    '#:~:text=The%20sides%20met.%20Orland-,agreed,-to%20a%20well%2Dmade%20plan%2C%20and%20Meridia',
  ],
  [
    'several lines, by their first and last words',
    'Tarn\n\nThe sides met.',
    '#:~:text=Tarn,The%20sides%20met.',
  ],
  ['nothing', ' ', ''],
])('%s', (_, quote, fragment) => {
  expect(of(quote)).toBe(fragment)
})

test('a long stretch ends at whole words', () => {
  const text = 'the river commission met again in the old town hall '.repeat(10).trim()
  expect(of(text, text)).toBe(
    '#:~:text=the%20river%20commission%20met%20again%20in%20the,met%20again%20in%20the%20old%20town%20hall',
  )
})
