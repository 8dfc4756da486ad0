import type { ReadoutRecord } from '../../record/record.ts'
import type { TraceLine } from '../../tasks/read-readout.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, widthOf } from './wrap-text.ts'

/** Which rule decided what, on which words, and what it beat: one block per field of the record. */
export function printExplain(
  record: ReadoutRecord,
  trace: readonly TraceLine[],
  { width, paint, labels }: Sheet,
): string {
  const { explain } = labels
  const title = neutraliseLine(record.publication.title ?? record.id ?? labels.page.readout)
  if (trace.length === 0) return `${paint.bold(title)}\n\n  ${explain.nothing}\n`
  const column = Math.min(34, Math.max(...trace.map(({ field }) => widthOf(field))) + 2)
  const room = Math.max(30, width - column)
  const lines = trace.flatMap(({ field, value, rule, span, beat }) => {
    const indent = ' '.repeat(column)
    const quote = span ? neutraliseLine(record.text.slice(span[0], Math.min(span[1], span[0] + 400))) : ''
    const values = clipText(neutraliseLine(value) || explain.none, room, 2)
    return [
      ...values.map((line, i) => paint.cyan(padTo(i === 0 ? field : '', column)) + paint.bold(line)),
      indent + explain.by(neutraliseLine(rule)),
      ...(quote ? clipText(explain.on(quote), room, 2).map((line) => indent + paint.dim(line)) : []),
      ...beat.flatMap((loser) =>
        clipText(explain.beat(neutraliseLine(loser.value), neutraliseLine(loser.rule)), room, 2).map(
          (line) => indent + paint.yellow(line),
        ),
      ),
    ]
  })
  return `${paint.bold(title)}\n\n${lines.join('\n')}\n`
}
