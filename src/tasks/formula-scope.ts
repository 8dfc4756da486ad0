import type { Archive, DatedReadout } from '../archive/archive.ts'
import { DragomanError } from '../record/errors.ts'
import { type CountedScope, countEvents } from '../study/formulas/count-events.ts'
import type { Scope } from '../study/formulas/scope.ts'
import { isIsoDay } from './load-source.ts'

/** What narrows a question about formulas; see `Scope`. */
export interface ScopeQuestion {
  readonly lang?: string
  readonly issuer?: string
  readonly pair?: readonly string[]
  readonly since?: string
  readonly until?: string
}

/** The scope of a question about formulas of some languages. Throws `bad-flag` where none of their languages is left. */
export function scopeOf(
  { lang, issuer, pair, since, until }: ScopeQuestion,
  langs: readonly string[],
): Scope {
  for (const [flag, day] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (day !== undefined && !isDayOrLonger(day)) {
      throw new DragomanError('bad-flag', `${day} is no day, month or year (${flag}).`, {
        hint: 'Write it as 2031-05-04, 2031-05 or 2031.',
      })
    }
  }
  if (since !== undefined && until !== undefined && since > `${until}~`) {
    throw new DragomanError('bad-flag', `Nothing lies between ${since} and ${until}: the first is later.`, {
      hint: 'Give the earlier day as since and the later one as until.',
    })
  }
  if (lang !== undefined && !langs.includes(lang)) {
    throw new DragomanError('bad-flag', `There is no wording in the language ${lang}.`, {
      hint: `There is one in: ${langs.join(', ')}.`,
    })
  }
  return {
    langs: lang === undefined ? langs : [lang],
    ...(issuer === undefined ? {} : { issuer }),
    ...(pair === undefined ? {} : { pair }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
  }
}

const isDayOrLonger = (day: string): boolean => /^\d{4}(-\d{2})?$/.test(day) || isIsoDay(day)

/** All readouts of an archive. */
export async function allReadouts(archive: Archive): Promise<readonly DatedReadout[]> {
  return await archive.dated({ query: { type: 'all' }, namesOf: () => [] })
}

/** The events of a scope, with all their documents in one list. */
export function countScope(
  rows: readonly DatedReadout[],
  scope: Scope,
): CountedScope & { readonly documents: readonly DatedReadout[] } {
  const counted = countEvents(rows, scope)
  return { ...counted, documents: counted.events.flatMap(({ documents }) => documents) }
}
