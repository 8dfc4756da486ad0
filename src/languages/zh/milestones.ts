import {
  type FoundDate,
  firstWhere,
  type MilestonePage,
  type MilestoneReader,
  type Name,
  perLexicon,
  type SentenceRun,
} from '../../reader/index.ts'
import type { Milestone } from '../../record/index.ts'
import { foldText } from './fold-letters.ts'

/** Anniversaries ("今年是两国建交50周年"), years of culture, chairmanships and meetings of a year, and days to come. */
export function readMilestones(page: MilestonePage): MilestoneReader {
  const seen = new Set<string>()
  const year = yearWord(page.lexicon).number
  return (sentence, dates) => {
    const { text, words } = page
    if (!page.today) return []
    // Whatever is of a year says so; most sentences do not, and hold no date either.
    const isOfYear = words.word.subarray(sentence.from, sentence.to).includes(year)
    if (!isOfYear && dates.length === 0) return []
    const start = words.start[sentence.from] as number
    const folded = foldText(text.slice(start, words.end[sentence.to - 1]))
    if (folded.length > LONGEST_SENTENCE) return []
    const found: Found[] = []
    if (isOfYear) for (const clause of clausesOf(folded)) found.push(...inClause(clause, page.today))
    const fresh = (key: string) => {
      if (seen.has(key)) return false
      seen.add(key)
      return true
    }
    const ahead = dates.filter(
      (date) => isToCome(date, page, folded, start) && !found.some(({ when }) => when === date.value),
    )
    return [
      ...found
        .filter((one) => fresh(`${one.when} ${one.ordinal ?? keyOf(folded.slice(one.from, one.to))}`))
        .map((one) => milestoneAt(one, start, page)),
      ...ahead.filter(({ value }) => fresh(value)).map((date) => dateToCome(date, sentence, page)),
    ]
  }
}

const yearWord = perLexicon(({ table }) => ({ number: table.add('年') }))

/** Letters of a sentence; a longer one is no sentence. */
const LONGEST_SENTENCE = 2000

interface Clause {
  readonly text: string
  readonly at: number
  /** what gives the year in the clauses before, while no other does */
  readonly year: string | null
}

const YEAR = /今年|明年|后年|去年|前年|(?:19|20)\d{2}年/

/** Clauses between commas and stops, each with the year word that still holds. */
function clausesOf(folded: string): Clause[] {
  const clauses: Clause[] = []
  let at = 0
  let year: string | null = null
  for (const text of folded.split(/[，。；！？]/)) {
    if (text.includes('年')) year = YEAR.exec(text)?.[0] ?? year
    clauses.push({ text, at, year })
    at += text.length + 1
  }
  return clauses
}

interface Found {
  readonly from: number
  readonly to: number
  readonly when: string
  readonly ordinal: number | null
  readonly isStated: boolean
}

const ANNIVERSARY = /(\d{1,3}|[一二三四五六七八九十百]{1,4})周年/g
const NO_MATCHES: readonly RegExpExecArray[] = []
const PAST = /去年|前年|庆祝了|已庆祝|以来|年来/
/** "胜利和联合国成立80周年": one number for two things. */
const TWO = /(?:胜利|成立|建立|建国|建交|独立|解放|签署|发表)(?:和|与|暨|、)([^，、]{2,24})$/
const THING =
  /文化年|友好年|旅游年|交流年|科技创新年|主席国|峰会|首脑会议|领导人[^，]{0,6}会议|开局之年|奥运会|世界杯|博览会|议程|东道/
const PLANNED = /担任|办好|举办|主办|将|迎来|开局|筹备|召开|接任|开启|出任|轮值|支持/
const OVER = /已|成功|圆满|举行了|担任了|了$/

function inClause({ text, at, year }: Clause, today: string): Found[] {
  const found: Found[] = []
  const when = yearOf(year, today)
  const stated = year !== null && /\d/.test(year)
  for (const match of text.includes('周年') ? text.matchAll(ANNIVERSARY) : NO_MATCHES) {
    if (when === null || PAST.test(text.slice(0, match.index))) continue
    const ordinal = /\d/.test(match[1] as string) ? Number(match[1]) : numberOf(match[1] as string)
    const to = match.index + match[0].length
    const from = headOf(text, match.index)
    found.push({ from: at + from, to: at + to, when, ordinal, isStated: stated })
    const second = TWO.exec(text.slice(0, match.index))
    if (second)
      found.push({ from: at + second.index + 3, to: at + to, when, ordinal: -ordinal, isStated: stated })
  }
  const named = text.includes('“') ? /“([^”]{2,16}年)”/.exec(text) : null
  if (named && when !== null && year !== null)
    found.push({
      from: at + named.index + 1,
      to: at + named.index + named[0].length - 1,
      when,
      ordinal: null,
      isStated: stated,
    })
  const thing = year !== null && when !== null ? THING.exec(text) : null
  const isSoon = thing && when !== null && PLANNED.test(text) && !OVER.test(text)
  if (isSoon && !named && !(year === '今年' && !text.includes('今年') && !/将|迎来/.test(text)))
    found.push({ from: at, to: at + thing.index + thing[0].length, when, ordinal: null, isStated: stated })
  return found
}

/** The year that a year word means; null where it lies behind. No word at all is the year of the event. */
function yearOf(word: string | null, today: string): string | null {
  const now = Number(today.slice(0, 4))
  if (word === null || word === '今年') return String(now)
  if (word === '明年') return String(now + 1)
  if (word === '后年') return String(now + 2)
  const stated = Number.parseInt(word, 10)
  return stated >= now ? String(stated) : null
}

/** Where an anniversary's name begins: after what leads to it. */
function headOf(text: string, until: number): number {
  const lead =
    /^.*(?:今年是|明年是|今年|明年|正值|恰逢|迎来|迎|庆祝|祝贺|纪念|值此|出席|参加|暨|就|以|对(?![外华话])|在|将是|是|、|(?<![共平])和(?![平谐国]))/.exec(
      text.slice(0, until),
    )
  return lead ? lead[0].length : 0
}

const DIGITS = '一二三四五六七八九'

function numberOf(text: string): number {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['', text]
  if (text === '百' || text === '一百') return 100
  const value = (letters: string) => DIGITS.indexOf(letters) + 1
  return text.includes('十') ? (tens ? value(tens) : 1) * 10 + value(ones) : value(ones)
}

function milestoneAt(
  { from, to, when, ordinal, isStated }: Found,
  start: number,
  page: MilestonePage,
): Milestone {
  const span = [start + from, start + to] as const
  return {
    what: page.text.slice(...span),
    when,
    ordinal: ordinal === null ? null : Math.abs(ordinal),
    ref: refWithin(span, page),
    span,
    certainty: isStated ? 'stated' : 'implied',
    rule: ordinal === null ? 'zh-milestone-of-year' : 'zh-milestone-anniversary',
  }
}

const COMMEMORATED: ReadonlySet<Name['type']> = new Set(['instrument', 'event', 'initiative', 'organisation'])

function refWithin([start, end]: readonly [number, number], { names, words }: MilestonePage): string | null {
  const first = firstWhere(names.length, (i) => (words.start[(names[i] as Name).from] as number) >= start)
  for (let i = first; i < names.length; i++) {
    const name = names[i] as Name
    if ((words.start[name.from] as number) >= end) break
    if (COMMEMORATED.has(name.type)) return name.ref
  }
  return null
}

/** Two wordings of one thing: what stands at their end. */
function keyOf(what: string): string {
  return what.replace(/[“”\s]/g, '').slice(-4)
}

/** Letters of the clause before a date that are shown with it. */
const LONGEST_CLAUSE = 80

const AHEAD = /将|定于|计划|拟|到$|至$|前$|争取|力争|届时|预计/

/** A day, month or year after the event's. A day of this month counts only where something is planned. */
function isToCome(date: FoundDate, { today, words }: MilestonePage, folded: string, start: number): boolean {
  if (!today || date.kind === 'relative-year' || date.kind === 'deictic') return false
  if (date.value <= today.slice(0, date.value.length)) return false
  const at = (words.start[date.from] as number) - start
  // "《合作规划（2026—2030年）》": what a document's title says of its term is no day to come.
  if (folded.lastIndexOf('《', at) > folded.lastIndexOf('》', at)) return false
  const before = folded.slice(Math.max(0, at - 30), at)
  const after = folded.slice(at, at + 30)
  // "20日至21日": the last day of the event itself.
  if (/\d日?[至－—-]$/.test(before) && !/将|定于|计划|拟/.test(before)) return false
  return date.kind === 'year' || AHEAD.test(before) || /举行|召开|访问|生效|前|底/.test(after)
}

function dateToCome(date: FoundDate, sentence: SentenceRun, { text, words }: MilestonePage): Milestone {
  const first = words.start[sentence.from] as number
  const end = words.end[date.to - 1] as number
  const dateStart = words.start[date.from] as number
  const before = text.slice(Math.max(first, dateStart - LONGEST_CLAUSE), dateStart)
  const comma = Math.max(...['，', '；', '：', '。'].map((mark) => before.lastIndexOf(mark)))
  const span = [dateStart - before.length + comma + 1, end] as const
  return {
    what: text.slice(...span),
    when: date.value,
    ordinal: null,
    ref: null,
    span,
    certainty: date.certainty,
    rule: 'zh-milestone-to-come',
  }
}
