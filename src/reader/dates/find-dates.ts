import type { Lexicon } from '../lexicon.ts'
import type { LineRun } from '../stage.ts'
import { defineStage } from '../stage.ts'
import { WordSet } from '../word-set.ts'
import { SHAPE, type Words } from '../words.ts'
import { dayNumber, fromParts, isoDay, weekdayOf, yearNear } from './calendar.ts'
import type { FoundDate } from './found-date.ts'

/**
 * Finds dates word by word: "December 28, 2020", "28 December", "2020-12-28", "28.12.2020", "May 2021", "on Monday",
 * "today", "this morning", "next year", "2030". What the text leaves out is taken from the publication date and marked
 * as implied; without a publication date it is left out.
 */
export const findDates = defineStage({
  name: 'find-dates',
  needs: ['readout', 'text', 'words', 'lines'],
  adds: ['dates'],
  read({ readout, text, words, lines }, { lexicon }) {
    const calendar = dateWordsOf(lexicon)
    const published =
      dayNumber(readout.published ?? '') ??
      firstDay(lines, DATELINES, { words, text, calendar }) ??
      firstDay(lines, LEADS, { words, text, calendar })
    const dates: FoundDate[] = []
    for (let at = 0; at < words.count; ) {
      const found = readDate(at, { words, text, calendar, published })
      if (found) dates.push(found)
      at = found ? found.to : at + 1
    }
    return { dates }
  },
})

interface DateWords {
  readonly month: (word: number) => number
  readonly weekday: (word: number) => number
  readonly dayOffset: (word: number) => number | null
  readonly dayPart: (word: number) => boolean
  readonly spelled: (spelling: string) => number
  readonly relative: (word: number) => boolean
}

interface Context {
  readonly words: Words
  readonly text: string
  readonly calendar: DateWords
  readonly published: number | null
}

const made = new WeakMap<Lexicon, DateWords>()

function dateWordsOf(lexicon: Lexicon): DateWords {
  const known = made.get(lexicon)
  if (known) return known
  const day = lexicon.classTest('<day-word>')
  const offsets = [
    [lexicon.classTest('<day-0>'), 0],
    [lexicon.classTest('<day-minus-1>'), -1],
    [lexicon.classTest('<day-plus-1>'), 1],
  ] as const
  const spellings = new Map<string, number>()
  const spelled = (spelling: string) => {
    let word = spellings.get(spelling)
    if (word === undefined) {
      word = lexicon.table.add(spelling)
      spellings.set(spelling, word)
    }
    return word
  }
  const leads = new WordSet()
  for (const word of ['this', 'next', 'last', 'coming', 'previous', 'current', 'upcoming'])
    leads.add(spelled(word))
  const words: DateWords = {
    month: lexicon.valueTest('month'),
    weekday: lexicon.valueTest('weekday'),
    dayOffset: (word) => (day(word) ? (offsets.find(([test]) => test(word))?.[1] ?? null) : null),
    dayPart: lexicon.classTest('<day-part>'),
    spelled,
    relative: (word) => leads.has(word),
  }
  made.set(lexicon, words)
  return words
}

const DATELINES: ReadonlySet<LineRun['zone']> = new Set(['dateline', 'title'])
const LEADS: ReadonlySet<LineRun['zone']> = new Set(['lead'])

/** A text without a publication date may show a full day of its own: in a dateline, or in its lead. */
function firstDay(
  lines: readonly LineRun[],
  zones: ReadonlySet<LineRun['zone']>,
  context: Omit<Context, 'published'>,
): number | null {
  for (const line of lines) {
    if (!zones.has(line.zone)) continue
    for (let at = line.from; at < Math.min(line.to, line.from + LONGEST_LEAD); at++) {
      const found = readDate(at, { ...context, published: null })
      if (found?.kind === 'day') return dayNumber(found.value)
    }
  }
  return null
}

/** Words of a lead in which its own date is looked for. */
const LONGEST_LEAD = 60

function readDate(at: number, context: Context): FoundDate | null {
  const { words, calendar } = context
  const word = words.word[at] as number
  const shape = words.shape[at] as number
  if (shape & SHAPE.digit) return readNumber(at, context)
  if (word === 0) return null
  if (calendar.month(word) > 0 && shape & SHAPE.capital) return readMonthFirst(at, context)
  if (calendar.weekday(word) > 0) return readWeekday(at, context)
  const offset = calendar.dayOffset(word)
  if (offset !== null) return deictic(at, at + 1, offset, context)
  return calendar.relative(word) ? readRelative(at, context) : null
}

/** "28 December 2020", "2020-12-28", "28.12.2020", "2030". */
function readNumber(at: number, context: Context): FoundDate | null {
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
function isCounted(at: number, { words, text }: Context): boolean {
  const before = at > 0 ? text.slice(words.start[at - 1], words.end[at - 1]) : ''
  return /^[$€£#№-]$/.test(before) || /^(resolution|no)$/i.test(before)
}

function isoAt(at: number, { words, text }: Context): FoundDate | null {
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
function readMonthFirst(at: number, context: Context): FoundDate | null {
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

/** "3–4", "9 to 11": the second number of a range of days, and the word after it. */
function rangeEnd(at: number, context: Context): { value: number; to: number } | null {
  const { words, text, calendar } = context
  if (at + 1 >= words.count) return null
  const isLink =
    words.word[at] === calendar.spelled('to') || /^[-–‒—]$/.test(text.slice(words.start[at], words.end[at]))
  const value = isLink ? numberAt(at + 1, context) : null
  return value !== null && value >= 1 && value <= 31 ? { value, to: at + 2 } : null
}

function isLedIn(at: number, { words, calendar }: Context): boolean {
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

function numberAt(at: number, { words, text }: Context): number | null {
  if (at >= words.count || !((words.shape[at] as number) & SHAPE.digit)) return null
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(text.slice(words.start[at], words.end[at]))
  return match ? Number(match[1]) : null
}

function yearAt(at: number, { words, text, calendar }: Context): { value: number; to: number } | null {
  let next = at
  if (next < words.count && words.word[next] === calendar.spelled(',')) next++
  if (next >= words.count || !((words.shape[next] as number) & SHAPE.digit)) return null
  const match = /^(19|20)\d{2}$/.exec(text.slice(words.start[next], words.end[next]))
  return match ? { value: Number(match[0]), to: next + 1 } : null
}

function day(
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

function dayWithoutYear(
  from: number,
  to: number,
  month: number,
  date: number,
  last: number | null,
  { published }: Context,
): FoundDate | null {
  if (published === null) return null
  const found = day(from, to, yearNear(published, month, date), month, date, last, 'date-year-of-publication')
  return found ? { ...found, certainty: 'implied' } : null
}

/** "Monday" is the last one up to the publication; "Saturday, December 9" is left to the date that follows. */
function readWeekday(at: number, context: Context): FoundDate | null {
  const { words, calendar, published } = context
  const comma = words.word[at + 1] === calendar.spelled(',') ? at + 2 : at + 1
  const dated = comma < words.count ? readDate(comma, context) : null
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

function deictic(from: number, to: number, offset: number, { published }: Context): FoundDate | null {
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
function readRelative(at: number, context: Context): FoundDate | null {
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
