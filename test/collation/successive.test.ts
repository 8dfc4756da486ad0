import { describe, expect, test } from 'vitest'
import { type Account, compareSuccessive } from '../../src/collation/index.ts'
import { openReading } from '../../src/tasks/read-readout.ts'
import { registers } from '../archive/use-archive.ts'

const { read } = await openReading({ registers })

const account = (id: string, published: string, ...sentences: readonly string[]): Account => ({
  id,
  issuer: 'ARC',
  record: read({
    text: sentences.join('\n\n'),
    lang: 'en',
    published,
    publisher: 'Ministry of Foreign Affairs of Arcadia',
    publisherCountry: 'ARC',
  }),
})
const LEAD =
  'On 4 May 2031, Foreign Minister of Arcadia Ann Lee met with Foreign Minister of Borealia Jon Berg.'
const GAS = 'Ann Lee said that Arcadia will build the northern gas pipeline by 2034.'
const FISH = 'The ministers discussed fishing quotas in the Kellan Sea and the protection of whales.'
const OPPOSED = 'Ann Lee stressed that Arcadia opposes tariffs on steel from the harbour of Norvik.'
const VISAS = 'The two sides agreed to open talks on visas for students and nurses.'

const compare = (before: readonly string[], after: readonly string[]) =>
  compareSuccessive(account('old', '2031-05-04', ...before), account('new', '2032-05-04', ...after), {
    sides: ['ARC', 'BOR'],
  })
const told = (found: ReturnType<typeof compare>, kind: string) =>
  found.rows.filter((row) => row.kind === kind).length

describe('a readout beside the one before', () => {
  test('the same text is kept and nothing is moved', () => {
    const found = compare([LEAD, GAS, FISH, VISAS], [LEAD, GAS, FISH, VISAS])
    expect(found.rows.map(({ kind }) => kind)).toEqual(['kept', 'kept', 'kept', 'kept'])
    expect(found.rows.some(({ isMoved }) => isMoved)).toBe(false)
    expect(found.topics.added).toEqual([])
  })

  test('what was dropped and added stands in its place', () => {
    const found = compare([LEAD, GAS, FISH], [LEAD, VISAS, FISH])
    expect(found.rows.map(({ kind }) => kind).sort()).toEqual(['added', 'dropped', 'kept', 'kept'])
    expect(found.rows.at(-1)?.kind).toBe('kept')
  })

  test('what was put elsewhere is moved, the rest is not', () => {
    const found = compare([LEAD, GAS, FISH, VISAS], [LEAD, VISAS, GAS, FISH])
    expect(told(found, 'kept')).toBe(4)
    expect(found.rows.filter(({ isMoved }) => isMoved).length).toBe(1)
    expect(found.rows[1]).toMatchObject({ kind: 'kept', isMoved: true })
  })

  test('a promise that is worded more weakly, and a stance that was given up', () => {
    const weaker = GAS.replace('will build', 'is considering the building of')
    const softer = 'Ann Lee noted that tariffs on steel from the harbour of Norvik were discussed.'
    const found = compare([LEAD, GAS, OPPOSED], [LEAD, weaker, softer])
    const [, gas, steel] = found.rows
    expect(gas).toMatchObject({
      kind: 'reworded',
      strength: { stronger: 'a', hardness: ['will', 'considers'] },
    })
    expect(gas?.words.some(({ op, text }) => op === 'added' && text.includes('considering'))).toBe(true)
    expect(steel).toMatchObject({ kind: 'reworded', strength: { stronger: 'a' } })
  })

  test('what one side said last time is not what the other says now', () => {
    const theirs = GAS.replace('Ann Lee said that Arcadia', 'Jon Berg said that Borealia')
    const found = compare([LEAD, GAS], [LEAD, theirs])
    expect(found.rows.map(({ kind }) => kind).sort()).toEqual(['added', 'dropped', 'kept'])
  })

  test('the words of a change are whole: both sides give back their texts', () => {
    const weaker = GAS.replace('will build', 'is ready to build')
    const [row] = compare([LEAD, GAS], [LEAD, weaker]).rows.filter(({ words }) => words.length > 0)
    const side = (left: string) =>
      row?.words
        .filter(({ op }) => op !== left)
        .map(({ text }) => text)
        .join('')
    expect(side('added')).toBe(GAS)
    expect(side('deleted')).toBe(weaker)
  })
})
