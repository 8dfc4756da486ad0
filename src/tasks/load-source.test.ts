import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { loadSource } from './load-source.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
async function* bytes(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk)
}
const load = (source: string, ...input: string[]) => loadSource(source, { stdin: () => bytes(...input) })

test.each([
  ['plain text', 'a.txt', 'A call\n\n*They* spoke.', 'A call\n\n*They* spoke.'],
  ['Markdown', 'a.md', '# A call\n\n*They* spoke.', 'A call\n\nThey spoke.'],
  ['HTML', 'a.htm', '<p>They &amp; we spoke.', 'They & we spoke.'],
  ['HTML by its first bytes', 'page', '<!doctype html><p>They spoke.', 'They spoke.'],
])('%s is read by its kind', async (_, name, content, text) => {
  expect((await load(file(name, content))).readout).toMatchObject({ id: name, text })
})

test('a character cut between two chunks of standard input is whole', async () => {
  async function* halves() {
    const whole = Buffer.from('北境')
    yield whole.subarray(0, 2)
    yield whole.subarray(2)
  }
  expect((await loadSource('-', { stdin: halves })).readout).toEqual({ text: '北境' })
})

test('the charset that a page declares is used', async () => {
  const page = Buffer.concat([
    Buffer.from('<html><head><meta charset="gb2312"></head><body><p>'),
    Buffer.from('b1b1beb3b9fa', 'hex'),
    Buffer.from('</p></body></html>'),
  ])
  const { readout, notes } = await load(file('gb.html', page))
  expect([readout.text, notes]).toEqual(['北境国', []])
})

test.each([
  ['a missing file', 'none.txt', 'no-such-file', 'There is no file'],
  ['a folder', '.', 'bad-input', 'is a folder'],
  ['JSON lines', 'a.jsonl', 'bad-input', 'JSON lines'],
])('%s is refused with a sentence', async (_, name, code, says) => {
  await expect(load(join(folder, name))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(says),
  })
})

test('an address of another scheme is refused, not looked for as a file', async () => {
  await expect(load('ftp://example.org/a.txt')).rejects.toMatchObject({ code: 'fetch-refused' })
})
