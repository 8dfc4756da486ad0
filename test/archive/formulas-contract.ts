import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import type { FormulaVerdict } from '../../src/tasks/decide-formula.ts'
import {
  decideFormula,
  findFormula,
  formulaExamples,
  takeBackOnFormula,
} from '../../src/tasks/decide-formula.ts'
import { discoverInArchive } from '../../src/tasks/discover-in-archive.ts'
import { importArchive } from '../../src/tasks/export-archive.ts'
import { PHRASE, textsWith } from './formula-texts.ts'
import { ARCADIAN, inventedDocument } from './invented.ts'
import { add, exported } from './use-archive.ts'

const LANGS = ['en', 'zh', 'ru'] as const
const discover = (archive: Archive) => discoverInArchive(archive, { langs: LANGS })
const names = async (archive: Archive) =>
  (await archive.formulas({ limit: 50 })).items.map(({ name }) => name)
const say = (archive: Archive, formula: string, verdict: FormulaVerdict, value?: string) =>
  decideFormula(archive, formula, {
    verdict,
    who: 'tester',
    why: 'because',
    ...(value === undefined ? {} : { value }),
  })

async function withPhrase(archive: Archive, phrase = PHRASE): Promise<Archive> {
  await add(archive, textsWith(phrase))
  await discover(archive)
  return archive
}

/** What every archive must do with formulas and with what people decide on them. */
export function formulasContract(open: () => Archive): void {
  describe('formulas', () => {
    test('a phrase of several events is found with its counts, and where it stands', async () => {
      const archive = open()
      await add(archive, textsWith(PHRASE))
      const { languages, kept } = await discover(archive)
      expect(languages).toMatchObject([{ lang: 'en', documents: 4, events: 4, isTooFew: false }])
      expect(kept.added).toBeGreaterThan(0)
      expect(await findFormula(archive, PHRASE)).toMatchObject({
        name: PHRASE,
        status: 'proposed',
        registered: null,
        documents: 4,
        events: 4,
        issuers: 1,
        first: '2030-05-03',
        last: '2033-08-24',
      })
      const examples = await formulaExamples(archive, PHRASE, { limit: 9, width: 20 })
      expect(examples.map(({ hit }) => hit)).toEqual([PHRASE, PHRASE, PHRASE, PHRASE])
      expect((await discover(archive)).kept).toMatchObject({ added: 0, gone: 0 })
      await archive.close()
    })

    test('what the narrator says in every text, and names, are none', async () => {
      const archive = await withPhrase(open())
      const all = (await names(archive)).join('\n')
      expect(all).not.toMatch(/telephone conversation|Mara|Voss|Olu|Arcadia|Prime Minister/)
      await archive.close()
    })

    test('a word stands, can be taken back, and is kept with who said it', async () => {
      const archive = await withPhrase(open())
      const accepted = await say(archive, PHRASE, 'accept')
      expect(accepted).toMatchObject({ status: 'accepted', decisions: [{ who: 'tester', why: 'because' }] })
      expect(await say(archive, accepted.id, 'rename', 'rivers')).toMatchObject({
        name: 'rivers',
        status: 'accepted',
      })
      expect((await findFormula(archive, 'rivers')).id).toBe(accepted.id)
      expect(await say(archive, accepted.id, 'reject')).toMatchObject({ status: 'rejected', name: 'rivers' })
      expect((await archive.formulas({ limit: 9, status: 'rejected' })).total).toBe(1)
      expect(await takeBackOnFormula(archive, accepted.id)).toMatchObject({ status: 'accepted' })
      expect(await takeBackOnFormula(archive, accepted.id)).toMatchObject({ name: PHRASE })
      expect(await takeBackOnFormula(archive, accepted.id)).toMatchObject({ status: 'proposed' })
      await expect(takeBackOnFormula(archive, accepted.id)).rejects.toThrow(/could be taken back/)
      expect((await findFormula(archive, accepted.id)).decisions).toHaveLength(3)
      await archive.close()
    })

    test('one merged into another gives it its wordings, and cannot be merged in a circle', async () => {
      const archive = open()
      const other = 'calm harbours and honest measures'
      await add(archive, [
        ...textsWith(PHRASE),
        ...textsWith(other).map(({ readout }, i) =>
          inventedDocument(`g${i}`, readout.text.replace(/203(\d),/, '204$1,'), {
            published: `204${i}-09-01`,
          }),
        ),
      ])
      await discover(archive)
      const into = await findFormula(archive, PHRASE)
      const merged = await say(archive, other, 'merge', into.id)
      expect(merged).toMatchObject({ mergedInto: into.id, status: 'accepted' })
      const { wordings } = await findFormula(archive, into.id)
      expect(wordings.map(({ text }) => text)).toEqual([PHRASE, other])
      expect(await names(archive)).not.toContain(other)
      await expect(say(archive, into.id, 'merge', merged.id)).rejects.toThrow(/merged into it already/)
      await expect(say(archive, into.id, 'merge', into.id)).rejects.toThrow(/merged into it already/)
      await takeBackOnFormula(archive, merged.id)
      expect((await findFormula(archive, into.id)).wordings).toHaveLength(1)
      await archive.close()
    })

    test('discovery leaves what was decided and forgets what is gone', async () => {
      const archive = await withPhrase(open())
      const { id } = await say(archive, PHRASE, 'accept')
      await archive.putFormulas([], { langs: ['en'], at: '2040-01-01T00:00:00Z' })
      expect(await archive.formulas({ limit: 9 })).toMatchObject({ total: 1, items: [{ id }] })
      const { kept } = await discover(archive)
      expect(kept.there).toBe(1)
      expect(await findFormula(archive, PHRASE)).toMatchObject({ id, status: 'accepted' })
      await archive.close()
    })

    test('a decided formula is known again by another of its wordings', async () => {
      const archive = await withPhrase(open())
      const { id, wordings: _, ...rest } = await say(archive, PHRASE, 'accept')
      const wordings = ['quiet borders and open rivers', PHRASE].map(
        (text) => ({ lang: 'en', text }) as const,
      )
      await archive.putFormulas([{ ...rest, wordings }], { langs: ['en'], at: '2040-01-01T00:00:00Z' })
      expect(await findFormula(archive, 'quiet borders and open rivers')).toMatchObject({
        id,
        status: 'accepted',
      })
      await archive.close()
    })

    test('formulas and decisions go out with the archive and into another', async () => {
      const archive = await withPhrase(open())
      await say(archive, PHRASE, 'rename', 'rivers')
      await say(archive, 'rivers', 'accept')
      const lines = await exported(archive)
      const copy = open()
      async function* bytes() {
        yield Buffer.from(lines)
      }
      const imported = await importArchive(copy, bytes(), 'export')
      expect(imported.formulas).toBeGreaterThan(0)
      expect(await exported(copy)).toBe(lines)
      expect(await importArchive(copy, bytes(), 'export')).toMatchObject({ formulas: 0 })
      expect(await exported(copy)).toBe(lines)
      await Promise.all([archive.close(), copy.close()])
    })

    test('an empty archive, too few texts and other languages are told, never as none found', async () => {
      const archive = open()
      await expect(discover(archive)).rejects.toThrow(/archive is empty/)
      await add(archive, [inventedDocument('a1', ARCADIAN)])
      expect((await discover(archive)).languages).toMatchObject([
        { lang: 'en', documents: 1, isTooFew: true },
      ])
      await expect(discoverInArchive(archive, { langs: ['ru'] })).rejects.toThrow(
        /no text in ru; it has 1 in en/,
      )
      await expect(findFormula(archive, 'nothing like it')).rejects.toThrow(/no formula/)
      await archive.close()
    })
  })
}
