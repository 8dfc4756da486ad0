import { defineStage, type LineRun } from '../stage.ts'
import { dayNumber } from './calendar.ts'
import { type DateContext, dateWordsOf } from './date-words.ts'
import type { FoundDate } from './found-date.ts'
import { readDate } from './read-date.ts'

/**
 * Finds dates word by word: "December 28, 2020", "28 December", "2020-12-28", "28.12.2020", "May 2021", "on Monday",
 * "today", "this morning", "next year", "2030". What the text leaves out is taken from the publication date and marked
 * as implied; without a publication date it is left out.
 */
export const findDates = defineStage({
  name: 'find-dates',
  needs: ['readout', 'text', 'words', 'lines'],
  adds: ['dates'],
  read({ readout, text, words, lines }, { lexicon }) {
    const calendar = dateWordsOf(lexicon)
    const published =
      dayNumber(readout.published ?? '') ??
      firstDay(lines, DATELINES, { words, text, calendar }) ??
      firstDay(lines, LEADS, { words, text, calendar })
    const dates: FoundDate[] = []
    const context = { words, text, calendar, published }
    for (let at = 0; at < words.count; ) {
      const found = readDate(at, context)
      if (found) dates.push(found)
      at = found ? found.to : at + 1
    }
    return { dates }
  },
})

const DATELINES: ReadonlySet<LineRun['zone']> = new Set(['dateline', 'title'])
const LEADS: ReadonlySet<LineRun['zone']> = new Set(['lead'])

/** A text without a publication date may show a full day of its own: in a dateline, or in its lead. */
function firstDay(
  lines: readonly LineRun[],
  zones: ReadonlySet<LineRun['zone']>,
  context: Omit<DateContext, 'published'>,
): number | null {
  const undated = { ...context, published: null }
  for (const line of lines) {
    if (!zones.has(line.zone)) continue
    for (let at = line.from; at < Math.min(line.to, line.from + LONGEST_LEAD); at++) {
      const found = readDate(at, undated)
      if (found?.kind === 'day') return dayNumber(found.value)
    }
  }
  return null
}

/** Words of a lead in which its own date is looked for. */
const LONGEST_LEAD = 60
