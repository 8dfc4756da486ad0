import { type Command, Option } from 'commander'
import type { ScopeQuestion } from '../../tasks/formula-scope.ts'
import { PERIODS, type PeriodName } from '../../tasks/formula-words.ts'
import { type ArchiveFlags, onArchive } from './archive-flags.ts'
import { parsePair } from './events.ts'
import { parseDate } from './parse-date.ts'
import { withUi } from './ui-flag.ts'

/** Flags that say which texts formulas are counted in. */
export interface ScopeFlags extends ArchiveFlags {
  readonly lang?: string
  readonly issuer?: string
  readonly pair?: readonly [string, string]
  readonly since?: string
  readonly until?: string
}
export interface TrendFlags extends ScopeFlags {
  readonly by?: PeriodName
  readonly svg?: string
}

/** Adds the flags that narrow which texts are counted. */
export function withScope(command: Command): Command {
  return withUi(onArchive(command))
    .option('--lang <code>', 'only texts in this language')
    .option('--issuer <who>', 'only texts of this state (CHN) or publisher')
    .option('--pair <codes>', 'only events of these two states or bodies: CHN-RUS', parsePair)
    .option('--since <date>', 'on this day, month or year, or later', parseDate)
    .option('--until <date>', 'on this day, month or year, or earlier', parseDate)
}

/** Adds the flags of what is shown over time. */
export function withTrend(command: Command): Command {
  return withScope(command)
    .addOption(
      new Option(
        '--by <period>',
        'what is counted together (default: what leaves enough events in each)',
      ).choices(PERIODS),
    )
    .option('--svg <file>', 'also draw a picture into this file')
}

/** What was asked, without the flags that were not given. */
export function scopeQuestion({ lang, issuer, pair, since, until }: ScopeFlags): ScopeQuestion {
  return {
    ...(lang === undefined ? {} : { lang: lang.toLowerCase() }),
    ...(issuer === undefined ? {} : { issuer: /^[a-z]{3}$/i.test(issuer) ? issuer.toUpperCase() : issuer }),
    ...(pair === undefined ? {} : { pair }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}
