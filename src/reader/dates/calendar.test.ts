import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, fromParts, isoDay, weekdayOf, yearNear } from './calendar.ts'

describe('days as numbers', () => {
  test.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2024-02-29', 19782],
    ['2024-02-29T12:30:00Z', 19782],
  ])('%s is day %i', (iso, number) => {
    expect(dayNumber(iso)).toBe(number)
    expect(isoDay(number)).toBe(iso.slice(0, 10))
  })

  test.each(['', 'soon', '2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '24-04-01'])(
    '%s is no day',
    (iso) => {
      expect(dayNumber(iso)).toBeNull()
    },
  )

  test.each([
    [2024, 2, 30],
    [2024, 1, 0],
    [0, 1, 1],
    [2023, 2, 29],
  ])('year %i, month %i, day %i is no day', (year, month, day) => {
    expect(fromParts(year, month, day)).toBeNull()
  })

  test('every day number comes back from its ISO form, and weekdays follow each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (number) => {
        expect(dayNumber(isoDay(number))).toBe(number)
        expect(weekdayOf(number + 1)).toBe((weekdayOf(number) % 7) + 1)
        expect(weekdayOf(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay())
      }),
    )
  })
})

describe('the year of a day named without one', () => {
  test.each([
    ['2021-01-03', 12, 28, 2020],
    ['2021-01-03', 1, 2, 2021],
    ['2021-06-30', 12, 28, 2021],
    ['2021-06-20', 12, 28, 2020],
    ['2021-12-28', 1, 3, 2022],
    ['2021-12-28', 3, 3, 2021],
    ['2024-03-01', 2, 29, 2024],
  ])('published %s, month %i, day %i: %i', (published, month, day, year) => {
    expect(yearNear(dayNumber(published) ?? 0, month, day)).toBe(year)
  })
})
