import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Archive } from '../src/archive/archive.ts'
import type { FiledDocument, PreparedFiling } from '../src/archive/prepare-filing.ts'
import { openSqliteArchive } from '../src/archive/sqlite/sqlite-archive.ts'
import { cutRuns } from '../src/archive/uses/cut-runs.ts'
import { foldText } from '../src/languages/zh/fold-letters.ts'
import { openPreparing } from '../src/tasks/prepare-documents.ts'
import { tellNewsOf } from '../src/tasks/tell-news.ts'
import { type GrownDocument, growCorpus } from './grow-corpus.ts'
import { alignRows } from './print-figures.ts'
import { say } from './run-program.ts'

const USAGE = `npm run bench:novelty -- FILE.jsonl … [--documents N] [--asked N] [--naive N]

Files the documents of a corpus, in batches by turns, into an archive with the index of phrases and into one without;
then asks for the earlier uses of what stands in some of them, by the index and by going through all texts.

  --characters N  so many letters in all texts, copies with altered words after the last (40 million)
  --asked N       readouts asked for (300)
  --naive N       how many of them also by going through all texts (5)`

const BATCH = 64

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      characters: { type: 'string', default: '40e6' },
      asked: { type: 'string', default: '300' },
      naive: { type: 'string', default: '5' },
    },
  })
  if (positionals.length === 0) return say(USAGE, 2)
  const documents = growToLetters(positionals, Number(values.characters))
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    await measure(folder, documents, Number(values.asked), Number(values.naive))
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** As many documents as have so many letters. */
function growToLetters(files: readonly string[], letters: number): readonly GrownDocument[] {
  const sizes = growCorpus(files, 1000).map(({ text }) => text.length)
  const perDocument = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  for (let count = Math.ceil(letters / perDocument); ; count = Math.ceil(count * 1.5)) {
    const documents = growCorpus(files, count)
    let sum = 0
    const enough = documents.findIndex(({ text }) => {
      sum += text.length
      return sum >= letters
    })
    if (enough >= 0) return documents.slice(0, enough + 1)
  }
}

async function measure(
  folder: string,
  documents: readonly GrownDocument[],
  asked: number,
  naive: number,
): Promise<void> {
  const { prepare } = await openPreparing([])
  const paths = { on: join(folder, 'on.sqlite'), off: join(folder, 'off.sqlite') }
  const on = openSqliteArchive(paths.on, { create: true, plainHan: foldText })
  const off = openSqliteArchive(paths.off, { create: true, plainHan: foldText })
  await on.rebuildUses()
  const spent = { reading: 0, on: 0, off: 0 }
  for (let i = 0; i < documents.length; i += BATCH) {
    const filings: PreparedFiling[] = []
    spent.reading += await secondsOf(async () => {
      const prepared = prepare(documents.slice(i, i + BATCH).map(filed))
      filings.push(...prepared.flatMap((one) => (one.type === 'prepared' ? [one.filing] : [])))
    })
    // By turns, so that neither always finds a warm machine.
    const turns = (i / BATCH) % 2 === 0 ? (['on', 'off'] as const) : (['off', 'on'] as const)
    for (const turn of turns)
      spent[turn] += await secondsOf(async () => void (await (turn === 'on' ? on : off).file(filings)))
  }
  const { reading } = spent
  await off.close()
  say(
    alignRows([
      [sizeOf(documents), 's without', 's with', 'ratio'],
      ['writing alone', ...ratio(spent.off, spent.on)],
      ['filing (reading in this thread, and writing)', ...ratio(reading + spent.off, reading + spent.on)],
      ['file, MB', ...ratio(statSync(paths.off).size / 1e6, statSync(paths.on).size / 1e6)],
    ]),
  )
  await measureAsking(on, documents, asked, naive)
  await on.close()
}

function sizeOf(documents: readonly GrownDocument[]): string {
  const letters = documents.reduce((sum, { text }) => sum + text.length, 0)
  return `${documents.length.toLocaleString('en')} documents, ${(letters / 1e6).toFixed(1)} million letters`
}

async function measureAsking(
  archive: Archive,
  documents: readonly GrownDocument[],
  asked: number,
  naive: number,
): Promise<void> {
  const asIs = documents.map((one) => ({ ...one, runs: runsOf(one.text) }))
  const byIndex: number[] = []
  const byTask: number[] = []
  const byAll: number[] = []
  let wrong = 0
  const step = Math.max(1, Math.floor(documents.length / asked))
  const ask = ({ text, lang = 'en' }: GrownDocument, before: string | null) =>
    archive.uses({
      text,
      lang,
      before: before === null ? null : { day: before, id: '' },
      except: { id: '', event: null },
      within: { publisherCountry: 'CHN' },
    })
  for (let i = 0; i < documents.length; i += step) {
    const one = documents[i] as GrownDocument
    byIndex.push(await secondsOf(async () => void (await ask(one, one.published ?? null))))
    const [summary] = await archive.resolve(one.url ?? one.id)
    if (summary) {
      const { id } = summary
      byTask.push(await secondsOf(async () => void (await tellNewsOf(archive, id, { against: 'all' }))))
    }
    if (byAll.length >= naive || i % (step * Math.floor(asked / naive)) !== 0) continue
    const { runs } = await ask(one, null)
    const ofLanguage = asIs.filter(({ lang }) => lang === one.lang).map((other) => other.runs)
    const expected: boolean[] = []
    byAll.push(await secondsOf(async () => void expected.push(...goThrough(one.text, ofLanguage))))
    const found = runs.flatMap(({ windows }) => windows.map(({ last }) => last !== null))
    // Of the corpus every text has a day, so that none is left out.
    if (found.join() !== expected.join()) wrong++
  }
  say(
    alignRows([
      ['earlier uses in one text, ms', 'asked', 'p50', 'p95', 'most', 'wrong'],
      ['by the index', String(byIndex.length), ...quantiles(byIndex), ''],
      ['the whole answer, with what was not said', String(byTask.length), ...quantiles(byTask), ''],
      ['going through all texts', String(byAll.length), ...quantiles(byAll), String(wrong)],
    ]),
  )
}

const runsOf = (text: string) =>
  cutRuns(text, foldText)
    .map(({ words }) => ` ${words.join(' ')} `)
    .join('|')

/** Whether each shingle stands in any of the texts, one after the other. */
function goThrough(text: string, texts: readonly string[]): boolean[] {
  return cutRuns(text, foldText).flatMap(({ words, window }) =>
    words.slice(window - 1).map((_, i) => {
      const phrase = ` ${words.slice(i, i + window).join(' ')} `
      return texts.some((one) => one.includes(phrase))
    }),
  )
}

function filed(document: GrownDocument): FiledDocument {
  const { id, text, title, published, publisher, url, lang, publisher_country: publisherCountry } = document
  return {
    readout: {
      id,
      text,
      ...(title ? { title } : {}),
      ...(published ? { published } : {}),
      ...(publisher ? { publisher } : {}),
      ...(url ? { url } : {}),
      ...(lang ? { lang } : {}),
      ...(publisherCountry ? { publisherCountry } : {}),
    },
    where: id,
    file: '/bench.jsonl',
    member: id,
    raw: Buffer.from(JSON.stringify(document)),
    mediaType: 'application/json',
    fetchedAt: null,
    facts: {},
  }
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return (performance.now() - began) / 1000
}

const ratio = (off: number, on: number) => [off.toFixed(1), on.toFixed(1), (on / off).toFixed(2)]

function quantiles(seconds: readonly number[]): string[] {
  const sorted = [...seconds].sort((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
  return [at(0.5), at(0.95), at(1)].map((value) => (value * 1000).toFixed(1))
}

process.exitCode = await runBench(process.argv.slice(2))
