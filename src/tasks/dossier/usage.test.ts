import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chanceOfNone } from './chance.ts'
import { type Saying, tellUsage, type Voice } from './usage.ts'

const VOICE = 'ARC en'

/** A voice with one event a day, and what it says on some of them, by number. */
function usageOf(said: readonly number[], { earlier, recent }: { earlier: number; recent: number }) {
  const day = (i: number) => new Date(Date.UTC(2031, 0, 1 + i)).toISOString().slice(0, 10)
  const sayings = said.map(
    (i): Saying => ({ id: 'f', words: 'as one', event: `e${i}`, day: day(i), voice: VOICE, sentence: i }),
  )
  const voices = new Map<string, Voice>([[VOICE, { issuer: 'ARC', lang: 'en', earlier, recent }]])
  return tellUsage(sayings, voices, day(earlier))[0]
}
const from = (start: number, count: number) => Array.from({ length: count }, (_, i) => start + i)

describe('whether words are new or dropped', () => {
  test('often before and never in a long recent time: dropped, with how unlikely that is by chance', () => {
    const usage = usageOf(from(0, 12), { earlier: 20, recent: 10 })
    expect(usage).toMatchObject({ state: 'dropped', all: { count: 12 }, recent: { count: 0 } })
    expect(usage?.chance).toBeLessThan(0.05)
  })

  test('seldom before and not of late: nobody can say', () => {
    expect(usageOf([3], { earlier: 20, recent: 10 })).toMatchObject({ state: 'unclear', chance: null })
  })

  test('only of late, several times: new; once may be chance', () => {
    expect(usageOf(from(20, 4), { earlier: 20, recent: 10 })?.state).toBe('new')
    expect(usageOf([22], { earlier: 20, recent: 10 })?.state).toBe('in-use')
  })

  test('where the issuer has no recent text nothing was dropped', () => {
    expect(usageOf(from(0, 12), { earlier: 20, recent: 0 })?.state).toBe('unclear')
  })

  test('an event counts once, however many sentences say it', () => {
    expect(usageOf([1, 1, 2], { earlier: 20, recent: 10 })?.all.count).toBe(2)
  })
})

test('the chance is that of drawing blindly: it agrees with counting all draws', () => {
  fc.assert(
    fc.property(fc.nat(9), fc.nat(9), fc.nat(9), (all, marked, size) => {
      fc.pre(marked <= all && size <= all)
      let none = 0
      let draws = 0
      for (let draw = 0; draw < 1 << all; draw++) {
        const drawn = from(0, all).filter((i) => draw & (1 << i))
        if (drawn.length !== size) continue
        draws++
        if (drawn.every((i) => i >= marked)) none++
      }
      expect(chanceOfNone({ all, marked, size })).toBeCloseTo(none / draws, 9)
    }),
  )
})
