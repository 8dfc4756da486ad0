import type { Span } from '../../record/span.ts'

/** A sentence that figures stand on; `span` is [start, end) in UTF-16 units of the readout's latest text. */
export interface Sentence {
  readonly readout: string
  readonly span: Span
  readonly quote: string
}

/** A number with what it counts: `count` is the number of events, never of texts. */
export interface Figure {
  readonly count: number
  readonly events: readonly string[]
  /** Places in the dossier's list of sentences; at least one for each event. */
  readonly sentences: readonly number[]
}

/** One reason to count an event: the sentence that says so. */
export interface Use {
  readonly event: string
  readonly sentence: number
}

/** Each event once, however many sentences of however many readouts say it. Keeps the order of the uses. */
export function figureOf(uses: readonly Use[]): Figure {
  const events = [...new Set(uses.map(({ event }) => event))]
  return {
    count: events.length,
    events,
    sentences: [...new Set(uses.map(({ sentence }) => sentence))],
  }
}

/** Items by a key, in the order in which keys first come up; items without a key are left out. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key | null,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    if (key === null) continue
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
