import type {
  FoundDate,
  MilestoneReader,
  MilestonePage as Page,
  SentenceRun as Run,
  Words,
} from '../../reader/index.ts'
import type { Milestone } from '../../record/index.ts'
import { milestoneReader, ordinalBefore, refBetween } from '../shared/read-milestones.ts'
import { isToCome } from './is-to-come.ts'

/** Anniversaries by their ordinals, of this year where no other is named, and dates that lie ahead. */
export function readMilestones(page: Page): MilestoneReader {
  return milestoneReader(page, { anniversaryAt, isToCome, toCome })
}

/** Words around an anniversary within which a year is its own. */
const NEAR = 14
/** "В этом году мы отмечаем не только …, но и …": a year that leads holds for more. */
const LEADING_YEAR = 22

/** The anniversary at a word: of the year named beside it, else of this year; null if it is past or nobody's. */
function anniversaryAt(
  at: number,
  sentence: Run,
  dates: readonly FoundDate[],
  used: Set<FoundDate>,
  page: Page,
): Milestone | null {
  const { text, words, today } = page
  const ordinal = ordinalOf(at, page)
  if (!ordinal || !today || isPast(ordinal.at, sentence, page)) return null
  if (YEARS.test(wordAt(at, page)) && !isMarked(ordinal.at, sentence, page)) return null
  const end = objectEnd(at, sentence, page)
  if (end === at + 1) return null
  const year = dates.find(
    (date) =>
      (date.kind === 'relative-year' || date.kind === 'year') &&
      (date.from < at ? at - date.from < LEADING_YEAR : date.from - at < NEAR) &&
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

const YEARS = /^лет$/i
const MARKED = /^(?:исполн(?:яется|ится)|отмеча(?:ем|ют|ется)|отмет(?:им|ят)|праздну(?:ем|ют|ется))$/i

/** "исполняется *80 лет* основания ООН": years that are marked, and no span of time. */
function isMarked(at: number, sentence: Run, page: Page): boolean {
  for (let i = Math.max(sentence.from, at - NEAR); i < at; i++) if (MARKED.test(wordAt(i, page))) return true
  return false
}

function wordAt(at: number, { text, words }: Page): string {
  return text.slice(words.start[at], words.end[at])
}

/** "80-летие", "25-я годовщина": the number in the word itself, or within four words before. */
function ordinalOf(at: number, page: Page): { value: number; at: number } | null {
  const own = page.lexicon.valueTest('ordinal')(page.words.word[at] as number)
  return own > 0 ? { value: own, at } : ordinalBefore(at, 4, page)
}

const OBJECT_ENDS =
  /^(?:[,.;:!?()–—]|в|во|на|и|а|с|со|который|которое|которая|будет|стала|станет|назад|спустя)$/i
const LONGEST_OBJECT = 24

/** "… установления дипломатических отношений": to the next mark or preposition. */
function objectEnd(at: number, sentence: Run, page: Page): number {
  let i = at + 1
  // "лет *со дня* установления": the day opens the object.
  if (/^со$/i.test(wordAt(i, page)) && /^дня$/i.test(wordAt(i + 1, page))) i += 2
  let isBetween = false
  while (i < sentence.to && i < at + LONGEST_OBJECT) {
    const word = wordAt(i, page)
    if (/^между$/i.test(word)) isBetween = true
    // "между Велмарой *и* Карсовией"
    else if (isBetween && word === 'и') isBetween = false
    else if (OBJECT_ENDS.test(word)) break
    i++
  }
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
