import type { EventSketch } from './sketch-event.ts'

/** Readouts of one event lie at most this many days apart by their `filingDay`. */
export const EVENT_WINDOW_DAYS = 4

/** The same moment is the day before or after elsewhere. */
const TIME_ZONES = 1
/** How much later than the event a text without a date may be published. */
const LATE_POSTING = 3

const DAY = 86_400_000

/** The full day a sketch is looked up by; null if nothing is known of its time. */
export function filingDay({ day, published }: EventSketch): string | null {
  if (day === null || day.length === 10) return day
  if (published?.startsWith(day)) return published
  return `${day}${day.length === 4 ? '-01' : ''}-01`
}

/** How two sketches lie in time; `apart` in days, 0 if they overlap. `vague`: one of them knows only a month or a year. */
export interface Distance {
  readonly apart: number
  readonly vague: boolean
  /** Whether that is too far for one event. */
  readonly tooFar: boolean
}

/** Null where one of the two has no time at all. */
export function distanceOf(a: EventSketch, b: EventSketch): Distance | null {
  const left = stretchOf(a)
  const right = stretchOf(b)
  if (!left || !right) return null
  const apart = Math.max(0, right[0] - left[1], left[0] - right[1])
  return {
    apart,
    vague: isVague(a) || isVague(b),
    tooFar: apart > (mayBeLate(a, b, left[1] > right[1]) ? LATE_POSTING : TIME_ZONES),
  }
}

/** Whether the day lies after publication by more than time zones explain: the day of another event, or no report. */
export function isAnnounced({ day, published }: EventSketch): boolean {
  return day !== null && published !== null && firstDay(day) - lastDay(published) > TIME_ZONES
}

/** Only a text whose day is that of its publication can lag behind the other, or behind another such text. */
function mayBeLate(a: EventSketch, b: EventSketch, isLeftLater: boolean): boolean {
  return (isLeftLater ? a : b).dayFrom === 'assumed'
}

const isVague = ({ day }: EventSketch): boolean => day !== null && day.length < 10

/** First and last day as day numbers. */
function stretchOf({ day, endDay }: EventSketch): readonly [number, number] | null {
  if (day === null) return null
  const first = firstDay(day)
  return [first, Math.max(first, lastDay(endDay ?? day))]
}

function firstDay(day: string): number {
  return Date.parse(day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day) / DAY
}

function lastDay(day: string): number {
  if (day.length === 10) return firstDay(day)
  const year = Number(day.slice(0, 4))
  const month = day.length === 7 ? Number(day.slice(5)) : 12
  return Date.UTC(year, month, 0) / DAY
}
