import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseQuery } from '../../src/archive/query/parse-query.ts'
import { inNewFolder } from './run-dragoman.ts'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const { folder, dragoman } = inNewFolder()

const linesOf = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('the archive on the command line', () => {
  beforeAll(async () => {
    const register = join(EXAMPLES, 'register.yaml')
    const { code, stderr } = await dragoman('add', EXAMPLES, '--register', register, '--json')
    // Everything in the folder that is a text or a page is taken in.
    expect(stderr).toMatch(
      /^Added \d+ documents \(\d+ of them report an event\)(, \d+ new versions?)?, 0 there already, 0 refused\.\n$/,
    )
    expect(code).toBe(0)
  })

  test('adding again adds nothing, and a dry run writes nothing', async () => {
    expect((await dragoman('add', EXAMPLES)).stderr).toMatch(/^Added 0 documents/)
    const empty = join(folder, 'none.sqlite')
    const { stderr } = await dragoman('add', EXAMPLES, '--dry-run', '--archive', empty)
    expect(stderr).toMatch(/^Would add [1-9]/)
    expect((await dragoman('list', '--archive', empty)).stderr).toMatch(/There is no archive/)
  })

  test('two accounts of one call are one event', async () => {
    // What their pages say of them decides on the day of "today".
    const facts = JSON.parse(readFileSync(join(EXAMPLES, 'index.json'), 'utf8')) as { file: string }[]
    const lines = facts
      .filter(({ file }) => file.includes('same-call'))
      .map(({ file, ...rest }) => ({ ...rest, id: file, text: readFileSync(join(EXAMPLES, file), 'utf8') }))
    const two = join(folder, 'two.jsonl')
    writeFileSync(two, lines.map((line) => JSON.stringify(line)).join('\n'))
    const place = ['--archive', join(folder, 'two.sqlite')]
    await dragoman('add', two, '--register', join(EXAMPLES, 'register.yaml'), ...place)
    const [event] = linesOf((await dragoman('events', '--pair', 'ILV,SRG', '--json', ...place)).stdout)
    expect(event).toMatchObject({ kind: 'call', day: '2026-06-16' })
    expect(
      (event?.readouts as { givenId: string }[] | undefined)?.map(({ givenId }) => givenId).sort(),
    ).toEqual(['23-same-call-ilvara.txt', '24-same-call-sorang.txt'])
  })

  test('search, kwic, list, show and stats answer', async () => {
    const { stdout, stderr, code } = await dragoman('search', 'kind:call', '--limit', '2')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d+ readouts\n/)
    expect(stderr).toMatch(/2 of \d+ are shown/)
    expect((await dragoman('kwic', 'cooperation', '--limit', '3')).stdout.split('\n').length).toBe(4)
    const [first] = linesOf((await dragoman('list', 'kind:call', '--limit', '1', '--json')).stdout)
    const shown = linesOf((await dragoman('show', String(first?.givenId), '--json')).stdout)[0]
    expect(shown?.summary).toMatchObject({ id: first?.id })
    const raw = await dragoman('show', String(first?.id), '--format', 'raw')
    expect(raw.stdout).toBe(readFileSync(join(EXAMPLES, String(first?.givenId)), 'utf8'))
    expect((await dragoman('stats')).stdout).toMatch(/documents, \d+ of them report an event/)
    expect((await dragoman('check')).stderr).toBe('The archive is whole.\n')
  })

  test('new tells what was never said before, or that it cannot say', async () => {
    const text = join(folder, 'new.txt')
    writeFileSync(text, 'The two sides will found a joint lunar observatory on the northern coast.\n')
    const { code, stdout } = await dragoman('new', text)
    expect(stdout).toMatch(/^compared with earlier: \d+ readouts/m)
    expect(stdout).toMatch(/^never before .*lunar observatory/m)
    expect(code).toBe(0)
    const [news] = linesOf((await dragoman('new', text, '--json')).stdout)
    expect(news).toMatchObject({ id: null, against: 'all', tooFew: null })
    const none = await dragoman('new', text, '--before', '1900-01-01')
    expect(none.stdout).toMatch(/Too few to say: 0 earlier readouts in this language/)
    expect((await dragoman('new', text, '--against', 'pair')).stderr).toMatch(/does not tell two sides/)
    expect((await dragoman('new', text, '--before', 'May')).stderr).toMatch(/is no day/)
  })

  test('what is wrong is said in a sentence', async () => {
    expect(await dragoman('search', 'fruit:pear')).toMatchObject({ code: 2, stdout: '' })
    expect((await dragoman('show', 'nothing')).stderr).toMatch(/nothing that goes by nothing/)
    const bad = join(folder, 'bad')
    mkdirSync(bad)
    writeFileSync(join(bad, 'broken.jsonl'), '{"id": "x", "text": "A call took place."}\nnot json\n')
    writeFileSync(join(bad, 'empty.txt'), '')
    writeFileSync(join(bad, 'binary.txt'), Buffer.from([0, 1, 2, 255, 0, 7]))
    const { code, stderr } = await dragoman('add', bad, '--archive', join(folder, 'bad.sqlite'))
    expect(code).toBe(1)
    expect(stderr).toMatch(/broken\.jsonl:2/)
    expect(stderr).toMatch(/Added 1 document .*3 refused/)
    const notOne = join(folder, 'no.sqlite')
    writeFileSync(notOne, 'this is a letter')
    expect((await dragoman('stats', '--archive', notOne)).stderr).toMatch(/is no archive/)
  })

  test('an export can be imported', async () => {
    const [file, copy] = [join(folder, 'all.jsonl'), join(folder, 'copy.sqlite')]
    await dragoman('export', '--output', file)
    expect((await dragoman('import', file, '--archive', copy)).code).toBe(0)
    expect((await dragoman('export', '--archive', copy)).stdout).toBe(readFileSync(file, 'utf8'))
  })

  test('every query in the documentation can be asked', () => {
    const page = readFileSync(join(EXAMPLES, '../docs/search.md'), 'utf8')
    const queries = [...page.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, query]) => query ?? ''),
    )
    expect(queries.length).toBeGreaterThan(20)
    for (const query of queries) expect(() => parseQuery(query)).not.toThrow()
  })
})
