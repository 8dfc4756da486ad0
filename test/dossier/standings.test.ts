import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { expect, onTestFinished, test } from 'vitest'
import { chooseLabels } from '../../src/cli/labels/choose-ui.ts'
import { printDossier } from '../../src/cli/print/dossier/print-dossier.ts'
import { plainSheet } from '../../src/cli/print/sheet.ts'
import { tellDossier } from '../../src/tasks/dossier/tell-dossier.ts'
import { openArchive } from '../../src/tasks/open-archive.ts'
import { openLedger } from '../../src/tasks/open-ledger.ts'
import { ledgerDocuments } from '../archive/ledger-documents.ts'
import { add } from '../archive/use-archive.ts'

async function filled() {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-standings-'))
  const archive = await openArchive(join(folder, 'a.sqlite'), { create: true })
  onTestFinished(async () => {
    await archive.close()
    rmSync(folder, { recursive: true })
  })
  await add(archive, ledgerDocuments())
  return archive
}

test('each undertaking of a dossier stands as the ledger has it, on a sentence of the archive', async () => {
  const archive = await filled()
  const asOf = '2032-07-01'
  const { undertakings } = await tellDossier(archive, { pair: ['ARC', 'BOR'], asOf })
  const { entries } = await openLedger(archive, asOf)
  expect(undertakings.length).toBeGreaterThan(4)
  for (const { standing } of undertakings) {
    const entry = entries.find(({ id }) => id === standing?.entry)
    expect(entry?.status).toBe(standing?.status)
    const stored = await archive.load(standing?.basis?.readout ?? '')
    expect(stored?.version.text.slice(...(standing?.basis?.span ?? [0, 0]))).toBe(standing?.basis?.quote)
  }
  const told = undertakings.map(({ standing, due }) => [standing?.status, due])
  expect(told).toContainEqual(['lapsed', '2032-06'])
  const done = undertakings.find(({ standing }) => standing?.status === 'reported-done')
  expect(done?.standing?.basis).toMatchObject({
    day: '2032-03-20',
    quote: expect.stringContaining('forty snow ploughs were delivered'),
  })
})

test.each([
  ['en', 'reported done'],
  ['zh', '报道完成'],
  ['ru', 'сообщено о выполнении'],
] as const)('papers in %s tell the status and the sentence that reports it', async (ui, status) => {
  const archive = await filled()
  const dossier = await tellDossier(archive, { pair: ['ARC', 'BOR'], asOf: '2032-07-01' })
  const print = (format: 'text' | 'html' | 'docx') =>
    printDossier(dossier, plainSheet(100, chooseLabels(ui)), {
      format,
      name: (code) => code,
      allSentences: false,
    })
  const word = await mammoth.extractRawText({ buffer: Buffer.from(await print('docx')) })
  for (const paper of [String(await print('html')), word.value]) {
    const flat = paper.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(flat).toMatch(
      new RegExp(`${status}[,，] ?2032-03-20.{1,4}Olu Tam thanked Arcadia: forty snow ploughs`),
    )
  }
  expect((await print('text')).toString()).toContain('2032-03-20')
})
