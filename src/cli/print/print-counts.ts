import type { PhraseCount } from '../../tasks/count-phrases.ts'
import { neutraliseLine } from './neutralise.ts'
import { percent } from './print-trend.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, padToEnd, widthOf } from './wrap-text.ts'

/** The columns of the CSV table, in this order; shares from 0 to 1. */
export const COUNT_COLUMNS = [
  'line',
  'phrase',
  'formula',
  'langs',
  'events',
  'of_events',
  'texts',
  'of_texts',
  'share',
  'share_low',
  'share_high',
  'first',
  'last',
  'issuers',
  'texts_elsewhere',
  'note',
] as const

/** A row of the CSV table; empty is what cannot be told, which is no zero. */
export function countRow(one: PhraseCount, { labels }: Sheet): (string | number | null)[] {
  const { share } = one
  return [
    one.line,
    one.phrase,
    one.formula,
    one.langs.join(' '),
    one.events,
    one.ofEvents,
    one.documents,
    one.ofDocuments,
    share?.rate ?? null,
    share?.low ?? null,
    share?.high ?? null,
    one.first,
    one.last,
    one.issuers.join('; '),
    one.elsewhere,
    noteOf(one, labels),
  ]
}

/** The same as a table for people. */
export function printCounts(counts: readonly PhraseCount[], sheet: Sheet): string {
  const { labels, paint, width } = sheet
  const { columns } = labels.trend
  const room = Math.min(
    Math.max(widthOf(columns.phrase), ...counts.map(({ phrase }) => widthOf(neutraliseLine(phrase)))),
    Math.max(20, width - 70),
  )
  const heading = [
    padTo(columns.phrase, room),
    padToEnd(columns.events, 9),
    padToEnd(columns.of, 7),
    padToEnd(`${columns.share}, %`, 9),
    '  95 %       ',
    padTo(columns.first, 11),
    columns.last,
  ].join(' ')
  const lines = counts.map((one) => {
    const name = padTo(clipText(neutraliseLine(one.phrase), room, 1)[0] ?? '', room)
    const note = noteOf(one, labels)
    if (one.events === null) return `${name} ${padToEnd('–', 9)} ${paint.dim(note)}`
    const { share } = one
    const rate = share ? padToEnd(percent(share.rate), 9) : padToEnd('–', 9)
    const interval = share ? `[${percent(share.low)}–${percent(share.high)}]` : ''
    return [
      name,
      padToEnd(String(one.events), 9),
      padToEnd(String(one.ofEvents), 7),
      rate,
      padTo(interval, 13),
      padTo(one.first ?? '–', 11),
      one.last ?? '–',
      ...(note ? [paint.dim(` ${note}`)] : []),
    ].join(' ')
  })
  return `${[paint.dim(heading), ...lines].join('\n')}\n`
}

function noteOf({ refusal, events, isOneLetter, share }: PhraseCount, { trend }: Sheet['labels']): string {
  if (refusal !== null) return `${trend.notCounted}: ${refusal}`
  if (events === null) return trend.noTexts
  if (isOneLetter) return trend.oneLetter
  return share === null ? trend.tooFew : ''
}
