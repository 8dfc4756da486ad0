import { parseArgs } from 'node:util'
import { DragomanError } from '../src/record/errors.ts'
import { openLines } from '../src/tasks/read-json-lines.ts'
import { bundleReading } from './survey/bundle-reading.ts'
import { printSurvey } from './survey/print-survey.ts'
import { surveyAsJson } from './survey/survey-as-json.ts'
import { surveyCorpus } from './survey/survey-corpus.ts'

const USAGE = `npm run survey -- FILE.jsonl … [--limit N] [--sample N] [--json]

Reads every text of each corpus and tells what the reader made of it. Exits with 1 if a text made the reader fail or a
record breaks the schema or a law.

  --limit N    read the first N texts only
  --sample N   show N findings for each gap (5)
  --json       print JSON`

/** Surveys corpora one after the other; returns the exit code. */
async function runSurvey(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      limit: { type: 'string' },
      sample: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    process.stdout.write(`${USAGE}\n`)
    return values.help ? 0 : 2
  }
  const limit = wholeNumber('--limit', values.limit) ?? Number.POSITIVE_INFINITY
  const sampleSize = wholeNumber('--sample', values.sample) ?? 5
  const openReading = await bundleReading()
  const { read } = await openReading()
  let code = 0
  for (const file of positionals) {
    const survey = await surveyCorpus(await openLines(file, process.stdin), { read, limit, sampleSize })
    const heading = positionals.length > 1 && !values.json ? `== ${file}\n\n` : ''
    const words = values.json ? JSON.stringify(surveyAsJson(survey), null, 2) : printSurvey(survey)
    process.stdout.write(`${heading}${words}\n`)
    if (survey.faults.length > 0) code = 1
  }
  return code
}

function wholeNumber(flag: string, value: string | undefined): number | null {
  if (value === undefined) return null
  if (/^\d{1,9}$/.test(value)) return Number(value)
  throw new DragomanError('bad-flag', `${flag} takes a whole number, not "${value}".`)
}

try {
  process.exitCode = await runSurvey(process.argv.slice(2))
} catch (error) {
  const isMisuse =
    error instanceof DragomanError || String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS')
  if (!isMisuse) throw error
  console.error((error as Error).message)
  process.exitCode = 2
}
