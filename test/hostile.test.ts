import { expect, test } from 'vitest'
import { breachesOf } from '../src/record/laws.ts'
import { openReading } from '../src/tasks/read-readout.ts'

const { read } = await openReading({ language: 'en' })
const LENGTH = 200_000

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

test.each([
  ['opening brackets', '('],
  ['brackets of all kinds', '([{)]}'],
  ['names', 'Xi Jinping and Vladimir Putin, '],
  ['states', 'China, Russia and '],
  ['one sentence without an end', 'President Xi said that '],
  ['one sentence again and again', 'President Xi Jinping met with President Vladimir Putin on May 5, 2020. '],
  ['"and"', 'and '],
  ['opening quotes', '“'],
  ['straight quotes', '" '],
  ['apostrophes', "'s "],
  ['digits', '1234567890'],
  ['numbers', '12 '],
  ['dates', 'December 28, 2020 '],
  ['commas', ', '],
  ['words in capitals', 'THE PRESIDENT OF '],
  ['capital words', 'Grand '],
  ['initials', 'J. '],
  ['weekdays', 'Monday '],
  ['line breaks', '\n'],
  ['short lines', 'News\n'],
  ['adverbs', 'very '],
  ['reporting verbs', 'he stressed that they agreed to '],
  ['one word without an end', 'a'],
  ['lone surrogates', '\ud83c'],
  ['combining marks', 'e\u0301\u0302'],
])(
  'a long text of nothing but %s is read lawfully',
  (_, piece) => {
    const text = filled(piece)
    const record = read({ text, lang: 'en', published: '2031-05-06' })
    expect(record.text).toBe(text)
    expect(breachesOf(record).slice(0, 3)).toEqual([])
  },
  60_000,
)
