import { type DatePage, type FoundDate, isoDay, SHAPE, weekdayOf, yearNear } from '../../reader/index.ts'
import {
  type Context,
  dateWordsOf,
  day,
  isoAt,
  isStamp,
  rangeEnd,
  relativeYearAt,
  sliceAt,
  yearAt,
} from './date-parts.ts'

/**
 * "7 марта 2030 года", "7–10 мая", "07.03.2030", "в марте 2030 года", "в понедельник", "сегодня", "накануне", "в текущем
 * году", "к 2030 году". A day with a clock time behind it ("7 марта 2030 года 16:20") is when the page was posted: it is no
 * date where the publication date is known.
 */
export function readDates(page: DatePage): (at: number) => FoundDate | null {
  const context: Context = { ...page, calendar: dateWordsOf(page.lexicon) }
  return (at) => readDate(at, context)
}

function readDate(at: number, context: Context): FoundDate | null {
  const { words, calendar } = context
  const word = words.word[at] as number
  if ((words.shape[at] as number) & SHAPE.digit) return readNumber(at, context)
  if (!calendar.isDayWord(word)) return null
  if (calendar.month(word) > 0) return readMonth(at, context)
  if (calendar.weekday(word) > 0) return readWeekday(at, context)
  if (calendar.isComing(word)) return readRelative(at, 1, context)
  if (calendar.isBygone(word)) return readRelative(at, -1, context)
  const relative = calendar.isPresent(word) ? readRelative(at, 0, context) : null
  if (relative || calendar.isPresent(word)) return relative
  if (calendar.isAdjective(word)) return null
  if (calendar.isToday(word)) return pointed(at, 0, context)
  if (calendar.isYesterday(word)) return readYesterday(at, context)
  return calendar.isTomorrow(word) ? pointed(at, 1, context) : null
}

/** "7 марта 2030 года", "7–10 мая", "07.03.2030", "2030-03-07", "2030 год". */
function readNumber(at: number, context: Context): FoundDate | null {
  const { words, calendar } = context
  const digits = sliceAt(at, context)
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(digits)
  if (dotted) return day(at, at + 1, [Number(dotted[3]), Number(dotted[2]), Number(dotted[1])], null)
  const first = Number(digits)
  if (!Number.isInteger(first)) return null
  const iso = isoAt(at, context)
  if (iso) return iso
  const range = rangeEnd(at + 1, context)
  const next = range ? range.to : at + 1
  const month = next < words.count ? calendar.month(words.word[next] as number) : 0
  // "9 Мая" with a capital is the name of a holiday.
  if (month > 0 && (words.shape[next] as number) & SHAPE.capital) return null
  if (month > 0 && first >= 1 && first <= 31) {
    return readDay(at, first, range?.value ?? null, month, next + 1, context)
  }
  if (!/^(19|20)\d{2}$/.test(digits) || isCounted(at, context)) return null
  const to = calendar.isYear(words.word[at + 1] ?? 0) ? at + 2 : at + 1
  if ((to === at + 1 && !ledIntoYear(at, context)) || isStamp(to, context)) return null
  return { from: at, to, value: digits, end: null, certainty: 'stated', kind: 'year', rule: 'date-year' }
}

/** The day of a month, with its year or the publication's. */
function readDay(
  at: number,
  first: number,
  last: number | null,
  month: number,
  next: number,
  context: Context,
): FoundDate | null {
  const year = yearAt(next, context)
  if (year) {
    if (isStamp(year.to, context)) return null
    return day(at, year.to, [year.value, month, first], last)
  }
  const relative = relativeYearAt(next, context)
  if (relative) {
    const found = day(at, relative.to, [relative.value, month, first], last)
    return found ? { ...found, certainty: 'implied' } : null
  }
  if (context.published === null || isStamp(next, context)) return null
  const found = day(at, next, [yearNear(context.published, month, first), month, first], last)
  return found ? { ...found, certainty: 'implied', rule: 'date-year-of-publication' } : null
}

/** "в 2030", "к 2030": a number that a preposition makes a year. */
function ledIntoYear(at: number, { words, calendar }: Context): boolean {
  return at > 0 && calendar.isPreposition(words.word[at - 1] as number)
}

function isCounted(at: number, context: Context): boolean {
  return at > 0 && /^(?:№|\$|€|резолюци[а-я]+|закон[а-я]*)$/i.test(sliceAt(at - 1, context))
}

/** "в марте 2030 года", "в марте этого года", "в марте". */
function readMonth(at: number, context: Context): FoundDate | null {
  const { words, calendar, published } = context
  const month = calendar.month(words.word[at] as number)
  const padded = String(month).padStart(2, '0')
  const year = yearAt(at + 1, context) ?? relativeYearAt(at + 1, context)
  if (year && isStamp(year.to, context)) return null
  const isStated = year !== null && /^\d/.test(sliceAt(at + 1, context))
  if (!year && (published === null || at === 0 || !calendar.isPreposition(words.word[at - 1] as number)))
    return null
  const value = year?.value ?? yearNear(published as number, month, 15)
  return {
    from: at,
    to: year?.to ?? at + 1,
    value: `${value}-${padded}`,
    end: null,
    certainty: isStated ? 'stated' : 'implied',
    kind: 'month',
    rule: 'date-month',
  }
}

/** "в понедельник" is the last one up to the publication; "в понедельник, 7 марта" is the day that follows. */
function readWeekday(at: number, context: Context): FoundDate | null {
  const { words, calendar, published } = context
  const next = sliceAt(at + 1, context) === ',' ? at + 2 : at + 1
  const isNumber = next < words.count && ((words.shape[next] as number) & SHAPE.digit) !== 0
  const dated = isNumber ? readNumber(next, context) : null
  if (dated?.kind === 'day') return { ...dated, from: at }
  if (published === null || at === 0) return null
  // "среды" is the environment as well: only "в среду" and "во вторник" name days.
  if (!/^во?$/i.test(sliceAt(at - 1, context))) return null
  const back = (weekdayOf(published) - calendar.weekday(words.word[at] as number) + 7) % 7
  return {
    from: at,
    to: at + 1,
    value: isoDay(published - back),
    end: null,
    certainty: 'implied',
    kind: 'weekday',
    rule: 'date-weekday',
  }
}

/** "накануне" is yesterday by itself; "накануне визита" is before the visit. */
function readYesterday(at: number, context: Context): FoundDate | null {
  const { words, lexicon, calendar } = context
  const isEve = /^накануне$/i.test(sliceAt(at, context))
  const next = words.word[at + 1] ?? 0
  const isEnd = ((words.shape[at + 1] ?? SHAPE.mark) & SHAPE.mark) !== 0 || calendar.isPreposition(next)
  const endsThere = isEnd || lexicon.anyClassTest(['<verb>', '<nom>', '<adverb>'])(next)
  return isEve && !endsThere ? null : pointed(at, -1, context)
}

function pointed(at: number, offset: number, context: Context): FoundDate | null {
  const { published, words, calendar } = context
  if (published === null || isStamp(at + 1, context)) return null
  return {
    from: at,
    to: calendar.dayPart(words.word[at + 1] ?? 0) ? at + 2 : at + 1,
    value: isoDay(published + offset),
    end: null,
    certainty: 'implied',
    kind: 'deictic',
    rule: 'date-deictic',
  }
}

/** "в следующем году", "в текущем месяце". */
const MANY_YEARS = /^(?:годы|годов|лет|годам|годами|годах)$/i

function readRelative(at: number, shift: number, context: Context): FoundDate | null {
  const { words, calendar, published } = context
  if (published === null || at + 1 >= words.count) return null
  const unit = words.word[at + 1] as number
  const [year, month] = isoDay(published).split('-').map(Number) as [number, number]
  const found = { from: at, to: at + 2, end: null, certainty: 'implied' } as const
  // "в грядущие годы": no year of them.
  if (MANY_YEARS.test(sliceAt(at + 1, context))) return null
  if (calendar.isYear(unit))
    return { ...found, value: String(year + shift), kind: 'relative-year', rule: 'date-relative-year' }
  if (!calendar.isMonthUnit(unit)) return null
  const index = year * 12 + (month - 1) + shift
  const value = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  return { ...found, value, kind: 'month', rule: 'date-relative-month' }
}
