import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dragoman } from './run-dragoman.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = `Call with Borealia

On 5 May 2031, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.

The two sides agreed to stay in touch.
`

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const jsonOf = (line: string) => JSON.parse(line) as Record<string, unknown>

describe('dragoman read --ui', () => {
  test('the flag, DRAGOMAN_UI and the system choose the language of the labels, in this order', async () => {
    const args = ['read', file('a.txt', TEXT), '--format', 'brief']
    const asked = await dragoman([...args, '--ui', 'zh'], '', { DRAGOMAN_UI: 'ru' })
    expect(asked.stdout).toContain('通电话')
    const set = await dragoman(args, '', { DRAGOMAN_UI: 'ru', LANG: 'zh_CN.UTF-8' })
    expect(set.stdout).toContain('Телефонный разговор')
    const system = await dragoman(args, '', { LANG: 'zh_CN.UTF-8' })
    expect(system.stdout).toContain('通电话')
    const page = await dragoman(['read', file('a.txt', TEXT), '--format', 'html', '--ui', 'ru'])
    expect(page.stdout).toContain('<html lang="ru">')
  })

  test('records are the same in every language of labels', async () => {
    const [english, chinese] = await Promise.all(
      ['en', 'zh'].map((ui) => dragoman(['read', file('a.txt', TEXT), '--json', '--ui', ui])),
    )
    expect(chinese?.stdout).toBe(english?.stdout)
  })

  test('a language without labels is misuse, by flag or by environment', async () => {
    const args = ['read', file('a.txt', TEXT), '--format', 'brief']
    const asked = await dragoman([...args, '--ui', 'fr'])
    expect([asked.code, asked.stdout]).toEqual([2, ''])
    expect(asked.stderr).toContain('There are labels in en, zh or ru.')
    const set = await dragoman(args, '', { DRAGOMAN_UI: 'fr' })
    expect([set.code, set.stdout]).toEqual([2, ''])
    expect(set.stderr).toContain('DRAGOMAN_UI is “fr”')
  })
})

describe('a text in a language that is not read', () => {
  const FRENCH = 'Le Président s’est entretenu au téléphone avec le Premier ministre de Boréalie.'

  test('gives its record, a sentence that names the language, and exit code 1', async () => {
    const { code, stdout, stderr } = await dragoman(['read', file('fr.txt', FRENCH)])
    expect(code).toBe(1)
    expect(jsonOf(stdout)).toMatchObject({ lang: 'fr', readout: false, refusal: 'unknown-language' })
    expect(stderr).toMatch(
      /^dragoman: fr.txt: This text seems to be in French; Dragoman reads .*English.*\.\n$/,
    )
  })

  test('is declined in the language of the labels, in the briefing itself', async () => {
    const { code, stdout, stderr } = await dragoman([
      'read',
      file('fr.txt', FRENCH),
      '--format',
      'brief',
      '--ui',
      'zh',
    ])
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('本文似为法语')
  })

  test('is undecided where there is too little of it', async () => {
    const { code, stdout, stderr } = await dragoman(['read', file('name.txt', 'Olu Tam')])
    expect(code).toBe(1)
    expect(jsonOf(stdout)).toMatchObject({ lang: null, refusal: 'unknown-language' })
    expect(stderr).toContain('could not be told for sure')
  })
})
