import { parseArgs } from 'node:util'
import type { DatedReadout } from '../src/archive/dated-readout.ts'
import { type CountedEvent, countEvents } from '../src/study/formulas/count-events.ts'
import { PERIODS, type PeriodName } from '../src/study/formulas/cut-periods.ts'
import { LEAST_USES, makeTrend } from '../src/study/formulas/make-trend.ts'
import { randomFrom } from '../src/study/statistics/random.ts'
import { readDatedTexts } from './read-dated-texts.ts'

const USAGE = `npm run bench:bursts -- FILE.jsonl … [--rounds N] [--by month|quarter|year]

Reads corpora, shuffles the days of their events, and tells of how many formulas a burst is told all the same: a false
alarm each. Beside it stands the share with the days as they are. Exits with 1 if more than 5 % are false alarms.

  --rounds N   shuffle so many times (10)
  --by PERIOD  only this period; without it all three`

/** The share of false alarms that is allowed. */
const ALLOWED = 0.05

interface Told {
  readonly told: number
  readonly asked: number
}

/** Formulas of which a burst is told, among those that are used often enough to ask. */
function tellBursts(
  events: readonly CountedEvent[],
  holders: ReadonlyMap<string, ReadonlySet<string>>,
  by: PeriodName,
): Told {
  let [told, asked] = [0, 0]
  for (const documents of holders.values()) {
    const { bursts } = makeTrend(events, documents, { by })
    if (bursts === null) continue
    asked++
    if (bursts.length > 0) told++
  }
  return { told, asked }
}

/** The same events with their days dealt out anew, in order of the new days. */
function shuffled(events: readonly CountedEvent[], random: () => number): CountedEvent[] {
  const days = events.map(({ day }) => day)
  for (let i = days.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1))
    ;[days[i], days[other]] = [days[other] as string, days[i] as string]
  }
  return events
    .map((event, i) => ({ ...event, day: days[i] as string }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}

const percent = ({ told, asked }: Told): string => `${((told / Math.max(1, asked)) * 100).toFixed(1)} %`

async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      rounds: { type: 'string', default: '10' },
      by: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  if (values.help || positionals.length === 0) {
    process.stdout.write(`${USAGE}\n`)
    return values.help ? 0 : 2
  }
  const rows: DatedReadout[] = []
  const holders = new Map<string, Set<string>>()
  for (const file of positionals) {
    for (const { row, formulas } of await readDatedTexts(file)) {
      rows.push(row)
      for (const formula of formulas) holders.set(formula, (holders.get(formula) ?? new Set()).add(row.id))
    }
  }
  const { events, coverage } = countEvents(rows, { langs: [] })
  console.log(
    `${coverage.documents} texts, ${coverage.first} to ${coverage.last}, ${coverage.issuers.length} issuers and languages; ${coverage.undated} without a day left out; formulas with ${LEAST_USES} uses and more are asked about`,
  )
  let isGood = true
  for (const by of PERIODS.filter((one) => values.by === undefined || one === values.by)) {
    const real = tellBursts(events, holders, by)
    const rounds = Array.from({ length: Number(values.rounds) }, (_, round) =>
      tellBursts(shuffled(events, randomFrom(round + 1)), holders, by),
    )
    const sum = (field: keyof Told) => rounds.reduce((all, one) => all + one[field], 0)
    const all = { told: sum('told'), asked: sum('asked') }
    const worst = Math.max(...rounds.map(({ told, asked }) => told / Math.max(1, asked)))
    console.log(
      `by ${by}: as they are ${real.told} of ${real.asked} (${percent(real)}); shuffled ${all.told} of ${all.asked} (${percent(all)}), worst of ${rounds.length} rounds ${(worst * 100).toFixed(1)} %`,
    )
    if (worst > ALLOWED) isGood = false
  }
  console.log(isGood ? 'false alarms: within 5 %' : 'false alarms: MORE than 5 %')
  return isGood ? 0 : 1
}

process.exitCode = await run(process.argv.slice(2))
