import { type CollatedEvent, type CollatedStatement, rowsOf } from '../../tasks/collate-event.ts'
import { accountName, reasonWords, resultWords, sumOf, topicName } from './collation-words.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo } from './wrap-text.ts'

type Pair = CollatedEvent['collations'][number]

const MOST_REASONS = 4
const MOST_THEMES = 12
const LINES_PER_STATEMENT = 3
const NAME_COLUMN = 4

/** Accounts side by side as text: what both tell, with reasons; what one tells alone; topics with their share. */
export function printCollation(event: CollatedEvent, sheet: Sheet): string {
  const { paint, labels } = sheet
  const { collation: words } = labels
  const head = event.accounts.map(({ summary, version }, i) => {
    const about = [
      summary.publisher,
      summary.lang,
      summary.published?.slice(0, 10),
      summary.id,
      labels.note.version(version),
    ]
    const told = about
      .filter(Boolean)
      .map((part) => neutraliseLine(part ?? ''))
      .join(labels.words.comma)
    return `${paint.bold(accountName(event, i, labels))}  ${neutraliseLine(summary.title ?? '')}\n    ${paint.dim(told)}`
  })
  const remarks = [
    ...(event.doubt ? [words.doubt(event.doubt)] : []),
    ...(event.leftOut.length > 0
      ? [words.leftOut(event.leftOut.map(({ id }) => id).join(labels.words.comma))]
      : []),
    ...event.lostPins.map(({ id }) => words.lost(id)),
  ]
  const parts = event.collations.map((pair) => pairLines(pair, event, sheet).join('\n'))
  return `${[...head, ...remarks, '', parts.join('\n\n')].join('\n')}\n`
}

function pairLines(pair: Pair, event: CollatedEvent, sheet: Sheet): string[] {
  const { paint, labels } = sheet
  const { collation: words } = labels
  const names = [
    accountName(event, pair.between[0], labels),
    accountName(event, pair.between[1], labels),
  ] as const
  const order = pair.reordered > 0 ? words.reordered(Math.round(pair.reordered * 100)) : words.sameOrder
  const lines = [
    paint.bold(`${names[0]} – ${names[1]}`),
    `${words.sum({ ...sumOf(pair), names })}${pair.links.length > 1 ? `${labels.words.semicolon}${order}` : ''}`,
  ]
  for (const row of rowsOf(pair)) {
    if (row.links.length === 0) continue
    lines.push('')
    for (const link of row.links)
      lines.push(paint.cyan(resultWords(link, names, labels)) + sureness(link, sheet))
    const letters = names.map((name) => name.slice(0, 1))
    for (const i of row.a) lines.push(...statementLines(pair.a[i], letters[0] ?? '', sheet))
    for (const k of row.b) lines.push(...statementLines(pair.b[k], letters[1] ?? '', sheet))
    for (const link of row.links)
      lines.push(
        paint.dim(`    ${reasonWords(link, labels).slice(0, MOST_REASONS).join(labels.words.semicolon)}`),
      )
  }
  for (const [side, other] of [
    ['a', 1],
    ['b', 0],
  ] as const) {
    const [name, otherName] = side === 'a' ? names : [names[1], names[0]]
    const of = (found: CollatedStatement['found']) => pair[side].filter((one) => one.found === found)
    lines.push(...listLines(words.onlyIn(name), of('only'), name, sheet))
    lines.push(
      ...listLines(words.attributed(name, otherName), of('attributed'), names[1 - other] ?? name, sheet),
    )
  }
  return [...lines, ...themeLines(pair, names, sheet)]
}

function sureness({ confidence, pin }: Pair['links'][number], { paint, labels }: Sheet): string {
  const told =
    pin === null ? labels.list.sure(Math.round(confidence * 100)) : `${labels.collation.pinned} ${pin}`
  return ` ${paint.dim(told)}`
}

function listLines(
  heading: string,
  statements: readonly CollatedStatement[],
  name: string,
  sheet: Sheet,
): string[] {
  if (statements.length === 0) return []
  const rows = statements.flatMap((statement) => statementLines(statement, name.slice(0, 1), sheet))
  return ['', sheet.paint.cyan(heading), ...rows]
}

function statementLines(statement: CollatedStatement | undefined, letter: string, sheet: Sheet): string[] {
  const room = sheet.width - NAME_COLUMN
  return clipText(neutraliseLine(statement?.quote ?? ''), room, LINES_PER_STATEMENT).map(
    (line, i) => `${padTo(i === 0 ? `  ${letter}` : '', NAME_COLUMN)}${line}`,
  )
}

function themeLines({ themes }: Pair, names: readonly [string, string], { paint, labels }: Sheet): string[] {
  const { collation: words } = labels
  if (themes.length === 0) return []
  const percent = (share: number) => Math.round(share * 100)
  const shown = themes.slice(0, MOST_THEMES).map(({ topic, a, b, foreground }) => {
    const cells = [a, b].map((one) =>
      one.statements.length === 0 ? words.absent : words.share(percent(one.share), one.order),
    )
    const more = foreground === null ? '' : words.more(foreground === 'a' ? names[0] : names[1])
    const name = topic === null ? words.noTopic : topicName(topic, labels)
    return `  ${padTo(name, 36)}${padTo(cells[0] ?? '', 16)}${padTo(cells[1] ?? '', 16)}${paint.dim(more)}`.trimEnd()
  })
  return [
    '',
    paint.cyan(words.themes),
    `  ${padTo('', 36)}${padTo(names[0].slice(0, 1), 16)}${names[1].slice(0, 1)}`,
    ...shown,
  ]
}
