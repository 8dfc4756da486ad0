import {
  type DatePage,
  dayNumber,
  type FoundDate,
  fromParts,
  isoDay,
  perLexicon,
  SHAPE,
  yearNear,
} from '../../reader/index.ts'
import { digitsAt, numberAt } from './figures.ts'
import { foldText } from './fold-letters.ts'

/**
 * "2020年12月28日", "12月28日", "28日", "11月28日至29日", "2021年5月", "2030年", "今年", "明年5月", "今天", "昨天". A day
 * without its month is of the month of publication, or of the month before where it would lie ahead. Days of the farmers'
 * calendar are left alone.
 */
export function readDates(page: DatePage): (at: number) => FoundDate | null {
  const spelled = spellings(page.lexicon)
  const context: Context = { page, spelled }
  return (at) => {
    const shape = page.words.shape[at] as number
    if (shape & SHAPE.digit) return readNumber(at, context)
    const word = page.words.word[at] as number
    return spelled.mayLead[word] === 1 ? readRelative(at, context) : null
  }
}

interface Context {
  readonly page: DatePage
  readonly spelled: Spellings
}

interface Spellings {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly to: ReadonlySet<number>
  readonly no: ReadonlySet<number>
  /** by word number, as far as the last that does: whether a day or year word begins with it */
  readonly mayLead: Uint8Array
  readonly shift: ReadonlyMap<number, number>
}

const spellings = perLexicon(({ table }): Spellings => {
  const add = (letter: string) => table.add(letter)
  const shift = new Map<number, number>(
    Object.entries({ 今: 0, 本: 0, 明: 1, 去: -1, 前: -2, 后: 2, 昨: -1 }).map(([letter, by]) => [
      add(letter),
      by,
    ]),
  )
  return {
    year: add('年'),
    month: add('月'),
    day: add('日'),
    to: new Set(['至', '到', '-', '—', '－', '–', '~', '～'].map(add)),
    no: new Set(['来', '间', '前', '后', '多', '龄', '代', '届', '内', '度'].map(add)),
    mayLead: flags([...shift.keys()]),
    shift,
  }
})

function flags(numbers: readonly number[]): Uint8Array {
  const flagged = new Uint8Array(Math.max(...numbers) + 1)
  for (const number of numbers) flagged[number] = 1
  return flagged
}

function readNumber(at: number, context: Context): FoundDate | null {
  const { page, spelled } = context
  const { words } = page
  const value = numberAt(at, page)
  const unit = words.word[at + 1]
  if (value === null) return null
  if (unit === spelled.year && value >= 1900 && value <= 2100 && digitsAt(at, page) === 4) {
    return afterYear(at, at + 2, value, 'stated', context) ?? yearOnly(at, value, context)
  }
  const near = page.published
  if (unit === spelled.month && value >= 1 && value <= 12) {
    if (near === null) return null
    const year = yearNear(near, value, dayAfter(at + 2, context)?.value ?? 15)
    return monthAt(at, at, year, 'implied', context)
  }
  if (unit === spelled.day && value >= 1 && value <= 31 && near !== null)
    return dayOnly(at, value, near, context)
  return iso(at, page)
}

/** "2020年|12月28日" */
function afterYear(
  from: number,
  at: number,
  year: number,
  certainty: FoundDate['certainty'],
  context: Context,
): FoundDate | null {
  const month = numberAt(at, context.page)
  if (month === null || month < 1 || month > 12) return null
  return context.page.words.word[at + 1] === context.spelled.month
    ? monthAt(from, at, year, certainty, context)
    : null
}

/** The month whose number stands at `at`, with its day or days. */
function monthAt(
  from: number,
  at: number,
  year: number,
  certainty: FoundDate['certainty'],
  context: Context,
): FoundDate | null {
  const month = numberAt(at, context.page) as number
  const day = dayAfter(at + 2, context)
  if (!day) {
    const value = `${year}-${String(month).padStart(2, '0')}`
    return { from, to: at + 2, value, end: null, certainty, kind: 'month', rule: 'zh-date-month' }
  }
  const number = fromParts(year, month, day.value)
  if (number === null) return null
  const range = rangeAfter(day.to, { year, month, day: day.value }, context)
  const rule = certainty === 'stated' ? 'zh-date-year-month-day' : 'zh-date-month-day'
  const end = range ? isoDay(range.end) : null
  return { from, to: range?.to ?? day.to, value: isoDay(number), end, certainty, kind: 'day', rule }
}

function dayAfter(at: number, { page, spelled }: Context): { value: number; to: number } | null {
  const value = numberAt(at, page)
  const isDay = value !== null && value >= 1 && value <= 31 && page.words.word[at + 1] === spelled.day
  return isDay ? { value, to: at + 2 } : null
}

/** "至29日", "至12月2日": where a visit of several days ends. */
function rangeAfter(
  at: number,
  begun: { readonly year: number; readonly month: number; readonly day: number },
  context: Context,
): { end: number; to: number } | null {
  const { page, spelled } = context
  if (!spelled.to.has(page.words.word[at] ?? 0)) return null
  const value = numberAt(at + 1, page)
  const isMonth = page.words.word[at + 2] === spelled.month
  const day = isMonth ? dayAfter(at + 3, context) : dayAfter(at + 1, context)
  if (!day || value === null) return null
  const end = fromParts(begun.year, isMonth ? value : begun.month, day.value)
  return end === null ? null : { end, to: day.to }
}

function dayOnly(at: number, day: number, published: number, context: Context): FoundDate | null {
  const [year, month] = isoDay(published).split('-').map(Number) as [number, number]
  const here = fromParts(year, month, day)
  const isAhead = here === null || here > published + MOST_AHEAD
  const [y, m] = isAhead ? (month === 1 ? [year - 1, 12] : [year, month - 1]) : [year, month]
  const number = fromParts(y, m, day)
  if (number === null) return null
  const range = rangeAfter(at + 2, { year: y, month: m, day }, context)
  return {
    from: at,
    to: range?.to ?? at + 2,
    value: isoDay(number),
    end: range ? isoDay(range.end) : null,
    certainty: 'implied',
    kind: 'day',
    rule: 'zh-date-day',
  }
}

/** Days by which a day without its month may lie ahead of the publication: zones of time. */
const MOST_AHEAD = 1

function yearOnly(at: number, value: number, { page, spelled }: Context): FoundDate | null {
  if (spelled.no.has(page.words.word[at + 2] ?? 0)) return null
  return {
    from: at,
    to: at + 2,
    value: String(value),
    end: null,
    certainty: 'stated',
    kind: 'year',
    rule: 'zh-date-year',
  }
}

/** "今年", "明年5月", "本月", "今天", "昨日". */
function readRelative(at: number, context: Context): FoundDate | null {
  const { page, spelled } = context
  const { words, text, published } = page
  const shift = spelled.shift.get(words.word[at] as number)
  if (published === null || shift === undefined) return null
  const unit = words.word[at + 1]
  const year = Number(isoDay(published).slice(0, 4)) + shift
  if (unit === spelled.year) {
    if (spelled.no.has(words.word[at + 2] ?? 0) && words.word[at + 2] !== undefined) return null
    const month = afterYear(at, at + 2, year, 'implied', context)
    if (month) return month
    return {
      from: at,
      to: at + 2,
      value: String(year),
      end: null,
      certainty: 'implied',
      kind: 'relative-year',
      rule: 'zh-date-relative-year',
    }
  }
  const bracketed = bracketedDay(at, context)
  if (bracketed) return bracketed
  const letter = text[words.start[at + 1] ?? text.length]
  const isDay = letter === '天' || (letter === '日' && Math.abs(shift) < 2)
  if (!isDay || Math.abs(shift) > 1 || text[words.start[at] as number] === '本') return null
  return {
    from: at,
    to: at + 2,
    value: isoDay(published + shift),
    end: null,
    certainty: 'implied',
    kind: 'deictic',
    rule: 'zh-date-day-word',
  }
}

/** "今（14）日": today, with its number. */
function bracketedDay(at: number, { page, spelled }: Context): FoundDate | null {
  const { words, text, published } = page
  const isOpen = /^[（(]$/.test(text[words.start[at + 1] ?? text.length] ?? '')
  const day = isOpen ? numberAt(at + 2, page) : null
  if (day === null || published === null || words.word[at + 4] !== spelled.day) return null
  const found = dayOnly(at + 2, day, published, { page, spelled })
  return found ? { ...found, from: at, to: at + 5, end: null } : null
}

/** "2024-02-08" and "2024/02/08". */
function iso(at: number, { words, text }: DatePage): FoundDate | null {
  const start = words.start[at] as number
  const match = /^((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(
    foldText(text.slice(start, start + 11)),
  )
  if (!match) return null
  const value = `${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`
  if (dayNumber(value) === null) return null
  let to = at
  while (to < words.count && (words.end[to] as number) <= start + match[0].length) to++
  return { from: at, to, value, end: null, certainty: 'stated', kind: 'day', rule: 'zh-date-iso' }
}
