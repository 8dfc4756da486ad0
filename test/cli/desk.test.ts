import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { inNewFolder } from './run-dragoman.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const { folder, dragoman } = inNewFolder()

beforeAll(async () => {
  const { code } = await dragoman('add', EXAMPLES, '--register', join(EXAMPLES, 'register.yaml'))
  expect(code).toBe(0)
})

test('a correction is told, listed, found, written as a labelled text, and taken back', async () => {
  const id = '11-secretary-call.txt'
  const told = await dragoman('correct', id, 'kind', 'video', '--who', 'Ann', '--why', 'there was a picture')
  expect(told.stdout).toMatch(/kind: call → video \(Ann, \d{4}-\d\d-\d\d\)\n {4}there was a picture/)
  expect((await dragoman('list', 'kind:video')).stdout).toContain('Secretary')
  expect((await dragoman('corrections', id)).stdout).toContain('call → video')
  const gold = join(folder, 'labelled')
  expect((await dragoman('corrections', '--gold', gold)).stderr).toContain('Wrote 1 labelled text')
  const [file] = readdirSync(gold)
  const labelled = JSON.parse(readFileSync(join(gold, file ?? ''), 'utf8')) as Record<string, unknown>
  expect(labelled).toMatchObject({ id, checked: ['kind'], engagement: { kind: 'video' } })
  expect((await dragoman('correct', id, 'kind', '--take-back')).stdout).toContain('taken back')
  const wrong = await dragoman('correct', id, 'kind', 'party')
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('"party" is no kind.') })
  expect(await dragoman('correct', id, 'kind')).toMatchObject({ code: 2 })
})

test('words are noted, listed, cited and taken back; notes go out as annotations and come in once', async () => {
  const id = '01-embassy-repost.txt'
  const quote = 'The storm shows which tree is well rooted'
  const noted = await dragoman(
    'note',
    id,
    '--quote',
    quote,
    '--text',
    'A proverb.',
    '--tag',
    'wording',
    '--who',
    'Ann',
  )
  expect(noted.stdout).toMatch(
    /^n\w{12} r\w{12}, version 1; Ann, .*\n {4}"The storm.*\n {4}A proverb\. #wording\n$/,
  )
  const note = noted.stdout.slice(0, 13)
  const listed = await dragoman('notes', '--json', '--limit', '5')
  expect(JSON.parse(listed.stdout)).toMatchObject({ id: note, state: 'standing', anchor: { quote } })
  const file = join(folder, 'notes.jsonl')
  expect((await dragoman('notes', 'export', '-o', file)).code).toBe(0)
  expect((await dragoman('notes', 'import', file)).stderr).toContain('Took in 0 notes; 1 were there already')
  expect((await dragoman('export', '--format', 'notes')).stdout).toBe(readFileSync(file, 'utf8'))
  expect((await dragoman('cite', id, '--quote', quote, '--format', 'ris')).stdout).toContain(`“${quote}”`)
  expect(await dragoman('notes', 'accept', note)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('nothing to decide'),
  })
  expect((await dragoman('notes', 'take-back', note)).stdout).toContain('taken back')
  expect((await dragoman('notes', '--state', 'taken-back')).stdout).toContain(note)
  expect((await dragoman('notes')).stderr).toContain('There are no such notes.')
  const twice = await dragoman('note', id, '--quote', 'the')
  expect(twice).toMatchObject({ code: 1, stderr: expect.stringMatching(/stands at \d+ places/) })
})

test('a ZIP of the archive comes back, tables open in a spreadsheet, a part of an archive is refused', async () => {
  const zip = join(folder, 'all.zip')
  expect((await dragoman('export', '--format', 'zip', '-o', zip)).code).toBe(0)
  const copy = join(folder, 'copy.sqlite')
  expect((await dragoman('import', zip, '--archive', copy)).stderr).toMatch(/^Imported [1-9]\d* readouts/)
  const table = await dragoman('export', 'kind:call', '--format', 'csv', '--table', 'statements', '--bom')
  expect(table.stdout).toMatch(/^\ufeffreadout,address,event,day,n,speakers,/)
  expect(await dragoman('export', 'kind:call')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('A part of an archive is no archive'),
  })
})

test('columns of a table can be named; one without a text is refused and the rest goes on', async () => {
  const call = 'President Mara Voss of Orland spoke by telephone with Prime Minister Tomas Reke of Meridia.'
  writeFileSync(join(folder, 'a.csv'), `no,Wortlaut\n1,${call}\n`)
  writeFileSync(join(folder, 'b.csv'), 'who,when\nOrland,2031\n')
  const other = ['--archive', join(folder, 'tables.sqlite')]
  const { code, stderr } = await dragoman('add', 'a.csv', 'b.csv', ...other)
  expect(code).toBe(1)
  expect(stderr).toContain('Say which: --column text=NAME')
  const named = await dragoman('add', 'a.csv', '--column', 'text=Wortlaut', ...other)
  expect(named.stderr).toContain('Added 1 document (1 of them report an event)')
  expect(await dragoman('add', 'a.csv', '--column', 'words=Wortlaut', ...other)).toMatchObject({ code: 2 })
})

test('reading again without the register that texts were added with is refused, unless it is meant', async () => {
  const forgotten = await dragoman('reread')
  expect(forgotten).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('read with a register of your own'),
  })
  const register = join(EXAMPLES, 'register.yaml')
  expect((await dragoman('reread', '--register', register)).stderr).toMatch(/ 0 came out otherwise/)
  expect((await dragoman('reread', '--without-register')).stderr).toMatch(/[1-9]\d* came out otherwise/)
})
