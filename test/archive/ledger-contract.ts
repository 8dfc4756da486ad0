import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { makeAgenda } from '../../src/tasks/agenda/make-agenda.ts'
import { decideLink, setStatus, undoDecision } from '../../src/tasks/decide-ledger.ts'
import { importArchive, rereadArchive } from '../../src/tasks/export-archive.ts'
import { type LedgerFilter, listLedger, listWaiting } from '../../src/tasks/list-ledger.ts'
import { ledgerDocuments, repeatedPromise } from './ledger-documents.ts'
import { add, exported, registers } from './use-archive.ts'

const ledger = (archive: Archive, filter: Partial<LedgerFilter> = {}) =>
  listLedger(archive, { limit: 50, asOf: '2032-01-01', ...filter })

async function pipeline(archive: Archive, asOf = '2032-01-01') {
  const { items } = await ledger(archive, { asOf })
  const entry = items.find(
    ({ first, lines }) =>
      first === '2031-05-04' && lines.some(({ line }) => line.quote.includes('to open the northern')),
  )
  if (!entry) throw new Error('no entry of the pipeline')
  return entry
}

/** What every archive keeps of the ledger: what it is made of, and what people decide. */
export function ledgerContract(open: () => Archive): void {
  describe('the ledger', () => {
    test('a commitment stands once: stated, told by the other side, restated; every line has its words', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const entry = await pipeline(archive)
      expect(entry.lines.map(({ role, summary }) => [role, summary.day]).sort()).toEqual([
        ['restated', '2031-09-09'],
        ['stated', '2031-05-04'],
        ['told', '2031-05-04'],
      ])
      expect(entry).toMatchObject({ by: 'both', with: ['ARC', 'BOR'], due: '2032-06', status: 'restated' })
      for (const { line, summary } of entry.lines)
        expect((await archive.load(summary.id))?.version.text.slice(...line.span)).toBe(line.quote)
      expect(entry.lines.at(-1)?.link?.reasons.length).toBeGreaterThan(1)
      await archive.close()
    })

    test('a date that went by without a report is said as such; a later report is one', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const lapsed = await pipeline(archive, '2032-07-01')
      expect(lapsed.status).toBe('lapsed')
      expect(lapsed.basis).toMatchObject({ type: 'day', due: '2032-06', asOf: '2032-07-01' })
      const { items } = await ledger(archive, { by: 'ARC' })
      const ploughs = items.find(({ lines }) => lines.some(({ line }) => line.quote.includes('ploughs')))
      expect(ploughs).toMatchObject({ by: 'ARC', with: ['BOR'], status: 'reported-done' })
      const report = ploughs?.lines.find(({ line }) => line.id === (ploughs.basis as { line?: string }).line)
      expect(report?.line.quote).toContain('were delivered')
      await archive.close()
    })

    test('filters: whose, open, due, by status; what both undertake is undertaken by each', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const all = await ledger(archive)
      expect(
        (await ledger(archive, { by: 'BOR' })).items.every(({ by }) => by === 'both' || by === 'BOR'),
      ).toBe(true)
      expect((await ledger(archive, { pair: ['ARC', 'BOR'] })).total).toBe(all.total)
      expect((await ledger(archive, { pair: ['ARC', 'FRA'] })).total).toBe(0)
      expect((await ledger(archive, { dueBefore: '2032-05' })).total).toBe(0)
      expect((await ledger(archive, { dueBefore: '2032-06' })).total).toBe(1)
      expect((await ledger(archive, { isOpen: true })).items.map(({ status }) => status)).not.toContain(
        'reported-done',
      )
      expect((await ledger(archive, { status: 'reported-done' })).total).toBe(all.statuses['reported-done'])
      await archive.close()
    })

    test('the order of filing and a second run change nothing', async () => {
      const [one, other] = [open(), open()]
      await add(one, ledgerDocuments())
      for (const document of ledgerDocuments().reverse()) await add(other, [document])
      const told = async (archive: Archive) =>
        (await ledger(archive)).items.map(({ id, status, lines }) => [
          id,
          status,
          lines.map(({ line, role, link }) => [line.id, role, link?.confidence]),
        ])
      expect(await told(other)).toEqual(await told(one))
      expect(await told(one)).toEqual(await told(one))
      await one.close()
      await other.close()
    })

    test('what a person says sticks when texts are read again and in an export, and can be undone', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const entry = await pipeline(archive)
      const restated = entry.lines.find(({ role }) => role === 'restated')
      const { decision } = await decideLink(archive, restated?.link?.id ?? '', {
        type: 'reject',
        who: 'Ada',
        why: 'another pipeline',
      })
      expect((await pipeline(archive)).lines.map(({ role }) => role)).toEqual(['stated', 'told'])
      const { decision: set } = await setStatus(archive, entry.id, {
        status: 'withdrawn',
        who: 'Ada',
        why: null,
      })
      for await (const _ of rereadArchive(archive, registers));
      expect(await pipeline(archive)).toMatchObject({
        status: 'withdrawn',
        basis: { type: 'person', decision: set.id },
      })
      const copy = open()
      async function* lines() {
        yield Buffer.from(await exported(archive))
      }
      await importArchive(copy, lines(), 'export')
      expect(await copy.ledgerDecisions()).toEqual(await archive.ledgerDecisions())
      expect((await pipeline(copy)).status).toBe('withdrawn')
      expect((await pipeline(copy)).lines.map(({ role }) => role)).toEqual(['stated', 'told'])
      await undoDecision(archive, set.id)
      await undoDecision(archive, decision.id)
      expect((await pipeline(archive)).lines.map(({ role }) => role)).toEqual(
        entry.lines.map(({ role }) => role),
      )
      await expect(undoDecision(archive, set.id)).rejects.toThrow(/taken back already/)
      await archive.close()
      await copy.close()
    })

    test('what is said month after month stands once, but for what a person takes out of it', async () => {
      const archive = open()
      await add(archive, repeatedPromise(24))
      const [entry, ...others] = (await ledger(archive, { by: 'ARC' })).items
      expect(others).toEqual([])
      expect(entry?.lines.length).toBe(24)
      const tenth = entry?.lines[9]
      await decideLink(archive, tenth?.link?.id ?? '', { type: 'reject', who: 'Ada', why: null })
      const { items } = await ledger(archive, { by: 'ARC' })
      const told = items.map(({ lines }) => lines.map(({ line }) => line.readout))
      expect(told.find((lines) => lines.includes(entry?.lines[0]?.line.readout ?? ''))?.length).toBe(23)
      expect(told.flat().length).toBe(24)
      expect(told).toContainEqual([tenth?.line.readout])
      await archive.close()
    })

    test('what is not sure waits for a person, and is applied when it is accepted', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const waiting = await listWaiting(archive, { limit: 50 })
      const link = waiting.items.find(({ later }) => later.line.quote.includes('tariffs'))
      expect(link?.link.relation).toBe('restated')
      const { entry } = await decideLink(archive, link?.link.id ?? '', {
        type: 'accept',
        who: 'Ada',
        why: null,
      })
      expect(
        entry.lines.some(({ line, decision }) => decision !== null && line.quote.includes('tariffs')),
      ).toBe(true)
      const after = await listWaiting(archive, { limit: 50 })
      expect(after.items.map((one) => one.link.id)).not.toContain(link?.link.id)
      await expect(decideLink(archive, 'c0-c1', { type: 'accept', who: 'Ada', why: null })).rejects.toThrow(
        /no link/,
      )
      await archive.close()
    })

    test('the agenda has the date of a commitment once, with all its sentences', async () => {
      const archive = open()
      await add(archive, ledgerDocuments())
      const { entries } = await makeAgenda(archive, { sides: ['ARC', 'BOR'], from: '2031', to: '2033' })
      const due = entries.filter(({ day }) => day === '2032-06')
      expect(due.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([['deadline', 3]])
      const again = await makeAgenda(archive, { sides: ['ARC', 'BOR'], from: '2031', to: '2033' })
      expect(again.entries.map(({ id }) => id)).toEqual(entries.map(({ id }) => id))
      expect(
        (await makeAgenda(archive, { sides: ['ARC', 'FRA'], from: '2031', to: '2033' })).entries,
      ).toEqual([])
      await archive.close()
    })

    test('an empty archive has an empty ledger and an empty agenda', async () => {
      const archive = open()
      expect((await ledger(archive)).total).toBe(0)
      expect((await makeAgenda(archive, { sides: [] })).entries).toEqual([])
      await archive.close()
    })
  })
}
