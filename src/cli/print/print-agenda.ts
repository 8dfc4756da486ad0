import { agendaTitle } from '../../tasks/agenda/agenda-calendar.ts'
import type { AgendaEntry } from '../../tasks/agenda/make-agenda.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

const DAY = 12
const READOUTS = 3

/** A date on two lines: when and what; of what kind, for whom, and the readouts that name it. */
export function printAgendaEntry(entry: AgendaEntry, { paint, labels, width }: Sheet): string {
  const { ledger, words, list } = labels
  const title = neutraliseLine(agendaTitle(entry, labels.lang))
  const [first = '', ...rest] = clipText(title, width - DAY, 2)
  const indent = ' '.repeat(DAY)
  const readouts = [...new Set(entry.sentences.map(({ summary }) => summary.id))]
  const facts = [
    ledger.kinds[entry.kind],
    ...(entry.isRound ? [ledger.round] : []),
    ...(entry.basis === 'computed' ? [ledger.computed] : []),
    ...(entry.commitment ? [entry.commitment] : []),
    entry.sides.join(' '),
    `${list.readouts(readouts.length)}: ${readouts.slice(0, READOUTS).join(' ')}${readouts.length > READOUTS ? ' …' : ''}`,
  ]
  const mark = entry.isRound ? paint.bold : (line: string) => line
  return `${[
    `${padTo(entry.day, DAY)}${mark(first)}`,
    ...rest.map((line) => `${indent}${line}`),
    `${indent}${paint.dim(facts.filter(Boolean).join(words.semicolon))}`,
  ].join('\n')}\n`
}
