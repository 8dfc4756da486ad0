import { describe, expect, test } from 'vitest'
import type { Coverage } from './coverage.ts'
import { findOneSided, type Published, usualWait } from './one-sided.ts'

const event = (day: string, texts: Record<string, string>): Published => ({
  event: `e-${day}`,
  day,
  sides: ['ARC', 'BOR'],
  texts: Object.entries(texts).map(([publisherCountry, published]) => ({ publisherCountry, published })),
})
const reach = (side: string, first: string | null, last: string | null): [string, Coverage] => [
  side,
  { side, texts: 1, first, last, byYear: {} },
]

describe('events that only one side has published on', () => {
  test('have waited until the last day of the silent side’s texts', () => {
    const events = [event('2031-05-04', { ARC: '2031-05-05' })]
    const coverage = new Map([reach('BOR', '2031-01-01', '2031-05-25')])
    expect(findOneSided(events, coverage)).toEqual([
      { event: 'e-2031-05-04', day: '2031-05-04', by: 'ARC', silent: 'BOR', waited: 20 },
    ])
  })

  test('nothing is said where the archive has no text of the silent side of that day or later, or none at all', () => {
    const events = [event('2031-05-04', { ARC: '2031-05-05' })]
    for (const coverage of [reach('BOR', '2030-01-01', '2031-04-01'), reach('BOR', null, null)])
      expect(findOneSided(events, new Map([coverage]))[0]?.waited).toBeNull()
    expect(findOneSided(events, new Map())[0]?.waited).toBeNull()
  })

  test('both sides, neither, or more than two sides: none of these', () => {
    const both = event('2031-05-04', { ARC: '2031-05-05', BOR: '2031-05-06' })
    const neither = event('2031-05-05', { ILV: '2031-05-05' })
    const three = { ...event('2031-05-06', { ARC: '2031-05-06' }), sides: ['ARC', 'BOR', 'ILV'] }
    expect(findOneSided([both, neither, three], new Map())).toEqual([])
  })

  test('the usual wait is told from five events on', () => {
    const both = (i: number) => event(`2031-05-0${i}`, { ARC: `2031-05-0${i}`, BOR: `2031-05-1${i}` })
    expect(usualWait([1, 2, 3, 4].map(both))).toEqual({ usual: null, both: 4 })
    expect(usualWait([1, 2, 3, 4, 5].map(both))).toMatchObject({ usual: { median: 10 }, both: 5 })
  })
})
