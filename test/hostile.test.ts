import { expect, test } from 'vitest'
import { breachesOf } from '../src/record/laws.ts'
import { openReading } from '../src/tasks/read-readout.ts'

const { read } = await openReading()
const LENGTH = 200_000

type Piece = readonly [name: string, piece: string]

const filled = (piece: string) => piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)

const ENGLISH: readonly Piece[] = [
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
]

const CHINESE: readonly Piece[] = [
  ['names', '习近平、普京、'],
  ['states', '中俄美英法'],
  ['one sentence without an end', '习近平指出，'],
  ['one sentence again and again', '国家主席习近平5月5日在北京会见俄罗斯总统普京。'],
  ['enumerations', '经贸、能源、'],
  ['opening quotes', '“'],
  ['titles of works', '《'],
  ['dots within names', '·'],
  ['numerals', '二〇二〇'],
  ['full-width digits', '１２'],
  ['months', '12月'],
  ['one letter', '一'],
  ['verbs', '强调指出表示'],
  ['sides', '双方同意'],
  ['traditional letters', '習近平強調，'],
  ['zero-width spaces', '习\u200b近\u200b平\u200b'],
  ['vertical forms', '︰﹁﹂'],
  ['letters beyond the basic plane', '𠀀'],
  ['spaces of full width', '\u3000'],
]

const RUSSIAN: readonly Piece[] = [
  ['names', 'Владимира Путина, Си Цзиньпина и '],
  ['states', 'Россия, Китай и '],
  ['one sentence without an end', 'Президент России подчеркнул, что '],
  [
    'one sentence again and again',
    'Состоялся телефонный разговор Владимира Путина с Си Цзиньпином 5 мая 2020 года. ',
  ],
  ['offices', 'заместитель Министра иностранных дел и '],
  ['initials', 'А.'],
  ['initials with names', 'С.В.Лавров: '],
  ['particles', 'Аль '],
  ['adjectives', 'Великой '],
  ['treaties', 'Договор о '],
  ['anniversaries', '80-летия '],
  ['opening quotes', '«'],
  ['relative clauses', 'который, '],
  ['passives', 'обсуждены и '],
  ['dates', '7 марта 2020 года '],
  ['stamps', '7 марта 2020 года 16:20 '],
  ['soft hyphens', 'рос\u00adсий\u00adский '],
  ['stress marks', 'Росси\u0301и '],
  ['one word without an end', 'я'],
  ['short lines', 'Новости\n'],
]

test.each([
  ...ENGLISH.map(([name, piece]) => [name, 'en', piece] as const),
  ...CHINESE.map(([name, piece]) => [name, 'zh', piece] as const),
  ...RUSSIAN.map(([name, piece]) => [name, 'ru', piece] as const),
])(
  'a long text of nothing but %s is read lawfully (%s)',
  (_, lang, piece) => {
    const text = filled(piece)
    const record = read({ text, lang, published: '2031-05-06' })
    expect(record.text).toBe(text)
    expect(breachesOf(record).slice(0, 3)).toEqual([])
  },
  60_000,
)
