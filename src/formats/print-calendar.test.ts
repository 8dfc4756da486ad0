import ICAL from 'ical.js'
import { sync } from 'node-ical'
import { expect, test } from 'vitest'
import type { AgendaEntry } from '../archive/agenda-entry.ts'
import type { ReadoutSummary } from '../archive/archive.ts'
import { CALENDAR_WORDS } from './calendar-words.ts'
import { printCalendar } from './print-calendar.ts'

const summary = {
  id: 'r7k2m9q4xw1p',
  title: 'Talks; with a comma, a semicolon and a \\ backslash',
  publisher: 'Arcadian Chancery',
  day: '2031-05-04',
} as ReadoutSummary

const entry: AgendaEntry = {
  id: 'a0123456789ab',
  kind: 'anniversary',
  day: '2032-02-29',
  title:
    'Treaty of the Tarn River, “between neighbours” — 塔恩河条约 — Договор о реке Тарн, which is named at such a length that it must be folded',
  ordinal: 25,
  isRound: true,
  basis: 'computed',
  ref: 'tarn-treaty',
  sides: ['ARC', 'BOR'],
  sentences: [{ summary, span: [10, 30], quote: 'The sides recalled the treaty.' }],
  commitment: null,
  status: null,
}
const month: AgendaEntry = {
  ...entry,
  id: 'a1',
  day: '2032-03',
  ordinal: null,
  isRound: false,
  kind: 'deadline',
  basis: 'stated',
}
const year: AgendaEntry = { ...month, id: 'a2', day: '2033', kind: 'date' }

const printed = printCalendar([entry, month, year], {
  words: CALENDAR_WORDS.en,
  base: 'http://127.0.0.1:8790',
  stamp: new Date('2031-06-01T00:00:00Z'),
})

test('ical.js reads every event: UID, whole days, words', () => {
  const events = new ICAL.Component(ICAL.parse(printed))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
  expect(events.map((event) => [event.uid, event.startDate.toString(), event.endDate.toString()])).toEqual([
    ['a0123456789ab@dragoman', '2032-02-29', '2032-03-01'],
    ['a1@dragoman', '2032-03-01', '2032-04-01'],
    ['a2@dragoman', '2033-01-01', '2033-01-02'],
  ])
  expect(events.every((event) => event.startDate.isDate)).toBe(true)
  expect(events[0]?.summary).toBe(`25th anniversary of ${entry.title}`)
  expect(events[0]?.description).toContain(summary.title)
  expect(events[0]?.description).toContain('http://127.0.0.1:8790/readouts/r7k2m9q4xw1p?at=10-30')
  expect(events[2]?.description).toContain('Only the year is named')
})

test('node-ical reads the same', () => {
  const events = Object.values(sync.parseICS(printed)).filter((one) => one?.type === 'VEVENT')
  expect(events.map((event) => [event.uid, event.datetype])).toEqual([
    ['a0123456789ab@dragoman', 'date'],
    ['a1@dragoman', 'date'],
    ['a2@dragoman', 'date'],
  ])
  expect(events[0]?.summary).toBe(`25th anniversary of ${entry.title}`)
  expect(events[0]?.categories).toEqual(['anniversary', 'round anniversary', 'ARC', 'BOR'])
})

test('lines are ended and folded as RFC 5545 wants, and the same agenda gives the same bytes', () => {
  const lines = printed.split('\r\n')
  expect(printed).not.toMatch(/(?<!\r)\n/)
  expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  const again = printCalendar([entry, month, year], {
    words: CALENDAR_WORDS.en,
    base: 'http://127.0.0.1:8790',
    stamp: new Date('2031-06-01T00:00:00Z'),
  })
  expect(again).toBe(printed)
})
