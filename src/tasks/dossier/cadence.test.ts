import { describe, expect, test } from 'vitest'
import { LEAST_GAPS, tellCadence } from './cadence.ts'
import type { Contact } from './gather-contacts.ts'
import { quartilesOf } from './quartiles.ts'

const contact = (day: string | null, more: Partial<Contact> = {}): Contact => ({
  id: `e-${day}`,
  day,
  dayFrom: 'stated',
  kind: 'call',
  sides: ['ARC', 'BOR'],
  isBilateral: true,
  level: 'heads',
  ranks: {},
  people: [],
  readouts: [],
  sentences: [],
  ...more,
})

/** Contacts on the first of so many months, one after the other. */
const monthly = (months: number) =>
  Array.from({ length: months }, (_, i) => contact(new Date(Date.UTC(2031, i, 1)).toISOString().slice(0, 10)))

describe('quartiles', () => {
  test('are those of R and NumPy', () => {
    expect(quartilesOf([1, 2, 3, 4, 10])).toEqual({ n: 5, least: 1, lower: 2, median: 3, upper: 4, most: 10 })
    expect(quartilesOf([4, 1, 3, 2])).toMatchObject({ lower: 1.8, median: 2.5, upper: 3.3 })
    expect(quartilesOf([])).toBeNull()
  })
})

describe('cadence', () => {
  test('a gap longer than nearly all before is overdue, and both are told', () => {
    const [all] = tellCadence(monthly(12), '2032-06-01')
    expect(all).toMatchObject({ verdict: 'overdue', open: 183, asLong: 0, contacts: 12 })
    expect(all?.usual).toMatchObject({ n: 11, median: 31, least: 28, most: 31 })
  })

  test('a gap like most of those before is usual', () => {
    expect(tellCadence(monthly(12), '2031-12-20')[0]).toMatchObject({ verdict: 'usual', open: 19 })
  })

  test('with too few gaps nothing is said of what is usual', () => {
    const [few] = tellCadence(monthly(LEAST_GAPS), '2040-01-01')
    expect(few).toMatchObject({ verdict: 'too-few', usual: null })
    expect(tellCadence(monthly(LEAST_GAPS + 1), '2040-01-01')[0]?.verdict).toBe('overdue')
  })

  test('contacts of one day are one occasion; those without a whole day, or after the end, are left out', () => {
    const days = [
      contact('2031-01-01'),
      contact('2031-01-01', { id: 'second' }),
      contact('2031-01-11'),
      contact('2031-02'),
      contact(null),
      contact('2031-05-01'),
    ]
    const [all] = tellCadence(days, '2031-01-31')
    expect(all?.gaps).toEqual([{ from: 'e-2031-01-01', to: 'e-2031-01-11', days: 10 }])
    expect(all).toMatchObject({ contacts: 2, open: 20 })
  })

  test('leaders and channels have cadences of their own', () => {
    const mixed = [contact('2031-01-01'), contact('2031-01-05', { level: 'ministers', kind: 'visit' })]
    const told = tellCadence(mixed, '2031-02-01').map(({ series, contacts }) => [series, contacts])
    expect(told).toEqual([
      ['all', 2],
      ['heads', 1],
      ['call', 1],
      ['visit', 1],
    ])
  })
})
