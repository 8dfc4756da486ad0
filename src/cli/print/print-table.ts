import type { ReadoutRecord } from '../../record/record.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { tellWhy } from './tell-refusal.ts'
import { clipText, padTo, widthOf } from './wrap-text.ts'

interface Row {
  readonly file: string
  readonly record: ReadoutRecord
}

/** The columns with the width that each takes at least. */
const COLUMNS = [
  ['kind', 13],
  ['date', 11],
  ['parties', 16],
  ['said', 5],
  ['undertook', 10],
] as const

/** One line for each record: what it was, when, between whom, how many statements and undertakings, its title. */
export function printTable(rows: readonly Row[], { width, paint, labels }: Sheet): string {
  const names = labels.list.columns
  const widths = COLUMNS.map(([name, least]) => Math.max(least, widthOf(names[name]) + 1))
  const taken = widths.reduce((sum, columns) => sum + columns, 0)
  const room = Math.max(24, width - taken)
  const heading = COLUMNS.map(([name], i) => padTo(names[name], widths[i] ?? 0)).join('') + names.title
  const lines = rows.map(({ file, record }) => {
    const title = clipText(neutraliseLine(record.publication.title ?? '') || file, room - 2, 1)[0] ?? file
    if (!record.readout || !record.engagement)
      return paint.dim(
        clipText(labels.list.notReadout(title, tellWhy(record, labels)), width - 2, 1)[0] ?? '',
      )
    const { kind, date, participants } = record.engagement
    const parties = [...new Set(participants.map(({ country }) => country ?? '?'))]
    const cells = [
      labels.kindTags[kind],
      date?.value ?? '–',
      clipParties(parties),
      record.statements.length,
      record.commitments.length,
    ]
    return cells.map((cell, i) => padTo(String(cell), widths[i] ?? 0)).join('') + title
  })
  return [paint.dim(heading), ...lines].join('\n')
}

function clipParties(parties: readonly string[]): string {
  return parties.length > 3 ? `${parties.slice(0, 3).join(' ')} …` : parties.join(' ')
}
