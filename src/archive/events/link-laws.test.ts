import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distanceOf, EVENT_WINDOW_DAYS, filingDay } from './event-days.ts'
import { eventKeys } from './event-keys.ts'
import { linkEvents } from './link-events.ts'
import { sketchInWords } from './sketch-in-words.ts'

const TEXT =
  'The ministers spoke of ports and grain and of a bridge over the river Sund which both sides want to build by spring with money from the fund for roads and water'

const LUND = 'ORL Ida Lund #ida-lund 4'
const BRANDT = 'MER Max Brandt #max-brandt 4'

/** Few names and days, so that many of the sketches are near each other. */
const anySketch = fc
  .record({
    kind: fc.constantFrom('call', 'video', 'meeting', 'visit', 'multilateral', 'message', 'other'),
    day: fc.constantFrom('2031-05-01', '2031-05-02', '~2031-05-03', '~2031-05-05', '2031-05', ''),
    parties: fc.uniqueArray(
      fc.constantFrom(
        LUND,
        BRANDT,
        'ORL',
        'MER',
        'ORL Jon Vik 1',
        '??? Max Brandt',
        'VAL Eva Roth',
        'MER Brandt',
      ),
      { minLength: 2, maxLength: 4 },
    ),
    by: fc.constantFrom('ORL', 'MER', 'VAL in fr'),
    text: fc.constantFrom('', TEXT),
  })
  .map(({ kind, day, parties, by, text }) =>
    sketchInWords(`x ${kind} ${day} | ${parties.join(', ')} | by ${by} | grain, sund, fund | ${text}`),
  )

test('links are symmetric, share a key, and lie within the window', () => {
  fc.assert(
    fc.property(anySketch, anySketch, (one, other) => {
      const [a, b] = [
        { ...one, readout: 'a' },
        { ...other, readout: 'b' },
      ]
      const link = linkEvents(a, b)
      expect(linkEvents(b, a)).toEqual(link)
      if (!link) return
      expect(eventKeys(a).some((key) => eventKeys(b).includes(key))).toBe(true)
      const [ours, theirs] = [filingDay(a), filingDay(b)]
      // A text of which no day is known is not looked up by days.
      if (ours && theirs && !distanceOf(a, b)?.vague) {
        const days = (Date.parse(ours) - Date.parse(theirs)) / 86_400_000
        expect(Math.abs(days)).toBeLessThanOrEqual(EVENT_WINDOW_DAYS)
      }
    }),
    { numRuns: 2000 },
  )
})
