import { readFile } from 'node:fs/promises'
import { DragomanError } from '../record/errors.ts'
import { decodeBytes } from '../sources/decode-bytes.ts'
import { parseTable } from '../sources/table/parse-table.ts'
import { unreadable } from '../sources/unreadable.ts'

export interface ListedPhrase {
  readonly phrase: string
  /** Of the file, counted from 1. */
  readonly line: number
}

export interface ListOptions {
  /** The heading of the column that has the phrases. */
  readonly column?: string
  /** What the list is encoded in, if not UTF-8. */
  readonly encoding?: string
  readonly stdin: () => AsyncIterable<Uint8Array>
}

const HEADINGS: ReadonlySet<string> = new Set([
  'phrase',
  'phrases',
  'formula',
  '词组',
  '提法',
  'формула',
  'выражение',
])
const MOST = 10_000

/**
 * A list of phrases: a table with a heading `phrase` (or the one named), or one phrase a line. `-` is standard input.
 * Throws `bad-encoding` and `bad-input` for what is no such list; no phrase is ever cut at a comma in silence, and no
 * encoding is guessed: a wrong guess would look for phrases that nobody wrote, and find none.
 */
export async function readPhraseList(path: string, options: ListOptions): Promise<readonly ListedPhrase[]> {
  const name = path === '-' ? 'standard input' : path
  const text = await decoded(await bytesOf(path, options.stdin), name, options.encoding)
  const delimiter = delimiterOf(text)
  const rows: { readonly cells: readonly string[]; readonly line: number }[] = []
  for await (const row of parseTable(inOne(text), delimiter, name)) rows.push(row)
  const phrases = phrasesIn(rows, name, options.column)
  if (phrases.length === 0) {
    throw new DragomanError('bad-input', `${name} holds no phrase.`, {
      hint: 'Write one phrase a line, in UTF-8.',
    })
  }
  if (phrases.length > MOST) {
    throw new DragomanError(
      'bad-input',
      `${name} holds ${phrases.length} phrases; at most ${MOST} are counted at once.`,
      {
        hint: 'Part the list.',
      },
    )
  }
  return phrases
}

async function decoded(bytes: Uint8Array, name: string, encoding: string | undefined): Promise<string> {
  const refused = (cause?: unknown) => {
    const what = encoding === undefined ? 'UTF-8' : encoding
    return new DragomanError('bad-encoding', `${name} is not ${what}: its phrases cannot be told for sure.`, {
      hint: 'Save it as UTF-8, or say what it is: --encoding gb18030, big5, windows-1251, koi8-r …',
      cause,
    })
  }
  try {
    const { text, by } = await decodeBytes(bytes, { name, declared: encoding ?? null })
    if (by !== 'detected' && !(encoding !== undefined && by === 'utf-8' && /[^\0-\x7f]/.test(text)))
      return text
  } catch (fault) {
    if (fault instanceof DragomanError && fault.code === 'bad-encoding') throw refused(fault)
    throw fault
  }
  throw refused()
}

async function bytesOf(path: string, stdin: ListOptions['stdin']): Promise<Uint8Array> {
  if (path === '-') {
    const chunks: Uint8Array[] = []
    for await (const chunk of stdin()) chunks.push(chunk)
    return Buffer.concat(chunks)
  }
  try {
    return await readFile(path)
  } catch (cause) {
    throw unreadable(path, cause)
  }
}

/** Tabs or semicolons, where the first line has them; spreadsheets of many countries write the latter. */
function delimiterOf(text: string): string {
  const first = text.slice(0, text.search(/[\r\n]|$/))
  return first.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ','
}

async function* inOne(text: string): AsyncGenerator<string> {
  yield text
}

function phrasesIn(
  rows: readonly { readonly cells: readonly string[]; readonly line: number }[],
  name: string,
  column: string | undefined,
): ListedPhrase[] {
  const heading = (rows[0]?.cells ?? []).map((cell) => cell.trim().toLowerCase())
  const at = heading.findIndex((cell) =>
    column === undefined ? HEADINGS.has(cell) : cell === column.toLowerCase(),
  )
  if (column !== undefined && at < 0) {
    throw new DragomanError('bad-flag', `${name} has no column ${column}.`, {
      hint: `It has: ${heading.join(', ')}`,
    })
  }
  const listed = (at < 0 ? rows : rows.slice(1)).map(({ cells, line }) => {
    if (at < 0 && cells.filter((cell) => cell.trim() !== '').length > 1) {
      throw new DragomanError(
        'bad-input',
        `${name}, line ${line}: there are ${cells.length} cells, and no heading says which one is the phrase.`,
        {
          hint: 'Put a phrase with a comma into "quotation marks", or give the column a heading: phrase, or any with --column.',
        },
      )
    }
    return { phrase: (cells[Math.max(0, at)] ?? '').trim(), line }
  })
  return listed.filter(({ phrase }) => phrase !== '')
}
