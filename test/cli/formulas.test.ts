import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { PHRASE, textsWith } from '../archive/formula-texts.ts'
import { inNewFolder } from './run-dragoman.ts'

const { folder, dragoman } = inNewFolder()

const keep = (name: string, count: number) => {
  const lines = textsWith(PHRASE, count).map(({ readout }) => JSON.stringify(readout))
  writeFileSync(join(folder, name), `${lines.join('\n')}\n`)
}

test('formulas are discovered, reviewed and taken back', async () => {
  keep('one.jsonl', 1)
  keep('all.jsonl', 4)
  expect(await dragoman('formulas', 'discover')).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('no archive'),
  })
  await dragoman('add', 'one.jsonl')
  expect((await dragoman('formulas', 'list')).stderr).toContain('Nobody has looked for formulas')
  expect(await dragoman('formulas', 'discover')).toMatchObject({
    code: 1,
    stdout: 'en: too few to say: 1 document on 1 event, at least 3 on 2 are needed.\n',
  })
  const foreign = await dragoman('formulas', 'discover', '--lang', 'zh')
  expect(foreign).toMatchObject({ code: 1, stderr: expect.stringContaining('no text in zh; it has 1 in en') })
  await dragoman('add', 'all.jsonl')
  const discovered = await dragoman('formulas', 'discover')
  expect(discovered).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^en: \d+ formulas? in \d documents/),
  })
  expect((await dragoman('formulas', 'list', '--examples', '1')).stdout).toContain(PHRASE)
  const accepted = await dragoman(
    'formulas',
    'accept',
    PHRASE,
    '--who',
    'Ann',
    '--why',
    'said for years',
    '--json',
  )
  expect(JSON.parse(accepted.stdout)).toMatchObject({
    status: 'accepted',
    decisions: [{ who: 'Ann', why: 'said for years' }],
  })
  expect((await dragoman('formulas', 'rename', PHRASE, 'open rivers', '--who', 'Ann')).stdout).toMatch(
    /^open rivers {2}f\w{12} en {2}accepted\n.*\n {4}also: open rivers and quiet borders\n/,
  )
  expect((await dragoman('formulas', 'list', '--status', 'accepted')).stdout).toContain(
    'renamed open rivers (Ann',
  )
  expect((await dragoman('formulas', 'take-back', 'open rivers')).stdout).toContain('taken back')
  expect((await dragoman('formulas', 'reject', PHRASE)).stdout).toContain('rejected')
  expect((await dragoman('formulas', 'list', '--ui', 'zh', '--status', 'rejected')).stdout).toContain(
    '已否定',
  )
  expect(await dragoman('formulas', 'merge', PHRASE, 'nothing')).toMatchObject({ code: 1 })
  expect(await dragoman('formulas', 'accept')).toMatchObject({ code: 2 })
}, 120_000)
