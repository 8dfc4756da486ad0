import type { ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from './brief-facts.ts'
import type { PartyNames } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import { HARDNESS_WORDS, MENTION_TYPES_IN_ORDER, MENTION_WORDS } from './plain-words.ts'
import type { Sheet } from './sheet.ts'
import { clipText, padTo, widthOf, wrapText } from './wrap-text.ts'

const MOST_ROWS = 8
const MOST_NAMES = 12

/** Undertakings, coming dates, named things and topics, each a part of its own; empty lists are left out. */
export function briefLists(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[][] {
  return [
    undertakings(record, names, sheet),
    comingDates(record, sheet),
    namedThings(record, sheet),
    formulas(record, sheet),
    topics(record, sheet),
  ]
}

/** One quiet line on what the text does not say; empty if it says it all. */
export function briefMissing(record: ReadoutRecord, { width, paint }: Sheet): string[] {
  const { engagement, publication } = record
  if (!engagement) return []
  const isInPerson = ['meeting', 'visit', 'multilateral'].includes(engagement.kind)
  const missing = [
    engagement.date ? null : 'when it took place',
    isInPerson && !engagement.place ? 'where it took place' : null,
    engagement.initiator ? null : 'at whose request it came about',
    publication.published ? null : 'when the text was published',
  ].filter((item) => item !== null)
  if (missing.length === 0) return []
  return wrapText(`Not told: ${missing.join('; ')}.`, width).map((line) => paint.dim(line))
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
  if (more > 0) lines.push(sheet.paint.dim(`  and ${more} more`))
  return [sheet.paint.bold(sheet.paint.cyan(heading)), ...lines]
}

function undertakings(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const rows = record.commitments.map(({ by, hardness, action, due }) => {
    const who = by === 'both' ? 'Both sides' : names.of(by)
    // The year stands in the words already, unless they say "next year".
    const until = due && !action.includes(due.slice(0, 4)) ? ` (by ${dayInWords(due)})` : ''
    return [`${who} · ${HARDNESS_WORDS[hardness]}`, neutraliseLine(action) + until] as const
  })
  return table('Undertakings', rows, sheet)
}

function comingDates(record: ReadoutRecord, sheet: Sheet): string[] {
  const dated = [...record.milestones].sort((a, b) => a.when.localeCompare(b.when))
  const rows = dated.map(({ what, when }) => [dayInWords(when), neutraliseLine(what)] as const)
  return table('Dates', rows, sheet)
}

/** States and people stand in the facts; here is what a reader would look up. */
function namedThings(record: ReadoutRecord, sheet: Sheet): string[] {
  const rows = MENTION_TYPES_IN_ORDER.filter((type) => type !== 'person').flatMap((type) => {
    const found = new Set(
      record.mentions
        .filter((mention) => mention.type === type)
        .map(({ canonical }) => neutraliseLine(canonical)),
    )
    if (found.size === 0) return []
    const more = found.size > MOST_NAMES ? `; and ${found.size - MOST_NAMES} more` : ''
    return [[MENTION_WORDS[type], [...found].slice(0, MOST_NAMES).join('; ') + more] as const]
  })
  return table('Named', rows, sheet)
}

function topics(record: ReadoutRecord, sheet: Sheet): string[] {
  const byWeight = [...record.topics].sort((a, b) => b.weight - a.weight)
  return inRow(
    'Topics',
    byWeight.map(({ label }) => label),
    sheet,
  )
}

/** Set phrases of diplomacy, each once, as the text words them. */
function formulas(record: ReadoutRecord, sheet: Sheet): string[] {
  return inRow('Set phrases', [...new Map(record.formulas.map(({ id, text }) => [id, text])).values()], sheet)
}

function inRow(heading: string, words: readonly string[], { width, paint }: Sheet): string[] {
  if (words.length === 0) return []
  const row = words.slice(0, MOST_NAMES).map(neutraliseLine).join(' · ')
  return [paint.bold(paint.cyan(heading)), ...wrapText(row, width - 2).map((line) => `  ${line}`)]
}
