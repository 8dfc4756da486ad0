import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { REGISTER } from '../archive/invented.ts'
import { ledgerDocuments } from '../archive/ledger-documents.ts'
import { inNewFolder } from './run-dragoman.ts'

const { folder, dragoman } = inNewFolder()

beforeAll(async () => {
  writeFileSync(join(folder, 'register.yaml'), REGISTER)
  const lines = ledgerDocuments().map(({ readout }) => JSON.stringify(readout))
  writeFileSync(join(folder, 'all.jsonl'), lines.join('\n'))
  const { code, stderr } = await dragoman('add', 'all.jsonl', '--register', 'register.yaml')
  expect(code, stderr).toBe(0)
}, 60_000)

test('commitments are listed, shown, set and undone; what a person said is told', async () => {
  const open = await dragoman('ledger', '--by', 'ARC', '--open', '--as-of', '2032-07-01')
  expect(open.stdout).toMatch(
    /ARC \+ BOR {2}agreed to {2}lapsed \(due 2032-06; no report of it found by 2032-07-01\)/,
  )
  expect(open.stderr).toContain('to review: dragoman ledger review')
  const [id = ''] = /^c[0-9a-z]{12}/.exec((await dragoman('ledger', '--due-before', '2032-06')).stdout) ?? []
  expect((await dragoman('ledger', 'show', id)).stdout).toContain('told too')
  const set = await dragoman('ledger', 'set', id, 'withdrawn', '--who', 'Ada', '--why', 'said so')
  expect(set.stdout).toContain('withdrawn (a person')
  const [decision = ''] = /d[0-9a-z]{12}/.exec(set.stderr) ?? []
  expect((await dragoman('ledger', 'decisions')).stdout).toContain('said so')
  expect((await dragoman('ledger', 'undo', decision)).stderr).toContain('is taken back')
  expect((await dragoman('ledger', '--status', 'withdrawn')).stderr).toContain(
    'There are no such commitments.',
  )
}, 120_000)

test('links that wait are listed where nobody can press a key', async () => {
  const review = await dragoman('ledger', 'review', '--json')
  const [first] = review.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { link: { id: string } })
  const said = await dragoman('ledger', 'reject', first?.link.id ?? '', '--json')
  expect(JSON.parse(said.stdout)).toMatchObject({ decision: { verdict: { type: 'reject' } } })
}, 120_000)

test('the agenda is printed in three languages and as a calendar', async () => {
  const period = ['--from', '2031', '--to', '2033']
  expect((await dragoman('agenda', '--pair', 'ARC,BOR', ...period)).stdout).toMatch(
    /^2032-06 {5}agreed to open/m,
  )
  expect((await dragoman('agenda', ...period, '--ui', 'zh')).stdout).toContain('到期')
  expect((await dragoman('agenda', ...period, '--ui', 'ru')).stdout).toContain('срок')
  expect((await dragoman('agenda', ...period, '--ics')).stdout).toMatch(/^BEGIN:VCALENDAR\r\n/)
}, 120_000)

test.each([
  [['ledger', '--by', 'Georgia'], 1, 'GEO (Georgia) or SGS'],
  [['ledger', '--by', 'XQX'], 1, 'no code or name of a state'],
  [['ledger', '--due-before', '2031-13'], 2, 'a year of the calendar'],
  [['agenda', '--pair', 'ARC'], 2, 'two states or bodies'],
  [['agenda', '--from', '2033', '--to', '2031'], 2, 'ends before it begins'],
  [['ledger', 'show', 'c0'], 1, 'no commitment c0'],
  [['ledger', 'set', 'c0', 'lapsed'], 2, 'no status that a person can set'],
  [['agenda', '--archive', 'missing.sqlite'], 1, 'There is no archive'],
])(
  '%j is refused in a sentence',
  async (args, code, words) => {
    const answer = await dragoman(...args)
    expect([answer.code, answer.stderr]).toEqual([code, expect.stringContaining(words)])
  },
  60_000,
)
