import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findContradiction } from './find-contradiction.ts'
import { type EventDecision, gatherEvents } from './gather-events.ts'
import { type EventLink, linkEvents } from './link-events.ts'
import type { EventSketch } from './sketch-event.ts'
import { sketchInWords } from './sketch-in-words.ts'

const PAIR = 'ORL Ida Lund #ida-lund, MER Max Brandt #max-brandt'

const allLinks = (sketches: readonly EventSketch[]): EventLink[] =>
  sketches.flatMap((a, i) => sketches.slice(i + 1).flatMap((b) => linkEvents(a, b) ?? []))

const gather = (lines: readonly string[], decisions: readonly EventDecision[] = []): string[] => {
  const sketches = lines.map(sketchInWords)
  return gatherEvents(sketches, allLinks(sketches), decisions).map(({ members }) => members.join(' '))
}

const join = (a: string, b: string): EventDecision => ({ type: 'join', a, b })
const split = (a: string, b: string): EventDecision => ({ type: 'split', a, b })

const CALL = [
  `a call 2031-05-02 | ${PAIR} | by ORL`,
  `b call 2031-05-02 | ${PAIR} | by MER`,
  `c call 2031-05-02 | ${PAIR} | by ORL in fr`,
]
const OTHER = 'z meeting 2031-09-09 | VAL Eva Roth, MER Max Brandt #max-brandt | by VAL'

test.each<[string, readonly string[], readonly EventDecision[], readonly string[]]>([
  ['all accounts of one call', CALL, [], ['a b c']],
  ['what stands alone', [...CALL, OTHER], [], ['a b c', 'z']],
  [
    'two calls of one publisher, the other side tells one',
    [
      `a1 call 2031-05-02 | ${PAIR} | by ORL | grain, sund`,
      `a2 call 2031-05-02 | ${PAIR} | by ORL | treaty, prisoners`,
      `b call 2031-05-02 | ${PAIR} | by MER | treaty, prisoners`,
    ],
    [],
    ['a1', 'a2 b'],
  ],
  [
    'no chain over a day too far',
    [
      `a call 2031-05-01 | ${PAIR} | by ORL`,
      `b call 2031-05-02 | ${PAIR} | by MER`,
      `c call 2031-05-03 | ${PAIR} | by ORL in fr`,
    ],
    [],
    ['a b', 'c'],
  ],
  [
    'no chain from a call over a video to a meeting',
    [
      `a call 2031-05-02 | ${PAIR} | by ORL`,
      `b video 2031-05-02 | ${PAIR} | by MER`,
      `c meeting 2031-05-02 | ${PAIR} | by ORL in fr`,
    ],
    [],
    ['a b', 'c'],
  ],
  ['a split', CALL, [split('a', 'b')], ['a c', 'b']],
  ['two splits', CALL, [split('b', 'a'), split('c', 'a')], ['a', 'b c']],
  ['a join of what has nothing in common', [...CALL, OTHER], [join('z', 'a')], ['a b c z']],
  ['a join taken back', [...CALL, OTHER], [join('z', 'a'), split('a', 'z')], ['a b c', 'z']],
  ['a split taken back', CALL, [split('a', 'b'), join('b', 'a')], ['a b c']],
  ['a split counts before joins', CALL, [join('a', 'b'), join('b', 'c'), split('a', 'c')], ['a', 'b c']],
  ['a join with a readout that has no sketch', [OTHER], [join('q', 'z')], ['q z']],
  ['a join of readouts that are not here', [OTHER], [join('q', 'r')], ['z']],
])('%s', (_, lines, decisions, groups) => {
  expect(gather(lines, decisions)).toEqual(groups)
})

test('a readout that was joined without a sketch opens no door for what contradicts', () => {
  const lines = [
    `a call 2031-05-01 | ${PAIR} | by ORL`,
    `b call 2031-05-02 | ${PAIR} | by MER`,
    `c call 2031-05-03 | ${PAIR} | by ORL in fr`,
  ]
  expect(gather(lines, [join('a', 'q')])).toEqual(['a b q', 'c'].sort())
})

test('the confidence is that of the weakest link, and reasons are told once', () => {
  const sketches = [
    `a call 2031-05-02 | ${PAIR} | by ORL | sund`,
    `b call 2031-05-02 | ${PAIR} | by MER | sund`,
    `c call 2031-05-03 | ${PAIR} | by ORL in fr | fund`,
  ].map(sketchInWords)
  const links = allLinks(sketches)
  const [event] = gatherEvents(sketches, links, [])
  expect(event?.members).toEqual(['a', 'b', 'c'])
  expect(event?.confidence).toBeLessThan(Math.max(...links.map(({ confidence }) => confidence)))
  expect(event?.reasons).toEqual([...new Set(event?.reasons)])
})

const anySketches = fc
  .array(
    fc.record({
      kind: fc.constantFrom('call', 'video', 'meeting', 'visit'),
      day: fc.constantFrom('2031-05-01', '2031-05-02', '2031-05-03', '~2031-05-04'),
      parties: fc.constantFrom(
        PAIR,
        'ORL, MER Max Brandt',
        'ORL Jon Vik, MER Eva Roth',
        'ORL, MER',
        `${PAIR}, VAL`,
      ),
      by: fc.constantFrom('ORL', 'MER', 'ORL in fr', 'VAL'),
      names: fc.constantFrom('grain, sund, fund', 'grain, sund, ports', 'treaty'),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((all) =>
    all.map(({ kind, day, parties, by, names }, i) =>
      sketchInWords(`r${i} ${kind} ${day} | ${parties} | by ${by} | ${names}`),
    ),
  )

const anyCase = anySketches.chain((sketches) => {
  const id = fc.nat(sketches.length - 1).map((i) => `r${i}`)
  const decision = fc.record({ type: fc.constantFrom('join' as const, 'split' as const), a: id, b: id })
  return fc.record({
    sketches: fc.constant(sketches),
    shuffled: fc.shuffledSubarray(sketches, { minLength: sketches.length }),
    decisions: fc.array(
      decision.filter(({ a, b }) => a !== b),
      { maxLength: 4 },
    ),
  })
})

test('the order of sketches and links does not matter', () => {
  fc.assert(
    fc.property(anyCase, ({ sketches, shuffled, decisions }) => {
      const one = gatherEvents(sketches, allLinks(sketches), decisions)
      const other = gatherEvents(shuffled, allLinks(shuffled).reverse(), decisions)
      expect(other).toEqual(one)
    }),
    { numRuns: 500 },
  )
})

test('each readout is in one group; nothing split or contradictory is together without a person’s word', () => {
  fc.assert(
    fc.property(anyCase, ({ sketches, decisions }) => {
      const groups = gatherEvents(sketches, allLinks(sketches), decisions)
      expect(groups.flatMap(({ members }) => members).sort()).toEqual(
        sketches.map(({ readout }) => readout).sort(),
      )
      const groupOf = new Map(groups.flatMap((group) => group.members.map((member) => [member, group])))
      const last = new Map(decisions.map((word) => [[word.a, word.b].sort().join(), word]))
      for (const { type, a, b } of last.values()) {
        if (type === 'split') expect(groupOf.get(a)).not.toBe(groupOf.get(b))
        else if (decisions.every((word) => word.type === 'join')) expect(groupOf.get(a)).toBe(groupOf.get(b))
      }
      if (decisions.some(({ type }) => type === 'join')) return
      for (const a of sketches) {
        for (const b of sketches) {
          if (a === b || groupOf.get(a.readout) !== groupOf.get(b.readout)) continue
          expect(findContradiction(a, b)).toBeNull()
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('a long text of one publisher that fits two short ones equally well is joined with neither', () => {
  const told = `meeting 2031-05-02 | ${PAIR} | by ORL | grain, sund, treaty, prisoners`
  const long = `a ${told} | ${'They spoke of grain and of the treaty at length, and of much else. '.repeat(9)}`
  const short = (id: string) => `${id} ${told} | They spoke of grain and of the treaty.`
  expect(gather([long, short('b')])).toEqual(['a b'])
  expect(gather([short('b'), short('c')])).toEqual(['b', 'c'])
  expect(gather([long, short('b'), short('c')])).toEqual(['a', 'b', 'c'])
})
