import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { loadTexts } from './load-texts.ts'
import { NO_SYSTEM } from './measure-memory.ts'
import { measureSpeed } from './measure-speed.ts'
import { measureStart } from './measure-start.ts'
import { alignRows, DOUBLING_HEADING, doublingRow, speedTable, startTable } from './print-figures.ts'
import { systemsFor } from './reading-systems.ts'
import { type Jobs, openJobs } from './run-job.ts'
import { runProgram, say } from './run-program.ts'
import { medianOf, ratiosOf } from './summarise-runs.ts'

const USAGE = `npm run bench -- FILE.jsonl [--texts N] [--rounds N] [--only speed|start|doubling]

Measures the built library (run "npm run build" first) on the texts of a corpus beside cutting them into words with
Intl.Segmenter, for English texts also beside wink-nlp and compromise; the
start of the command beside a bare Node, and how time grows when a hostile text grows to twice its length.

  --texts N       read the first N texts (300)
  --rounds N      rounds that are timed (7)
  --only PART     one part only
  --characters N  length of the hostile texts before doubling (5000000)
  --hostile NAME  one hostile text only`

/** The most that doubling a text may multiply the time by. */
const STEEPEST = 2.3
const PARTS = ['speed', 'start', 'doubling'] as const

async function runBench(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      texts: { type: 'string', default: '300' },
      rounds: { type: 'string', default: '7' },
      characters: { type: 'string', default: '5000000' },
      only: { type: 'string' },
      hostile: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help) return say(USAGE)
  const [file] = positionals
  const [texts, rounds, characters] = [values.texts, values.rounds, values.characters].map(Number)
  const parts = PARTS.filter((part) => values.only === undefined || part === values.only)
  if (!file || positionals.length > 1 || !texts || !rounds || !characters || parts.length === 0)
    return say(USAGE, 2)
  if (!existsSync(file)) return say(`There is no file ${file}.`, 2)
  if (!existsSync('dist/index.js'))
    return say('There is no dist/index.js to measure. Run "npm run build" first.', 2)
  const jobs = await openJobs()
  if (parts.includes('speed')) await showSpeed(jobs, file, texts, rounds)
  if (parts.includes('start')) say(`${startTable(measureStart(loadTexts(file, 1)[0]?.text ?? ''))}\n`)
  const hostile = HOSTILE_TEXTS.filter(({ name }) => values.hostile === undefined || name === values.hostile)
  return parts.includes('doubling') &&
    !showDoubling(
      jobs,
      hostile.map(({ name }) => name),
      characters,
    )
    ? 1
    : 0
}

async function showSpeed(jobs: Jobs, file: string, texts: number, rounds: number): Promise<void> {
  const lang = loadTexts(file, 1)[0]?.lang ?? 'en'
  const speed = await measureSpeed(jobs, { file, lang, texts, rounds })
  const systems = [NO_SYSTEM, ...systemsFor(lang).map(({ name }) => name)]
  const memory = systems.map(
    (system) => [system, jobs.run({ type: 'memory', file, texts, system }).megabytes] as const,
  )
  say(`${speed.texts} texts, ${speed.characters.toLocaleString('en')} characters, ${rounds} rounds\n`)
  say(`${speedTable(speed, new Map(memory))}`)
  say(`A process that only loads the texts: ${Math.round(memory[0]?.[1] ?? 0)} MB.\n`)
}

/** Prints one row as soon as it is measured; false if some text's time grows faster than its length allows. */
function showDoubling(jobs: Jobs, names: readonly string[], characters: number): boolean {
  const steep: string[] = []
  const rows: string[][] = [[...DOUBLING_HEADING]]
  for (const name of names) {
    process.stderr.write(`\r${name.padEnd(40)}`)
    const result = jobs.run({ type: 'doubling', hostile: name, characters })
    if (medianOf(ratiosOf(result.single, result.double)) > STEEPEST) steep.push(name)
    rows.push(doublingRow(name, result))
  }
  process.stderr.write(`\r${' '.repeat(40)}\r`)
  say(`${characters.toLocaleString('en')} characters, then twice as many\n\n${alignRows(rows)}`)
  if (steep.length > 0) say(`\nSteeper than ${STEEPEST}: ${steep.join(', ')}.`)
  return steep.length === 0
}

await runProgram(runBench)
