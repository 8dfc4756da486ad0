import type { Coverage } from '../../study/formulas/count-events.ts'
import type { Scope } from '../../study/formulas/scope.ts'
import type { ChartLanguage } from './chart-words.ts'
import { COVERAGE_WORDS } from './coverage-words.ts'

/** So many issuers are named. */
const NAMED = 6

/**
 * What a figure stands on: how many texts and events, from when to when, of whom, and what is missing; a line each.
 * `elsewhere` are texts that have the phrase and were not counted.
 */
export function tellCoverage(
  coverage: Coverage,
  scope: Scope,
  { lang, elsewhere = 0 }: { readonly lang: ChartLanguage; readonly elsewhere?: number },
): string[] {
  const words = COVERAGE_WORDS[lang]
  const { documents, readouts, events, first, last, issuers } = coverage
  const limits = limitsOf(scope)
  const only = limits === '' ? '' : `; ${words.only(limits)}`
  if (documents === 0 || first === null || last === null) {
    return [words.nothing + only.replace(/^;/, ''), missingLine(coverage, lang, elsewhere)].filter(Boolean)
  }
  const named = issuers
    .slice(0, NAMED)
    .map((one) => words.issuer(one.issuer || '?', one.lang ?? '?', one.documents, one.first, one.last))
  const more = issuers.length > NAMED ? [words.more(issuers.length - NAMED)] : []
  return [
    `${words.stands(documents, readouts, events)}; ${words.days(first, last)}${only}`,
    `${words.issuers}${[...named, ...more].join('; ')}`,
    missingLine(coverage, lang, elsewhere),
  ]
}

function limitsOf({ langs, issuer, pair, since, until }: Scope): string {
  const days = since === undefined && until === undefined ? [] : [`${since ?? '…'}–${until ?? '…'}`]
  return [...(langs.length > 0 ? [langs.join('+')] : []), issuer, pair?.join('-'), ...days]
    .filter(Boolean)
    .join(', ')
}

function missingLine(coverage: Coverage, lang: ChartLanguage, elsewhere: number): string {
  const words = COVERAGE_WORDS[lang]
  const { emptyMonths, months, undated, unknownLanguage, reprints } = coverage
  const parts = [
    emptyMonths > 0 ? words.emptyMonths(emptyMonths, months) : months > 0 ? words.noGap : '',
    undated > 0 ? words.undated(undated) : '',
    unknownLanguage > 0 ? words.unknownLanguage(unknownLanguage) : '',
    reprints > 0 ? words.reprints(reprints) : '',
    elsewhere > 0 ? words.elsewhere(elsewhere) : '',
  ].filter((part) => part !== '')
  return parts.length > 0 ? `${words.missing}${parts.join('; ')}` : ''
}
