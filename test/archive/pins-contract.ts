import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { collateEvent } from '../../src/tasks/collate-event.ts'
import { importArchive } from '../../src/tasks/export-archive.ts'
import { pinStatements, takeBackPin } from '../../src/tasks/pin-statements.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add, exported, problems } from './use-archive.ts'

const ADDRESS = { url: 'https://arcadia.example/1' }
const BOREALIA = {
  url: 'https://borealia.example/1',
  publisher: 'Ministry of Borealia',
  publisherCountry: 'BOR',
}
const arcadian = inventedDocument('a1', ARCADIAN, ADDRESS)
const borealian = inventedDocument('b1', BOREALIAN, BOREALIA)
const THANKS = { readout: 'a1', quote: 'thanked her' }
const PIPELINE = { readout: 'b1', quote: 'discussed the northern gas pipeline' }
const word = (verdict: 'linked' | 'apart', why: string | null = null) => ({ verdict, who: 'tester', why })

/** What every archive must do with what people say of two statements. */
export function pinsContract(open: () => Archive): void {
  const filled = async (): Promise<Archive> => {
    const archive = open()
    await add(archive, [arcadian, borealian])
    return archive
  }
  /** Links of the two accounts as "place-place", a person's with a star. */
  const links = async (archive: Archive) => {
    const { accounts, collations } = await collateEvent(archive, ['a1', 'b1'])
    expect(accounts.map(({ summary }) => summary.givenId)).toEqual(['a1', 'b1'])
    return (collations[0]?.links ?? []).map(({ a, b, pin }) => `${a}-${b}${pin ? '*' : ''}`)
  }

  describe('pins', () => {
    test('make and undo links, stick, are taken back and brought back', async () => {
      const archive = await filled()
      expect(await links(archive)).toEqual(['0-0', '1-1'])
      const linked = await pinStatements(archive, [PIPELINE, THANKS], word('linked', 'the same favour'))
      expect(linked).toMatchObject({
        verdict: 'linked',
        who: 'tester',
        why: 'the same favour',
        takenBackAt: null,
      })
      expect(linked.a.readout < linked.b.readout).toBe(true)
      const ends = [{ readout: 'a1', quote: 'ready to build' }, PIPELINE] as const
      await pinStatements(archive, ends, word('apart'))
      expect(await links(archive)).toEqual(['0-0', '2-1*'])
      await takeBackPin(archive, linked.id, true)
      expect(await links(archive)).toEqual(['0-0'])
      await takeBackPin(archive, linked.id, false)
      expect(await links(archive)).toEqual(['0-0', '2-1*'])
      expect((await archive.pins()).length).toBe(2)
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test.each([
      [
        'words that are not there',
        { readout: 'a1', quote: 'the southern pipeline' },
        PIPELINE,
        /is in no statement/,
      ],
      [
        'words of several statements',
        { readout: 'a1', quote: 'Olu Tam' },
        PIPELINE,
        /stands in 2 statements/,
      ],
      ['no words', { readout: 'a1', quote: ' ' }, PIPELINE, /is in no statement/],
      [
        'one readout',
        THANKS,
        { readout: 'a1', quote: 'ready to build' },
        /Both statements are of one readout/,
      ],
      [
        'a readout that is not there',
        { readout: 'nobody', quote: 'x' },
        PIPELINE,
        /nothing that goes by nobody/,
      ],
    ])('%s are refused, and nothing is kept', async (_, one, other, message) => {
      const archive = await filled()
      await expect(pinStatements(archive, [one, other], word('linked'))).rejects.toThrow(message)
      expect(await archive.pins()).toEqual([])
      await expect(takeBackPin(archive, 'p000000000000', true)).rejects.toThrow(/no pin/)
      await archive.close()
    })

    test('follow their words into a new version, and are told of where these are gone', async () => {
      const archive = await filled()
      await pinStatements(archive, [THANKS, PIPELINE], word('linked'))
      await add(archive, [
        inventedDocument('a1', ARCADIAN.replace('ready to build', 'willing to build'), ADDRESS),
      ])
      expect(await links(archive)).toContain('2-1*')
      await add(archive, [inventedDocument('a1', ARCADIAN.replace('thanked her', 'blamed her'), ADDRESS)])
      expect(await links(archive)).not.toContain('2-1*')
      const { pins, lostPins } = await collateEvent(archive, ['a1', 'b1'])
      expect([pins.length, lostPins.length]).toEqual([0, 1])
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test('go out with the archive and come in once', async () => {
      const [one, other] = [await filled(), open()]
      await pinStatements(one, [THANKS, PIPELINE], word('linked'))
      const bundle = await exported(one)
      async function* bytes() {
        yield Buffer.from(bundle)
      }
      expect(await importArchive(other, bytes(), 'a')).toMatchObject({ readouts: 2, pins: 1 })
      expect(await importArchive(other, bytes(), 'a')).toMatchObject({ readouts: 0, pins: 0 })
      expect(await exported(other)).toBe(bundle)
      expect(await links(other)).toEqual(await links(one))
      for (const archive of [one, other]) await archive.close()
    })
  })

  describe('accounts that cannot be compared', () => {
    test('an event with one readout is told, by its title', async () => {
      const archive = open()
      await add(archive, [arcadian])
      await expect(collateEvent(archive, ['a1'])).rejects.toThrow(/but one account .*“Call with Borealia”/)
      await archive.close()
    })

    test('readouts of different events are told with the reason, and compared on --force', async () => {
      const archive = await filled()
      const later =
        'Talks\n\nOn 9 June 2033, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia. The two sides discussed the northern gas pipeline.\n'
      await add(archive, [inventedDocument('a9', later, { published: '2033-06-09' })])
      await expect(collateEvent(archive, ['b1', 'a9'])).rejects.toThrow(/do not report one event: .+\./)
      const forced = await collateEvent(archive, ['b1', 'a9'], { force: true })
      expect(forced.doubt).not.toBeNull()
      expect(forced.collations[0]?.links.length).toBeGreaterThan(0)
      await archive.close()
    })

    test('names that are not there, one readout twice, and more than three are refused', async () => {
      const archive = await filled()
      await expect(collateEvent(archive, ['nobody'])).rejects.toThrow(/nothing that goes by nobody/)
      await expect(collateEvent(archive, ['a1', 'nobody'])).rejects.toThrow(/nothing that goes by nobody/)
      await expect(collateEvent(archive, ['a1', 'a1'])).rejects.toThrow(/named twice/)
      await expect(collateEvent(archive, ['a1', 'b1', 'c1', 'd1'])).rejects.toThrow(/too many/)
      await archive.close()
    })

    test('one readout of an event stands for all its accounts', async () => {
      const archive = await filled()
      const { accounts, event } = await collateEvent(archive, ['b1'])
      expect(accounts.map(({ issuer }) => issuer)).toEqual(['BOR', 'ARC'])
      expect((await collateEvent(archive, [event ?? ''])).accounts.length).toBe(2)
      await archive.close()
    })
  })
}
