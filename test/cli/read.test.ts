import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { dragoman, PROGRAM, type Ran } from './run-dragoman.ts'

const folder = mkdtempSync(join(tmpdir(), 'dragoman-'))
afterAll(() => rmSync(folder, { recursive: true }))

const TEXT = `Call with Borealia

On 5 May 2031, President Mara Voss of Arcadia had a telephone conversation with Prime Minister Olu Tam of Borealia.

The two sides agreed to stay in touch.
`

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const jsonOf = (line: string) => JSON.parse(line) as Record<string, unknown>

describe('dragoman read', () => {
  test('a text file gives its record as one line of JSON when nobody watches', async () => {
    const { code, stdout, stderr } = await dragoman(['read', file('a.txt', TEXT)])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.trimEnd().split('\n').length).toBe(1)
    expect(jsonOf(stdout)).toMatchObject({ format: 'dragoman/record@1', id: 'a.txt', text: TEXT })
  })

  test('standard input is read when no file is named, and by "-"', async () => {
    for (const args of [['read'], ['read', '-']]) {
      const { code, stdout } = await dragoman(args, TEXT)
      expect(code).toBe(0)
      expect(jsonOf(stdout)).toMatchObject({ text: TEXT, publication: { title: 'Call with Borealia' } })
    }
  })

  test('the other formats print a briefing, the marked text and a page, without colours', async () => {
    const path = file('a.txt', TEXT)
    for (const format of ['brief', 'marked']) {
      const { code, stdout } = await dragoman(['read', path, '--format', format])
      expect(code).toBe(0)
      expect(stdout).toContain('Call with Borealia')
      expect(stdout).not.toContain('\u001b')
    }
    const page = await dragoman(['read', path, '--format', 'html'])
    expect(page.stdout).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
  })

  test('a source that cannot be read is told of, the rest goes on, and the exit code is 1', async () => {
    const bad = file('bad.txt', Buffer.from('%PDF-1.7'))
    const { code, stdout, stderr } = await dragoman([
      'read',
      join(folder, 'none.txt'),
      bad,
      file('a.txt', TEXT),
    ])
    expect(code).toBe(1)
    expect(stdout.trimEnd().split('\n').length).toBe(1)
    expect(stderr).toContain('There is no file')
    expect(stderr).toContain('damaged PDF')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  test('the day that the user gives goes before the one that the source declares', async () => {
    const path = file('a.md', '---\ndate: 2031-05-04\n---\n\nThey spoke today.\n')
    expect(jsonOf((await dragoman(['read', path])).stdout)).toMatchObject({
      publication: { published: '2031-05-04' },
    })
    const { stdout } = await dragoman(['read', path, '--published', '2032-02-29'])
    expect(jsonOf(stdout)).toMatchObject({ publication: { published: '2032-02-29' } })
  })

  test('a detected encoding is told of on standard error', async () => {
    const path = file('wide.txt', Buffer.from(TEXT, 'utf16le'))
    const { stdout, stderr } = await dragoman(['read', path])
    expect(jsonOf(stdout).text).toBe(TEXT)
    expect(stderr).toContain('it was read as utf-16le')
  })

  test('an output file is whole or not there', async () => {
    const out = join(folder, 'out.html')
    expect((await dragoman(['read', file('a.txt', TEXT), '--output', out])).code).toBe(0)
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/)
    const { code, stderr } = await dragoman(['read', file('a.txt', TEXT), '-o', join(folder, 'no/such/out')])
    expect(code).toBe(1)
    expect(stderr).toContain('its folder does not exist')
  })

  test('explaining names a rule for the fields, as text and as JSON', async () => {
    const path = file('a.txt', TEXT)
    expect((await dragoman(['read', '--explain', path])).stdout).toContain('Call with Borealia')
    const explained = jsonOf((await dragoman(['read', '--explain', '--json', path])).stdout)
    expect(Object.keys(explained)).toEqual(['record', 'trace'])
  })

  test.each([
    ['an unknown flag', ['read', '--colour', 'a.txt'], '--colour'],
    ['an unknown format', ['read', '--format', 'pdf', 'a.txt'], 'brief, json, marked, html'],
    ['a day that does not exist', ['read', '--published', '2031-02-30', 'a.txt'], 'no day of the calendar'],
    ['a language that is none', ['read', '--lang', 'English please', 'a.txt'], 'language code'],
    ['flags that contradict', ['read', '--json', '--format', 'html', 'a.txt'], 'contradict'],
    ['pages out of JSON lines', ['read', '--jsonl', '--format', 'html', 'a.jsonl'], 'prints records'],
    ['an unknown command', ['reed', 'a.txt'], 'reed'],
  ])('%s is misuse: exit code 2 and a sentence', async (_, args, says) => {
    const { code, stdout, stderr } = await dragoman(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })

  test('a private address is refused unless it is allowed', async () => {
    const { code, stderr } = await dragoman(['read', 'http://127.0.0.1:9/a'])
    expect(code).toBe(1)
    expect(stderr).toContain('--allow-private')
  })

  test('a reader of our output that goes away ends the run quietly', async () => {
    const lines = `${JSON.stringify({ id: 'a', text: TEXT })}\n`.repeat(2000)
    const { code, stderr } = await new Promise<Ran>((done) => {
      const command = `"${process.execPath}" "${PROGRAM}" read --jsonl "${file('many.jsonl', lines)}" | head -c 10`
      execFile('sh', ['-c', command], (fault, stdout, err) =>
        done({ code: typeof fault?.code === 'number' ? fault.code : 0, stdout, stderr: err }),
      )
    })
    expect([code, stderr]).toEqual([0, ''])
  })
})

describe('dragoman read --jsonl', () => {
  test('each line gives its record or its error, in order, and the rest goes on', async () => {
    const lines = [
      JSON.stringify({ id: 'one', text: TEXT, published: '2031-05-06', title: null }),
      '{"id": "two", "text": 5}',
      'not json',
      '',
      '{"id": "three"}',
      JSON.stringify({ id: 'four', html: `<p>${TEXT}</p>` }),
      JSON.stringify({ id: 'five', text: TEXT, published: 'soon' }),
      JSON.stringify({ id: 'six', text: '' }),
    ]
    const { code, stdout, stderr } = await dragoman(['read', '--jsonl'], lines.join('\n'))
    expect(code).toBe(1)
    const found = stdout.trimEnd().split('\n').map(jsonOf)
    expect(found.map(({ id, line }) => [id, line])).toEqual([
      ['one', undefined],
      ['two', 2],
      [null, 3],
      ['three', 5],
      ['four', undefined],
      ['five', 7],
      ['six', undefined],
    ])
    expect(found[0]).toMatchObject({ text: TEXT, publication: { published: '2031-05-06' } })
    expect(found[6]).toMatchObject({ readout: false, refusal: 'empty' })
    expect(stderr).toBe('dragoman: 4 lines could not be read.\n')
  })

  test('flags fill in only what a line does not say', async () => {
    const lines = [{ text: TEXT }, { text: TEXT, published: '2031-05-06' }].map((line) =>
      JSON.stringify(line),
    )
    const { stdout } = await dragoman(['read', '--jsonl', '--published', '2031-01-01', '-'], lines.join('\n'))
    expect(stdout.trimEnd().split('\n').map(jsonOf)).toMatchObject([
      { publication: { published: '2031-01-01' } },
      { publication: { published: '2031-05-06' } },
    ])
  })

  test('a line of ten megabytes is read like any other', async () => {
    const text = `${TEXT}${'They also spoke of trade. '.repeat(400_000)}`
    const { code, stdout } = await dragoman(['read', '--jsonl'], `${JSON.stringify({ id: 'long', text })}\n`)
    expect(code).toBe(0)
    expect(jsonOf(stdout)).toMatchObject({ id: 'long', text })
  }, 60_000)

  test('a file of JSON lines without the flag is answered with the flag', async () => {
    const { code, stderr } = await dragoman(['read', file('a.jsonl', '{}\n')])
    expect(code).toBe(1)
    expect(stderr).toContain('dragoman read --jsonl')
  })
})

describe('dragoman', () => {
  test('every help page shows examples and the hidden command is not listed', async () => {
    for (const args of [['--help'], ['read', '--help'], ['schema', '--help'], ['tour', '--help']]) {
      const { code, stdout } = await dragoman(args)
      expect(code).toBe(0)
      expect(stdout).toMatch(/Examples?:\n {2}dragoman /)
    }
    expect((await dragoman(['--help'])).stdout).not.toMatch(/^ {2}tour/m)
  })

  test('the version is that of the package, and no command at all is misuse', async () => {
    const manifest = jsonOf(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'))
    expect((await dragoman(['--version'])).stdout).toBe(`${manifest.version}\n`)
    const { code, stdout, stderr } = await dragoman([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: dragoman')
  })

  test('the schema is JSON Schema and describes a record', async () => {
    const { code, stdout } = await dragoman(['schema'])
    expect(code).toBe(0)
    expect(jsonOf(stdout)).toMatchObject({ type: 'object', properties: { engagement: {}, statements: {} } })
  })
})
