import type { Correction } from '../../tasks/correct-readout.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** A correction on one or two lines: where, from what to what, who and when, why. */
export function printCorrection(correction: Correction, { paint, labels }: Sheet): string {
  const { readout, amendment, was, who, at, why, takenBackAt } = correction
  const words = labels.correction
  const quote = 'quote' in amendment && amendment.quote ? words.inQuote(neutraliseLine(amendment.quote)) : ''
  const change =
    amendment.field === 'checked'
      ? words.checked
      : `${amendment.field}: ${neutraliseLine(was) || '–'} → ${neutraliseLine(tellValue(amendment)) || '–'}${quote}`
  const end = takenBackAt ? words.takenBack(takenBackAt.slice(0, 10)) : ''
  const reason = why ? `\n    ${neutraliseLine(why)}` : ''
  return `${paint.dim(readout)} ${change} ${paint.dim(`(${neutraliseLine(who)}, ${at.slice(0, 10)}${end})`)}${reason}\n`
}

function tellValue({ value }: Correction['amendment']): string {
  if (!Array.isArray(value)) return value === null ? '–' : String(value)
  return value
    .map((one: unknown) =>
      typeof one === 'string'
        ? one
        : Object.values(one as object)
            .map((part) => part ?? '')
            .join(', '),
    )
    .join('; ')
}
