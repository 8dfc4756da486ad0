import { expect, test } from 'vitest'
import { isIsoDay, parseDay } from './parse-day.ts'

test.each([
  ['2031-05-04T23:30:00+08:00', '2031-05-04'],
  ['2031/5/4 10:15', '2031-05-04'],
  ['2031年5月4日', '2031-05-04'],
  ['20310504', '2031-05-04'],
  ['Sun, 04 May 2031 10:00:00 GMT', '2031-05-04'],
  ['4 May 2031', '2031-05-04'],
  ['May 4, 2031', '2031-05-04'],
  ['Sept. 4, 2031', '2031-09-04'],
])('"%s" is %s, with no time zone applied', (value, day) => {
  expect(parseDay(value)).toBe(day)
})

test.each(['2031-02-30', '2031-13-01', 'yesterday', '', '2031', 'Mayday 40, 2031', '203105041200'])(
  '"%s" is no day',
  (value) => {
    expect(parseDay(value)).toBeNull()
  },
)

test('only YYYY-MM-DD of a day that exists is an ISO day', () => {
  expect(isIsoDay('2032-02-29')).toBe(true)
  expect(isIsoDay('2031-02-29')).toBe(false)
  expect(isIsoDay('2031-5-4')).toBe(false)
  expect(isIsoDay('2031-05-04T10:00')).toBe(false)
})
