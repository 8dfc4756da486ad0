import { parseArgs } from 'node:util'
import { LEAST } from '../src/archive/formulas/choose-candidates.ts'
import { discoverFormulas } from '../src/archive/formulas/discover-formulas.ts'
import type { FormulaText } from '../src/archive/formulas/formula-text.ts'
import { cutRuns } from '../src/archive/uses/cut-runs.ts'
import { foldText } from '../src/languages/zh/fold-letters.ts'
import { formulaKnowledge } from '../src/tasks/formula-languages.ts'
import { gatherFormulaTexts } from '../src/tasks/formula-texts.ts'
import { openArchive } from '../src/tasks/open-archive.ts'
import { peakMegabytes } from './measure-memory.ts'
import { alignRows } from './print-figures.ts'
import { say } from './run-program.ts'

const USAGE = `npm run bench:formulas -- ARCHIVE.sqlite [--longest N]

Looks for formulas in all texts of an archive, and beside it counts all stretches of words in a Map, as one would without
a suffix array: for each stretch its documents and events. That finds repeats only: no edges, nesting or variants.

  --longest N   words of the longest stretch that the Map counts; of Chinese, characters (8)`

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { longest: { type: 'string', default: '8' } },
  })
  const [path] = positionals
  if (!path) return say(USAGE, 2)
  const archive = await openArchive(path)
  const started = performance.now()
  const { texts } = await gatherFormulaTexts(archive)
  const gathered = since(started)
  await archive.close()
  const rows = [
    ['', 'texts', 'characters', 'formulas', 's', 'peak MB', 'Map: repeats', 's', 'peak MB', 'Map / ours'],
  ]
  // All of ours first: the peak of a process never falls again.
  const ours = [...texts].map(([lang, own]) => {
    const start = performance.now()
    const found = discoverFormulas(own, { lang, ...formulaKnowledge(lang) }).length
    return { lang, own, found, seconds: since(start), peak: peakMegabytes() }
  })
  for (const { lang, own, found, seconds, peak } of ours) {
    const start = performance.now()
    const repeats = countInMap(own, Number(values.longest))
    const naive = since(start)
    const characters = own.reduce((sum, { text }) => sum + text.length, 0)
    rows.push([
      ...[lang, own.length, characters, found, seconds.toFixed(1), Math.round(peak)].map(String),
      ...[repeats, naive.toFixed(1), Math.round(peakMegabytes()), (naive / seconds).toFixed(2)].map(String),
    ])
  }
  const all = ours.reduce((sum, { seconds }) => sum + seconds, gathered)
  console.log(alignRows(rows))
  console.log(`loading texts and names ${gathered.toFixed(1)} s; all of ours ${all.toFixed(1)} s`)
  return 0
}

/** How many stretches of two words and more stand in enough documents and events. */
function countInMap(texts: readonly FormulaText[], longest: number): number {
  const seen = new Map<string, { readonly documents: Set<string>; readonly events: Set<string> }>()
  for (const { text, document, event } of texts) {
    for (const { words } of cutRuns(text, foldText)) {
      for (let from = 0; from < words.length; from++) {
        let key = words[from] as string
        for (let to = from + 1; to < Math.min(words.length, from + longest); to++) {
          key += ` ${words[to]}`
          const known = seen.get(key)
          if (known) {
            known.documents.add(document)
            known.events.add(event)
          } else seen.set(key, { documents: new Set([document]), events: new Set([event]) })
        }
      }
    }
  }
  let repeats = 0
  for (const { documents, events } of seen.values())
    if (documents.size >= LEAST.documents && events.size >= LEAST.events) repeats++
  return repeats
}

const since = (start: number) => (performance.now() - start) / 1000

process.exitCode = await runBench(process.argv.slice(2))
