import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { tellDossier } from '../src/tasks/dossier/tell-dossier.ts'
import { fileReadouts } from '../src/tasks/file-readouts.ts'
import { findDocuments, listFiles } from '../src/tasks/find-documents.ts'
import { tellNetwork } from '../src/tasks/network/tell-network.ts'
import { openArchive } from '../src/tasks/open-archive.ts'
import { openLedger } from '../src/tasks/open-ledger.ts'
import { growCorpus, writeCorpus } from './grow-corpus.ts'
import { alignRows } from './print-figures.ts'
import { runProgram, say } from './run-program.ts'
import { medianOf } from './summarise-runs.ts'

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
    const measured: Measured[][] = []
    for (const documents of [once, whole]) {
      const path = join(folder, `${documents.length}`)
      writeCorpus(`${path}.jsonl`, documents)
      measured.push(
        await measure(`${path}.sqlite`, `${path}.jsonl`, { pairs, rounds: Number(values.rounds) }),
      )
    }
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

interface Measured {
  readonly what: string
  readonly readouts: number
  readonly ms: number
}

async function measure(
  path: string,
  corpus: string,
  { pairs, rounds }: { readonly pairs: readonly [string, string][]; readonly rounds: number },
): Promise<Measured[]> {
  const archive = await openArchive(path, { create: true })
  try {
    for await (const _ of fileReadouts(archive, documentsIn(corpus)));
    const tell = async (what: string, once: () => Promise<{ basis: { readouts: number } }>) => {
      const times: number[] = []
      let readouts = 0
      for (let round = 0; round < rounds; round++) {
        const began = performance.now()
        readouts = (await once()).basis.readouts
        times.push(performance.now() - began)
      }
      return { what, readouts, ms: medianOf(times) }
    }
    const began = performance.now()
    const { entries } = await openLedger(archive)
    // Made once and kept until something is filed: the first dossier waits for it.
    const told: Measured[] = [
      { what: 'ledger, once', readouts: entries.length, ms: performance.now() - began },
    ]
    for (const pair of pairs)
      told.push(await tell(`dossier ${pair.join('-')}`, () => tellDossier(archive, { pair })))
    told.push(await tell('network', () => tellNetwork(archive, {})))
    return told
  } finally {
    await archive.close()
  }
}

async function* documentsIn(corpus: string) {
  for await (const found of findDocuments(listFiles([corpus])))
    if (found.type === 'document') yield found.document
}

await runProgram(runBench)
