import { compareReport } from './compare-lines.ts'
import type { DatedLine, DatedLines } from './dated-lines.ts'
import { wordsAround } from './find-deeds.ts'
import type { Undertaking } from './ledger-lines.ts'
import { featuresOf } from './line-features.ts'

/** How much surer a report is where its day is the one that was named for the deed. */
const ON_TIME = 0.2
/** Visits begin a day early, and are reported a day late. */
const DAYS_OFF = 2
/** A meeting that is promised without a day, and held where it was promised within so many days, is that meeting. */
const SOON = 3
/** An event of the kind that was promised, at the time that was named for it, is that event. */
const SURE = 0.65
/** Of meetings there may be several; without a name in common, which one was meant is for a person to say. */
const MOST_UNSURE = 0.55
/** A place in common is not enough: much else happens there. */
const LIKE_ENOUGH = 0.28
/** Around the deed so much must be the same, in nats: two or three words that are rare, or the name of a work. */
const SAME_OBJECT = 18

const EVENTS: Readonly<Record<string, ReadonlySet<string>>> = {
  visit: new Set(['visit']),
  meet: new Set(['visit', 'meeting', 'multilateral', 'video']),
}

/** What goes on, was done in part, or is done once more is not what was promised. */
const GOING_ON = /(?<!\p{L})continu(?:e|es|ing)(?!\p{L})|继续|продолж/iu
const NOT_ALL =
  /(?<!\p{L})another(?!\p{L})|又一|再次|очередн|[一二三]期|阶段|(?:first|second|initial) (?:phase|stage|batch)|(?:перв|втор)\p{L}{2,3} (?:этап|очеред|парти)/iu

/** What is held before a meeting is not that meeting. */
const AHEAD = /(?<!\p{L})(?:ahead of|before|prior to|on the eve of|перед|накануне)(?!\p{L})|前夕|之前|会前/iu

/** How surely a later line reports a deed of an undertaking as done, from 0 to 1, and why. */
interface Judged {
  readonly confidence: number
  readonly reasons: readonly string[]
}

interface ReportedDeed {
  readonly promise: DatedLine<Undertaking>
  readonly report: DatedLine
  readonly deed: string
  /** Whether the line tells its readout's own event: the first that reports anything. */
  readonly isOwnEvent: boolean
}

export type ReportJudge = (reported: ReportedDeed) => Judged

/**
 * Judges reports by what the lines have in common; by the time that was named, where the event itself is what was
 * promised; and by the words around the deed in both, which say what is signed, opened or built.
 */
export function openReportJudge({ table, plain }: DatedLines): ReportJudge {
  const kept = new Map<string, ReadonlySet<number>>()
  const objectsOf = ({ line, lang }: DatedLine, deed: string, as: 'promised' | 'done') => {
    const key = `${line.id} ${deed} ${as}`
    const known = kept.get(key)
    if (known) return known
    const around = wordsAround(line.quote, lang, { deed, as }).join(' ; ')
    const made = new Set(table.take(featuresOf(around, [], { lang, plain })))
    kept.set(key, made)
    return made
  }
  const sameAround = ({ promise, report, deed }: ReportedDeed): number => {
    if (promise.lang !== report.lang) return 0
    const said = objectsOf(report, deed, 'done')
    let sum = 0
    for (const feature of objectsOf(promise, deed, 'promised'))
      if (said.has(feature)) sum += table.weightOf(feature)
    return sum
  }
  return (reported) => {
    const { promise, report, deed, isOwnEvent } = reported
    const { due } = promise.line
    const likeness = compareReport(promise, report, table)
    const isOnTime = due !== null && partiesOf(promise).length > 1 && isAt(due, report.day)
    const isEvent = isOwnEvent && (EVENTS[deed]?.has(report.summary.kind ?? '') ?? false)
    const time = isOnTime ? [`due ${due}`] : []
    // Of most pairs nobody asks for reasons.
    const judged = (confidence: number): Judged => ({
      confidence,
      get reasons() {
        return [`deed ${deed}`, ...time, ...likeness.reasons]
      },
    })
    const told = likeness.confidence + (isOnTime ? ON_TIME : 0)
    // What is told as done already is no promise of it.
    const isPast = wordsAround(promise.line.quote, promise.lang, { deed, as: 'done' }).length > 0
    if (isPast || GOING_ON.test(promise.line.quote) || NOT_ALL.test(report.line.quote))
      return judged(Math.min(MOST_UNSURE, told))
    if (EVENTS[deed]) {
      const isNamed = () =>
        likeness.confidence >= LIKE_ENOUGH &&
        likeness.reasons.some((reason) => reason.startsWith('named ')) &&
        !AHEAD.test(report.line.quote)
      const isSoon = due === null && daysBetween(promise.day, report.day) <= SOON
      const isSure = isEvent && ((isOnTime && deed === 'visit') || ((isOnTime || isSoon) && isNamed()))
      if (isSure) return judged(Math.max(SURE, told))
      const least = isEvent && isOnTime ? MOST_UNSURE : 0
      return judged(Math.min(MOST_UNSURE, Math.max(least, told)))
    }
    if (sameAround(reported) >= SAME_OBJECT) return judged(Math.max(SURE, told))
    return judged(Math.min(MOST_UNSURE, told))
  }
}

export const partiesOf = ({ owner, toward }: DatedLine): string[] => [
  ...new Set([...owner.split('+'), ...toward]),
]

export function daysBetween(a: string, b: string): number {
  return (Date.parse(b.slice(0, 10)) - Date.parse(a.slice(0, 10))) / 86_400_000
}

/** Whether a day is in the month, or within days of the day, that was named; a year alone names too much. */
function isAt(due: string, day: string): boolean {
  if (due.length === 10) return Math.abs(daysBetween(due, day)) <= DAYS_OFF
  return due.length === 7 && day.startsWith(due)
}
