import type { StoredEvent, StoredReadout } from '../archive/archive.ts'
import type { ReadoutRecord, Speaker } from '../record/record.ts'
import type { Span } from '../record/span.ts'
import { speakerName } from '../record/speaker-name.ts'
import type { TableName } from './table-names.ts'

type Cell = string | number | boolean | null

const DOCUMENT = ['readout', 'address', 'event', 'day'] as const
const PLACE = ['start', 'end', 'text'] as const

/** The columns of each table. Offsets are `[start, end)` in UTF-16 code units of the text, as in records. */
export const COLUMNS: Readonly<Record<TableName, readonly string[]>> = {
  readouts: [
    'id',
    'given_id',
    'address',
    'title',
    'published',
    'publisher',
    'publisher_country',
    'lang',
    'is_readout',
    'kind',
    'day',
    'day_from',
    'place',
    'initiator',
    'sides',
    'participants',
    'event',
    'family',
    'version',
    'text',
  ],
  statements: [...DOCUMENT, 'n', 'speakers', 'sides', 'acts', 'topics', 'certainty', 'rule', ...PLACE],
  commitments: [...DOCUMENT, 'n', 'by', 'with', 'hardness', 'due', 'action', 'certainty', 'rule', ...PLACE],
  mentions: [...DOCUMENT, 'n', 'type', 'name', 'ref', 'certainty', 'rule', ...PLACE],
  milestones: [...DOCUMENT, 'n', 'what', 'when', 'ordinal', 'ref', 'certainty', 'rule', ...PLACE],
  events: ['id', 'kind', 'day', 'day_from', 'sides', 'confidence', 'reasons', 'readouts', 'publishers'],
}

/** Which undertakings and dates are wanted; a day, month or year of `until` is wanted too. */
export interface RowFilter {
  /** Of undertakings: whose. */
  readonly by?: string | undefined
  /** Of dates: a side of the event. */
  readonly side?: string | undefined
  /** Of undertakings the day of the event, of dates their own. */
  readonly since?: string | undefined
  readonly until?: string | undefined
}

/** The rows that a readout gives to a table. Lists in one cell are separated by semicolons. */
export function rowsOf(
  stored: StoredReadout,
  table: Exclude<TableName, 'events'>,
  wanted: RowFilter = {},
): Cell[][] {
  const { summary, version, record } = stored
  if (table === 'readouts') return [readoutRow(stored)]
  if (!record) return []
  const document = [summary.id, summary.address, summary.event, summary.day]
  const place = ([start, end]: Span) => [start, end, version.text.slice(start, end)]
  const rows = partsOf(record, table).map(({ cells, span, by, when }, n) => ({
    isWanted: isWanted({ by, day: when ?? summary.day, sides: summary.sides }, table, wanted),
    row: [...document, n, ...cells, ...place(span)],
  }))
  return rows.filter((one) => one.isWanted).map(({ row }) => row)
}

function isWanted(
  {
    by,
    day,
    sides,
  }: { readonly by: string | undefined; readonly day: string | null; readonly sides: readonly string[] },
  table: TableName,
  wanted: RowFilter,
): boolean {
  if (table !== 'commitments' && table !== 'milestones') return true
  if (table === 'commitments' && wanted.by && by !== wanted.by) return false
  if (table === 'milestones' && wanted.side && !sides.includes(wanted.side)) return false
  if (wanted.since && !(day !== null && day >= wanted.since)) return false
  // "~" sorts after every digit and dash, so that a month takes in its days.
  return !wanted.until || (day !== null && day <= `${wanted.until}~`)
}

function readoutRow({ summary, version, record }: StoredReadout): Cell[] {
  const engagement = record?.engagement
  return [
    summary.id,
    summary.givenId,
    summary.address,
    version.title,
    version.published,
    version.publisher,
    version.publisherCountry,
    version.lang,
    summary.isReadout,
    summary.kind,
    summary.day,
    summary.dayFrom,
    engagement?.place?.name ?? null,
    engagement?.initiator ?? null,
    listed(summary.sides),
    listed(
      (engagement?.participants ?? []).map(({ name, country }) => (country ? `${name} (${country})` : name)),
    ),
    summary.event,
    summary.family,
    version.number,
    version.text,
  ]
}

interface Part {
  readonly cells: readonly Cell[]
  readonly span: Span
  readonly by?: string
  readonly when?: string
}

function partsOf(record: ReadoutRecord, table: Exclude<TableName, 'events' | 'readouts'>): Part[] {
  switch (table) {
    case 'statements':
      return record.statements.map(({ span, speakers, acts, topics, certainty, rule }) => ({
        span,
        cells: [
          listed(speakers.map(speakerName)),
          listed([...new Set(speakers.flatMap(sideOf))]),
          listed(acts.map(({ act }) => act)),
          listed(topics),
          certainty,
          rule,
        ],
      }))
    case 'commitments':
      return record.commitments.map(({ span, by, with: others, hardness, due, action, certainty, rule }) => ({
        span,
        by,
        cells: [by, listed(others), hardness, due, action, certainty, rule],
      }))
    case 'mentions':
      return record.mentions.map(({ span, type, canonical, ref, certainty, rule }) => ({
        span,
        cells: [type, canonical, ref, certainty, rule],
      }))
    case 'milestones':
      return record.milestones.map(({ span, what, when, ordinal, ref, certainty, rule }) => ({
        span,
        when,
        cells: [what, when, ordinal, ref, certainty, rule],
      }))
  }
}

/** An event as a row. */
export function eventRow({
  id,
  kind,
  day,
  dayFrom,
  sides,
  confidence,
  reasons,
  readouts,
}: StoredEvent): Cell[] {
  const publishers = readouts.map(({ publisher }) => publisher ?? '')
  return [
    id,
    kind,
    day,
    dayFrom,
    listed(sides),
    confidence,
    listed(reasons),
    listed(readouts.map((readout) => readout.id)),
    listed([...new Set(publishers)].filter(Boolean)),
  ]
}

function sideOf(speaker: Speaker): string[] {
  return 'country' in speaker && speaker.country ? [speaker.country] : []
}

const listed = (values: readonly string[]) => values.join('; ')
