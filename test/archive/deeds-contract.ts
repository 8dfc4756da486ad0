import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { ARCADIAN, inventedDocument } from './invented.ts'
import { add, outcomes } from './use-archive.ts'

/** What every archive keeps of texts that were replaced, of undertakings and of dates. */
export function deedsContract(open: () => Archive): void {
  const arcadian = inventedDocument('a1', ARCADIAN)

  describe('a text that was replaced', () => {
    const address = { url: 'https://arcadia.example/1' }
    const first = inventedDocument('e1', ARCADIAN, address)
    const second = inventedDocument('e1', ARCADIAN.replace('gas pipeline', 'oil pipeline'), address)

    test('is no new version when the same files are added again', async () => {
      const archive = open()
      expect(outcomes(await add(archive, [first, second]))).toEqual(['added', 'new-version'])
      expect(outcomes(await add(archive, [first, second]))).toEqual(['already-there', 'already-there'])
      await archive.close()
    })

    test('is one when it was fetched after what replaced it', async () => {
      const archive = open()
      const at = (day: string) => ({ fetchedAt: `2031-05-0${day}T08:00:00.000Z` })
      const seen = [
        { ...first, ...at('1') },
        { ...second, ...at('2') },
        { ...first, ...at('3') },
      ]
      expect(outcomes(await add(archive, seen))).toEqual(['added', 'new-version', 'new-version'])
      expect(outcomes(await add(archive, seen))).toEqual(['already-there', 'already-there', 'already-there'])
      await archive.close()
    })
  })

  describe('undertakings and dates', () => {
    test('undertakings and dates are listed with the words they stand on', async () => {
      const archive = open()
      const dated = `\u{1f54a} Talks\n\nOn 4 May 2031, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia.\n\nThe two sides agreed to open the northern gas pipeline by June 2032.\n`
      await add(archive, [arcadian, inventedDocument('d1', dated)])
      const all = await archive.commitments({ limit: 10 })
      for (const { summary, span, quote } of all.items) {
        expect((await archive.load(summary.id))?.version.text.slice(...span)).toBe(quote)
      }
      expect(all.items.map(({ by }) => by).sort()).toEqual(['ARC', 'both'])
      expect((await archive.commitments({ limit: 10, side: 'ARC' })).total).toBe(1)
      expect((await archive.commitments({ limit: 10, since: '2031-06' })).total).toBe(0)
      const dates = await archive.milestones({ limit: 10, side: 'BOR', until: '2032' })
      expect(dates.items.map(({ when }) => when)).toEqual(['2032-06'])
      expect((await archive.milestones({ limit: 10, since: '2033' })).total).toBe(0)
      await archive.close()
    })
  })
}
