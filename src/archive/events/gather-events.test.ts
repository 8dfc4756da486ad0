import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EventDecision, gatherEvents } from './gather-events.ts'
import { type EventLink, linkEvents } from './link-events.ts'
import type { EventSketch } from './sketch-event.ts'

/** `call 2031-05-04 ARC:Mara Voss BOR:Olu Tam by ARC`, with an id. */
function sketch(readout: string, line: string): EventSketch {
  const [kind = '', day = '', ...rest] = line.split(' ')
  const [people = '', issuer = 'ARC'] = rest.join(' ').split(' by ')
  const parties = people.split(/ (?=[A-Z]{3}:)/).map((party) => party.split(':') as [string, string])
  const isAssumed = day.endsWith('?')
  return {
    readout,
    kind: kind as EventSketch['kind'],
    day: day.replace('?', ''),
    endDay: null,
    dayFrom: isAssumed ? 'assumed' : 'stated',
    published: day.replace('?', ''),
    sides: [...new Set(parties.map(([code]) => code))].sort(),
    people: parties.map(([country, name]) => ({ name, ref: null, country, rank: 1 })),
    issuer,
    publisher: issuer,
    lang: 'en',
    topics: ['energy'],
    mentions: [],
    figures: [],
    print: [],
    heading: [],
    size: 400,
  }
}

const OURS = 'call 2031-05-04 ARC:Mara Voss BOR:Olu Tam by ARC'

describe('linkEvents', () => {
  test.each([
    ['the other side’s account of the same call', 'call 2031-05-04 ARC:Mara Voss BOR:Olu Tam by BOR', true],
    ['the next day, for time zones', 'call 2031-05-05 ARC:Mara Voss BOR:Olu Tam by BOR', true],
    ['a name spelt otherwise', 'call 2031-05-04 ARC:Mara Voss BOR:Ólu Tam by BOR', true],
    [
      'posted two days late without a date of its own',
      'call 2031-05-06? ARC:Mara Voss BOR:Olu Tam by BOR',
      true,
    ],
    ['a week later', 'call 2031-05-11 ARC:Mara Voss BOR:Olu Tam by BOR', false],
    ['other people', 'call 2031-05-04 ARC:Ilo Brandt BOR:Sena Okkar by BOR', false],
    ['a letter on the day of the call', 'message 2031-05-04 ARC:Mara Voss BOR:Olu Tam by BOR', false],
    ['another state', 'call 2031-05-04 ARC:Mara Voss ZRV:Mira Tal by ZRV', false],
  ])('%s', (_, theirs, isOne) => {
    const [a, b] = [sketch('r1', OURS), sketch('r2', theirs)]
    expect(linkEvents(a, b) !== null).toBe(isOne)
    expect(linkEvents(b, a)).toEqual(linkEvents(a, b))
  })
})

const LINES = [
  OURS,
  'call 2031-05-04 ARC:Mara Voss BOR:Olu Tam by BOR',
  'call 2031-05-05 ARC:Mara Voss BOR:Olu Tam by BOR',
  'call 2031-05-06? ARC:Voss BOR:Tam by BOR',
  'meeting 2031-05-04 ARC:Mara Voss BOR:Olu Tam by BOR',
  'call 2031-05-04 ARC:Ilo Brandt BOR:Sena Okkar by BOR',
  'call 2031-05-04 ARC:Mara Voss BOR:Olu Tam ZRV:Mira Tal by ZRV',
]

function linksOf(sketches: readonly EventSketch[]): EventLink[] {
  return sketches.flatMap((a, i) => sketches.slice(i + 1).flatMap((b) => linkEvents(a, b) ?? []))
}

describe('gatherEvents', () => {
  const some = fc
    .uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2 })
    .map((numbers) =>
      numbers.map((n) => sketch(`r${String(n).padStart(2, '0')}`, LINES[n % LINES.length] ?? OURS)),
    )
  const order = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 })

  test('the order in which readouts come does not matter', () => {
    fc.assert(
      fc.property(some, order, (sketches, keys) => {
        const shuffled = sketches
          .map((one, i) => [keys[i] ?? 0, one] as const)
          .sort((x, y) => x[0] - y[0])
          .map(([, one]) => one)
        const members = (list: readonly EventSketch[]) =>
          gatherEvents(list, linksOf(list), []).map((event) => event.members)
        expect(members(shuffled)).toEqual(members(sketches))
      }),
    )
  })

  test('every readout is in one event, and a person’s split keeps two apart', () => {
    fc.assert(
      fc.property(some, (sketches) => {
        const [a, b] = [sketches[0]?.readout ?? '', sketches[1]?.readout ?? '']
        const split: EventDecision = { type: 'split', a, b }
        const events = gatherEvents(sketches, linksOf(sketches), [split])
        expect(events.flatMap(({ members }) => members).sort()).toEqual(
          sketches.map(({ readout }) => readout).sort(),
        )
        expect(events.some(({ members }) => members.includes(a) && members.includes(b))).toBe(false)
      }),
    )
  })

  test('a person’s join holds two together that nothing else links', () => {
    const sketches = [sketch('r1', OURS), sketch('r2', LINES[5] ?? OURS)]
    expect(gatherEvents(sketches, [], []).length).toBe(2)
    expect(gatherEvents(sketches, [], [{ type: 'join', a: 'r1', b: 'r2' }]).length).toBe(1)
  })
})
