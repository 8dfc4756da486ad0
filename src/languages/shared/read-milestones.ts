import {
  type FoundDate,
  firstWhere,
  type MilestoneReader,
  type Name,
  type MilestonePage as Page,
  type SentenceRun as Run,
  SHAPE,
} from '../../reader/index.ts'
import type { Milestone } from '../../record/index.ts'

/** What a language says of its milestones. */
interface MilestoneWords {
  /** The anniversary at a word, null if it is none to come. Adds the dates it takes its year from to `used`. */
  readonly anniversaryAt: (
    at: number,
    sentence: Run,
    dates: readonly FoundDate[],
    used: Set<FoundDate>,
    page: Page,
  ) => Milestone | null
  readonly isToCome: (date: FoundDate, sentence: Run, page: Page) => boolean
  readonly toCome: (date: FoundDate, sentence: Run, page: Page) => Milestone
}

/** Anniversaries at their words, then dates that lie ahead. What a text says twice is told once. */
export function milestoneReader(
  page: Page,
  { anniversaryAt, isToCome, toCome }: MilestoneWords,
): MilestoneReader {
  const { words, lexicon } = page
  const isAnniversary = lexicon.classTest('<anniversary>')
  const seen = new Set<string>()
  return (sentence, dates) => {
    const milestones: Milestone[] = []
    const inSentence = new Set<string>()
    const add = (milestone: Milestone | null) => {
      const last = milestones.at(-1)
      if (!milestone || (last && isSame(last, milestone))) return
      const key = `${milestone.when} ${milestone.ordinal ?? ''}`
      // "not only the 80th anniversary of A but also the 80th of B": side by side they are two.
      if (seen.has(key) && (milestone.ordinal === null || !inSentence.has(key))) {
        inSentence.add(key)
        return
      }
      inSentence.add(key)
      seen.add(key)
      if (seen.has(`${key} ${milestone.what}`)) return
      seen.add(`${key} ${milestone.what}`)
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

/** "80-летний юбилей": two words for one anniversary. */
function isSame({ ordinal, span: [from, to] }: Milestone, { ordinal: other, span: [start, end] }: Milestone) {
  return ordinal !== null && ordinal === other && from < end && start < to
}

const COMMEMORATED: ReadonlySet<Name['type']> = new Set(['instrument', 'event', 'initiative', 'organisation'])

/** The register id of what is commemorated between two words. */
export function refBetween(from: number, to: number, { names }: Page): string | null {
  const first = firstWhere(names.length, (i) => (names[i] as Name).from >= from)
  for (let i = first; i < names.length && (names[i] as Name).from < to; i++) {
    const name = names[i] as Name
    if (name.to <= to && COMMEMORATED.has(name.type)) return name.ref
  }
  return null
}

/** The number within so many words before one: "the 20th", "двадцатая". */
export function ordinalBefore(
  at: number,
  within: number,
  { words, text, lexicon }: Page,
): { value: number; at: number } | null {
  const ordinalOf = lexicon.valueTest('ordinal')
  for (let i = at - 1; i >= Math.max(0, at - within); i--) {
    const digits = ((words.shape[i] as number) & SHAPE.digit) !== 0
    const value = digits
      ? Number.parseInt(text.slice(words.start[i], words.end[i]), 10)
      : ordinalOf(words.word[i] as number)
    if (value > 0 && value < 1000) return { value, at: i }
  }
  return null
}
