import { describe, expect, test } from 'vitest'
import { countEvents } from '../../src/study/formulas/count-events.ts'
import { choosePeriod, cutPeriods, periodOf } from '../../src/study/formulas/cut-periods.ts'
import { makeTrend } from '../../src/study/formulas/make-trend.ts'
import { randomFrom } from '../../src/study/statistics/random.ts'
import { ALL, month, months, row } from './invented-rows.ts'

describe('counting', () => {
  test('an event counts once, whatever number of readouts report it, on its earliest day', () => {
    const rows = [
      row('2031-05-04', { event: 'e1' }),
      row('2031-05-03', { event: 'e1', publisher: 'Borealian Press' }),
    ]
    const { events, coverage } = countEvents(rows, ALL)
    expect(events.map(({ id, day, documents }) => [id, day, documents.length])).toEqual([
      ['e1', '2031-05-03', 2],
    ])
    expect(coverage).toMatchObject({ documents: 2, events: 1, first: '2031-05-03', last: '2031-05-04' })
  })

  test('reprints count once, as the event that one of them reports', () => {
    const rows = [row('2031-05-04', { family: 'f1' }), row('2031-05-05', { family: 'f1', event: 'e1' })]
    const { events, coverage } = countEvents(rows, ALL)
    expect(events.map(({ id }) => id)).toEqual(['e1'])
    expect(coverage).toMatchObject({ documents: 1, reprints: 1 })
  })

  test('what has no day or an unknown language is told of and left out', () => {
    const rows = [
      row(null),
      row('2031-05-04', { language: null }),
      row('2031-07-04'),
      row('2031-05-04', { language: 'zh' }),
    ]
    const { coverage } = countEvents(rows, { langs: ['en'] })
    expect(coverage).toMatchObject({
      documents: 1,
      undated: 1,
      unknownLanguage: 1,
      months: 1,
      emptyMonths: 0,
    })
    expect(countEvents(rows, ALL).coverage).toMatchObject({ documents: 3, months: 3, emptyMonths: 1 })
  })

  test('a scope narrows by issuer, pair and time', () => {
    const rows = [
      row('2031-05-04'),
      row('2031-06-04', { sides: ['ARC', 'COR'] }),
      row('2032-01-01', { publisherCountry: 'BOR' }),
    ]
    const days = (scope: object) => countEvents(rows, { langs: [], ...scope }).events.map(({ day }) => day)
    expect(days({ pair: ['BOR', 'ARC'] })).toEqual(['2031-05-04', '2032-01-01'])
    expect(days({ issuer: 'BOR' })).toEqual(['2032-01-01'])
    expect(days({ since: '2031-06', until: '2031' })).toEqual(['2031-06-04'])
  })

  test('nothing counts as nothing', () => {
    expect(countEvents([], ALL)).toMatchObject({
      events: [],
      coverage: { documents: 0, first: null, months: 0 },
    })
    expect(makeTrend([], new Set())).toMatchObject({ periods: [], bursts: null })
  })
})

describe('periods', () => {
  test('are cut at their edges, also those without a text', () => {
    expect(cutPeriods('2031-11-20', '2032-02', 'quarter')).toEqual([
      { name: '2031-Q4', from: '2031-10-01', to: '2031-12-31' },
      { name: '2032-Q1', from: '2032-01-01', to: '2032-03-31' },
    ])
    expect(cutPeriods('2032-02-29', '2032-02-29', 'month')).toEqual([
      { name: '2032-02', from: '2032-02-01', to: '2032-02-29' },
    ])
    expect(periodOf('2032-02-01', '2031-11-20', 'month')).toBe(3)
  })

  test('are as fine as leaves enough in most of them', () => {
    const days = (each: number, count: number) =>
      Array.from({ length: count }, (_, i) => Array.from({ length: each }, () => `${month(i)}-02`)).flat()
    expect(choosePeriod(days(10, 12), 10)).toBe('month')
    expect(choosePeriod(days(4, 12), 10)).toBe('quarter')
    expect(choosePeriod(days(1, 40), 10)).toBe('year')
    expect(choosePeriod([], 10)).toBe('year')
  })
})

describe('a trend', () => {
  test('gives each period its events, its share, and says where it is partial or too few', () => {
    const { rows, uses } = months([
      [12, 6],
      [0, 0],
      [9, 9],
      [12, 0],
    ])
    const { periods } = makeTrend(countEvents(rows, ALL).events, uses, { by: 'month' })
    expect(
      periods.map(({ name, events, uses: some, share, isPartial }) => [
        name,
        events,
        some,
        share?.rate ?? null,
        isPartial,
      ]),
    ).toEqual([
      ['2030-01', 12, 6, 0.5, false],
      ['2030-02', 0, 0, null, false],
      ['2030-03', 9, 9, null, false],
      ['2030-04', 12, 0, 0, true],
    ])
  })

  test('tells a burst that shuffled dates do not have', () => {
    const quiet = Array.from({ length: 20 }, () => [20, 1] as const)
    const { rows, uses } = months([...quiet, [20, 12], [20, 13], ...quiet.slice(0, 8)])
    const { bursts } = makeTrend(countEvents(rows, ALL).events, uses, { by: 'month' })
    expect(bursts).toMatchObject([{ from: '2031-09', to: '2031-10', uses: 25, events: 40 }])
    expect(bursts?.[0]?.chance).toBeLessThanOrEqual(0.01)
  })

  test('tells none where an issuer comes late that always says it', () => {
    const old = months(Array.from({ length: 24 }, () => [20, 0] as const))
    const late = months(
      Array.from({ length: 24 }, (_, i) => (i < 18 ? [0, 0] : [10, 7]) as readonly [number, number]),
      { publisher: 'Borealian Press', publisherCountry: 'BOR' },
    )
    const { events } = countEvents([...old.rows, ...late.rows], ALL)
    expect(makeTrend(events, late.uses, { by: 'month' }).bursts).toEqual([])
  })

  test('tells bursts of at most 5 % of formulas whose uses are strewn at random', () => {
    const random = randomFrom(7)
    const { rows } = months(Array.from({ length: 36 }, () => [12, 0] as const))
    const { events } = countEvents(rows, ALL)
    let told = 0
    for (let i = 0; i < 150; i++) {
      const rate = 0.02 + random() * 0.3
      const uses = new Set(rows.filter(() => random() < rate).map(({ id }) => id))
      if ((makeTrend(events, uses, { by: 'month', seed: i }).bursts ?? []).length > 0) told++
    }
    expect(told / 150).toBeLessThanOrEqual(0.05)
  })
})
