import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { growCorpus } from './grow-corpus.ts'
import { type AddingFigures, measureAdding } from './measure-adding.ts'
import { measureSearch, type SearchFigures } from './measure-search.ts'
import { alignRows } from './print-figures.ts'
import { runProgram, say } from './run-program.ts'

const USAGE = `npm run bench:archive -- FILE.jsonl … [--documents N] [--only adding|search]

Adds the documents of a corpus (repeated with altered words up to N) to an archive and to a bare FTS5 index of the same
words, then asks both the same. Run "npm run build" first.

  --documents N   how many (20000)
  --only PART     "adding" leaves out the queries`

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      documents: { type: 'string', default: '20000' },
      only: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const count = Number(values.documents)
  if (values.help) return say(USAGE)
  if (positionals.length === 0 || !(count >= 1)) return say(USAGE, 2)
  const missing = positionals.find((file) => !existsSync(file))
  if (missing !== undefined) return say(`There is no file ${missing}.`, 2)
  if (!existsSync('dist/cli.js'))
    return say('There is no dist/cli.js to measure. Run "npm run build" first.', 2)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    const documents = growCorpus(positionals, count)
    const adding = await measureAdding(folder, documents)
    say(addingTable(adding))
    if (values.only === 'adding') return 0
    say(searchTable(await measureSearch(folder, join(folder, 'adding.sqlite'), documents)))
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function addingTable(figures: AddingFigures): string {
  const { documents, add, bareInBatches, bareOneByOne, textBytes, fileBytes, memory } = figures
  const row = (name: string, seconds: number) => [
    name,
    seconds.toFixed(1),
    ((seconds / documents) * 1e6).toFixed(0),
    (seconds / add).toFixed(3),
  ]
  const rows = [
    [`${documents.toLocaleString('en')} documents`, 's', 'µs each', 'time, dragoman = 1'],
    row('dragoman add, reading included', add),
    row('bare FTS5, the same batches', bareInBatches),
    row('bare FTS5, one transaction each', bareOneByOne),
  ]
  const held = memory.map(
    ({ added, now, most, own }) =>
      `${added}: ${Math.round(now)} (${Math.round(most)}), ${Math.round(own)} without the file's pages`,
  )
  return [
    alignRows(rows),
    `File ${megabytes(fileBytes)} MB, text ${megabytes(textBytes)} MB: ${(fileBytes / textBytes).toFixed(2)} times.`,
    `Memory in MB after so many documents (the most before it): ${held.join('; ')}.`,
    '',
  ].join('\n')
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)

function searchTable(figures: readonly SearchFigures[]): string {
  const rows = figures.map(({ kind, archive, bare, wrong }) => [
    kind,
    String(archive.length),
    quantile(archive, 0.5),
    quantile(archive, 0.95),
    bare ? quantile(bare, 0.5) : '–',
    bare ? quantile(bare, 0.95) : '–',
    bare ? (at(archive, 0.95) / at(bare, 0.95)).toFixed(2) : '–',
    wrong === null ? '–' : String(wrong),
  ])
  const heading = ['ms', 'queries', 'p50', 'p95', 'bare p50', 'bare p95', 'p95, bare = 1', 'wrong']
  return alignRows([heading, ...rows])
}

function at(times: readonly number[], part: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0
}

const quantile = (times: readonly number[], part: number) => at(times, part).toFixed(1)

await runProgram(runBench)
