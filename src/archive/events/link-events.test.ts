import { expect, test } from 'vitest'
import { linkEvents, weighEvents } from './link-events.ts'
import { sketchInWords } from './sketch-in-words.ts'

const TEXT =
  'The ministers spoke of ports and grain and of a bridge over the river Sund which both sides want to build by spring with money from the fund for roads and water'

const LUND = 'ORL Ida Lund #ida-lund 4'
const BRANDT = 'MER Max Brandt #max-brandt 4'

test.each([
  [
    'two accounts of a call',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-02 | ${BRANDT}, ${LUND} | by MER`,
  ],
  [
    'a day apart by time zones',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-03 | ${BRANDT}, ${LUND} | by MER`,
  ],
  [
    'one posted later',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call ~2031-05-03 | ${LUND}, ${BRANDT} | by MER`,
  ],
  [
    'names spelt otherwise, no ids',
    'a call 2031-05-02 | ORL Ida Lundskyy, MER Brandt | by ORL',
    'b call 2031-05-02 | ORL Lundsky, MER Maximilian Brandt | by MER',
  ],
  [
    'ids across languages',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    'b call 2031-05-02 | ORL 伦德 #ida-lund, MER 布兰特 #max-brandt | by MER in zh',
  ],
  [
    'a meeting that the other calls a visit',
    `a visit 2031-05-02..2031-05-03 | ${LUND}, ${BRANDT} | by ORL`,
    `b meeting 2031-05-03 | ${LUND}, ${BRANDT} | by MER`,
  ],
  [
    'talks on screen that the other calls a meeting',
    `a video 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT} | by MER`,
  ],
  [
    'an exchange of messages',
    `a message 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b message 2031-05-02 | ${LUND}, ${BRANDT} | by MER`,
  ],
  [
    'one principal named, and the same matters',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund`,
    `b call 2031-05-02 | ${LUND}, MER | by MER | grain, ports, sund`,
  ],
  [
    'nobody named, but all the same matters',
    'a call 2031-05-02 | ORL, MER | by ORL | grain, ports, sund, fund',
    'b call 2031-05-02 | ORL, MER | by MER | grain, ports, sund, fund',
  ],
  [
    'one says not of which state',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-02 | ORL Ida Lund, ??? Max Brandt | by ORL in fr`,
  ],
  [
    'three parties at one table',
    `a multilateral 2031-05-02 | ${LUND}, ${BRANDT}, VAL Eva Roth | by ORL`,
    `b multilateral 2031-05-02 | ${LUND}, ${BRANDT}, VAL Eva Roth | by VAL`,
  ],
  [
    'the issuer leaves out its own side',
    `a multilateral 2031-05-02 | ${LUND}, ${BRANDT}, VAL Eva Roth | by VAL`,
    `b multilateral 2031-05-02 | ${LUND}, ${BRANDT} | by VAL in fr`,
  ],
  [
    'a reprint days later',
    `a call ~2031-05-02 | ${LUND}, ${BRANDT} | by ORL | | ${TEXT}`,
    `b call ~2031-05-06 | ${LUND}, ${BRANDT} | by the-embassy | | ${TEXT}`,
  ],
  [
    'one text posted twice',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | | ${TEXT}`,
    `b call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | | ${TEXT}`,
  ],
  [
    'a summary and a long report of one publisher',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund | short`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, fund | ${TEXT}`,
  ],
])('one event: %s', (_, a, b) => {
  const [left, right] = [sketchInWords(a), sketchInWords(b)]
  expect(weighEvents(left, right).reasons).not.toEqual([])
  expect(linkEvents(left, right)).toMatchObject({ a: 'a', b: 'b' })
  expect(linkEvents(right, left)).toEqual(linkEvents(left, right))
})

test.each([
  [
    'other principals',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    'b call 2031-05-02 | ORL Jon Vik 1, MER Eva Roth 1 | by MER',
    'other people stood for MER, ORL',
  ],
  [
    'one principal the same',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-02 | ${LUND}, MER Eva Roth 1 | by MER`,
    'other people stood for MER',
  ],
  [
    'nearly one text, but another person',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | | ${TEXT}`,
    `b call 2031-05-02 | ${LUND}, MER Eva Roth | by ORL | | ${TEXT}`,
    'other people stood for MER',
  ],
  [
    'a call and a meeting',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT} | by MER`,
    'a call is no meeting',
  ],
  [
    'a message and a call',
    `a message 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-02 | ${LUND}, ${BRANDT} | by MER`,
    'a message is no call',
  ],
  [
    'days apart',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b call 2031-05-04 | ${LUND}, ${BRANDT} | by MER`,
    'their days are too far apart',
  ],
  [
    'a third at the table',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT}, VAL Eva Roth | by MER`,
    'one has a party more',
  ],
  [
    'two callers of the same two',
    `a call 2031-05-02 | ${LUND}, MER Max Brandt, VAL Eva Roth | by ORL`,
    'b call 2031-05-02 | SUN Jon Vik, MER Max Brandt, VAL Eva Roth | by SUN',
    'each has a party that the other lacks',
  ],
  [
    'two calls told by one publisher',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain`,
    `b call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | ports`,
    'two texts of one publisher',
  ],
  [
    'talks, and the departure of the same day',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund | ${TEXT}`,
    `b visit 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund | short`,
    'two texts of one publisher',
  ],
  [
    'talks, and guests whom the two receive together',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund | ${TEXT}`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT}, ??? Young Rowers | by ORL | grain, ports, fund | short`,
    'two texts of one publisher',
  ],
  [
    'two meetings told by one publisher',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports | ${TEXT}`,
    `b meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | treaty, prisoners | short`,
    'two texts of one publisher',
  ],
])('not one event: %s', (_, a, b, reason) => {
  const [left, right] = [sketchInWords(a), sketchInWords(b)]
  expect(linkEvents(left, right)).toBeNull()
  expect(weighEvents(left, right).reasons).toEqual([reason])
  expect(weighEvents(right, left).confidence).toBe(0)
})

test.each([
  [
    'the parties and the day alone',
    'a call 2031-05-02 | ORL, MER | by ORL',
    'b call 2031-05-02 | ORL, MER | by MER',
  ],
  [
    'one principal and other matters',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, sund`,
    `b call 2031-05-02 | ${LUND}, MER | by MER | treaty, prisoners`,
  ],
  [
    'the president comes in on the ministers',
    `a meeting 2031-05-02 | ${LUND}, ${BRANDT} | by ORL`,
    `b meeting 2031-05-02 | ORL Jon Vik 1, ${LUND}, ${BRANDT} | by the-president`,
  ],
  [
    'undated, posted three days on, other matters',
    `a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, sund`,
    `b call ~2031-05-05 | ${LUND}, ${BRANDT} | by MER | treaty, prisoners`,
  ],
  [
    'names that are alike',
    'a call 2031-05-02 | ORL Ida Lund, MER Max Brandt | by ORL',
    'b call 2031-05-02 | ORL Per Lund, MER Olga Brandt | by MER',
  ],
])('too little to tell: %s', (_, a, b) => {
  expect(linkEvents(sketchInWords(a), sketchInWords(b))).toBeNull()
})

test('a nearer day, more people and more in common make it surer', () => {
  const one = sketchInWords(`a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | grain, ports, sund, fund`)
  const sureness = [
    `b call 2031-05-02 | ${LUND}, ${BRANDT} | by MER | grain, ports`,
    `b call 2031-05-03 | ${LUND}, ${BRANDT} | by MER | grain`,
    `b call ~2031-05-04 | ${LUND}, ${BRANDT} | by MER | grain`,
    `b call 2031-05-02 | ${LUND}, MER | by MER | grain`,
    'b call 2031-05-02 | ORL, MER | by MER | grain',
  ].map((line) => weighEvents(one, sketchInWords(line)).confidence)
  expect(sureness).toEqual([...sureness].sort((a, b) => b - a))
  expect(new Set(sureness).size).toBe(sureness.length)
})

test('reasons are plain words', () => {
  const a = sketchInWords(`a call 2031-05-02 | ${LUND}, ${BRANDT} | by ORL | food-security, sund`)
  const b = sketchInWords(`b call ~2031-05-03 | ${LUND}, ${BRANDT} | by MER | food-security, canal`)
  expect(linkEvents(a, b)?.reasons).toEqual([
    'the same people for MER, ORL',
    'a day apart, one by its publication',
    'the same kind: call',
    'both speak of food security',
  ])
})

test('a day apart at home is less sure than abroad, for those who meet in person and are dated by publication', () => {
  const confidence = (kind: string, day: string, by: string) =>
    weighEvents(
      sketchInWords(`a ${kind} ${day} | ${LUND}, ${BRANDT} | by ORL`),
      sketchInWords(`b ${kind} 2031-05-03 | ${LUND}, ${BRANDT} | by ${by}`),
    ).confidence
  expect(confidence('meeting', '~2031-05-02', 'ORL in fr')).toBeLessThan(
    confidence('meeting', '~2031-05-02', 'MER in fr'),
  )
  expect(confidence('call', '~2031-05-02', 'ORL in fr')).toBe(confidence('call', '~2031-05-02', 'MER in fr'))
  expect(confidence('meeting', '2031-05-02', 'ORL in fr')).toBe(
    confidence('meeting', '2031-05-02', 'MER in fr'),
  )
})
