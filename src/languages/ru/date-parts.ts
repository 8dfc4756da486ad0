import { type DatePage, type FoundDate, fromParts, isoDay, perLexicon, SHAPE } from '../../reader/index.ts'

/** The words that dates are made of, by number. */
export const dateWordsOf = perLexicon((lexicon) => ({
  month: lexicon.valueTest('month'),
  weekday: lexicon.valueTest('weekday'),
  isYear: lexicon.classTest('<year>'),
  isMonthUnit: lexicon.classTest('<month-unit>'),
  isToday: lexicon.classTest('<day-0>'),
  isYesterday: lexicon.classTest('<day-minus-1>'),
  isTomorrow: lexicon.classTest('<day-plus-1>'),
  isAdjective: lexicon.classTest('<day-adjective>'),
  isComing: lexicon.classTest('<coming>'),
  isBygone: lexicon.classTest('<bygone>'),
  isPresent: lexicon.classTest('<present>'),
  isDayWord: lexicon.anyClassTest([
    '<day-word>',
    '<weekday>',
    '<month>',
    '<coming>',
    '<bygone>',
    '<present>',
  ]),
  isPreposition: lexicon.classTest('<preposition>'),
  dayPart: lexicon.classTest('<day-part>'),
}))

export interface Context extends DatePage {
  readonly calendar: ReturnType<typeof dateWordsOf>
}

export function sliceAt(at: number, { words, text }: Context): string {
  return at < words.count ? text.slice(words.start[at], words.end[at]) : ''
}

/** ": 16:20" behind a day. */
export function isStamp(at: number, context: Context): boolean {
  const { words, published } = context
  if (published === null || at + 2 >= words.count) return false
  const from = sliceAt(at, context) === ',' ? at + 1 : at
  return (
    ((words.shape[from] as number) & SHAPE.digit) !== 0 &&
    sliceAt(from + 1, context) === ':' &&
    /^\d{2}$/.test(sliceAt(from + 2, context))
  )
}

export function rangeEnd(at: number, context: Context): { value: number; to: number } | null {
  if (!/^[-–−—]$/.test(sliceAt(at, context))) return null
  const value = Number(/^\d{1,2}$/.exec(sliceAt(at + 1, context))?.[0] ?? 0)
  return value >= 1 && value <= 31 ? { value, to: at + 2 } : null
}

/** "2030 года", "2030": the year that follows, and the word after it. */
export function yearAt(at: number, context: Context): { value: number; to: number } | null {
  const match = /^(?:19|20)\d{2}$/.exec(sliceAt(at, context))
  if (!match) return null
  const { words, calendar } = context
  return { value: Number(match[0]), to: calendar.isYear(words.word[at + 1] ?? 0) ? at + 2 : at + 1 }
}

/** "этого года", "следующего года". */
export function relativeYearAt(at: number, context: Context): { value: number; to: number } | null {
  const { words, calendar, published } = context
  if (published === null || at + 1 >= words.count || !calendar.isYear(words.word[at + 1] as number))
    return null
  const word = words.word[at] as number
  const shift = calendar.isComing(word)
    ? 1
    : calendar.isBygone(word)
      ? -1
      : calendar.isPresent(word)
        ? 0
        : null
  return shift === null ? null : { value: Number(isoDay(published).slice(0, 4)) + shift, to: at + 2 }
}

export function isoAt(at: number, context: Context): FoundDate | null {
  const { words, text } = context
  if (at + 4 >= words.count) return null
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(
    text.slice(words.start[at], (words.start[at] as number) + 11),
  )
  return match ? day(at, at + 5, [Number(match[1]), Number(match[2]), Number(match[3])], null) : null
}

export function day(
  from: number,
  to: number,
  [year, month, date]: readonly [number, number, number],
  last: number | null,
): FoundDate | null {
  const number = fromParts(year, month, date)
  if (number === null) return null
  const end = last !== null && last > date ? fromParts(year, month, last) : null
  return {
    from,
    to,
    value: isoDay(number),
    end: end === null ? null : isoDay(end),
    certainty: 'stated',
    kind: 'day',
    rule: 'date-day',
  }
}
