import * as chrono from 'chrono-node'
import { describe, expect, test } from 'vitest'
import type { FoundDate } from '../src/reader/dates/found-date.ts'
import { factsOf } from './facts-of.ts'

/** Days of publication: ends of months and years, a leap day, every day of a week. */
// biome-ignore format: days read best in rows
const PUBLISHED = [
  '2020-12-28', '2021-01-03', '2023-03-31', '2024-02-29', '2024-03-01', '2024-12-31', '2025-06-16', '2025-06-17',
  '2025-06-18', '2025-06-19', '2025-06-20', '2025-06-21', '2025-06-22', '2031-10-09',
]

// biome-ignore format: as above
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAYS = [1, 9, 13, 28, 31]

interface Difference {
  readonly id: string
  readonly because: string
  readonly holds: (pair: Pair) => boolean
}

/** Where the reader means to differ from chrono, with the reason. Each must really differ somewhere. */
const DELIBERATE: readonly Difference[] = [
  {
    id: 'a weekday is the last one',
    because:
      'A readout tells what has been; chrono takes the nearest day of that name, be it before or after.',
    holds: ({ phrase, ours, theirs }) => WEEKDAYS.includes(phrase) && daysBetween(ours, theirs) === 7,
  },
  {
    id: 'the year of a day without one',
    because:
      'Up to half a year ahead belongs to the year of publication, further ahead to the year before; chrono takes the nearest.',
    holds: ({ phrase, ours, theirs }) =>
      !/\d{4}/.test(phrase) && namesMonth(phrase) && ours !== null && ours.slice(4) === theirs?.slice(4),
  },
  {
    id: 'what is left of a day that the calendar does not have',
    because: 'The year or month stands in the text, whatever is wrong with the day; chrono finds nothing.',
    holds: ({ phrase, ours, theirs }) =>
      !isDayOfCalendar(phrase) &&
      theirs === null &&
      ours !== null &&
      ours.length < 10 &&
      phrase.includes(ours.slice(0, 4)),
  },
  {
    id: 'the month beside a 31st',
    because: 'chrono keeps the day of the month and so runs over into the month after; a month has no day.',
    holds: ({ phrase, published }) => / month$/.test(phrase) && published.endsWith('-31'),
  },
]

// biome-ignore format: as above
const phrases = [
  ...MONTHS.flatMap((month) => DAYS.flatMap((day) => [`${month} ${day}, 2019`, `${day} ${month} 2022`, `${month} ${day}`, `${day} ${month}`])),
  ...MONTHS.flatMap((_, i) => DAYS.map((day) => `2026-${two(i + 1)}-${two(day)}`)),
  ...WEEKDAYS,
  'today', 'yesterday', 'tomorrow', 'next year', 'last year', 'this year', 'next month', 'last month',
]

describe('dates against chrono', () => {
  const pairs = phrases.flatMap((phrase) => PUBLISHED.map((published) => compare(phrase, published)))

  test('many phrases are compared', () => {
    expect(pairs.length).toBeGreaterThan(4000)
    expect(pairs.filter(({ theirs }) => theirs !== null).length).toBeGreaterThan(4000)
  })

  test('where no difference is meant, the reader finds what chrono finds', () => {
    const wrong = pairs.filter(
      ({ phrase, published, ours, theirs }) =>
        ours !== theirs && !DELIBERATE.some(({ holds }) => holds({ phrase, published, ours, theirs })),
    )
    expect(wrong.map(shown).slice(0, 20).join('\n')).toBe('')
  })

  test.each(DELIBERATE)('the difference "$id" is really there', ({ holds }) => {
    expect(pairs.some((pair) => pair.ours !== pair.theirs && holds(pair))).toBe(true)
  })

  test('a day without a year never lies more than half a year ahead of the publication', () => {
    const ahead = pairs.filter(({ phrase, published, ours }) => {
      if (!ours || /\d{4}/.test(phrase) || !namesMonth(phrase)) return false
      return Date.parse(ours) - Date.parse(published) > 184 * 86_400_000
    })
    expect(ahead.map(shown)).toEqual([])
  })

  test('a weekday is the last one up to the publication', () => {
    for (const { phrase, published, ours } of pairs.filter(({ phrase: words }) => WEEKDAYS.includes(words))) {
      const day = new Date(`${ours}T00:00:00Z`)
      expect(WEEKDAYS[(day.getUTCDay() + 6) % 7]).toBe(phrase)
      const back = (Date.parse(published) - day.getTime()) / 86_400_000
      expect(back >= 0 && back < 7, shown({ phrase, published, ours, theirs: null })).toBe(true)
    }
  })
})

interface Pair {
  readonly phrase: string
  readonly published: string
  readonly ours: string | null
  readonly theirs: string | null
}

function compare(phrase: string, published: string): Pair {
  const text = `They met on ${phrase} in the capital.`
  const { dates } = factsOf({ text, published }, 'find-dates')
  return { phrase, published, ours: dates[0]?.value ?? null, theirs: chronoDate(text, published, dates[0]) }
}

/** chrono's first result, as precise as ours: a year for a year, a month for a month. */
function chronoDate(text: string, published: string, ours: FoundDate | undefined): string | null {
  const [result] = chrono.en.casual.parse(text, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 })
  if (!result) return null
  const { start } = result
  const day = [start.get('year'), start.get('month'), start.get('day')]
    .map((part) => two(part ?? 0))
    .join('-')
  return day.slice(0, ours?.value.length ?? 10)
}

function namesMonth(phrase: string): boolean {
  return MONTHS.some((month) => phrase.includes(month))
}

/** Whether a phrase such as "31 April" or "2026-04-31" names a day of some year; 29 February does. */
function isDayOfCalendar(phrase: string): boolean {
  const iso = /^\d{4}-(\d{2})-(\d{2})$/.exec(phrase)
  const month = iso ? Number(iso[1]) - 1 : MONTHS.findIndex((name) => phrase.includes(name))
  const day = iso ? Number(iso[2]) : Number(/\b\d{1,2}\b/.exec(phrase)?.[0])
  return new Date(Date.UTC(2024, month, day)).getUTCMonth() === month
}

function daysBetween(a: string | null, b: string | null): number {
  return Math.abs(Date.parse(a ?? '') - Date.parse(b ?? '')) / 86_400_000
}

function shown({ phrase, published, ours, theirs }: Pair): string {
  return `"${phrase}" published ${published}: read ${ours}, chrono ${theirs}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}

describe('the evening of a day', () => {
  const dayOf = (sentence: string) =>
    factsOf(
      {
        text: `Readout of a Call\n\n${sentence}`,
        lang: 'en',
        published: '2031-05-09',
        publisherCountry: 'ILV',
      },
      'find-engagement',
    ).engagement.date?.value
  const met = 'President Mara Orlan spoke with Prime Minister Jon Veld of Portugal'

  test('is the day of the call', () => {
    expect(dayOf(`${met} the evening of May 5.`)).toBe('2031-05-05')
  })

  test.each(['about the events of the night of May 2', 'about the truce in force from the evening of May 2'])(
    'is not, %s',
    (rest) => {
      expect(dayOf(`${met} ${rest}.`)).toBeUndefined()
    },
  )
})
