import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { REGISTER } from '../archive/invented.ts'
import { inNewFolder } from './run-dragoman.ts'

const { folder, dragoman } = inNewFolder()
const USUAL = 'Mara Voss stressed that Arcadia values the close and friendly partnership.'
const FERRY = 'They will reopen the old harbour ferry.'
const NEW = 'Both will found a joint lunar observatory.'

const call = (date: string, said: string, counterpart = 'Borealia') =>
  `Call with ${counterpart}\n\nOn ${date}, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of ${counterpart}.\n\n${said}\n`

/** Twelve calls, the first two with a phrase that later ones drop; then one that has it again and a new one. */
beforeAll(async () => {
  const months = Array.from({ length: 12 }, (_, i) => {
    const year = i < 2 ? 2029 : 2030
    const published = `${year}-${String(i + 1).padStart(2, '0')}-04`
    const date = new Date(published).toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
    })
    return { id: `c${i}`, text: call(date, i < 2 ? `${USUAL} ${FERRY}` : USUAL), published }
  })
  const now = { id: 'now', text: call('4 May 2031', `${USUAL} ${FERRY} ${NEW}`), published: '2031-05-05' }
  const lines = [...months, now].map((one) =>
    JSON.stringify({ ...one, lang: 'en', publisher: 'Arcadian Chancery', publisher_country: 'ARC' }),
  )
  writeFileSync(join(folder, 'register.yaml'), REGISTER)
  writeFileSync(join(folder, 'all.jsonl'), lines.join('\n'))
  const { code, stderr } = await dragoman('add', 'all.jsonl', '--register', 'register.yaml')
  expect(code, stderr).toBe(0)
}, 60_000)

describe('what is new in a readout, on the command line', () => {
  test('is marked in the text, each kind with its brackets, in each language', async () => {
    const { stdout, code } = await dragoman('new', 'now', '--format', 'marked')
    expect(code).toBe(0)
    const flat = stdout.replace(/\s+/g, ' ')
    expect(flat).toContain('{Both will found a joint lunar observatory|never before}')
    expect(flat).toMatch(/<They will reopen the old harbour ferry\|back after 27 months, last[^>]*2029-02-04/)
    expect(flat).toContain(USUAL)
    const there = await dragoman('new', 'now', '--format', 'marked', '--ui', 'ru')
    expect(there.stdout.replace(/\s+/g, ' ')).toMatch(/\{Both will found a joint lunar observatory\|[а-я]/)
  })

  test('is a page by itself, with where each phrase was first, also by the ending of the file', async () => {
    const { stdout } = await dragoman('new', 'now', '--format', 'html')
    expect(stdout).toMatch(/^<!doctype html>/i)
    expect(stdout).not.toMatch(/<script|<link|src=|@import|url\(/i)
    expect(stdout).toMatch(/tabindex="0"[^>]*>[^<]*lunar observatory|lunar observatory/)
    expect(stdout).toContain('2029-02-04')
    expect(await dragoman('new', 'now', '-o', 'now.html')).toMatchObject({ code: 0, stdout: '' })
    expect(readFileSync(join(folder, 'now.html'), 'utf8')).toBe(stdout)
  })

  test('of what --format and --json say, one holds; a text with letters of a page is no part of the page', async () => {
    expect(await dragoman('new', 'now', '--json', '--format', 'html')).toMatchObject({ code: 2 })
    expect(await dragoman('new', 'now', '--format', 'pdf')).toMatchObject({ code: 2 })
    writeFileSync(
      join(folder, 'x.txt'),
      call('4 June 2031', `${USUAL} Both like <img src=x onerror=alert(1)>.`),
    )
    const { stdout } = await dragoman('new', 'x.txt', '--format', 'html')
    expect(stdout).toMatch(/&lt;(<[^>]+>)*img/)
    expect(stdout).not.toContain('<img')
  })
})

describe('removed readouts, on the command line', () => {
  test('are gone, listed with who and why, not added again, and brought back', async () => {
    expect((await dragoman('removals')).stderr).toContain('Nothing was removed.')
    const removed = await dragoman('remove', 'now', '--who', 'Ada', '--why', 'a test page')
    expect(removed.stdout).toMatch(
      /^\S+ removed by Ada, \d{4}-\d\d-\d\d\n {4}Call with Borealia\n {4}a test page\n$/,
    )
    const [id = ''] = removed.stdout.split(' ')
    expect((await dragoman('search', 'lunar', '--json')).stdout).not.toContain(id)
    expect(await dragoman('show', 'now')).toMatchObject({ code: 1 })
    expect(await dragoman('remove', 'now')).toMatchObject({ code: 1 })
    expect((await dragoman('add', 'all.jsonl', '--register', 'register.yaml')).stderr).toContain(
      '13 there already',
    )
    expect((await dragoman('search', 'lunar', '--json')).stdout).not.toContain(id)
    expect((await dragoman('removals', '--ui', 'zh')).stdout).toContain('由Ada于')

    expect(await dragoman('remove', 'nothing', '--take-back')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('No readout nothing is removed.'),
    })
    expect((await dragoman('remove', id, '--take-back')).stdout).toContain('brought back')
    expect((await dragoman('search', 'lunar', '--json')).stdout).toContain(id)
    const [told] = (await dragoman('removals', '--json')).stdout.trim().split('\n')
    expect(JSON.parse(told ?? '')).toMatchObject({
      readout: id,
      who: 'Ada',
      why: 'a test page',
      takenBackAt: expect.stringMatching(/^\d{4}-/),
    })
    expect(await dragoman('remove', id, '--take-back')).toMatchObject({ code: 1 })
  }, 60_000)
})
