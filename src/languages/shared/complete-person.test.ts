import { describe, expect, test } from 'vitest'
import type { Gazetteer, Person } from '../../reader/index.ts'
import type { PersonEntry } from '../../register/index.ts'
import { completePerson } from './complete-person.ts'

const entry = (id: string, from: string, to: string): PersonEntry => ({
  id,
  en: ['Mara Orlan'],
  family: 'Orlan',
  country: 'ILV',
  office: 'president',
  from,
  to,
  attested: [],
  source: 'invented',
})

const MOTHER = entry('mara-orlan-senior', '2001-01-20', '2009-01-20')
const DAUGHTER = entry('mara-orlan-junior', '2021-01-20', '2029-01-20')

/** Whom a text of a day means, of those who bear the name, and of which state. */
function completed(person: Partial<Person>, entries: readonly PersonEntry[], day?: string) {
  const found = { name: 'Mara Orlan', office: null, ref: null, country: null, ...person } as Person
  completePerson(found, { person: () => [] } as unknown as Gazetteer, day, () => entries)
  return [found.ref, found.country]
}

describe('of several who bear a name', () => {
  test.each([
    ['the one in office on the day is meant', {}, '2005-05-04', ['mara-orlan-senior', 'ILV']],
    ['nobody where none was in office', {}, '2015-05-04', [null, null]],
    ['nobody where the day is unknown', {}, undefined, [null, null]],
    ['nobody where only a family name is given', { name: 'Orlan' }, '2005-05-04', [null, null]],
  ])('%s', (_, person, day, expected) => {
    expect(completed(person, [MOTHER, DAUGHTER], day)).toEqual(expected)
  })
})

test('who led a state once and a body of many now is not of the state', () => {
  const office = { id: null, isOfBody: true } as Person['office']
  expect(completed({ office }, [MOTHER], '2015-05-04')).toEqual(['mara-orlan-senior', null])
  expect(completed({ office }, [MOTHER], '2005-05-04')).toEqual(['mara-orlan-senior', 'ILV'])
})
