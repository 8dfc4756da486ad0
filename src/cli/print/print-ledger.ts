import type { Hardness } from '../../record/vocabulary.ts'
import { STATUSES } from '../../tasks/choices.ts'
import type { LedgerDecision } from '../../tasks/decide-ledger.ts'
import type { EntryLine, LedgerEntry, LedgerPage, Waiting } from '../../tasks/list-ledger.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText } from './wrap-text.ts'

/** A commitment on three lines: which, whose, how it stands; its latest words; since when and how often. */
export function printEntry(entry: LedgerEntry, sheet: Sheet): string {
  const { paint, labels, width } = sheet
  const stated = entry.lines.filter(({ line }) => 'hardness' in line)
  const words = stated.at(-1)?.line.quote ?? ''
  return lines([
    `${paint.bold(entry.id)} ${partiesOf(entry)}  ${labels.hardness[entry.hardness as Hardness]}  ${paint.bold(labels.ledger.statuses[entry.status])}${basisOf(entry, labels)}`,
    `    ${clipText(labels.words.quote(neutraliseLine(words)), width - 4, 2).join('\n    ')}`,
    paint.dim(
      `    ${[
        labels.ledger.first(entry.first ?? '–'),
        ...(entry.last === entry.first ? [] : [labels.ledger.last(entry.last ?? '–')]),
        labels.list.readouts(new Set(entry.lines.map(({ line }) => line.readout)).size),
      ].join(labels.words.semicolon)}`,
    ),
  ])
}

/** A commitment with every sentence, what it is in it, and why it belongs there. */
export function printWholeEntry(entry: LedgerEntry, sheet: Sheet): string {
  return printEntry(entry, sheet) + entry.lines.map((line) => printLine(line, sheet)).join('')
}

function printLine({ line, summary, role, link, decision }: EntryLine, { paint, labels }: Sheet): string {
  const { ledger, words } = labels
  const told = [
    summary.day ?? '–',
    ledger.roles[role],
    neutraliseLine(summary.title ?? ''),
    paint.dim(summary.id),
  ]
  const why = link
    ? ledger.link(link.id, Math.round(link.confidence * 100), neutraliseLine(link.reasons.join(words.comma)))
    : ''
  return lines([
    '',
    `  ${told.filter(Boolean).join('  ')}`,
    `    ${words.quote(neutraliseLine(line.quote))}`,
    ...(why ? [paint.dim(`    ${why}`)] : []),
    ...(decision ? [paint.dim(`    ${ledger.byPerson(decision)}`)] : []),
  ])
}

/** A link that waits for a person. */
export function printWaiting({ link, entry, earlier, later }: Waiting, sheet: Sheet): string {
  const { paint, labels } = sheet
  const { ledger, words } = labels
  const quote = ({ line, summary }: EntryLine) =>
    `    ${summary.day ?? '–'}  ${words.quote(neutraliseLine(line.quote))}`
  return lines([
    `${paint.bold(ledger.roles[link.relation])}? ${partiesOf(entry)}`,
    quote(earlier),
    quote(later),
    paint.dim(
      `    ${ledger.link(link.id, Math.round(link.confidence * 100), neutraliseLine(link.reasons.join(words.comma)))}`,
    ),
  ])
}

export function printDecision(decision: LedgerDecision, { paint, labels }: Sheet): string {
  const { id, line, verdict, who, at, why, takenBackAt } = decision
  const { ledger, words } = labels
  const said =
    verdict.type === 'status'
      ? ledger.sets(ledger.statuses[verdict.status])
      : `${verdict.type === 'accept' ? ledger.accepts : ledger.rejects}: ${ledger.roles[verdict.relation]}`
  const back = takenBackAt ? ` ${ledger.takenBack(takenBackAt.slice(0, 10))}` : ''
  return lines([
    `${paint.bold(id)} ${said}${back} ${paint.dim(`${neutraliseLine(who)}, ${at.slice(0, 10)}`)}`,
    `    ${words.quote(neutraliseLine(line.quote))}`,
    ...(verdict.type === 'status' ? [] : [`    ${words.quote(neutraliseLine(verdict.other.quote))}`]),
    ...(why ? [`    ${neutraliseLine(why)}`] : []),
  ])
}

/** How many have each status. */
export function tellCounts({ statuses, asOf }: LedgerPage, labels: Labels): string {
  const counts = STATUSES.filter((status) => statuses[status] > 0).map(
    (status) => `${labels.ledger.statuses[status]} ${statuses[status]}`,
  )
  return labels.ledger.counts(counts.join(labels.words.comma), asOf)
}

function partiesOf({ by, with: others }: LedgerEntry): string {
  if (by === 'both') return others.join(' + ')
  return others.length > 0 ? `${by} → ${others.join(' ')}` : by
}

function basisOf({ basis, due }: LedgerEntry, { ledger, words }: Labels): string {
  if (basis.type === 'person') return words.aside(ledger.byPerson(basis.decision))
  if (basis.type === 'day') return words.aside(ledger.lapsed(basis.due, basis.asOf))
  return due ? words.aside(ledger.due(due)) : ''
}

const lines = (all: readonly string[]): string => `${all.map((line) => line.trimEnd()).join('\n')}\n`
