import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { rereadArchive } from '../../src/tasks/export-archive.ts'
import { bringBack, removeReadout } from '../../src/tasks/remove-readout.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add, exported, given, outcomes, problems } from './use-archive.ts'

const BOREALIA = { publisher: 'Borealian Cabinet', publisherCountry: 'BOR' }
const word = { who: 'Ada', why: 'a test page' }

/** What is removed is nowhere but in the file, and comes back as it was. */
export function removalsContract(open: () => Archive): void {
  describe('removed readouts', () => {
    test('are in no list, search, event or count; brought back, they are where they were', async () => {
      const archive = open()
      const address = { url: 'https://arcadia.example/1' }
      await add(archive, [
        inventedDocument('a', ARCADIAN, address),
        inventedDocument('b', BOREALIAN, BOREALIA),
        inventedDocument('c', ARCADIAN.replace('4 May', '4 September').replace('gas pipeline', 'ferry'), {
          published: '2031-09-09',
        }),
      ])
      await add(archive, [inventedDocument('a', ARCADIAN.replace('northern', 'southern'), address)])
      for await (const _ of rereadArchive(archive, []));
      const before = await stateOf(archive)
      const removal = await removeReadout(archive, 'a', word)
      expect(removal).toMatchObject({ who: 'Ada', why: 'a test page', takenBackAt: null })
      expect(await given(archive, 'southern')).toEqual([])
      expect(await given(archive, 'chars:"outher"')).toEqual([])
      expect(await given(archive, 'Voss')).not.toContain('a')
      expect((await archive.resolve('b'))[0]?.event).not.toBe(null)
      expect((await archive.stats()).documents).toBe(before.stats.documents - 1)
      expect(await archive.load(removal.readout)).toBe(null)
      expect((await archive.events({ limit: 9, atLeast: 2 })).total).toBe(before.several - 1)
      expect(await problems(archive)).toEqual([])
      await expect(removeReadout(archive, 'a', word)).rejects.toThrow(/no readout|no such|not/i)
      for await (const _ of rereadArchive(archive, []));
      await bringBack(archive, removal.readout)
      expect(await stateOf(archive)).toEqual(before)
      expect(await problems(archive)).toEqual([])
      await expect(bringBack(archive, removal.readout)).rejects.toThrow(/is removed/)
      await archive.close()
    })

    test('do not come back by being added again, also with another text', async () => {
      const archive = open()
      await add(archive, [inventedDocument('a', ARCADIAN, { url: 'https://arcadia.example/1' })])
      await removeReadout(archive, 'a', word)
      for (const text of [ARCADIAN, `${ARCADIAN}\nMore.`]) {
        const filed = await add(archive, [inventedDocument('a', text, { url: 'https://arcadia.example/1' })])
        expect(outcomes(filed)).toEqual(['already-there'])
      }
      expect(await given(archive, 'Voss')).toEqual([])
      await archive.close()
    })

    test('go with an export, and are removed where it is put in', async () => {
      const archive = open()
      await add(archive, [inventedDocument('a', ARCADIAN), inventedDocument('b', BOREALIAN, BOREALIA)])
      await removeReadout(archive, 'a', word)
      const { readout } = await removeReadout(archive, 'b', { who: 'Bo', why: null })
      await bringBack(archive, readout)
      const text = await exported(archive)
      expect(text.match(/"type":"removal"/g)).toHaveLength(2)
      const { importArchive } = await import('../../src/tasks/export-archive.ts')
      const other = open()
      const lines = async function* () {
        yield Buffer.from(text)
      }
      for (let i = 0; i < 2; i++) await importArchive(other, lines(), 'export.jsonl')
      expect(await other.removals()).toEqual(await archive.removals())
      expect(await given(other, 'Voss')).toEqual(['b'])
      expect(await exported(other)).toBe(text)
      await archive.close()
      await other.close()
    })
  })
}

async function stateOf(archive: Archive) {
  const { fileBytes: _, ...stats } = await archive.stats()
  const found = await given(archive, 'Voss')
  const several = (await archive.events({ limit: 9, atLeast: 2 })).total
  return { stats, found, old: await given(archive, 'southern'), several }
}
