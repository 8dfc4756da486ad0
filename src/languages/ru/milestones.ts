import {
  type FoundDate,
  firstWhere,
  type MilestoneReader,
  type Name,
  type MilestonePage as Page,
  type SentenceRun as Run,
  SHAPE,
  type Words,
} from '../../reader/index.ts'
import type { Milestone } from '../../record/index.ts'
import { isToCome } from './is-to-come.ts'

/** Anniversaries by their ordinals, of this year where no other is named, and dates that lie ahead. */
export function readMilestones(page: Page): MilestoneReader {
  const { words, lexicon } = page
  const isAnniversary = lexicon.classTest('<anniversary>')
  const seen = new Set<string>()
  return (sentence, dates) => {
    const milestones: Milestone[] = []
    const add = (milestone: Milestone | null) => {
      const key = milestone ? `${milestone.when} ${milestone.ordinal ?? ''}` : ''
      if (!milestone || seen.has(key)) return
      seen.add(key)
      milestones.push(milestone)
    }
    const used = new Set<FoundDate>()
    for (let at = sentence.from; at < sentence.to; at++) {
      if (isAnniversary(words.word[at] as number)) add(anniversaryAt(at, sentence, dates, used, page))
    }
    for (const date of dates)
      if (!used.has(date) && isToCome(date, sentence, page)) add(toCome(date, sentence, page))
    return milestones
  }
}

/** Words around an anniversary within which a year is its own. */
const NEAR = 14

/** The anniversary at a word: of the year named beside it, else of this year; null if it is past or nobody's. */
function anniversaryAt(
  at: number,
  sentence: Run,
  dates: readonly FoundDate[],
  used: Set<FoundDate>,
  page: Page,
): Milestone | null {
  const { text, words, today } = page
  const ordinal = ordinalBefore(at, page)
  if (!ordinal || !today || isPast(ordinal.at, sentence, page)) return null
  const end = objectEnd(at, sentence, page)
  if (end === at + 1) return null
  const year = dates.find(
    (date) =>
      (date.kind === 'relative-year' || date.kind === 'year') &&
      Math.abs(date.from - at) < NEAR &&
      date.value >= today.slice(0, 4),
  )
  if (year) used.add(year)
  return {
    what: text.slice(words.start[ordinal.at], words.end[end - 1]),
    when: year?.value ?? today.slice(0, 4),
    ordinal: ordinal.value,
    ref: refBetween(at, end, page),
    span: [words.start[ordinal.at] as number, words.end[end - 1] as number],
    certainty: year?.certainty ?? 'implied',
    rule: year ? 'milestone-anniversary' : 'milestone-anniversary-of-the-year',
  }
}

/** Words looked back over for a word that puts an anniversary into the past, or makes it a person's. */
const LOOK_BACK = 4
const PAST =
  /^(?:недавн[а-яё]*|прошедш[а-яё]*|отмеч[а-яё]*вш[а-яё]*|отметил[а-яё]*|минувш[а-яё]*|прошл[а-яё]*|его|её|ее|ваш[а-яё]*)$/i

/** "с недавно отмечавшимся его 55-летием" is over. */
function isPast(at: number, sentence: Run, { text, words }: Page): boolean {
  for (let i = Math.max(sentence.from, at - LOOK_BACK); i < at; i++)
    if (PAST.test(text.slice(words.start[i], words.end[i]))) return true
  return false
}

const COMMEMORATED: ReadonlySet<Name['type']> = new Set(['instrument', 'event', 'initiative', 'organisation'])

function refBetween(from: number, to: number, { names }: Page): string | null {
  const first = firstWhere(names.length, (i) => (names[i] as Name).from >= from)
  for (let i = first; i < names.length && (names[i] as Name).from < to; i++) {
    const name = names[i] as Name
    if (name.to <= to && COMMEMORATED.has(name.type)) return name.ref
  }
  return null
}

/** The number within four words before: "80-летие", "25-я годовщина", "двадцатая годовщина". */
function ordinalBefore(at: number, { words, text, lexicon }: Page): { value: number; at: number } | null {
  const ordinalOf = lexicon.valueTest('ordinal')
  const own = ordinalOf(words.word[at] as number)
  if (own > 0) return { value: own, at }
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const digits = ((words.shape[i] as number) & SHAPE.digit) !== 0
    const value = digits
      ? Number.parseInt(text.slice(words.start[i], words.end[i]), 10)
      : ordinalOf(words.word[i] as number)
    if (value > 0 && value < 1000) return { value, at: i }
  }
  return null
}

const OBJECT_ENDS = /^(?:[,.;:!?()–—]|в|во|на|и|а|с|со|который|которое|которая|будет|стала|станет)$/i
const LONGEST_OBJECT = 24

/** "… установления дипломатических отношений": to the next mark or preposition. */
function objectEnd(at: number, sentence: Run, { text, words }: Page): number {
  let i = at + 1
  while (
    i < sentence.to &&
    i < at + LONGEST_OBJECT &&
    !OBJECT_ENDS.test(text.slice(words.start[i], words.end[i]))
  )
    i++
  return i
}

function toCome(date: FoundDate, sentence: Run, { text, words }: Page): Milestone {
  const from = clauseStart(date, sentence, words, text)
  // "в 2032 году исполнится …": where the date leads, what is to come follows it.
  const to = date.from - from > LEADING ? date.to : clauseEnd(date, sentence, words, text)
  const span = [words.start[from] as number, words.end[to - 1] as number] as const
  return {
    what: text.slice(...span),
    when: date.value,
    ordinal: null,
    ref: null,
    span,
    certainty: date.certainty,
    rule: 'milestone-date-to-come',
  }
}

const LONGEST_CLAUSE = 30
/** Words before a date that leads its clause. */
const LEADING = 3

function clauseStart(date: FoundDate, sentence: Run, words: Words, text: string): number {
  const first = Math.max(sentence.from, date.from - LONGEST_CLAUSE)
  for (let i = date.from - 2; i > first; i--) {
    if (!/^[,;:]$/.test(text.slice(words.start[i], words.end[i]))) continue
    const next = text.slice(words.start[i + 1], words.end[i + 1])
    return /^(?:что|и|а|где|чтобы)$/i.test(next) && i + 2 < date.from ? i + 2 : i + 1
  }
  return first
}

function clauseEnd(date: FoundDate, sentence: Run, words: Words, text: string): number {
  const last = Math.min(sentence.to, date.to + LONGEST_CLAUSE)
  for (let i = date.to; i < last; i++) {
    if (/^[,;:.!?]$/.test(text.slice(words.start[i], words.end[i]))) return i
  }
  return last
}
