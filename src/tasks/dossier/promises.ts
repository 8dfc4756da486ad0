import type { Span } from '../../record/span.ts'
import { type Figure, figureOf, groupBy, type Use } from './figure.ts'
import type { GatheredText } from './gather-contacts.ts'
import type { Standing, StandingOf } from './standings.ts'

/** What one of the two sides, or both, said it will do. */
export interface Undertaking extends Use {
  readonly by: string
  readonly hardness: string
  readonly due: string | null
  /** Day on which it was said. */
  readonly day: string | null
  readonly readout: string
  /** ahead: its day is to come; passed: it has passed, and nothing is said of whether it was kept; undated: no day. */
  readonly state: UndertakingState
  /** How the commitment stands of which this is a line; null where the ledger has no such line. */
  readonly standing: Standing | null
}

export const UNDERTAKING_STATES = ['ahead', 'passed', 'undated'] as const
export type UndertakingState = (typeof UNDERTAKING_STATES)[number]

/** A day to come that texts on the two name. */
export interface DateAhead {
  readonly when: string
  readonly what: string
  readonly ref: string | null
  readonly ordinal: number | null
  readonly named: Figure
}

interface NamedDate extends Use {
  readonly when: string
  readonly what: string
  readonly ref: string | null
  readonly ordinal: number | null
}

export interface PromiseKeeper {
  readonly add: (gathered: GatheredText, keep: (span: Span) => number) => void
  readonly tell: (
    asOf: string,
    standingOf: StandingOf,
  ) => {
    /** The nearest day first, then the latest said first. */
    readonly undertakings: readonly Undertaking[]
    /** The nearest first. */
    readonly dates: readonly DateAhead[]
  }
}

/** Keeps undertakings and dates of events between the two alone. */
export function keepPromises(pair: readonly [string, string]): PromiseKeeper {
  const undertakings: (Omit<Undertaking, 'state' | 'standing'> & { readonly span: Span })[] = []
  const dates: NamedDate[] = []
  return {
    add({ text, contact, record }, keep) {
      if (!contact.isBilateral) return
      const base = { event: contact.id, readout: text.id, day: contact.day ?? text.published }
      for (const { by, hardness, due, span } of record.commitments) {
        if (by !== 'both' && !pair.includes(by)) continue
        undertakings.push({ ...base, by, hardness, due, span, sentence: keep(span) })
      }
      for (const { what, when, ref, ordinal, span } of record.milestones)
        dates.push({ event: contact.id, what, when, ref, ordinal, sentence: keep(span) })
    },
    tell(asOf, standingOf) {
      const told = undertakings.map(({ span, ...one }): Undertaking => {
        const standing = standingOf({ readout: one.readout, by: one.by, span })
        return { ...one, state: stateOf(one.due, asOf), standing }
      })
      return {
        undertakings: told.sort(
          (a, b) => compare(a.due ?? '~', b.due ?? '~') || compare(b.day ?? '', a.day ?? ''),
        ),
        dates: datesAhead(dates, asOf),
      }
    },
  }
}

function datesAhead(dates: readonly NamedDate[], asOf: string): readonly DateAhead[] {
  const ahead = dates.filter(({ when }) => stateOf(when, asOf) === 'ahead')
  return [...groupBy(ahead, ({ when, ref, what }) => `${when} ${ref ?? what.toLowerCase()}`).values()]
    .flatMap((group) => {
      const [first] = group
      if (!first) return []
      const { when, what, ref, ordinal } = first
      return [{ when, what, ref, ordinal, named: figureOf(group) }]
    })
    .sort((a, b) => compare(a.when, b.when))
}

/** A month or a year is ahead until it is over. */
function stateOf(due: string | null, asOf: string): UndertakingState {
  if (due === null) return 'undated'
  return due >= asOf.slice(0, due.length) ? 'ahead' : 'passed'
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
