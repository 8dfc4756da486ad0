import type { Pin } from '../../tasks/pin-statements.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** A pin on a few lines: who says what of which two statements. */
export function printPin(
  { id, a, b, verdict, who, at, why, takenBackAt }: Pin,
  { paint, labels }: Sheet,
): string {
  const about = [neutraliseLine(who), at.slice(0, 10)]
  const taken = takenBackAt ? labels.correction.takenBack(takenBackAt.slice(0, 10)) : ''
  const lines = [
    `${paint.bold(id)} ${labels.collation.pinLine(verdict)} ${paint.dim(labels.words.aside(about.join(labels.words.comma)).trim())}${taken}`,
    ...[a, b].map(
      ({ readout, quote }) => `    ${paint.dim(readout)} ${labels.words.quote(neutraliseLine(quote))}`,
    ),
    ...(why ? [`    ${neutraliseLine(why)}`] : []),
  ]
  return `${lines.join('\n')}\n`
}
