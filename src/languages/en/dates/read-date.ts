import { type DatePage, type FoundDate, isoDay, SHAPE, weekdayOf, yearNear } from '../../../reader/index.ts'
import { day, dayWithoutYear, numberAt, rangeEnd, yearAt } from './date-parts.ts'
import { type DateContext, dateWordsOf } from './date-words.ts'

/**
 * "December 28, 2020", "28 December", "2020-12-28", "28.12.2020", "May 2021", "on Monday", "today", "this morning",
 * "next year", "2030".
 */
export function readDates(page: DatePage): (at: number) => FoundDate | null {
  const context: DateContext = { ...page, calendar: dateWordsOf(page.lexicon) }
  return (at) => readDate(at, context)
}

/** The date that begins at a word, or null. */
function readDate(at: number, context: DateContext): FoundDate | null {
  const { words, calendar } = context
  const word = words.word[at] as number
  const shape = words.shape[at] as number
  if (shape & SHAPE.digit) return readNumber(at, context)
  if (!calendar.mayBegin(word)) return null
  if (calendar.month(word) > 0 && shape & SHAPE.capital) return readMonthFirst(at, context)
  if (calendar.weekday(word) > 0) return readWeekday(at, context)
  const offset = calendar.dayOffset(word)
  if (offset !== null) return deictic(at, at + 1, offset, context)
  return calendar.relative(word) ? readRelative(at, context) : null
}

/** "28 December 2020", "2020-12-28", "28.12.2020", "2030". */
function readNumber(at: number, context: DateContext): FoundDate | null {
  const { words, text, calendar } = context
  const digits = text.slice(words.start[at], words.end[at])
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(digits)
  if (dotted)
    return day(at, at + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]), null, 'date-dotted')
  const first = Number(digits.replace(/(st|nd|rd|th)$/, ''))
  if (!Number.isInteger(first)) return null
  const iso = isoAt(at, context)
  if (iso) return iso
  const range = rangeEnd(at + 1, context)
  let next = range ? range.to : at + 1
  if (words.word[next] === calendar.spelled('of')) next++
  const month = next < words.count ? calendar.month(words.word[next] as number) : 0
  if (month > 0 && first >= 1 && first <= 31) {
    const year = yearAt(next + 1, context)
    const last = range?.value ?? null
    if (year) return day(at, year.to, year.value, month, first, last, 'date-day-month-year')
    return dayWithoutYear(at, next + 1, month, first, last, context)
  }
  if (/^\d{4}$/.test(digits) && first >= 1900 && first <= 2100 && !isCounted(at, context)) {
    return {
      from: at,
      to: at + 1,
      value: digits,
      end: null,
      certainty: 'stated',
      kind: 'year',
      rule: 'date-year',
    }
  }
  return null
}

/** "2231" in "Resolution 2231", "$2000" and "2000 people" are no years: only a year may follow such words. */
function isCounted(at: number, { words, text }: DateContext): boolean {
  const before = at > 0 ? text.slice(words.start[at - 1], words.end[at - 1]) : ''
  return /^[$€£#№-]$/.test(before) || /^(resolution|no)$/i.test(before)
}

function isoAt(at: number, { words, text }: DateContext): FoundDate | null {
  if (at + 4 >= words.count) return null
  const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(
    text.slice(words.start[at], (words.start[at] as number) + 11),
  )
  if (!match) return null
  const end = (words.start[at] as number) + 10
  let to = at
  while (to < words.count && (words.end[to] as number) <= end) to++
  return day(at, Math.max(to, at + 1), Number(match[1]), Number(match[2]), Number(match[3]), null, 'date-iso')
}

/** "December 28, 2020", "December 2020", "December 28", "December". */
function readMonthFirst(at: number, context: DateContext): FoundDate | null {
  const { words, calendar, published } = context
  const month = calendar.month(words.word[at] as number)
  let next = at + 1
  if (words.word[next] === calendar.spelled('.')) next++
  const number = numberAt(next, context)
  if (number !== null && number >= 1 && number <= 31) {
    const range = rangeEnd(next + 1, context)
    const to = range ? range.to : next + 1
    const year = yearAt(to, context)
    if (year) return day(at, year.to, year.value, month, number, range?.value ?? null, 'date-month-day-year')
    return dayWithoutYear(at, to, month, number, range?.value ?? null, context)
  }
  const year = yearAt(next, context)
  const padded = String(month).padStart(2, '0')
  if (year) {
    return {
      from: at,
      to: year.to,
      value: `${year.value}-${padded}`,
      end: null,
      certainty: 'stated',
      kind: 'month',
      rule: 'date-month-year',
    }
  }
  // "May" alone is a verb as often as a month: it needs "in", "since", "this" and the like before it.
  if (published === null || !isLedIn(at, context)) return null
  const named = relativeYearAt(next, context)
  if (named)
    return { ...named, from: at, value: `${named.value}-${padded}`, kind: 'month', rule: 'date-month' }
  const near = yearNear(published, month, 15)
  return {
    from: at,
    to: at + 1,
    value: `${near}-${padded}`,
    end: null,
    certainty: 'implied',
    kind: 'month',
    rule: 'date-month',
  }
}

/** "July *this year*", "May *next year*". */
function relativeYearAt(at: number, context: DateContext): FoundDate | null {
  const { words, calendar } = context
  const next = words.word[at] === calendar.spelled('of') ? at + 1 : at
  if (next >= words.count || !calendar.relative(words.word[next] as number)) return null
  const found = readRelative(next, context)
  return found?.kind === 'relative-year' ? found : null
}

function isLedIn(at: number, { words, calendar }: DateContext): boolean {
  // "the November visit"
  const month = calendar.month(words.word[at] as number)
  if (at > 0 && words.word[at - 1] === calendar.spelled('the') && month !== 3 && month !== 5) return true
  const before = at > 0 ? (words.word[at - 1] as number) : 0
  return [
    'in',
    'since',
    'until',
    'by',
    'of',
    'this',
    'last',
    'next',
    'early',
    'late',
    'mid',
    'from',
    'to',
  ].some((lead) => calendar.spelled(lead) === before)
}

/** "Monday" is the last one up to the publication; "Saturday, December 9" is left to the date that follows. */
function readWeekday(at: number, context: DateContext): FoundDate | null {
  const { words, calendar, published } = context
  const comma = words.word[at + 1] === calendar.spelled(',') ? at + 2 : at + 1
  // A run of weekdays must not be looked through again for each of them.
  const isDate = comma < words.count && calendar.weekday(words.word[comma] as number) === 0
  const dated = isDate ? readDate(comma, context) : null
  if (dated?.kind === 'day') return { ...dated, from: at }
  if (published === null) return null
  const ahead = at > 0 && words.word[at - 1] === calendar.spelled('next')
  const back = (weekdayOf(published) - calendar.weekday(words.word[at] as number) + 7) % 7
  const number = ahead ? published + 7 - back : published - back
  return {
    from: at,
    to: at + 1,
    value: isoDay(number),
    end: null,
    certainty: 'implied',
    kind: 'weekday',
    rule: 'date-weekday',
  }
}

function deictic(from: number, to: number, offset: number, { published }: DateContext): FoundDate | null {
  if (published === null) return null
  return {
    from,
    to,
    value: isoDay(published + offset),
    end: null,
    certainty: 'implied',
    kind: 'deictic',
    rule: 'date-deictic',
  }
}

/** "this morning", "next year", "next month". */
function readRelative(at: number, context: DateContext): FoundDate | null {
  const { words, calendar, published } = context
  if (published === null || at + 1 >= words.count) return null
  const lead = words.word[at] as number
  const unit = words.word[at + 1] as number
  if (lead === calendar.spelled('this') && calendar.dayPart(unit)) return deictic(at, at + 2, 0, context)
  const ahead = ['next', 'coming', 'upcoming'].some((word) => calendar.spelled(word) === lead)
  const back = ['last', 'previous'].some((word) => calendar.spelled(word) === lead)
  const shift = ahead ? 1 : back ? -1 : 0
  const [year, month] = isoDay(published).split('-').map(Number) as [number, number]
  if (unit === calendar.spelled('year')) {
    return {
      from: at,
      to: at + 2,
      value: String(year + shift),
      end: null,
      certainty: 'implied',
      kind: 'relative-year',
      rule: 'date-relative-year',
    }
  }
  if (unit !== calendar.spelled('month')) return null
  const index = year * 12 + (month - 1) + shift
  const value = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  return {
    from: at,
    to: at + 2,
    value,
    end: null,
    certainty: 'implied',
    kind: 'month',
    rule: 'date-relative-month',
  }
}
