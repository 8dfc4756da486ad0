import type { FormulaChanges } from '../../tasks/formula-changes.ts'
import { CHANGES } from '../../tasks/formula-words.ts'
import { neutraliseLine } from './neutralise.ts'
import { coverageLines, percent } from './print-trend.ts'
import type { Sheet } from './sheet.ts'
import { wrapText } from './wrap-text.ts'

/** What entered, left, came back or changed, under headings, each with its numbers on either side of the day. */
export function printChanges(found: FormulaChanges, limit: number, sheet: Sheet): string {
  const { labels, paint, width } = sheet
  const words = labels.trend
  const shown = found.changes.slice(0, limit)
  const groups = CHANGES.flatMap((kind) => {
    const list = shown.filter((one) => one.kind === kind)
    if (list.length === 0) return []
    return ['', paint.bold(words.changes[kind]), ...list.map((one) => `  ${changeLine(one, found, sheet)}`)]
  })
  const more = found.changes.length - shown.length
  const told = found.changes.length === 0 ? words.noChange(found.looked) : words.lookedAt(found.looked)
  return `${[
    ...coverageLines(found, sheet),
    '',
    ...(found.since === '' ? [] : [words.parted(found.since)]),
    ...found.issuers.map(({ issuer, lang, before, since, isCompared }) => {
      const line = words.beforeSince(`${neutraliseLine(issuer || '?')} (${lang ?? '?'})`, before, since)
      return `  ${line}${isCompared ? '' : paint.dim(`  ${words.notCompared}`)}`
    }),
    ...groups,
    ...(more > 0 ? [paint.dim(`  ${words.andMore(more)}`)] : []),
    '',
    ...wrapText(told, width).map((line) => paint.dim(line)),
  ].join('\n')}\n`
}

function changeLine(
  {
    formula,
    issuer,
    lang,
    uses,
    events,
    otherUses,
    otherEvents,
    share,
    otherShare,
    silentFrom,
    lastUse,
  }: FormulaChanges['changes'][number],
  { names }: FormulaChanges,
  { labels, paint }: Sheet,
): string {
  const words = labels.trend
  const side = (k: number, n: number, rate: number | undefined) =>
    `${k} / ${n}${rate === undefined ? '' : ` (${percent(rate)} %)`}`
  const numbers = `${side(otherUses, otherEvents, otherShare?.rate)} → ${side(uses, events, share?.rate)}`
  const when =
    silentFrom === null
      ? `${words.last} ${lastUse}`
      : `${words.silentFrom(silentFrom)}; ${words.last} ${lastUse}`
  return `${neutraliseLine(names[formula] ?? formula)}  ${numbers}  ${paint.dim(`${neutraliseLine(issuer)} (${lang ?? '?'}); ${when}`)}`
}
