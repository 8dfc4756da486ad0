import type {
  FoundDate,
  MilestoneReader,
  MilestonePage as Page,
  SentenceRun as Run,
  Words,
} from '../../reader/index.ts'
import type { Milestone } from '../../record/index.ts'
import { milestoneReader, ordinalBefore, refBetween } from '../shared/read-milestones.ts'
import { isToCome } from './dates/is-to-come.ts'

/** Anniversaries by their ordinals and years, and dates that lie ahead. What a text says twice is told once. */
export function readMilestones(page: Page): MilestoneReader {
  return milestoneReader(page, { anniversaryAt, isToCome, toCome })
}

/** Dates of one sentence that an anniversary may take its year from. */
const MOST_DATES = 24

/** The anniversary at a word, if its sentence gives it a year that is not past. */
function anniversaryAt(
  at: number,
  sentence: Run,
  dates: readonly FoundDate[],
  used: Set<FoundDate>,
  page: Page,
): Milestone | null {
  const { text, words, today } = page
  const ordinal = ordinalBefore(at, 3, page) ?? yearsBefore(at, page)
  if (!ordinal && used.size > 0) return null
  const near = dates.slice(0, MOST_DATES)
  const year = near.find(
    (date) =>
      date.kind === 'relative-year' ||
      (date.kind === 'year' && today !== null && date.value >= today.slice(0, 4)),
  )
  const day = near.find((date) => date.kind === 'day' && today !== null && date.value > today)
  const isThisYear = near.length === 0 && ordinal !== null && isPresent(ordinal.at, page)
  const found = day ?? year ?? (isThisYear ? thisYear(page) : null)
  if (!found || (today && found.value < today.slice(0, found.value.length))) return null
  if (found === day || found === year) used.add(found as FoundDate)
  const end = objectEnd(at, sentence, words, text)
  const from = ordinal ? ordinal.at : at
  return {
    what: text.slice(words.start[from], words.end[end - 1]),
    when: found.value,
    ordinal: ordinal?.value ?? null,
    ref: refBetween(at, end, page),
    span: [words.start[from] as number, words.end[end - 1] as number],
    certainty: found.certainty,
    rule: isThisYear ? THIS_YEAR : 'milestone-anniversary',
  }
}

const YEARS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** "the *one-year* anniversary" */
function yearsBefore(at: number, { words, text }: Page): { value: number; at: number } | null {
  const from = at - 3
  // "the twenty-one-year anniversary": the last part of a longer number.
  if (from < 0 || (from > 0 && text[(words.start[from] as number) - 1] === '-')) return null
  const [, count] = /^([a-z]+)-year$/i.exec(text.slice(words.start[from], words.end[at - 1])) ?? []
  const value = YEARS.indexOf(count?.toLowerCase() ?? '') + 1
  return value > 0 ? { value, at: from } : null
}

const THIS_YEAR = 'milestone-anniversary-of-the-year'

/** An anniversary without a year is this year's: "congratulated him on the 30th anniversary of …". */
function thisYear({ today }: Page): Pick<FoundDate, 'value' | 'certainty'> | null {
  return today ? { value: today.slice(0, 4), certainty: 'implied' } : null
}

/** Words looked back over for a verb that puts an anniversary into the past. */
const LOOK_BACK = 4

/** "jointly celebrated the 75th anniversary" is over. */
function isPresent(at: number, { words, lexicon }: Page): boolean {
  const isOver = lexicon.classTest('<celebrated>')
  for (let i = Math.max(0, at - LOOK_BACK); i < at; i++) if (isOver(words.word[i] as number)) return false
  return true
}

const OBJECT_ENDS = /^([,.;:!?]|next|this|in|which|will|is|are|was|and|as|with)$/i
const LONGEST_OBJECT = 24

/** "… of the signing of the treaty": to the next comma, stop or word that turns to something else. */
function objectEnd(at: number, sentence: Run, words: Words, text: string): number {
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
  const span = [words.start[from] as number, words.end[date.to - 1] as number] as const
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

function clauseStart(date: FoundDate, sentence: Run, words: Words, text: string): number {
  const first = Math.max(sentence.from, date.from - LONGEST_CLAUSE)
  for (let i = date.from - 2; i > first; i--) {
    if (/^[,;:]$/.test(text.slice(words.start[i], words.end[i]))) return i + 1
  }
  return first
}
