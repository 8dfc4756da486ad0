import type { ReadoutRecord } from '../../record/record.ts'
import { neutraliseLine } from './neutralise.ts'
import { REFUSAL_WORDS } from './plain-words.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

interface Row {
  readonly file: string
  readonly record: ReadoutRecord
}

const COLUMNS = [
  ['kind', 13],
  ['date', 11],
  ['parties', 16],
  ['said', 5],
  ['undertook', 10],
  ['title', 0],
] as const

/** One line for each record: what it was, when, between whom, how many statements and undertakings, its title. */
export function printTable(rows: readonly Row[], { width, paint }: Sheet): string {
  const taken = COLUMNS.reduce((sum, [, columns]) => sum + columns, 0)
  const room = Math.max(24, width - taken)
  const heading = COLUMNS.map(([name, columns]) => padTo(name, columns)).join('')
  const lines = rows.map(({ file, record }) => {
    const title = clipText(neutraliseLine(record.publication.title ?? '') || file, room - 2, 1)[0] ?? file
    if (!record.readout || !record.engagement) return notRead(record, title, width, paint.dim)
    const { kind, date, participants } = record.engagement
    const parties = [...new Set(participants.map(({ country }) => country ?? '?'))]
    const cells = [
      kind,
      date?.value ?? '–',
      clipParties(parties),
      record.statements.length,
      record.commitments.length,
    ]
    return cells.map((cell, i) => padTo(String(cell), COLUMNS[i]?.[1] ?? 0)).join('') + title
  })
  return [paint.dim(heading), ...lines].join('\n')
}

function notRead(
  record: ReadoutRecord,
  title: string,
  width: number,
  quiet: (text: string) => string,
): string {
  const why = record.refusal ? REFUSAL_WORDS[record.refusal] : 'no event'
  return quiet(clipText(`no readout: “${title}”, for ${why}`, width - 2, 1)[0] ?? '')
}

function clipParties(parties: readonly string[]): string {
  return parties.length > 3 ? `${parties.slice(0, 3).join(' ')} …` : parties.join(' ')
}
