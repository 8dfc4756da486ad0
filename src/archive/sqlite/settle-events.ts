import { EVENT_WINDOW_DAYS, filingDay } from '../events/event-days.ts'
import { eventKeys } from '../events/event-keys.ts'
import { type EventDecision, type EventGroup, gatherEvents } from '../events/gather-events.ts'
import { type EventLink, linkEvents } from '../events/link-events.ts'
import { keysOf, type PackedSketch, unpackSketch } from '../events/pack-sketch.ts'
import type { EventSketch } from '../events/sketch-event.ts'
import { eventId } from '../identity.ts'
import type { Connection } from './open-file.ts'
import { statementsOf } from './prepared-statements.ts'

/** Keeps what decides on the event of a readout, in place of what was kept before. */
export function keepSketch(
  db: Connection,
  readout: number,
  sketch: PackedSketch | null,
  isNew: boolean,
): void {
  const { dropSketch, dropLinks, insertSketch, insertKey } = statementsOf(db)
  if (!isNew) {
    dropKeysOf(db, readout)
    dropSketch.run(readout)
    dropLinks.run(readout, readout)
  }
  if (!sketch) return
  insertSketch.run(readout, sketch.bytes)
  for (const key of sketch.keys) insertKey.run(key, sketch.day, readout)
}

/** The keys that a readout is looked for by are those of its sketch; an index by readout would only repeat them. */
function dropKeysOf(db: Connection, readout: number): void {
  const { findSketch, dropKey } = statementsOf(db)
  const row = findSketch.get(readout) as { packed: Uint8Array } | undefined
  if (!row) return
  const { keys, day } = keysOf(unpackSketch(row.packed))
  for (const key of keys) dropKey.run(key, day, readout)
}

/**
 * Brings the touched readouts together with those that report the same event, and settles every event that this
 * changes. What comes out depends on what is in the archive, not on the order in which it came.
 */
export function settleEvents(db: Connection, touched: ReadonlySet<number>): void {
  const seen = new Map<number, EventSketch | null>()
  const sketchOf = (n: number): EventSketch | null => {
    let sketch = seen.get(n)
    if (sketch === undefined) {
      const row = statementsOf(db).findSketch.get(n) as { packed: Uint8Array } | undefined
      sketch = row ? unpackSketch(row.packed) : null
      seen.set(n, sketch)
    }
    return sketch
  }
  for (const readout of touched) linkReadout(db, readout, sketchOf)
  const settled = new Set<number>()
  for (const readout of touched) {
    if (settled.has(readout)) continue
    const group = connectedTo(db, readout)
    for (const n of group) settled.add(n)
    settleGroup(db, [...group], sketchOf)
  }
}

type SketchOf = (n: number) => EventSketch | null

function linkReadout(db: Connection, readout: number, sketchOf: SketchOf): void {
  const { findCandidates, insertLink } = statementsOf(db)
  const sketch = sketchOf(readout)
  const day = sketch && filingDay(sketch)
  if (!day) return
  const candidates = new Set<number>()
  const [from, to] = [shiftDay(day, -EVENT_WINDOW_DAYS), shiftDay(day, EVENT_WINDOW_DAYS)]
  for (const key of eventKeys(sketch)) {
    for (const n of findCandidates.all(key, from, to) as number[]) if (n !== readout) candidates.add(n)
  }
  for (const n of candidates) {
    const other = sketchOf(n)
    const link = other && linkEvents(sketch, other)
    if (!link) continue
    insertLink.run(Math.min(readout, n), Math.max(readout, n), link.confidence, JSON.stringify(link.reasons))
  }
}

/** All readouts that links or a person's joins connect with this one. */
function connectedTo(db: Connection, readout: number): Set<number> {
  const { findNeighbours, findJoined, findEventMembers } = statementsOf(db)
  const group = new Set([readout])
  for (const n of group) {
    for (const other of findNeighbours.all(n, n) as number[]) group.add(other)
    for (const other of findJoined.all(n, n) as number[]) group.add(other)
    // Those that were one event with it until now must be settled anew as well.
    for (const other of findEventMembers.all(n) as number[]) group.add(other)
  }
  return group
}

function settleGroup(db: Connection, group: readonly number[], sketchOf: SketchOf): void {
  const { findId, findLinksOf } = statementsOf(db)
  const idOf = new Map(group.map((n) => [n, findId.get(n) as string]))
  const nOf = new Map([...idOf].map(([n, id]) => [id, n]))
  const isOne = group.length === 1
  const links = isOne
    ? []
    : group.flatMap((n) =>
        (findLinksOf.all(n) as LinkRow[]).map(
          ({ a, b, confidence, reasons }): EventLink => ({
            a: idOf.get(a) ?? '',
            b: idOf.get(b) ?? '',
            confidence,
            reasons: JSON.parse(reasons) as string[],
          }),
        ),
      )
  const decisions = isOne ? [] : decisionsOn(db, [...idOf.values()])
  const gathered = gatherEvents(
    group.flatMap((n) => sketchOf(n) ?? []),
    links,
    decisions,
  )
  dropEvents(db, group)
  for (const event of gathered) writeEvent(db, event, { nOf, sketchOf })
}

/** In the order they were made; those with one foot outside the group do not touch it. */
function decisionsOn(db: Connection, ids: readonly string[]): EventDecision[] {
  const { findDecisionsOf } = statementsOf(db)
  const rows = ids.flatMap((id) => findDecisionsOf.all(id) as (EventDecision & { readonly at: string })[])
  return rows
    .filter(({ b }) => ids.includes(b))
    .sort((x, y) => (x.at < y.at ? -1 : x.at > y.at ? 1 : x.a < y.a ? -1 : 1))
}

interface LinkRow {
  readonly a: number
  readonly b: number
  readonly confidence: number
  readonly reasons: string
}

function dropEvents(db: Connection, group: readonly number[]): void {
  const { dropEventOf, clearEvent } = statementsOf(db)
  for (const n of group) {
    dropEventOf.run(n)
    clearEvent.run(n)
  }
}

interface Names {
  readonly nOf: ReadonlyMap<string, number>
  readonly sketchOf: SketchOf
}

function writeEvent(
  db: Connection,
  { members, confidence, reasons }: EventGroup,
  { nOf, sketchOf }: Names,
): void {
  const { insertEvent, setEvent } = statementsOf(db)
  const numbers = members.flatMap((id) => nOf.get(id) ?? [])
  const sketches = numbers.flatMap((n) => sketchOf(n) ?? [])
  const best = [...sketches].sort(bySureness)[0]
  const id = eventId(members[0] ?? '')
  const sides = [...new Set(sketches.flatMap((sketch) => sketch.sides))].sort()
  insertEvent.run(
    id,
    best?.kind ?? null,
    best?.day ?? null,
    best?.dayFrom ?? null,
    sides.length > 0 ? ` ${sides.join(' ')} ` : '',
    members.length,
    confidence,
    JSON.stringify(reasons),
  )
  for (const n of numbers) setEvent.run(id, n)
}

const SURENESS = { stated: 0, implied: 1, assumed: 2 } as const

/** The day that a text states before one that is assumed; then by id, so that the order of filing does not matter. */
function bySureness(a: EventSketch, b: EventSketch): number {
  const rank = ({ dayFrom }: EventSketch) => (dayFrom ? SURENESS[dayFrom] : 3)
  return rank(a) - rank(b) || (a.readout < b.readout ? -1 : 1)
}

/** An ISO day so many days on. */
function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
