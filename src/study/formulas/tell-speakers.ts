import type { Speaker } from '../../record/record.ts'
import { type EventUses, sidesOfEvent } from './formula-use.ts'

/** How many events and documents, from when to when. */
interface Counted {
  readonly events: number
  readonly documents: number
  readonly first: string
  readonly last: string
}

export interface SpeakerUses extends Counted {
  readonly type: Speaker['type']
  /** Of persons; the same person may go by several names. */
  readonly name: string | null
  readonly country: string | null
}

export interface TowardUses extends Counted {
  /** Whose words they are; `both` where the sides say it together. */
  readonly by: string
  /** The other side of the event. */
  readonly toward: string
}

/** A way in which a formula is worded, as texts have it. */
export interface Variant extends Counted {
  readonly text: string
  readonly lang: string | null
}

/** Who says it, in how many events; the most frequent first. A text counts once for each of its speakers. */
export function tellSpeakers(uses: readonly EventUses[]): SpeakerUses[] {
  const found = tally(uses, ({ places }) =>
    places.flatMap(({ speakers }) =>
      speakers.map((speaker) => {
        const name = speaker.type === 'person' ? speaker.name : null
        const country = 'country' in speaker ? speaker.country : null
        return [`${speaker.type}|${name}|${country}`, { type: speaker.type, name, country }] as const
      }),
    ),
  )
  return found
}

/** Who says it toward whom. Of events with several other sides, each counts. */
export function tellToward(uses: readonly EventUses[]): TowardUses[] {
  return tally(uses, ({ places }, { event }) => {
    const sides = sidesOfEvent(event)
    return places.flatMap((place) => {
      const isJoint = place.speakers.some(({ type }) => type === 'both')
      return place.sides.flatMap((by) =>
        sides
          .filter((side) => side !== by)
          .map((toward) => {
            // What both say is said by each toward the other, and told once.
            const [from, to] = isJoint && by > toward ? [toward, by] : [by, toward]
            const key = isJoint ? `both|${from}|${to}` : `${by}|${toward}`
            return [key, isJoint ? { by: `${from}+${to}`, toward: '' } : { by, toward }] as const
          }),
      )
    })
  })
}

/** The wordings that texts have, the most frequent first. Case is not told apart, nor how lines are broken. */
export function tellVariants(uses: readonly EventUses[]): Variant[] {
  return tally(uses, ({ places, row }) =>
    places.map(({ hit }) => {
      const text = hit.replace(/\s+/g, ' ')
      return [`${text.toLowerCase()}|${row.language}`, { text, lang: row.language }] as const
    }),
  )
}

/** Counts what each use has, an event and a document once for each key. */
function tally<T>(
  uses: readonly EventUses[],
  keysOf: (use: EventUses['uses'][number], of: EventUses) => readonly (readonly [string, T])[],
): (T & Counted)[] {
  const found = new Map<
    string,
    { value: T; events: number; documents: number; first: string; last: string }
  >()
  for (const one of uses) {
    const { day } = one.event
    const inEvent = new Set<string>()
    for (const use of one.uses) {
      for (const [key, value] of new Map(keysOf(use, one))) {
        const known = found.get(key) ?? { value, events: 0, documents: 0, first: day, last: day }
        known.documents++
        if (!inEvent.has(key)) known.events++
        inEvent.add(key)
        known.last = day
        found.set(key, known)
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.events - a.events || b.documents - a.documents || (a.first < b.first ? -1 : 1))
    .map(({ value, events, documents, first, last }) => ({ ...value, events, documents, first, last }))
}
