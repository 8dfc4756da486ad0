import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { importArchive } from '../../src/tasks/export-archive.ts'
import { exportNotes } from '../../src/tasks/export-notes.ts'
import { importNotes, parseAnnotations } from '../../src/tasks/import-notes.ts'
import { changeNote, decideNote, noteReadout } from '../../src/tasks/note-readout.ts'
import { ARCADIAN, BOREALIAN, inventedDocument } from './invented.ts'
import { add, exported, problems } from './use-archive.ts'

const ADDRESS = { url: 'https://arcadia.example/1' }
const PIPELINE = 'ready to build the northern gas pipeline'
const remark = (text = 'Is this new?') => ({ text, tags: ['energy'], who: 'tester' })

async function annotations(archive: Archive): Promise<string> {
  const lines: string[] = []
  for await (const line of exportNotes(archive, '')) lines.push(line)
  return lines.join('')
}

/** What every archive must do with people's notes. */
export function notesContract(open: () => Archive): void {
  const arcadian = inventedDocument('a1', ARCADIAN, ADDRESS)
  const changedTo = (text: string) => inventedDocument('a1', text, ADDRESS)

  describe('notes', () => {
    test('stand on words of a version, are listed, changed, taken back and brought back', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const note = await noteReadout(archive, 'a1', { quote: PIPELINE }, remark())
      expect(note).toMatchObject({ version: 1, state: 'standing', places: [], tags: ['energy'] })
      expect(note.span && ARCADIAN.slice(...note.span)).toBe(PIPELINE)
      expect(note.anchor).toMatchObject({
        prefix: expect.stringMatching(/Arcadia is $/),
        suffix: expect.stringMatching(/^\. Olu/),
      })
      const other = await noteReadout(archive, 'a1', { span: [0, 4] }, { ...remark(''), tags: [] })
      const page = await archive.notes({ limit: 1 })
      expect([page.total, page.items.length, page.next]).toEqual([2, 1, '1'])
      expect((await archive.notes({ limit: 9, holds: 'NORTHERN' })).items.map(({ id }) => id)).toEqual([
        note.id,
      ])
      expect(await changeNote(archive, note.id, { text: 'It is new.' })).toMatchObject({
        text: 'It is new.',
        tags: ['energy'],
      })
      await changeNote(archive, other.id, { isTakenBack: true })
      expect((await archive.notes({ limit: 9 })).total).toBe(1)
      expect((await archive.notes({ limit: 9, state: 'taken-back' })).items.map(({ id }) => id)).toEqual([
        other.id,
      ])
      await changeNote(archive, other.id, { isTakenBack: false })
      expect((await archive.notes({ limit: 9, readout: note.readout })).total).toBe(2)
      expect((await archive.stats()).notes).toBe(2)
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test.each([
      ['that are not in the text', { quote: 'the southern gas pipeline' }, /is not in the text/],
      ['that stand there more than once', { quote: 'Olu Tam' }, /stands at 2 places/],
      ['of none', { span: [5, 5] as const }, /no stretch of the text/],
      ['beyond the text', { span: [5, 50_000] as const }, /no stretch of the text/],
    ])('on words %s are refused in a sentence', async (_, words, says) => {
      const archive = open()
      await add(archive, [arcadian])
      await expect(noteReadout(archive, 'a1', words, remark())).rejects.toThrow(says)
      expect((await archive.notes({ limit: 9 })).total).toBe(0)
      await archive.close()
    })

    test('are proposed for a new version with a score, and never moved without a person’s word', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const note = await noteReadout(archive, 'a1', { quote: PIPELINE }, remark())
      await add(archive, [changedTo(ARCADIAN.replace('gas pipeline', 'oil pipeline'))])
      const proposed = await archive.note(note.id)
      expect(proposed).toMatchObject({ version: 1, span: note.span, state: 'proposed' })
      expect(proposed?.places).toMatchObject([
        { version: 2, state: 'proposed', quote: PIPELINE.replace('gas', 'oil'), who: null },
      ])
      expect(proposed?.places[0]?.score).toBeGreaterThan(0.8)
      expect(proposed?.places[0]?.score).toBeLessThan(1)
      const by = { who: 'tester' }
      expect(await decideNote(archive, note.id, { verdict: 'declined', ...by })).toMatchObject({
        state: 'declined',
      })
      expect(await decideNote(archive, note.id, { verdict: 'undecided', ...by })).toMatchObject({
        state: 'proposed',
      })
      const accepted = await decideNote(archive, note.id, { verdict: 'accepted', ...by })
      expect(accepted).toMatchObject({ state: 'standing', version: 1, anchor: note.anchor })
      expect(accepted.places).toMatchObject([{ state: 'accepted', who: 'tester' }])
      // What was accepted is what a further version is compared with.
      await add(archive, [
        changedTo(ARCADIAN.replace('gas pipeline', 'oil pipeline').replace('thanked her', 'thanked')),
      ])
      expect((await archive.note(note.id))?.places).toMatchObject([
        { version: 2, state: 'accepted' },
        { version: 3, state: 'proposed', quote: PIPELINE.replace('gas', 'oil') },
      ])
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })

    test('whose words are gone stay as orphans, until a person says where they stand', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const note = await noteReadout(archive, 'a1', { quote: PIPELINE }, remark())
      await add(archive, [changedTo(ARCADIAN.replace(/Mara Voss stressed[^.]*\. /, ''))])
      const { items } = await archive.notes({ limit: 9, state: 'orphaned' })
      expect(items).toMatchObject([{ id: note.id, places: [{ version: 2, span: null, score: 0 }] }])
      await expect(decideNote(archive, note.id, { verdict: 'accepted', who: 't' })).rejects.toThrow(
        /no place is proposed/,
      )
      const words = { quote: 'thanked her for the invitation' }
      const placed = await decideNote(archive, note.id, { verdict: 'accepted', who: 't', words })
      expect(placed).toMatchObject({
        state: 'standing',
        places: [{ state: 'accepted', score: 1, quote: words.quote }],
      })
      await archive.close()
    })

    test('made on an older version are proposed for the latest at once', async () => {
      const archive = open()
      await add(archive, [arcadian, changedTo(`${ARCADIAN}\nTalks go on.\n`)])
      const note = await noteReadout(archive, 'a1', { quote: PIPELINE, version: 1 }, remark())
      expect(note).toMatchObject({ version: 1, state: 'proposed', places: [{ version: 2, score: 1 }] })
      await archive.close()
    })

    test('come back from an export with all their places, byte for byte; an older export has none', async () => {
      const [archive, copy, old] = [open(), open(), open()]
      await add(archive, [arcadian, inventedDocument('b1', BOREALIAN)])
      const note = await noteReadout(archive, 'a1', { quote: PIPELINE }, remark())
      await noteReadout(archive, 'b1', { quote: 'agreed to stay in touch' }, { ...remark(''), tags: [] })
      await add(archive, [changedTo(ARCADIAN.replace('gas pipeline', 'oil pipeline'))])
      await decideNote(archive, note.id, { verdict: 'accepted', who: 'tester' })
      const first = await exported(archive)
      const lines = async function* (text: string) {
        yield Buffer.from(text)
      }
      await importArchive(copy, lines(first), 'export')
      expect(await exported(copy)).toBe(first)
      expect(await annotations(copy)).toBe(await annotations(archive))
      await importArchive(old, lines(first.replaceAll(/,"notes":\[.*\](?=\}\n)/g, '')), 'export')
      expect((await old.notes({ limit: 9 })).total).toBe(0)
      await Promise.all([archive.close(), copy.close(), old.close()])
    })

    test('go out as W3C annotations and come in again, once', async () => {
      const [archive, copy] = [open(), open()]
      const seen = (text: string, day: number) => ({
        ...inventedDocument('e1', `\u{1f54a} ${text}`, ADDRESS),
        fetchedAt: `2031-05-0${day}T08:00:00.000Z`,
      })
      for (const one of [archive, copy]) await add(one, [seen(ARCADIAN, 5)])
      const note = await noteReadout(archive, 'e1', { quote: PIPELINE }, remark())
      for (const one of [archive, copy]) await add(one, [seen(ARCADIAN.replace('gas', 'oil'), 6)])
      await decideNote(archive, note.id, { verdict: 'accepted', who: 'tester' })
      const written = await annotations(archive)
      const [made, later] = (JSON.parse(written) as { target: { state: object; selector: object[] }[] })
        .target
      expect(made).toMatchObject({
        source: ADDRESS.url,
        state: { type: 'TimeState', cached: `urn:dragoman:${note.readout}:1` },
      })
      expect(later?.state).toMatchObject({ cached: `urn:dragoman:${note.readout}:2` })
      const parsed = parseAnnotations(written, 'notes')
      expect(await importNotes(copy, parsed, 'me')).toMatchObject([{ outcome: 'added', id: note.id }])
      expect(await importNotes(copy, parsed, 'me')).toMatchObject([{ outcome: 'already-there', id: note.id }])
      expect(await annotations(copy)).toBe(written)
      expect((await copy.note(note.id))?.state).toBe('standing')
      await Promise.all([archive.close(), copy.close()])
    })

    test('of other programs are taken by their words; on a text that is not kept they are proposed; else refused', async () => {
      const archive = open()
      await add(archive, [arcadian])
      const quoteOf = (exact: string, source: string = ADDRESS.url) => ({
        type: 'Annotation',
        bodyValue: 'From elsewhere',
        target: { source, selector: { type: 'TextQuoteSelector', exact } },
      })
      const page = {
        type: 'AnnotationPage',
        items: [
          quoteOf(PIPELINE),
          quoteOf(PIPELINE.replace('gas', 'oil')),
          quoteOf('Nothing of this kind was ever said in it'),
          quoteOf(PIPELINE, 'https://elsewhere.example/'),
          { type: 'Annotation', target: ADDRESS.url },
          { no: 'annotation' },
        ],
      }
      const done = await importNotes(archive, parseAnnotations(JSON.stringify(page), 'page'), 'me')
      expect(done.map(({ outcome }) => outcome)).toEqual([
        'added',
        'added',
        'added',
        'refused',
        'refused',
        'refused',
      ])
      const states = await Promise.all(
        done.slice(0, 3).map(async ({ id }) => (await archive.note(id ?? ''))?.state),
      )
      expect(states).toEqual(['standing', 'proposed', 'orphaned'])
      expect(() => parseAnnotations('not {json', 'x')).toThrow(/line 1: this is no JSON/)
      expect(await problems(archive)).toEqual([])
      await archive.close()
    })
  })
}
