import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openSqliteArchive } from '../../src/archive/sqlite/sqlite-archive.ts'
import type { Dossier } from '../../src/tasks/dossier/tell-dossier.ts'
import { inNewFolder } from './run-dragoman.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const REGISTER = join(EXAMPLES, 'register.yaml')
const { folder, dragoman: run } = inNewFolder()

beforeAll(async () => {
  expect((await run('add', join(EXAMPLES, 'years.jsonl'), '--register', REGISTER)).code).toBe(0)
}, 60_000)

test('a dossier goes by codes or names of the register, and --json has every number with its sentences', async () => {
  const named = await run(
    'dossier',
    'Sorang',
    'Karsovia',
    '--register',
    REGISTER,
    '--json',
    '--as-of',
    '2025-08-01',
  )
  const coded = await run('dossier', 'SRG', 'KSV', '--json', '--as-of', '2025-08-01')
  expect(named.stdout).toBe(coded.stdout)
  const dossier = JSON.parse(coded.stdout) as Dossier
  expect(dossier.counts.all.sentences.length).toBeGreaterThan(0)
})

test.each([
  ['en', 'Last contact and usual interval'],
  ['zh', '最近一次往来与通常间隔'],
  ['ru', 'Последний контакт и обычный перерыв'],
] as const)('speaks %s', async (ui, heading) => {
  expect((await run('dossier', 'SRG', 'KSV', '--ui', ui)).stdout).toContain(heading)
  expect((await run('network', '--ui', ui)).stdout).toContain('KSV SRG')
})

test('files appear whole: a Word document, a page, GEXF', async () => {
  const docx = join(folder, 'brief.docx')
  expect((await run('dossier', 'SRG', 'KSV', '-f', 'docx', '-o', docx)).code).toBe(0)
  expect(readFileSync(docx).subarray(0, 2).toString()).toBe('PK')
  expect((await run('network', '-f', 'gexf')).stdout).toContain('<gexf xmlns="http://gexf.net/1.3"')
  expect((await run('network', '--state', 'SRG', '-f', 'svg')).stdout).toContain('<svg')
})

test.each([
  [['dossier', 'SRG', 'XQX'], 1, /“XQX” is no code or name of a state or body/],
  [['dossier', 'Georgia', 'SRG'], 1, /“Georgia” may be GEO \(Georgia\) or SGS/],
  [['dossier', 'SRG', 'FRA'], 1, /tells of no event between SRG and FRA/],
  [['dossier', 'SRG', 'srg'], 2, /are the same side/],
  [['dossier', 'SRG', 'KSV', '--as-of', '2031-02-30'], 2, /is no day/],
  [['network', '-f', 'svg'], 2, /the circle of one state/],
  [['network', '--since', '2090'], 1, /no event that fits/],
] as const)('%j is told of in words', async (args, code, message) => {
  const ran = await run(...args)
  expect(ran.stderr).toMatch(message)
  expect([ran.code, ran.stdout]).toEqual([code, ''])
})

test('an empty archive is told of', async () => {
  const empty = join(folder, 'empty.sqlite')
  await openSqliteArchive(empty, { create: true }).close()
  for (const args of [['dossier', 'CHN', 'RUS'], ['network']]) {
    const ran = await run(...args, '--archive', empty)
    expect([ran.code, ran.stderr]).toEqual([1, expect.stringContaining('The archive is empty.')])
  }
})
