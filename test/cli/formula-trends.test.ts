import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { inNewFolder } from './run-dragoman.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const { folder, dragoman } = inNewFolder()

beforeAll(async () => {
  const { code } = await dragoman('add', EXAMPLES, '--register', join(EXAMPLES, 'register.yaml'))
  expect(code).toBe(0)
}, 60_000)

test('a formula is told of, with what the numbers stand on, and drawn', async () => {
  const svg = join(folder, 'trend.svg')
  const { stdout, stderr, code } = await dragoman(
    'formulas',
    'show',
    'territorial',
    'integrity',
    '--svg',
    svg,
  )
  expect(code).toBe(0)
  expect(stdout).toContain('Stands on')
  expect(stdout).toContain('Missing: ')
  expect(stderr).toContain('Written: ')
  expect(readFileSync(svg, 'utf8')).toMatch(/^<svg .*<\/svg>\n$/s)
})

test('formulas are compared and changes told, in each language', async () => {
  const compared = await dragoman('formulas', 'compare', 'core-interests', '"the"', '--ui', 'zh')
  expect(compared).toMatchObject({ code: 0 })
  expect(compared.stdout).toContain('依据')
  expect((await dragoman('formulas', 'changes', '--ui', 'ru')).stdout).toContain('Основано на')
})

test('a list is counted into a table; what cannot be counted makes the exit code 1', async () => {
  const list = join(folder, 'list.csv')
  writeFileSync(list, 'phrase\ncore interests\n—\n')
  const { stdout, code } = await dragoman('formulas', 'count', list, '--csv')
  expect(code).toBe(1)
  expect(stdout.split('\r\n')[0]).toBe(
    'line,phrase,formula,langs,events,of_events,texts,of_texts,share,share_low,share_high,first,last,issuers,texts_elsewhere,note',
  )
  expect(stdout).toContain('2,core interests,core-interests,en zh ru,')
  expect(stdout).toMatch(/3,—,,,,0,,0,,,,,,,0,"not counted/)
})

test('misuse is told in a sentence', async () => {
  expect(await dragoman('formulas', 'show', '，')).toMatchObject({ code: 2 })
  expect((await dragoman('formulas', 'compare', 'a', 'b', 'c', 'd', 'e', 'f')).stderr).toContain('too many')
  expect(await dragoman('formulas', 'count', join(folder, 'missing.csv'))).toMatchObject({ code: 1 })
})
