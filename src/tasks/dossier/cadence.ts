import { daysBetween, isWholeDay } from './coverage.ts'
import { groupBy } from './figure.ts'
import type { Contact } from './gather-contacts.ts'
import { type Quartiles, quartilesOf } from './quartiles.ts'

/** Days from one day of contact to the next, with a contact of either day. */
interface Gap {
  readonly from: string
  readonly to: string
  readonly days: number
}

/** How often two sides are in contact, and how long the present gap is beside those before. */
export interface Cadence {
  /** `all`, `heads` (both sides by their leaders), or a channel. */
  readonly series: string
  /** Contacts with a whole day, of which those of one day count once. */
  readonly contacts: number
  /** Past gaps; null where there are fewer than LEAST_GAPS. */
  readonly usual: Quartiles | null
  readonly gaps: readonly Gap[]
  readonly last: { readonly event: string; readonly day: string } | null
  /** Days from the last contact to the day up to which the texts reach. */
  readonly open: number | null
  /** How many of the past gaps were at least as long as the open one. */
  readonly asLong: number
  readonly verdict: Verdict
}

/** overdue: at most one past gap in ten was as long as the open one; long: at most one in four. */
export const VERDICTS = ['overdue', 'long', 'usual', 'too-few'] as const
export type Verdict = (typeof VERDICTS)[number]

/** With fewer past gaps nothing is said of what is usual. */
export const LEAST_GAPS = 8
const OVERDUE = 0.1
const LONG = 0.25

/** The cadence of all contacts, of those between leaders, and of each channel, up to a day. */
export function tellCadence(contacts: readonly Contact[], end: string): readonly Cadence[] {
  const dated = contacts.filter(({ day }) => isWholeDay(day) && day <= end)
  const channels = [...groupBy(dated, ({ kind }) => kind)].sort((a, b) => b[1].length - a[1].length)
  return [
    cadenceOf('all', dated, end),
    cadenceOf(
      'heads',
      dated.filter(({ level }) => level === 'heads'),
      end,
    ),
    ...channels.map(([kind, group]) => cadenceOf(kind, group, end)),
  ]
}

function cadenceOf(series: string, contacts: readonly Contact[], end: string): Cadence {
  // Several contacts of one day are one occasion: a gap of no days would say nothing of the cadence.
  const days = [...groupBy(contacts, ({ day }) => day?.slice(0, 10) ?? null)].sort((a, b) =>
    a[0] < b[0] ? -1 : 1,
  )
  const occasions = days.map(([day, group]) => ({ day, event: group[0]?.id ?? '' }))
  const gaps = occasions.slice(1).map(({ day, event }, i): Gap => {
    const before = occasions[i]
    return { from: before?.event ?? '', to: event, days: daysBetween(before?.day ?? day, day) }
  })
  const last = occasions.at(-1) ?? null
  const open = last ? Math.max(0, daysBetween(last.day, end)) : null
  const asLong = open === null ? 0 : gaps.filter(({ days: length }) => length >= open).length
  const isEnough = gaps.length >= LEAST_GAPS
  return {
    series,
    contacts: occasions.length,
    usual: isEnough ? quartilesOf(gaps.map(({ days: length }) => length)) : null,
    gaps,
    last,
    open,
    asLong,
    verdict: isEnough ? verdictOf(asLong / gaps.length) : 'too-few',
  }
}

function verdictOf(share: number): Verdict {
  return share <= OVERDUE ? 'overdue' : share <= LONG ? 'long' : 'usual'
}
