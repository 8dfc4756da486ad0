import { type FoundDate, fromParts, isoDay, SHAPE, yearNear } from '../../../reader/index.ts'
import type { DateContext } from './date-words.ts'

/** "3–4", "9 to 11": the second number of a range of days, and the word after it. */
export function rangeEnd(at: number, context: DateContext): { value: number; to: number } | null {
  const { words, text, calendar } = context
  if (at + 1 >= words.count) return null
  const isLink =
    words.word[at] === calendar.spelled('to') || /^[-–‒—]$/.test(text.slice(words.start[at], words.end[at]))
  const value = isLink ? numberAt(at + 1, context) : null
  return value !== null && value >= 1 && value <= 31 ? { value, to: at + 2 } : null
}

/** "28" or "28th": a day of the month, or null. */
export function numberAt(at: number, { words, text }: DateContext): number | null {
  if (at >= words.count || !((words.shape[at] as number) & SHAPE.digit)) return null
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(text.slice(words.start[at], words.end[at]))
  return match ? Number(match[1]) : null
}

/** ", 2020": the year that follows, and the word after it. */
export function yearAt(
  at: number,
  { words, text, calendar }: DateContext,
): { value: number; to: number } | null {
  let next = at
  if (next < words.count && words.word[next] === calendar.spelled(',')) next++
  if (next >= words.count || !((words.shape[next] as number) & SHAPE.digit)) return null
  const match = /^(19|20)\d{2}$/.exec(text.slice(words.start[next], words.end[next]))
  return match ? { value: Number(match[0]), to: next + 1 } : null
}

/** A day that the text names in full; null if the calendar has no such day. */
export function day(
  from: number,
  to: number,
  year: number,
  month: number,
  date: number,
  last: number | null,
  rule: string,
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
    rule,
  }
}

/** A day whose year is taken from the publication date. */
export function dayWithoutYear(
  from: number,
  to: number,
  month: number,
  date: number,
  last: number | null,
  { published }: DateContext,
): FoundDate | null {
  if (published === null) return null
  const found = day(from, to, yearNear(published, month, date), month, date, last, 'date-year-of-publication')
  return found ? { ...found, certainty: 'implied' } : null
}
