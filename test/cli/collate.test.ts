import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { readPairs } from '../../scripts/pairs/read-pairs.ts'
import { inNewFolder } from './run-dragoman.ts'

const ROOT = join(import.meta.dirname, '../..')
const { folder, dragoman } = inNewFolder()

beforeAll(async () => {
  const lines = readPairs().flatMap(({ name, a, b }) =>
    [a, b].map(({ readout: { text, lang, published, publisher, publisherCountry } }, i) =>
      JSON.stringify({
        id: `${name.slice(0, 2)}${'ab'[i]}`,
        url: `https://${publisherCountry.toLowerCase()}.example/${name}`,
        text,
        lang,
        published,
        publisher,
        publisher_country: publisherCountry,
      }),
    ),
  )
  writeFileSync(join(folder, 'pairs.jsonl'), `${lines.join('\n')}\n`)
  const registers = ['examples/register.yaml', 'test/pairs/register.yaml'].flatMap((file) => [
    '--register',
    join(ROOT, file),
  ])
  expect((await dragoman('add', 'pairs.jsonl', ...registers)).stderr).toMatch(/^Added 32 documents/)
})

test('accounts are printed side by side, with strength, reasons and what one tells alone', async () => {
  const { code, stdout } = await dragoman('collate', '01a', '01b')
  expect(code).toBe(0)
  expect(stdout).toContain('In both, told with another strength (discussed – agreed; firmer in B')
  expect(stdout).toMatch(/figure “120”/)
  expect(stdout).toMatch(
    /Told by A.* of B.*, and not in the text of B[^\n]*\n {2}A President Veltrov undertook/,
  )
  expect(stdout).not.toMatch(/undefined|null|NaN/)
  const [chinese, russian] = [
    await dragoman('collate', '12a', '--ui', 'zh'),
    await dragoman('collate', '12a', '--ui', 'ru'),
  ]
  expect(chinese.stdout).toContain('双方都有')
  expect(russian.stdout).toContain('В обоих')
})

test('the same as JSON, as a table and as a page that loads nothing', async () => {
  const json = JSON.parse((await dragoman('collate', '08a', '08b', '--json')).stdout) as {
    format: string
    collations: unknown[]
  }
  expect([json.format, json.collations.length]).toEqual(['dragoman/collation@1', 1])
  const table = (await dragoman('collate', '08a', '08b', '--format', 'csv')).stdout
  expect(table.split('\r\n')[0]).toMatch(/^a_id,b_id,result/)
  await dragoman('collate', '08a', '08b', '--format', 'html', '-o', 'both.html')
  const page = readFileSync(join(folder, 'both.html'), 'utf8')
  expect(page).toContain("default-src 'none'")
  expect(page).not.toMatch(/<script|src=|href=/)
  expect(page.match(/lang="zh"/g)?.length).toBeGreaterThan(5)
})

test('a pin links, is listed and taken back', async () => {
  const words = ['--quote-a', 'Ilvaran citizens detained', '--quote-b', 'reopen the consulate']
  const pinned = await dragoman('pin', '01a', '01b', ...words, '--who', 'Ann', '--why', 'one affair')
  expect(pinned.stdout).toMatch(/^p\w{12} tell one matter \(Ann, \d{4}-\d\d-\d\d\)/)
  const id = pinned.stdout.slice(0, 13)
  expect((await dragoman('collate', '01a', '01b')).stdout).toContain(`linked by a person ${id}`)
  expect((await dragoman('pins', '01a')).stdout).toContain('one affair')
  expect((await dragoman('pins', 'take-back', id)).stdout).toContain('taken back')
  expect((await dragoman('collate', '01a', '01b')).stdout).not.toContain(id)
})

test('what cannot be compared is told in a sentence', async () => {
  const other = await dragoman('collate', '01a', '02b')
  expect(other).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('These readouts do not report one event:'),
  })
  expect(other.stderr).toContain('--force')
  expect((await dragoman('collate', '01a', '02b', '--force')).code).toBe(0)
  expect(await dragoman('collate', 'nobody')).toMatchObject({ code: 1, stdout: '' })
  expect(await dragoman('collate', '01a', '01b', '02a', '02b')).toMatchObject({ code: 2 })
  expect(await dragoman('collate')).toMatchObject({ code: 2 })
})

test('versions are told with what was changed', async () => {
  const first = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').split('\n')[0] ?? ''
  writeFileSync(join(folder, 'later.jsonl'), first.replace('120 prisoners', '130 prisoners'))
  await dragoman('add', 'later.jsonl')
  const { stdout } = await dragoman('versions', '01a')
  expect(stdout).toContain('reworded substance')
  expect(stdout).toContain('[-120-]{+130+}')
  expect((await dragoman('versions', '02a')).stdout).toContain('There is one version only.')
  expect(await dragoman('versions', '01a', '--to', '9')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('has no version 9'),
  })
})
