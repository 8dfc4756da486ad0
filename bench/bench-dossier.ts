import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileReadouts } from '../src/tasks/file-readouts.ts'
import { findDocuments, listFiles } from '../src/tasks/find-documents.ts'
import { openArchive } from '../src/tasks/open-archive.ts'
import { growCorpus, writeCorpus } from './grow-corpus.ts'
import { alignRows } from './print-figures.ts'
import { openJobs } from './run-job.ts'
import { runProgram, say } from './run-program.ts'

const USAGE = `npm run bench:dossier -- FILE.jsonl … [--pairs CHN-RUS,CHN-USA] [--documents N] [--rounds N]

Files a corpus once, and repeated with altered words and other years, and tells dossiers of pairs and the network of
each: how long it takes, for how many readouts, and how time grows beside the number of the pair's readouts.

  --pairs A-B,…     which dossiers (CHN-RUS,CHN-USA,USA-UKR)
  --documents N     how many documents the larger archive has (30000)
  --rounds N        how often each is told (7); medians count`

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      pairs: { type: 'string', default: 'CHN-RUS,CHN-USA,USA-UKR' },
      documents: { type: 'string', default: '30000' },
      rounds: { type: 'string', default: '7' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return say(USAGE)
  if (positionals.length === 0) return say(USAGE, 2)
  const missing = positionals.find((file) => !existsSync(file))
  if (missing !== undefined) return say(`There is no file ${missing}.`, 2)
  const folder = mkdtempSync(join(tmpdir(), 'dragoman-bench-'))
  try {
    const whole = growCorpus(positionals, Number(values.documents))
    const once = whole.filter(({ id }) => id.split('-').length === 2)
    const pairs = values.pairs.split(',').map((pair) => pair.split('-') as [string, string])
    const archives: string[] = []
    for (const documents of [once, whole]) {
      const path = join(folder, `${documents.length}`)
      writeCorpus(`${path}.jsonl`, documents)
      await file(`${path}.sqlite`, `${path}.jsonl`)
      archives.push(`${path}.sqlite`)
    }
    // In a process of its own: what filing left in memory would slow it down.
    const jobs = await openJobs()
    const measured = jobs.run({ type: 'dossier', archives, pairs, rounds: Number(values.rounds) })
    const [small = [], large = []] = measured
    say(`documents: ${once.length} and ${whole.length}`)
    say(
      alignRows([
        ['what', 'readouts', 'ms', 'readouts', 'ms', 'readouts grow', 'time grows'],
        ...small.map((one, i) => {
          const more = large[i] ?? one
          return [
            one.what,
            String(one.readouts),
            one.ms.toFixed(0),
            String(more.readouts),
            more.ms.toFixed(0),
            (more.readouts / one.readouts).toFixed(2),
            (more.ms / one.ms).toFixed(2),
          ]
        }),
      ]),
    )
    return 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function file(path: string, corpus: string): Promise<void> {
  const archive = await openArchive(path, { create: true })
  try {
    for await (const _ of fileReadouts(archive, documentsIn(corpus)));
  } finally {
    await archive.close()
  }
}

async function* documentsIn(corpus: string) {
  for await (const found of findDocuments(listFiles([corpus])))
    if (found.type === 'document') yield found.document
}

await runProgram(runBench)
