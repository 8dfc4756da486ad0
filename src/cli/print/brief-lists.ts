import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from '../labels/day-in-words.ts'
import { MENTION_TYPES_IN_ORDER } from './in-order.ts'
import type { PartyNames } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, widthOf, wrapText } from './wrap-text.ts'

const MOST_ROWS = 8
const MOST_NAMES = 12

/** Undertakings, coming dates, named things and topics, each a part of its own; empty lists are left out. */
export function briefLists(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[][] {
  return [
    undertakings(record, names, sheet),
    comingDates(record, sheet),
    namedThings(record, names, sheet),
    formulas(record, sheet),
    topics(record, sheet),
  ]
}

/** One quiet line on what the text does not say; empty if it says it all. */
export function briefMissing(record: ReadoutRecord, { width, paint, labels }: Sheet): string[] {
  const { engagement, publication } = record
  const { missing } = labels
  if (!engagement) return []
  const isInPerson = ['meeting', 'visit', 'multilateral'].includes(engagement.kind)
  const left = [
    engagement.date ? null : missing.when,
    isInPerson && !engagement.place ? missing.where : null,
    engagement.initiator ? null : missing.request,
    publication.published ? null : missing.published,
  ].filter((item) => item !== null)
  if (left.length === 0) return []
  return wrapText(missing.all(left), width).map((line) => paint.dim(line))
}

function table(heading: string, rows: readonly (readonly [string, string])[], sheet: Sheet): string[] {
  if (rows.length === 0) return []
  const column = Math.min(26, Math.max(...rows.map(([label]) => widthOf(label))) + 2)
  const room = sheet.width - column - 2
  const lines = rows.slice(0, MOST_ROWS).flatMap(([label, value]) => {
    // A label wider than its column gets a line of its own.
    const isWide = widthOf(label) > column - 2
    const own = isWide ? [`  ${sheet.paint.dim(label)}`] : []
    const words = clipText(value, room, 2).map(
      (line, i) => `  ${sheet.paint.dim(padTo(i === 0 && !isWide ? label : '', column))}${line}`,
    )
    return [...own, ...words]
  })
  const more = rows.length - MOST_ROWS
  if (more > 0) lines.push(sheet.paint.dim(`  ${sheet.labels.words.more(more)}`))
  return [sheet.paint.bold(sheet.paint.cyan(heading)), ...lines]
}

function undertakings(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const { headings, hardness: words, speakers } = sheet.labels
  const { aside, due: dueBy } = sheet.labels.words
  const rows = record.commitments.map(({ by, hardness, action, due }) => {
    const who = by === 'both' ? speakers.both : names.of(by)
    // The year stands in the words already, unless they say "next year".
    const until = due && !action.includes(due.slice(0, 4)) ? aside(dueBy(dayInWords(due, sheet.labels))) : ''
    return [`${who} · ${words[hardness]}`, neutraliseLine(action) + until] as const
  })
  return table(headings.undertakings, rows, sheet)
}

function comingDates(record: ReadoutRecord, sheet: Sheet): string[] {
  const dated = [...record.milestones].sort((a, b) => a.when.localeCompare(b.when))
  const rows = dated.map(({ what, when }) => [dayInWords(when, sheet.labels), neutraliseLine(what)] as const)
  return table(sheet.labels.headings.dates, rows, sheet)
}

/** States and people stand in the facts; here is what a reader would look up. */
function namedThings(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const rows = MENTION_TYPES_IN_ORDER.filter((type) => type !== 'person').flatMap((type) => {
    const found = new Set(
      record.mentions
        .filter((mention) => mention.type === type)
        .map((mention) => neutraliseLine(names.mention(mention).text)),
    )
    if (found.size === 0) return []
    const more = found.size > MOST_NAMES ? `; ${sheet.labels.words.more(found.size - MOST_NAMES)}` : ''
    return [[sheet.labels.mentions[type], [...found].slice(0, MOST_NAMES).join('; ') + more] as const]
  })
  return table(sheet.labels.headings.named, rows, sheet)
}

function topics(record: ReadoutRecord, sheet: Sheet): string[] {
  const byWeight = [...record.topics].sort((a, b) => b.weight - a.weight)
  return inRow(
    sheet.labels.headings.topics,
    byWeight.map(({ id, label }) => sheet.labels.topics[id] ?? label),
    sheet,
  )
}

/** Set phrases of diplomacy, each once, as the text words them. */
function formulas(record: ReadoutRecord, sheet: Sheet): string[] {
  return inRow(
    sheet.labels.headings.formulas,
    [...new Map(record.formulas.map(({ id, text }) => [id, text])).values()],
    sheet,
  )
}

function inRow(heading: string, words: readonly string[], { width, paint }: Sheet): string[] {
  if (words.length === 0) return []
  const row = words.slice(0, MOST_NAMES).map(neutraliseLine).join(' · ')
  return [paint.bold(paint.cyan(heading)), ...wrapText(row, width - 2).map((line) => `  ${line}`)]
}
