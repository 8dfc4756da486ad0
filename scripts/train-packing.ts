import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { deflateRawSync } from 'node:zlib'
import { BitWriter, type Guesses } from '../src/archive/packing/bit-coder.ts'
import { codeRecord } from '../src/archive/packing/code-record.ts'
import { roundGuess } from '../src/archive/packing/first-guesses.ts'
import type { Layout } from '../src/archive/packing/layout.ts'
import { CONTEXTS, RECORD_LAYOUT } from '../src/archive/packing/record-layout.ts'
import { slugOf } from '../src/archive/packing/slug-of.ts'
import type { ReadoutRecord } from '../src/record/record.ts'

/**
 * Makes what the packing of records begins with from records that were read: which words of the program and of its
 * register are the usual ones, and how probable each bit is in its context. Only the list of verbs that give the floor
 * has words of the texts themselves, single ones. Archives that were written with one pair cannot be read with another:
 * a new pair needs a new number of packing, and a place beside the present one.
 *
 *   npx tsx scripts/train-packing.ts words|guesses RECORDS.jsonl FOLDER
 */
const [what = '', file = '', folder = ''] = process.argv.slice(2)
/** Words that fewer records have are left out. */
const LEAST = 3

const records = await readRecords(file)
if (what === 'words') {
  const lists = usualWords(records)
  writeFileSync(
    join(folder, 'known-words.txt'),
    Object.entries(lists)
      .map(([list, words]) => `  ${list}: ${quoted(words.join('|'))},`)
      .join('\n'),
  )
} else {
  writeFileSync(join(folder, 'first-guesses.txt'), packGuesses(learnGuesses(records)))
}

async function readRecords(path: string): Promise<ReadoutRecord[]> {
  const all: ReadoutRecord[] = []
  for await (const line of createInterface({ input: createReadStream(path) }))
    all.push(JSON.parse(line) as ReadoutRecord)
  // Languages by turns, the same way every time: what was read last weighs most.
  return all.map((_, i) => all[(i * 7919) % all.length] as ReadoutRecord)
}

function usualWords(all: readonly ReadoutRecord[]): Record<string, readonly string[]> {
  const register = namesOfRegister()
  const counts = new Map<string, Map<string, number>>()
  for (const record of all) {
    const own = new Set<string>()
    eachWord(RECORD_LAYOUT, record, {}, (list, word, beside) => {
      if (isOfProgram(list, word, beside, register)) own.add(`${list} ${word}`)
    })
    for (const key of own) {
      const [list = '', ...words] = key.split(' ')
      const words_ = counts.get(list) ?? new Map<string, number>()
      words_.set(words.join(' '), (words_.get(words.join(' ')) ?? 0) + 1)
      counts.set(list, words_)
    }
  }
  return Object.fromEntries(
    [...counts].map(([list, words]) => [
      list,
      [...words]
        .filter(([, times]) => times >= LEAST)
        .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
        .map(([word]) => word),
    ]),
  )
}

type Fields = Readonly<Record<string, unknown>>
type Take = (list: string, word: string, beside: Fields) => void

function eachWord(layout: Layout, value: unknown, beside: Fields, take: Take): void {
  if (value === null) return
  if (layout.kind === 'word' && layout.known !== null) take(layout.known, value as string, beside)
  if (layout.kind === 'maybe') eachWord(layout.of, value, beside, take)
  if (layout.kind === 'list') for (const one of value as unknown[]) eachWord(layout.of, one, beside, take)
  if (layout.kind === 'fields')
    for (const key of layout.keys)
      eachWord(layout.of[key] as Layout, (value as Fields)[key], value as Fields, take)
  if (layout.kind === 'variant') {
    const type = (value as Fields)[layout.key] as string
    eachWord(layout.word, type, value as Fields, take)
    eachWord(layout.of[type] as Layout, value, value as Fields, take)
  }
}

/** Not the words of texts: names only where the register has them, and no ids that are told by the name. */
function isOfProgram(list: string, word: string, beside: Fields, register: ReadonlySet<string>): boolean {
  if (word.includes('|')) return false
  if (list === 'name') return beside.type !== 'person' && register.has(word)
  if (list === 'office') return register.has(word)
  if (list === 'ref') return word !== slugOf((beside.canonical ?? beside.name ?? null) as string | null)
  if (list === 'value') return /^(?:[a-z-]+|[A-Z]{3})$/.test(word)
  if (list === 'field') return !/\d/.test(word)
  return true
}

function namesOfRegister(): Set<string> {
  const names = new Set<string>()
  const gather = (value: unknown): void => {
    if (typeof value === 'string') names.add(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(gather)
  }
  for (const data of ['register-data', 'chinese-forms', 'russian-forms'])
    gather(JSON.parse(readFileSync(`dist/${data}.json`, 'utf8')))
  return names
}

function learnGuesses(all: readonly ReadoutRecord[]): Guesses {
  const guesses = new Uint16Array(CONTEXTS).fill(32768)
  for (const { text, ...rest } of all) codeRecord(new BitWriter(guesses, 0), text, rest)
  return guesses
}

function packGuesses(guesses: Guesses): string {
  return deflateRawSync(Uint8Array.from(guesses, roundGuess), { level: 9 }).toString('base64')
}

function quoted(words: string): string {
  return words.includes("'") ? JSON.stringify(words) : `'${words}'`
}
