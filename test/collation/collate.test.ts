import { beforeAll, describe, expect, test } from 'vitest'
import type { Account } from '../../src/collation/account.ts'
import { collate } from '../../src/collation/collate.ts'
import { rowsOf } from '../../src/collation/rows.ts'
import { openReading, type Reading } from '../../src/tasks/read-readout.ts'
import { registers } from '../archive/use-archive.ts'

const A = `Call with Borealia

On 4 May 2031, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia. The two sides agreed to extend the grain agreement. Mara Voss condemned the missile strikes. Olu Tam undertook to release 14 fishermen.
`
const B = `The Prime Minister spoke with the President of Arcadia

On 4 May 2031, Prime Minister Olu Tam of Borealia spoke by telephone with President Mara Voss of Arcadia. The two sides exchanged views on the climate conference. They discussed the extension of the grain agreement.
`

describe('two accounts', () => {
  let reading: Reading
  beforeAll(async () => {
    reading = await openReading({ registers })
  })
  const account = (id: string, text: string, issuer: string): Account => ({
    id,
    issuer,
    record: reading.read({ text, lang: 'en', publisherCountry: issuer }),
  })
  const pair = () => [account('a', A, 'ARC'), account('b', B, 'BOR')] as const
  const sides = ['ARC', 'BOR']

  test('share what both tell, in any order, with reasons and strength', () => {
    const { a, b, links, reordered } = collate(...pair(), { sides })
    expect(links.map((link) => [link.a, link.b, link.result, link.strength?.stronger ?? null])).toEqual([
      [0, 0, 'both', null],
      [1, 2, 'strength', 'a'],
    ])
    expect(links[1]?.strength?.acts).toEqual(['agree', 'discuss'])
    expect(links[1]?.reasons).toContainEqual({ kind: 'concept', key: 'grain', a: 'grain', b: 'grain' })
    expect(a.map(({ found }) => found)).toEqual(['linked', 'linked', 'only', 'attributed'])
    expect(b.map(({ found }) => found)).toEqual(['linked', 'only', 'linked'])
    expect(reordered).toBe(0)
  })

  test('turned round give the same links turned round', () => {
    const [one, other] = pair()
    const turned = collate(other, one, { sides }).links.map(({ a, b, confidence }) => [b, a, confidence])
    expect(turned).toEqual(
      collate(one, other, { sides }).links.map(({ a, b, confidence }) => [a, b, confidence]),
    )
  })

  test('follow what people pinned and put apart', () => {
    const [one, other] = pair()
    const span = (of: Account, n: number) => of.record.statements[n]?.span ?? [0, 0]
    const apart = { id: 'p1', a: span(one, 1), b: span(other, 2), verdict: 'apart' as const }
    const linked = { id: 'p2', a: span(one, 2), b: span(other, 1), verdict: 'linked' as const }
    const { links } = collate(one, other, { sides, pins: [apart, linked] })
    expect(links.map((link) => [link.a, link.b, link.pin])).toEqual([
      [0, 0, null],
      [2, 1, 'p2'],
    ])
    expect(links[1]?.confidence).toBe(1)
  })

  test('in rows have every statement once', () => {
    const collation = collate(...pair(), { sides })
    const rows = rowsOf(collation)
    expect(rows.flatMap(({ a }) => a)).toEqual([0, 1, 2, 3])
    expect(rows.flatMap(({ b }) => b).sort()).toEqual([0, 1, 2])
    expect(rows.map(({ b }) => b.length)).toEqual([1, 1, 1, 0, 0])
  })

  test('an account beside itself is all in both, and one without statements has nothing', () => {
    const [one] = pair()
    const { links, a } = collate(one, one, { sides })
    expect(links.filter((link) => link.a === link.b).length).toBe(a.length)
    const empty = { ...one, record: { ...one.record, statements: [] } }
    expect(collate(one, empty, { sides }).links).toEqual([])
  })
})
