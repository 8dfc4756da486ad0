import type { ComparedPrevious, Past, PreviousRow } from '../../tasks/compare-previous.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

/** What became of a statement, and whether it is weaker, stronger or elsewhere now. */
export function rowWords({ kind, isMoved, strength }: PreviousRow, labels: Labels): string {
  const { previous } = labels.comparison
  const told = strength
    ? strength.hardness
      ? strength.hardness.map((one) => labels.hardness[one])
      : strength.acts.map((act) => (act ? labels.acts[act] : labels.noAct))
    : []
  const change =
    strength === null
      ? []
      : [
          strength.stronger === null
            ? previous.otherAct
            : strength.stronger === 'a'
              ? previous.weaker
              : previous.stronger,
        ].map((words) => `${words}${labels.words.aside(told.join(' → '))}`)
  return [previous.kinds[kind], ...change, ...(isMoved ? [previous.moved] : [])].join(labels.words.comma)
}

/** What the archive knows of the words that were added, or dropped. */
export function pastWords(past: Past | null, labels: Labels): string {
  if (!past) return ''
  const { previous } = labels.comparison
  const told =
    past.kind === 'said'
      ? previous.said(past.events, past.first?.day ?? '', past.last?.day ?? '')
      : [previous.news[past.kind], ...(past.last ? [previous.lastUse(past.last.day)] : [])].join(
          labels.words.comma,
        )
  return `${told}${colon(labels)}${labels.words.quote(neutraliseLine(past.quote))}`
}

/** How many statements were kept, reworded, added and dropped. */
export function previousSum({ rows }: ComparedPrevious, labels: Labels): string {
  const { kinds, moved } = labels.comparison.previous
  const counts = (['kept', 'reworded', 'added', 'dropped'] as const).map(
    (kind) => `${kinds[kind]} ${rows.filter((row) => row.kind === kind).length}`,
  )
  const elsewhere = rows.filter((row) => row.isMoved).length
  return [...counts, ...(elsewhere > 0 ? [`${moved} ${elsewhere}`] : [])].join(labels.words.comma)
}

/** Topics, set phrases and labels that went and came, a line each. */
export function turnoverLines(compared: ComparedPrevious, labels: Labels): string[] {
  const { previous } = labels.comparison
  const topic = (id: string) => labels.topics[id] ?? id.replaceAll('-', ' ')
  const phrase = (id: string) => neutraliseLine(compared.wordings[id] ?? id)
  return (
    [
      [previous.topics, compared.topics, topic],
      [previous.formulas, compared.formulas, phrase],
      [previous.labels, compared.labels, phrase],
    ] as const
  ).flatMap(([what, { added, dropped }, name]) => {
    const told = [...added.map((id) => `+ ${name(id)}`), ...dropped.map((id) => `− ${name(id)}`)]
    return told.length === 0 ? [] : [`${what}${colon(labels)}${told.join(labels.words.comma)}`]
  })
}

const colon = ({ lang }: Labels): string => (lang === 'zh' ? '：' : ': ')
