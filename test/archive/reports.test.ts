import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import { openLedger } from '../../src/tasks/open-ledger.ts'
import { inventedDocument } from './invented.ts'
import { add } from './use-archive.ts'

const talks = (day: string, said: string, where = '') =>
  `Talks\n\nOn ${day}, President Mara Voss of Arcadia met with Prime Minister Olu Tam of Borealia${where}.\n\n${said}\n`

/** How a commitment of the first text stands after the second. */
async function standing(
  promise: readonly [day: string, text: string],
  report: readonly [day: string, text: string],
) {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-reports-'))
  const archive = openSqliteArchive(join(folder, 'a.sqlite'), { create: true })
  onTestFinished(async () => {
    await archive.close()
    rmSync(folder, { recursive: true })
  })
  await add(
    archive,
    [promise, report].map(([published, text], i) => inventedDocument(`t${i}`, text, { published })),
  )
  const { entries } = await openLedger(archive, '2031-12-01')
  const lines = entries.flatMap((entry) => entry.lines)
  return {
    promised: lines.filter(({ role }) => role === 'stated').map(({ line }) => line.quote),
    done: lines.filter(({ role }) => role === 'reported-done').map(({ line }) => line.quote),
  }
}

test.each([
  [
    'the work that was promised is opened',
    'Mara Voss said that Arcadia will open the Hallstrand mountain railway for both nations.',
    'Olu Tam welcomed that the Hallstrand mountain railway was opened and carries travellers of both nations.',
    1,
  ],
  [
    'something else is opened',
    'Mara Voss said that Arcadia will open the Hallstrand mountain railway for both nations.',
    'Olu Tam welcomed that the Corran school of music was opened for both nations.',
    0,
  ],
  [
    'a part of it is opened',
    'Mara Voss said that Arcadia will open the Hallstrand mountain railway for both nations.',
    'Olu Tam welcomed that the first phase of the Hallstrand mountain railway was opened for both nations.',
    0,
  ],
  [
    'what goes on is never done',
    'Mara Voss said that Arcadia will continue to deliver Hallstrand snow ploughs to highland villages.',
    'Olu Tam noted that Hallstrand snow ploughs were delivered to highland villages.',
    0,
  ],
  [
    'it is only hoped for',
    'Mara Voss said that Arcadia will open the Hallstrand mountain railway for both nations.',
    'Olu Tam hoped that the Hallstrand mountain railway would be opened for both nations.',
    0,
  ],
])('a deed: %s', async (_, promise, report, count) => {
  const { promised, done } = await standing(
    ['2031-03-04', talks('4 March 2031', promise)],
    ['2031-09-09', talks('9 September 2031', report)],
  )
  expect(promised.length).toBeGreaterThan(0)
  expect(done).toHaveLength(count)
  for (const quote of done) expect(report).toContain(quote.trim())
})
