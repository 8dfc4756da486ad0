import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readParallels } from '../../scripts/pairs/read-parallel.ts'
import { dragoman } from './run-dragoman.ts'

const ROOT = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'dragoman-comparisons-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) => dragoman(args, '', { DRAGOMAN_ARCHIVE: join(folder, 'a.sqlite') })

const LATER = {
  id: 'later',
  url: 'https://srg.example/later',
  lang: 'en',
  published: '2031-08-01',
  publisher: 'Ministry of Foreign Affairs of Sorang',
  publisher_country: 'SRG',
  text: [
    'Dae Morin Meets with Prime Minister of Sundria Eleanor Marsh',
    'On August 1, 2031, President Dae Morin met with Prime Minister of Sundria Eleanor Marsh in Hwando.',
    'Sorang is considering the import of more quality products such as wool and wine from Sundria.',
    'The two sides agreed to set up a joint commission on mining.',
  ].join('\n\n'),
}

beforeAll(async () => {
  const lines = readParallels().flatMap(({ name, a, b }) =>
    [a, b].map(({ readout: { text, lang, published, publisher, publisherCountry } }, i) => ({
      id: `${name.slice(0, 2)}${'ab'[i]}`,
      url: `https://${publisherCountry.toLowerCase()}.example/${name}/${lang}`,
      text,
      lang,
      published,
      publisher,
      publisher_country: publisherCountry,
    })),
  )
  const file = join(folder, 'texts.jsonl')
  writeFileSync(file, [...lines, LATER].map((line) => `${JSON.stringify(line)}\n`).join(''))
  const register = join(ROOT, 'examples/register.yaml')
  expect((await run('add', file, '--register', register)).stderr).toMatch(/^Added 19 documents/)
})

describe('dragoman parallel', () => {
  test('finds the other language and tells what one leaves out and softens', async () => {
    const { code, stdout } = await run('parallel', '01a')
    expect(code).toBe(0)
    expect(stdout).toContain('9 passages in both languages; they are 94 % of Chinese, 100 % of English')
    expect(stdout).toMatch(/\nnot in English\n {2}zh 冷战思维/)
    expect(stdout).toMatch(/\nweaker in English \(opposed – assessed\)\n/)
    expect(stdout).not.toMatch(/undefined|null|NaN/)
    expect((await run('parallel', '05b')).stdout).toContain('zh 戴莫林指出')
  })

  test('figures that one language lacks, in the words of the other', async () => {
    const { stdout } = await run('parallel', '03a', '03b', '--ui', 'ru')
    expect(stdout).toContain('только в тексте русский: «640»')
  })

  test('the same as JSON, a page and a Word document', async () => {
    const json = JSON.parse((await run('parallel', '01a', '--json')).stdout) as {
      format: string
      beads: { a: unknown[]; b: unknown[]; quotesA: string[] }[]
    }
    expect([json.format, json.beads.length]).toEqual(['dragoman/parallel@1', 10])
    const page = join(folder, 'both.html')
    await run('parallel', '01a', '--format', 'html', '-o', page)
    expect(readFileSync(page, 'utf8').match(/lang="zh"/g)?.length).toBeGreaterThan(8)
    const paper = join(folder, 'both.docx')
    await run('parallel', '01a', '--format', 'docx', '-o', paper)
    expect(readFileSync(paper).subarray(0, 2).toString()).toBe('PK')
  })

  test('what is confirmed is pinned, learned from and taken back', async () => {
    const confirmed = await run('parallel', '03a', '03b', '--confirm', '--who', 'Ann')
    expect(confirmed.stderr).toMatch(/^\d+ pins made\./)
    const beads = async () =>
      JSON.parse((await run('parallel', '03a', '--json')).stdout) as {
        learned: number
        beads: { pins: string[]; confidence: number }[]
      }
    const after = await beads()
    const pinned = after.beads.filter(({ pins }) => pins.length > 0)
    expect(pinned.length).toBeGreaterThan(5)
    expect(pinned.every(({ confidence }) => confidence === 1)).toBe(true)
    expect(after.learned).toBeGreaterThan(0)
    expect((await run('parallel', '03a', '--confirm')).stderr).toMatch(/^0 pins made\./)
    for (const { pins } of pinned) for (const pin of pins) await run('pins', 'take-back', pin)
    expect((await beads()).learned).toBe(0)
  })

  test('what cannot be aligned is told in a sentence', async () => {
    for (const [args, told, code] of [
      [['01a', '03a'], 'not of one issuer', 1],
      [['01b', '02b'], 'Both texts are in one language (en)', 2],
      [['later'], 'There is no other language version of', 1],
      [['01a', '01b', '--confirm', '--least', '7'], '--least takes a confidence', 2],
      [['01a', '01b', '02a'], 'too many', 2],
    ] as const) {
      const { stdout, stderr, code: exit } = await run('parallel', ...args)
      expect({ stdout, exit }).toEqual({ stdout: '', exit: code })
      expect(stderr).toContain(told)
    }
    expect((await run('parallel', '01a', '03b', '--force')).stdout).toContain(
      'These may not be two languages of one text',
    )
  })
})

describe('dragoman previous', () => {
  test('takes the last readout of the same people and tells what became of each statement', async () => {
    const { code, stdout } = await run('previous', 'later')
    expect(code).toBe(0)
    expect(stdout).toContain('the last between the same people, of 1 earlier readout')
    expect(stdout).toMatch(/reworded, weaker than before \(.+ → .+\)\n {2}Sorang is .*considering/)
    expect(stdout).toMatch(/added\n {2}The two sides agreed to set up a joint commission on mining\./)
    expect(stdout).toMatch(/dropped\n {2}Two-way trade has grown/)
    expect(stdout).not.toMatch(/undefined|null|NaN/)
  })

  test('the same as JSON and Markdown, in three languages', async () => {
    const json = JSON.parse((await run('previous', 'later', '--json')).stdout) as {
      format: string
      basis: string
      rows: { kind: string }[]
    }
    expect(json).toMatchObject({ format: 'dragoman/previous@1', basis: 'people' })
    expect(new Set(json.rows.map(({ kind }) => kind))).toEqual(
      new Set(['kept', 'reworded', 'added', 'dropped']),
    )
    expect((await run('previous', 'later', '--format', 'markdown')).stdout).toMatch(/\| *before *\| *now/)
    expect((await run('previous', 'later', '--ui', 'zh')).stdout).toContain('同样的人上一次')
    expect((await run('previous', 'later', '--ui', 'ru')).stdout).toContain('слабее прежнего')
  })

  test('none before, two languages, an unknown id: a sentence', async () => {
    expect(await run('previous', '04a')).toMatchObject({
      code: 1,
      stdout: '',
      stderr: expect.stringContaining('There is no earlier readout of TVR on'),
    })
    expect(await run('previous', 'later', '01a')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('in two languages'),
    })
    expect(await run('previous', 'later', 'later')).toMatchObject({ code: 1 })
    expect(await run('previous', 'nobody')).toMatchObject({ code: 1, stdout: '' })
  })
})
