import * as chrono from 'chrono-node'
import { describe, expect, test } from 'vitest'
import type { FoundDate } from '../src/reader/dates/found-date.ts'
import { factsOf } from './facts-of.ts'

/** Days of publication: ends of months and years, a leap day, every day of a week. */
const PUBLISHED = [
  '2020-12-28', '2021-01-03', '2023-03-31', '2024-02-29', '2024-03-01', '2024-12-31', '2025-06-16', '2025-06-17',
  '2025-06-18', '2025-06-19', '2025-06-20', '2025-06-21', '2025-06-22', '2031-10-09',
] // biome-ignore format: a list of days reads best in rows

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] // biome-ignore format: as above
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const DAYS = [1, 9, 13, 28, 31]

/** Where the reader means to differ from chrono, with the reason. Each must really differ somewhere. */
const DELIBERATE: readonly {
  readonly id: string
  readonly because: string
  readonly holds: (phrase: string, published: string) => boolean
}[] = [
  {
    id: 'day ahead of publication',
    because:
      'A readout tells what has been: a weekday is the last one up to the publication, chrono takes the nearest.',
    holds: (phrase) => WEEKDAYS.includes(phrase),
  },
  {
    id: 'no such day',
    because:
      'chrono leaves the day out or moves it on where the calendar has none; a day that does not exist is no date.',
    holds: (phrase) =>
      /^((April|June|September|November) 31|February 3[01]|3[01] February|31 (April|June|September|November))/.test(
        phrase,
      ),
  },
  {
    id: 'month and day without a year',
    because:
      'Text of the past: more than half a year ahead belongs to the year before; chrono takes the nearest year.',
    holds: (phrase) => !/\d{4}/.test(phrase) && MONTHS.some((month) => phrase.includes(month)),
  },
]

const phrases = [
  ...MONTHS.flatMap((month) => DAYS.flatMap((day) => [`${month} ${day}, 2019`, `${day} ${month} 2022`, `${month} ${day}`, `${day} ${month}`])),
  ...MONTHS.flatMap((month, i) => DAYS.map((day) => `2026-${two(i + 1)}-${two(day)}`)),
  ...WEEKDAYS,
  'today', 'yesterday', 'tomorrow', 'next year', 'last year', 'this year', 'next month', 'last month',
] // biome-ignore format: as above

describe('dates against chrono', () => {
  const pairs = phrases.flatMap((phrase) => PUBLISHED.map((published) => compare(phrase, published)))

  test('many phrases are compared', () => {
    expect(pairs.length).toBeGreaterThan(4000)
    expect(pairs.filter(({ theirs }) => theirs !== null).length).toBeGreaterThan(4000)
  })

  test('where no difference is meant, the reader finds what chrono finds', () => {
    const wrong = pairs.filter(
      ({ phrase, published, ours, theirs }) => ours !== theirs && !meant(phrase, published),
    )
    expect(wrong.map(shown).slice(0, 20).join('\n')).toBe('')
  })

  test.each(DELIBERATE)('the difference "$id" is really there', ({ holds }) => {
    expect(
      pairs.some(({ phrase, published, ours, theirs }) => ours !== theirs && holds(phrase, published)),
    ).toBe(true)
  })

  test('a day without a year never lies more than half a year ahead of the publication', () => {
    const ahead = pairs.filter(({ phrase, published, ours }) => {
      if (!ours || /\d{4}/.test(phrase) || !MONTHS.some((month) => phrase.includes(month))) return false
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

function meant(phrase: string, published: string): boolean {
  return DELIBERATE.some(({ holds }) => holds(phrase, published))
}

function shown({ phrase, published, ours, theirs }: Pair): string {
  return `"${phrase}" published ${published}: read ${ours}, chrono ${theirs}`
}

function two(part: number): string {
  return String(part).padStart(2, '0')
}
