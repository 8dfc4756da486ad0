import type { ReadoutRecord, Speaker, Statement } from '../../record/record.ts'
import type { ActName } from '../../record/vocabulary.ts'
import { ACTS_IN_ORDER } from './in-order.ts'
import type { PartyNames } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, widthOf } from './wrap-text.ts'

const actColumn = ({ labels }: Sheet): number => Math.max(...Object.values(labels.acts).map(widthOf)) + 3
const MOST_PER_ACT = 3
const LINES_PER_STATEMENT = 2

/** What each speaker did, grouped by act, in the words of the text, trimmed to two lines each. */
export function briefStatements(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const bySpeaker = new Map<string, { readonly who: Speaker; readonly said: Statement[] }>()
  for (const statement of record.statements) {
    const who = mainSpeaker(statement)
    if (!who) continue
    const key = names.speaker(who)
    const group = bySpeaker.get(key)
    if (group) group.said.push(statement)
    else bySpeaker.set(key, { who, said: [statement] })
  }
  const groups = [...bySpeaker].sort(([, a], [, b]) => place(a.who) - place(b.who))
  return groups.flatMap(([name, { said }], i) => [
    ...(i === 0 ? [] : ['']),
    sheet.paint.bold(sheet.paint.cyan(name)),
    ...actRows(record, said, names, sheet),
  ])
}

/** Speakers in the order of the text, then what both did, then what nobody is credited with. */
const place = (who: Speaker) => (who.type === 'narrator' ? 2 : who.type === 'both' ? 1 : 0)

/** The mere fact of the event stands in the facts above and is not repeated. */
function mainSpeaker({ speakers, acts }: Statement): Speaker | null {
  const who = speakers.find((speaker) => speaker.type !== 'narrator') ?? speakers[0]
  if (!who || acts.length === 0) return null
  return acts.every(({ act }) => act === 'event') ? null : who
}

function actRows(
  record: ReadoutRecord,
  said: readonly Statement[],
  names: PartyNames,
  sheet: Sheet,
): string[] {
  const byAct = new Map<ActName, Statement[]>()
  for (const statement of said) {
    const act = ACTS_IN_ORDER.find((name) => statement.acts.some((found) => found.act === name))
    if (act) byAct.set(act, [...(byAct.get(act) ?? []), statement])
  }
  return ACTS_IN_ORDER.flatMap((act) => {
    const found = byAct.get(act) ?? []
    const shown = found.slice(0, MOST_PER_ACT)
    const lines = shown.flatMap((statement) => statementLines(record, statement, act, names, sheet))
    const more = found.length - shown.length
    if (more > 0) lines.push(sheet.paint.dim(sheet.labels.words.more(more)))
    return lines.map(
      (line, i) =>
        `  ${sheet.paint.dim(padTo(i === 0 ? sheet.labels.acts[act] : '', actColumn(sheet)))}${line}`,
    )
  })
}

function statementLines(
  record: ReadoutRecord,
  statement: Statement,
  under: ActName,
  names: PartyNames,
  sheet: Sheet,
): string[] {
  const { width, paint, labels } = sheet
  const others = statement.acts.map(({ act }) => act).filter((act) => act !== under && act !== 'event')
  const also = [...new Set(others)].map((act) => labels.acts[act])
  const beside = statement.speakers.slice(1).filter(({ type }) => type !== 'narrator')
  const remarks = [
    ...(also.length > 0 ? [labels.alsoDid(also.join(labels.words.comma))] : []),
    ...beside.map((speaker) => labels.withSpeaker(names.speaker(speaker))),
  ]
  const room = width - actColumn(sheet) - 2
  const lines = clipText(wordsOf(record, statement), room - 2, LINES_PER_STATEMENT)
  const note =
    remarks.length > 0
      ? clipText(labels.words.aside(remarks.join(labels.words.semicolon)).trim(), room - 2, 1)
      : []
  return [
    ...lines.map((line, i) => (i === 0 ? `· ${line}` : `  ${line}`)),
    ...note.map((line) => paint.dim(`  ${line}`)),
  ]
}

/** A subject that the heading already names is left out: "X stressed that …" → "… stressed that …". */
function wordsOf(record: ReadoutRecord, { span, cue }: Statement): string {
  const [start, end] = span
  const opens = cue && cue.span[0] > start && cue.span[0] - start <= 60 ? cue.span[0] : start
  // Cut before cleaning: a statement may be megabytes long and two lines are shown.
  const words = neutraliseLine(record.text.slice(opens, Math.min(end, opens + 1000)))
  return opens > start ? `… ${words}` : words
}
