import type { EngagementKind, Readout } from '../record/index.ts'
import type { FoundDate } from './dates/found-date.ts'
import { firstWhere } from './first-where.ts'
import type { Grammar } from './grammar.ts'
import { isProse, type SentenceView } from './sentence-view.ts'
import type { LineRun } from './stage.ts'
import type { Units } from './stages/cut-units.ts'
import type { Words } from './words.ts'

interface Scene {
  readonly readout: Readout
  readonly text: string
  readonly words: Words
  readonly units: Units
  readonly dates: readonly FoundDate[]
  readonly lines: readonly LineRun[]
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly views: readonly SentenceView[]
  readonly kind: EngagementKind
  readonly home: string | null
}

export interface EventDate {
  readonly value: string
  /** last day, where the event took several */
  readonly end: string | null
  readonly certainty: 'stated' | 'implied'
  readonly rule: string
  readonly span: readonly [number, number]
}

/**
 * The day of the event. In order: a day in the lead that is not inside an aside ("following the call on 5 May"), a day
 * in the title, a dateline, a day word elsewhere in the report ("also today", "this morning"). Never the publication
 * date by itself.
 */
export function dateOfEvent(scene: Scene, grammar: Grammar): EventDate | null {
  const { lead, title, views, words, lines } = scene
  const inLead = lead
    ? datesIn(lead, scene).filter((date) => isEventDay(date) && !grammar.isDecoy(date, lead, scene))
    : []
  const ofLead = inLead.find((date) => date.kind === 'deictic') ?? inLead[0]
  const ofTitle = title ? datesIn(title, scene).find(isEventDay) : undefined
  const line = lines.find((run) => run.zone === 'dateline')
  const ofLine = line
    ? scene.dates.find((date) => date.from >= line.from && date.to <= line.to && date.kind === 'day')
    : undefined
  const named = ofLead ?? ofTitle ?? ofLine
  const found = named ?? dayWordElsewhere(views, lead, scene, grammar)
  if (!found) return null
  const isElsewhere = !named
  return {
    value: isElsewhere ? (scene.readout.published ?? found.value).slice(0, 10) : found.value,
    end: isElsewhere ? null : found.end,
    certainty: isElsewhere ? 'implied' : found.certainty,
    rule: found.rule,
    span: [words.start[found.from] as number, words.end[found.to - 1] as number],
  }
}

/** "Also today", "this morning": a day word of the report outside its lead. */
function dayWordElsewhere(
  views: readonly SentenceView[],
  lead: SentenceView | null,
  scene: Scene,
  grammar: Grammar,
): FoundDate | null {
  for (const view of views) {
    if (!isProse(view.run) || view === lead) continue
    const found = datesIn(view, scene).find(
      (date) => date.kind === 'deictic' && grammar.pointsToDay(date, scene),
    )
    if (found) return found
  }
  return null
}

function datesIn(view: SentenceView, { dates }: Scene): readonly FoundDate[] {
  const found: FoundDate[] = []
  const first = firstWhere(dates.length, (i) => (dates[i] as FoundDate).from >= view.run.from)
  for (let i = first; i < dates.length; i++) {
    const date = dates[i] as FoundDate
    if (date.to > view.run.to) break
    found.push(date)
  }
  return found
}

function isEventDay(date: FoundDate): boolean {
  return date.kind === 'day' || date.kind === 'deictic' || date.kind === 'weekday'
}
