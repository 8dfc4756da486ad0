import type { Milestone } from '../../record/index.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Name } from '../page.ts'
import { isProse } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'
import { SHAPE, type Words } from '../words.ts'

/**
 * Dated things to come, and anniversaries with a year: "the 20th anniversary of the treaty next year", "will enter into
 * force on 1 May", "by 2030". A date counts as to come if it lies after the event, or after the publication.
 */
export const findMilestones = defineStage({
  name: 'find-milestones',
  needs: ['text', 'words', 'sentences', 'dates', 'names', 'readout', 'engagement'],
  adds: ['milestones'],
  read({ text, words, sentences, dates, names, readout, engagement }, { lexicon }) {
    const today = engagement.date?.value ?? readout.published?.slice(0, 10) ?? null
    const milestones: Milestone[] = []
    const isAnniversary = lexicon.classTest('<anniversary>')
    let next = 0
    for (const sentence of sentences) {
      while (next < dates.length && (dates[next] as FoundDate).from < sentence.from) next++
      const first = next
      while (next < dates.length && (dates[next] as FoundDate).from < sentence.to) next++
      if (!isProse(sentence)) continue
      const own = dates.slice(first, next)
      for (let at = sentence.from; at < sentence.to; at++) {
        if (!isAnniversary(words.word[at] as number)) continue
        const found = anniversaryAt(at, sentence, own, { text, words, lexicon, names, today })
        if (found && !milestones.some((other) => other.when === found.when && other.ordinal === found.ordinal)) milestones.push(found)
      }
      for (const date of own) {
        if (!today || !isToCome(date, today, words, text) || milestones.some((other) => other.when === date.value)) continue
        milestones.push(toCome(date, sentence, { text, words }))
      }
    }
    return { milestones }
  },
})

interface Run {
  readonly from: number
  readonly to: number
}

interface Context {
  readonly text: string
  readonly words: Words
  readonly lexicon: Lexicon
  readonly names: readonly Name[]
  readonly today: string | null
}

/** The anniversary at a word, if its sentence gives it a year. */
function anniversaryAt(at: number, sentence: Run, dates: readonly FoundDate[], context: Context): Milestone | null {
  const { text, words, names, today } = context
  const ordinal = ordinalBefore(at, context)
  const year = dates.find((date) => date.kind === 'relative-year' || (date.kind === 'year' && (!today || date.value >= today.slice(0, 4))))
  const day = dates.find((date) => date.kind === 'day' && today !== null && date.value > today)
  const when = day?.value ?? year?.value ?? thisYear(sentence, context)
  if (!when || (today && when < today.slice(0, when.length))) return null
  const end = objectEnd(at, sentence, words, text)
  const from = ordinal ? ordinal.at : at
  const ref = names.find((name) => name.from > at && name.to <= end && ['instrument', 'event', 'initiative', 'organisation'].includes(name.type))
  return {
    what: text.slice(words.start[from], words.end[end - 1]),
    when,
    ordinal: ordinal?.value ?? null,
    ref: ref?.ref ?? null,
    span: [words.start[from] as number, words.end[end - 1] as number],
    certainty: year?.certainty ?? day?.certainty ?? 'implied',
    rule: 'milestone-anniversary',
  }
}

/** "this year", "2021 is …": the year that the sentence itself speaks of. */
function thisYear(_sentence: Run, _context: Context): string | null {
  return null
}

function ordinalBefore(at: number, { words, text, lexicon }: Context): { value: number; at: number } | null {
  const isOrdinal = lexicon.classTest('<ordinal>')
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if ((words.shape[i] as number) & SHAPE.digit) {
      const value = Number.parseInt(text.slice(words.start[i], words.end[i]), 10)
      if (value > 0 && value < 1000) return { value, at: i }
    }
    const word = words.word[i] as number
    if (isOrdinal(word)) {
      for (let n = 1; n <= 200; n++) {
        if ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90, 100, 200].includes(n) && lexicon.classTest(`<ordinal-${n}>`)(word)) {
          return { value: n, at: i }
        }
      }
    }
  }
  return null
}

/** "… of the signing of the treaty": to the next comma, stop or finite verb. */
function objectEnd(at: number, sentence: Run, words: Words, text: string): number {
  let i = at + 1
  while (i < sentence.to && i < at + 24) {
    const slice = text.slice(words.start[i], words.end[i])
    if (/^[,.;:!?]$/.test(slice) || /^(next|this|in|which|will|is|are|was|and|as|with|the two)$/i.test(slice)) break
    i++
  }
  return i
}

const PAST_RANGE = /\b(from|between|since|until|till|through|during|of)\s+$/i

function isToCome(date: FoundDate, today: string, words: Words, text: string): boolean {
  if (date.kind === 'relative-year' || (date.kind === 'month' && date.certainty === 'implied' && date.rule !== 'date-month')) {
    return false
  }
  const short = today.slice(0, date.value.length)
  const before = text.slice(Math.max(0, (words.start[date.from] as number) - 24), words.start[date.from])
  if (date.kind === 'year') return date.value > short && !/[-–]$/.test(before)
  if (PAST_RANGE.test(before) && date.value <= short) return false
  return date.value > short
}

function toCome(date: FoundDate, sentence: Run, { text, words }: Pick<Context, 'text' | 'words'>): Milestone {
  const from = Math.max(sentence.from, date.from - 14)
  return {
    what: text.slice(words.start[from], words.end[date.to - 1]),
    when: date.value,
    ordinal: null,
    ref: null,
    span: [words.start[from] as number, words.end[date.to - 1] as number],
    certainty: date.certainty,
    rule: 'milestone-date-to-come',
  }
}
