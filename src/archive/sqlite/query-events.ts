import { DragomanError } from '../../record/errors.ts'
import type {
  EventDecision,
  EventFilter,
  Page,
  ReadoutSummary,
  Representative,
  StoredEvent,
} from '../archive.ts'
import { unpackSketch } from '../events/pack-sketch.ts'
import { pageOf } from '../page.ts'
import { listIn, SUMMARY_COLUMNS, type SummaryRow, summaryOf } from './load-version.ts'
import type { Connection } from './open-file.ts'
import { settleEvents } from './settle-events.ts'
import { type Queries, queriesOn, type Tables } from './tables.ts'

/** Events, the latest first. */
export async function listEvents(db: Connection, filter: EventFilter): Promise<Page<StoredEvent>> {
  const queries = queriesOn(db)
  const { total } = await selectEvents(queries, filter)
    .select((of) => of.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const from = Number(filter.after ?? 0)
  const rows = await selectEvents(queries, filter)
    .selectAll()
    .orderBy('day', 'desc')
    .orderBy('id')
    .limit(filter.limit)
    .offset(from)
    .execute()
  return pageOf(rows.map(eventsOn(db)), { from, total })
}

function selectEvents(queries: Queries, { pair, side: one, since, until, kind, atLeast }: EventFilter) {
  let select = queries.selectFrom('event')
  for (const side of [...(pair ?? []), ...(one ? [one] : [])])
    select = select.where('sides', 'like', `% ${side} %`)
  if (since) select = select.where('day', '>=', since)
  // "~" sorts after every digit and dash: until 2031-05 takes in the whole month.
  if (until) select = select.where('day', '<=', `${until}~`)
  if (kind) select = select.where('kind', '=', kind)
  if (atLeast) select = select.where('readouts', '>=', atLeast)
  return select
}

/** The event of this id, or the one that its first readout is in now: events may have been joined since. */
export function findEvent(db: Connection, id: string): StoredEvent | null {
  const row = db
    .prepare(
      `SELECT e.* FROM event e WHERE e.id = ?
       UNION SELECT e.* FROM readout r JOIN event e ON e.id = r.event WHERE r.id = ? LIMIT 1`,
    )
    .get(id, `r${id.slice(1)}`) as Tables['event'] | undefined
  return row ? eventsOn(db)(row) : null
}

/** The sketch of an event has its people, so that no record must be unpacked for them. */
export function findRepresentatives(
  db: Connection,
  readouts: readonly string[],
): ReadonlyMap<string, readonly Representative[]> {
  const find = db
    .prepare('SELECT s.packed FROM readout r JOIN sketch s ON s.readout = r.n WHERE r.id = ?')
    .pluck()
  return new Map(
    readouts.map((id) => {
      const packed = find.get(id) as Uint8Array | undefined
      const people = packed ? unpackSketch(packed).people : []
      return [id, people.map(({ name, country, rank }) => ({ name, country, rank }))]
    }),
  )
}

/** Events with their readouts; the statement is prepared once for a whole list. */
function eventsOn(db: Connection): (row: Tables['event']) => StoredEvent {
  const members = db.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM readout r JOIN version v ON v.n = r.latest WHERE r.event = ? ORDER BY r.id`,
  )
  return (row) => ({
    id: row.id,
    kind: row.kind,
    day: row.day,
    dayFrom: row.day_from,
    sides: listIn(row.sides),
    confidence: row.confidence,
    reasons: JSON.parse(row.reasons) as string[],
    readouts: (members.all(row.id) as SummaryRow[]).map(summaryOf),
  })
}

/** Keeps a person's word on two readouts and settles their events anew. A later word takes back an earlier one. */
export function decideEvent(db: Connection, decision: EventDecision): ReadoutSummary[] {
  const [a, b] = [decision.a, decision.b].sort() as [string, string]
  const find = db.prepare('SELECT n FROM readout WHERE id = ?').pluck()
  const numbers = [a, b].map((id) => find.get(id) as number | undefined)
  if (a === b || numbers.includes(undefined)) {
    throw new DragomanError('no-such-readout', `Two readouts of the archive are needed, not ${a} and ${b}.`, {
      hint: 'Give the ids of two readouts, as "dragoman list" shows them.',
    })
  }
  db.transaction(() => {
    db.prepare(
      'INSERT OR REPLACE INTO event_decision(a, b, decision, who, at, why) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(a, b, decision.type, decision.who, decision.at, decision.why)
    settleEvents(db, new Set(numbers as number[]))
  }).immediate()
  return (
    db
      .prepare(
        `SELECT ${SUMMARY_COLUMNS} FROM readout r JOIN version v ON v.n = r.latest WHERE r.id IN (?, ?) ORDER BY r.id`,
      )
      .all(a, b) as SummaryRow[]
  ).map(summaryOf)
}

export async function listDecisions(db: Connection): Promise<EventDecision[]> {
  const rows = await queriesOn(db)
    .selectFrom('event_decision')
    .selectAll()
    .orderBy('a')
    .orderBy('b')
    .execute()
  return rows.map(({ decision, ...rest }) => ({ type: decision, ...rest }))
}
