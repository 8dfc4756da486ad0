import { describe, expect, test } from 'vitest'
import { findNews, monthsBetween, worthALook } from './find-news.ts'
import type { TextUses, Use, WindowUse } from './text-uses.ts'

test.each([
  ['2030-05-04', '2031-05-04', 12],
  ['2030-05-05', '2031-05-04', 11],
  ['2030-05', '2031-05-04', 12],
  ['2030', '2031-05-04', 16],
])('from %s to %s it is %i months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months)
})

const TEXT = 'both will build the northern bridge soon'
const use = (day: string): Use => ({
  id: `r${day}`,
  day,
  title: null,
  publisher: null,
  publisherCountry: null,
})
const compared = (documents: number) => ({
  documents,
  events: documents,
  issuers: 1,
  first: null,
  last: null,
})

/** Uses of `TEXT`: for each three words the last days, anywhere and within. */
function usesOf(days: readonly (readonly [string | null, string | null])[], within = 10): TextUses {
  const words = [...TEXT.matchAll(/\w+/g)].map(({ index, 0: word }) => [index, index + word.length] as const)
  const windows = days.map(([last, inside]): WindowUse => {
    return {
      last: last === null ? null : use(last),
      lastWithin: inside === null ? null : use(inside),
      voices: [],
    }
  })
  const runs = [{ size: 3, words, windows, stretches: [] }]
  return { all: compared(20), within: compared(within), voices: [], earliest: null, undated: 0, runs }
}

const KNOWN = ['2031-01-01', '2031-01-01'] as const
const NEVER = [null, null] as const
const options = { day: '2031-05-04', counts: () => true, least: { all: 10, within: 4 } }
const told = (uses: TextUses, more = {}) =>
  findNews(uses, { ...options, ...more }).map(({ kind, span, core, fresh, months }) => ({
    kind,
    words: TEXT.slice(...span),
    core: core && TEXT.slice(...core),
    fresh,
    months,
  }))

describe('news', () => {
  test('one new word between known ones is told alone', () => {
    expect(told(usesOf([KNOWN, NEVER, NEVER, NEVER, KNOWN]))).toEqual([
      { kind: 'never', words: 'will build the northern bridge', core: 'the', fresh: 1, months: null },
    ])
  })

  test('known words that were never together have no new word', () => {
    expect(told(usesOf([KNOWN, NEVER, KNOWN, KNOWN, KNOWN]))).toEqual([
      { kind: 'never', words: 'will build the', core: null, fresh: 0, months: null },
    ])
  })

  test('what others said is new here, and what was not said for a year is back', () => {
    expect(told(usesOf([['2031-01-01', null], KNOWN, ['2031-01-01', '2030-05-04'], KNOWN, KNOWN]))).toEqual([
      { kind: 'new-here', words: 'both will build', core: null, fresh: 0, months: null },
      { kind: 'back', words: 'build the northern', core: null, fresh: 0, months: 12 },
    ])
  })

  test('names do not count', () => {
    const bridge = TEXT.indexOf('bridge')
    const counts = ([start]: readonly [number, number]) => start !== bridge
    expect(told(usesOf([KNOWN, KNOWN, KNOWN, NEVER, NEVER]), { counts })).toEqual([])
  })

  test('nothing is told of too few: neither at all nor for those that were asked for', () => {
    const uses = usesOf([NEVER, ['2031-01-01', null], KNOWN, KNOWN, KNOWN], 3)
    expect(told(uses).map(({ kind }) => kind)).toEqual(['never'])
    expect(told(uses, { least: { all: 21, within: 4 } })).toEqual([])
  })

  test('a text without a day has nothing that is back', () => {
    expect(told(usesOf([['2020-01-01', '2020-01-01'], KNOWN, KNOWN, KNOWN, KNOWN]), { day: null })).toEqual(
      [],
    )
  })

  test('of each run the weightiest deserves a look', () => {
    const uses = usesOf([NEVER, KNOWN, NEVER, NEVER, KNOWN])
    const look = worthALook(findNews(uses, options), uses.runs, 10)
    expect(look.map(({ span }) => TEXT.slice(...span))).toEqual(['build the northern bridge'])
  })
})
