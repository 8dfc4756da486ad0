import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { breachesOf } from '../../src/record/laws.ts'
import { correctReadout, takeBackCorrections } from '../../src/tasks/correct-readout.ts'
import { rereadArchive } from '../../src/tasks/export-archive.ts'
import { exportGold } from '../../src/tasks/export-gold.ts'
import { loadOne } from '../../src/tasks/search-archive.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add, given, problems, registers } from './use-archive.ts'

const PIPELINE = 'Mara Voss stressed that Arcadia is ready to build the northern gas pipeline.'
const by = (quote: string | null = null) => ({ who: 'tester', why: 'the other side says so', quote })

/** What every archive must do with people's corrections. */
export function correctionsContract(open: () => Archive): void {
  const arcadian = inventedDocument('a1', ARCADIAN, { url: 'https://arcadia.example/1' })
  const borealian = inventedDocument('b1', BOREALIAN)

  describe('corrections', () => {
    test('stand in the record, in search and in events; what was read stays beside them', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      expect(await given(archive, 'kind:call')).toEqual(['a1', 'b1'])
      await correctReadout(archive, 'a1', ['kind', 'visit'], by())
      await correctReadout(archive, 'a1', ['date', '2031-08-09'], by('On 4 May 2031'))
      await correctReadout(archive, 'a1', ['speaker', 'Olu Tam'], by(PIPELINE))
      await correctReadout(archive, 'a1', ['act', 'oppose,agree'], by(PIPELINE))
      const { record, asRead, corrections, summary } = await loadOne(archive, 'a1')
      expect(record?.engagement).toMatchObject({
        kind: 'visit',
        date: { value: '2031-08-09', rule: 'corrected-by-person' },
      })
      expect(asRead?.engagement).toMatchObject({ kind: 'call', date: { value: '2031-05-04' } })
      expect(summary).toMatchObject({ kind: 'visit', day: '2031-08-09' })
      expect(corrections[0]).toMatchObject({ was: 'call', who: 'tester', why: 'the other side says so' })
      const said = record?.statements.find(({ span }) => record.text.slice(...span) === PIPELINE)
      expect(said?.speakers).toEqual([{ type: 'person', name: 'Olu Tam', country: 'BOR' }])
      expect(said?.acts.map(({ act }) => act)).toEqual(['oppose', 'agree'])
      expect(record && breachesOf(record)).toEqual([])
      expect(await given(archive, 'kind:visit')).toEqual(['a1'])
      expect(await given(archive, 'act:oppose')).toEqual(['a1'])
      expect((await archive.events({ limit: 9, atLeast: 2 })).total).toBe(0)
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test('hold when the text is read again and when it changes, and are told of where they no longer fit', async () => {
      const archive = open()
      await add(archive, [arcadian])
      await correctReadout(archive, 'a1', ['kind', 'visit'], by())
      await correctReadout(archive, 'a1', ['speaker', 'BOR'], by(PIPELINE))
      for await (const _ of rereadArchive(archive, [])) {
        // Without the register that it was read with, so that the reading differs.
      }
      for await (const _ of rereadArchive(archive, registers)) {
        // And as it was.
      }
      expect(await given(archive, 'kind:visit')).toEqual(['a1'])
      expect((await loadOne(archive, 'a1')).misfits).toEqual([])
      const changed = ARCADIAN.replace(PIPELINE, 'Mara Voss spoke of the harvest.')
      await add(archive, [inventedDocument('a1', changed, { url: 'https://arcadia.example/1' })])
      const { summary, misfits } = await loadOne(archive, 'a1')
      expect(summary).toMatchObject({ versions: 2, kind: 'visit' })
      expect(misfits.map(({ amendment }) => amendment.field)).toEqual(['speaker'])
      await archive.close()
    })

    test('can be taken back', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      const before = await given(archive, 'kind:call')
      await correctReadout(archive, 'a1', ['kind', 'visit'], by())
      await correctReadout(archive, 'a1', ['kind', 'meeting'], by())
      expect(await given(archive, 'kind:meeting')).toEqual(['a1'])
      await takeBackCorrections(archive, 'a1', 'kind', null)
      expect(await given(archive, 'kind:visit')).toEqual(['a1'])
      await takeBackCorrections(archive, 'a1', 'kind', null)
      expect(await given(archive, 'kind:call')).toEqual(before)
      const { corrections } = await loadOne(archive, 'a1')
      expect(corrections.map(({ takenBackAt }) => takenBackAt === null)).toEqual([false, false])
      await expect(takeBackCorrections(archive, 'a1', 'kind', null)).rejects.toMatchObject({
        code: 'bad-correction',
      })
      await archive.close()
    })

    test('of whether it is a readout at all take the rest with them', async () => {
      const archive = open()
      await add(archive, [arcadian])
      await correctReadout(archive, 'a1', ['readout', 'no'], by())
      const none = await loadOne(archive, 'a1')
      expect(none.record).toMatchObject({
        readout: false,
        refusal: 'no-event',
        engagement: null,
        statements: [],
      })
      expect(none.summary.isReadout).toBe(false)
      await expect(correctReadout(archive, 'a1', ['kind', 'call'], by())).rejects.toThrow(
        /say first that it is one/,
      )
      await correctReadout(archive, 'a1', ['readout', 'yes'], by())
      expect((await loadOne(archive, 'a1')).record?.engagement?.kind).toBe('call')
      await archive.close()
    })

    test.each([
      ['kind', 'party', null, /is no kind/],
      ['date', '2031-02-30', null, /is no date/],
      ['act', 'commit', null, /in one sentence, and none is given/],
      ['speaker', 'Olu Tam', 'words that are not there', /is not in one sentence of the text/],
      ['participants', 'Nobody Here, , ARC', null, /does not hold "Nobody Here"/],
      ['initiator', 'Arcadia', null, /is no initiator/],
    ] as const)('of %s to "%s" (%s) are refused in a sentence', async (field, value, quote, says) => {
      const archive = open()
      await add(archive, [arcadian])
      await expect(correctReadout(archive, 'a1', [field, value], by(quote))).rejects.toThrow(says)
      expect(await archive.corrections()).toEqual([])
      await archive.close()
    })

    test('become labelled texts, which say what people vouch for', async () => {
      const archive = open()
      await add(archive, [arcadian, borealian])
      await correctReadout(archive, 'a1', ['kind', 'visit'], by())
      await correctReadout(archive, 'b1', ['checked', 'all'], by())
      const all = []
      for await (const gold of exportGold(archive)) all.push(gold)
      const a1 = all.find(({ id }) => id === 'a1')
      expect(a1).toMatchObject({
        checked: ['kind'],
        readout: true,
        engagement: { kind: 'visit', date: '2031-05-04' },
      })
      expect(a1?.boilerplate.length).toBe(1)
      const numbered = a1?.sentences_all.find(({ span }) => a1.text.slice(...span) === PIPELINE)
      expect(a1?.sentences.find(({ i }) => i === numbered?.i)).toMatchObject({
        speakers: ['Mara Voss'],
        acts: ['commit'],
      })
      const checked = []
      for await (const gold of exportGold(archive, { onlyChecked: true })) checked.push(gold.id)
      expect(checked).toEqual(['b1'])
      await archive.close()
    })
  })
}
