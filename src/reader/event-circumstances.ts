import type { EngagementKind, Readout } from '../record/index.ts'
import type { FoundDate } from './dates/found-date.ts'
import { firstWhere } from './first-where.ts'
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
export function dateOfEvent(scene: Scene): EventDate | null {
  const { lead, title, views, words, lines } = scene
  const inLead = lead
    ? datesIn(lead, scene).filter((date) => isEventDay(date) && !isDecoy(date, lead, scene))
    : []
  const ofLead = inLead.find((date) => date.kind === 'deictic') ?? inLead[0]
  const ofTitle = title ? datesIn(title, scene).find(isEventDay) : undefined
  const line = lines.find((run) => run.zone === 'dateline')
  const ofLine = line
    ? scene.dates.find((date) => date.from >= line.from && date.to <= line.to && date.kind === 'day')
    : undefined
  const named = ofLead ?? ofTitle ?? ofLine
  const found = named ?? dayWordElsewhere(views, lead, scene)
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
): FoundDate | null {
  for (const view of views) {
    if (!isProse(view.run) || view === lead) continue
    const found = datesIn(view, scene).find((date) => date.kind === 'deictic' && pointsToDay(date, scene))
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

const DECOY =
  /\b(until|attack|attacks|cyberattack|elections?|adopted|anniversary|dated|scheduled|signed|ended|began|occurred|explosion|earthquake|crash|marks|resolution|agreement|commemorat\w+|celebrat\w+|visit on|held on|took place on|victory)\s+(?:[\w’'.,-]+\s+){0,5}$/i
/** "the events of 5 May" tells of something else, "spoke with the President of France on 5 May" does not. */
const OF_DAY =
  /\b(of|from|by(?!\s+(?:tele)?phone|\s+video|\s+secure)|between|next|upcoming)\s+(?:(?!on\s)[\w’'.,-]+\s+){0,5}$/i

/** A day that belongs to something else: looked for in the few words before it. */
function isDecoy(date: FoundDate, view: SentenceView, { text, words }: Scene): boolean {
  if (date.kind === 'deictic') {
    return (
      words.word[date.to] !== undefined &&
      /^['’]s$/.test(text.slice(words.start[date.to], words.end[date.to]))
    )
  }
  const start = words.start[Math.max(view.run.from, date.from - 40)] as number
  const clause =
    text
      .slice(start, words.start[date.from])
      .split(/[,;:]\s/)
      .at(-1) ?? ''
  if (/^(on|in|the|from|early|late|morning|evening|night|day|noon|of|\s|afternoon)*$/i.test(clause))
    return false
  return ASIDE.test(clause) || DECOY.test(clause) || OF_DAY.test(clause)
}

/** A clause that tells of something before, after or beside the event. */
const ASIDE =
  /\b(following|after|since|ahead of|before|prior to|as part of|in accordance|in light of|pursuant|resulting|reached|upcoming|which|who|that|where)\b/i

const NOWADAYS = /\b(is|are|that|and|of|has|have|being|giving|gives|which|world|situation)\s+$/i

/** "scheduled for today", "this morning", "also today" point to the day; "a leader today" means nowadays. */
function pointsToDay(date: FoundDate, scene: Scene): boolean {
  const { text, words } = scene
  const slice = text.slice(words.start[date.from], words.end[date.to - 1]).toLowerCase()
  const before = text.slice(Math.max(0, (words.start[date.from] as number) - 24), words.start[date.from])
  // "Today" inside a quotation or after "is" is the speaker's nowadays.
  if (slice === 'yesterday' && /\b(his|her|their|the|of)\b[^.]{0,24}$/i.test(before)) return false
  if (isQuoted(date, scene)) return slice !== 'today' && slice !== 'tomorrow' && slice !== 'tonight'
  const end = words.end[date.to - 1] as number
  return slice !== 'today' || !(NOWADAYS.test(before) || NOWADAYS_AFTER.test(text.slice(end, end + 24)))
}

/** "today one of the key issues is …" */
const NOWADAYS_AFTER = /^,? (one of|the key|is|are|more|many|there|as|\w+ (?:is|are))\b/i

/** Words looked back over for an open quotation mark. */
const LOOK_BACK = 4000

/** Whether a quotation is open at a date. */
function isQuoted(date: FoundDate, { text, words }: Scene): boolean {
  let open = false
  for (let i = Math.max(0, date.from - LOOK_BACK); i < date.from; i++) {
    const mark = text.charCodeAt(words.start[i] as number)
    if (mark === 0x22) open = !open
    else if (mark === 0x201c) open = true
    else if (mark === 0x201d) open = false
  }
  return open
}
