import type { ComparedVersions, VersionChange, VersionLine } from '../../tasks/compare-readout-versions.ts'
import { neutralise, neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'

/** The versions of a readout, and each change from one to another with its class. */
export function printVersions({ summary, history, compared }: ComparedVersions, sheet: Sheet): string {
  const { paint, labels } = sheet
  const words = labels.version
  const lines = [
    `${paint.bold(summary.id)}  ${neutraliseLine(summary.title ?? '')}`,
    ...history.map((line) => historyLine(line, sheet)),
  ]
  if (!compared) return `${[...lines, words.onlyOne].join('\n')}\n`
  lines.push('', paint.bold(words.compared(compared.from, compared.to)))
  if (compared.changes.length === 0) lines.push(words.none)
  for (const change of compared.changes) lines.push(...changeLines(change, compared, sheet))
  return `${lines.join('\n')}\n`
}

function historyLine(
  { number, state, addedAt, revertsTo, changes }: VersionLine,
  { paint, labels }: Sheet,
): string {
  const words = labels.version
  const counts = Object.entries(changes ?? {}).flatMap(([of, count]) =>
    count > 0 ? [`${words.classes[of as keyof typeof words.classes]} ${count}`] : [],
  )
  const told = [
    words.states[state],
    addedAt.slice(0, 10),
    ...counts,
    ...(revertsTo ? [words.reverts(revertsTo)] : []),
  ]
  return `  ${labels.note.version(number)}  ${paint.dim(told.join(labels.words.comma))}`
}

function changeLines(
  change: VersionChange,
  { before, after }: NonNullable<ComparedVersions['compared']>,
  { paint, labels }: Sheet,
): string[] {
  const words = labels.version
  const also = change.kind === 'reworded' && change.isMoved ? `${labels.words.comma}${words.alsoMoved}` : ''
  const head = `${paint.cyan(words.kinds[change.kind])} ${paint.dim(`${words.classes[change.class]}${also}`)}`
  const line = (text: string) => neutraliseLine(text)
  const quote = change.after ? after.slice(...change.after) : before.slice(...(change.before ?? [0, 0]))
  const body =
    change.words.length > 0
      ? change.words
          .map(({ op, text }) =>
            op === 'same'
              ? neutralise(text).replace(/\s+/g, ' ')
              : op === 'added'
                ? paint.green(`{+${line(text) || ' '}+}`)
                : paint.red(`[-${line(text) || ' '}-]`),
          )
          .join('')
      : change.kind === 'deleted' || change.kind === 'deduplicated'
        ? paint.red(`[-${line(quote)}-]`)
        : change.kind === 'moved'
          ? line(quote)
          : paint.green(`{+${line(quote)}+}`)
  return [head, `    ${body}`]
}
