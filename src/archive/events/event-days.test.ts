import { expect, test } from 'vitest'
import { distanceOf, filingDay, isAnnounced } from './event-days.ts'
import { sketchInWords } from './sketch-in-words.ts'

const on = (days: string) => sketchInWords(`x meeting ${days} | ORL, MER | by ORL`)

test.each([
  ['2031-05-02', '2031-05-02', 0, false],
  ['2031-05-02', '2031-05-03', 1, false],
  ['2031-05-02', '2031-05-04', 2, true],
  ['2031-05-02', '~2031-05-05', 3, false],
  ['2031-05-02', '~2031-05-06', 4, true],
  ['~2031-05-02', '2031-05-04', 2, true],
  ['~2031-05-02', '~2031-05-05', 3, false],
  ['2031-05-02..2031-05-06', '2031-05-05', 0, false],
  ['2031-02', '2031-02-28', 0, false],
  ['2031', '2031-12-31', 0, false],
  ['2031-12-31', '2032-01-01', 1, false],
])('%s and %s are %i days apart; too far: %s', (a, b, apart, tooFar) => {
  expect(distanceOf(on(a), on(b))).toMatchObject({ apart, tooFar })
  expect(distanceOf(on(b), on(a))).toMatchObject({ apart, tooFar })
})

test('without a day there is no distance', () => {
  expect(distanceOf(on(''), on('2031-05-02'))).toBeNull()
})

test('a month is filed under its publication, or else its first day', () => {
  expect(filingDay({ ...on('2031-05'), published: '2031-05-20' })).toBe('2031-05-20')
  expect(filingDay({ ...on('2031-05'), published: '2031-07-20' })).toBe('2031-05-01')
  expect(filingDay(on('2031'))).toBe('2031-01-01')
  expect(filingDay(on(''))).toBeNull()
})

test('a day well after publication is announced, the next day may be a matter of time zones', () => {
  expect(isAnnounced({ ...on('2031-05-04'), published: '2031-05-02' })).toBe(true)
  expect(isAnnounced({ ...on('2031-05-03'), published: '2031-05-02' })).toBe(false)
})
