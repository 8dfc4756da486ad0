import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Archive } from '../../src/archive/archive.ts'
import { correctReadout } from '../../src/tasks/correct-readout.ts'
import { fileReadouts } from '../../src/tasks/file-readouts.ts'
import { ARCADIAN, inventedDocument } from './invented.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')

/** Passages are what records have, whatever they are taken from. */
export function passagesContract(open: () => Archive): void {
  describe('passages', () => {
    test('are the formulas and statements of records, in every language, corrected, and with any letters', async () => {
      const archive = open()
      const files = readdirSync(EXAMPLES).filter((name) => name.endsWith('.txt'))
      const documents = [
        ...files.map((name) =>
          inventedDocument(name, readFileSync(join(EXAMPLES, name), 'utf8'), { lang: undefined as never }),
        ),
        inventedDocument('wide', `𝔄 ${ARCADIAN} 𝔅`),
        inventedDocument('brackets', ARCADIAN.replaceAll('Mara Voss', 'Mara (Mimi) Voss')),
        inventedDocument('corrected', ARCADIAN.replace('4 May', '9 May')),
        inventedDocument('nothing', 'Nobody spoke.'),
      ]
      const text = readFileSync(join(EXAMPLES, 'register.yaml'), 'utf8')
      async function* all() {
        yield* documents
      }
      for await (const _ of fileReadouts(archive, all(), { registers: [{ name: 'register.yaml', text }] }));
      const quote = 'Olu Tam thanked her for the invitation.'
      await correctReadout(archive, 'corrected', ['speaker', 'both'], { who: 'Ada', why: null, quote })
      const records = new Map<string, unknown>()
      const formulas = new Map<string, unknown>()
      for await (const { summary, record } of archive.all()) {
        if (!record) continue
        const statements = record.statements.map(({ span, speakers }) => ({ span, speakers }))
        records.set(summary.id, { text: record.text, statements })
        formulas.set(summary.id, record.formulas)
      }
      expect(records.size).toBe(documents.length)
      for (const needs of [
        { formulas: true, statements: true },
        { formulas: false, statements: true },
        { formulas: true, statements: false },
      ]) {
        const passages = await archive.passages([...records.keys(), 'r000000000000'], needs)
        expect(passages.map(({ id }) => id)).toEqual([...records.keys()])
        for (const { id, text: letters, statements, formulas: found } of passages) {
          const plain = statements.map(({ span, speakers }) => ({ span, speakers }))
          if (needs.statements) expect({ text: letters, statements: plain }).toEqual(records.get(id))
          if (needs.formulas) expect(found).toEqual(formulas.get(id))
        }
      }
      await archive.close()
    }, 60_000)
  })
}
