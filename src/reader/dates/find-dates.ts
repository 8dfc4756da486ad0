import type { DatePage, Grammar } from '../grammar.ts'
import { defineStage, type LineRun } from '../stage.ts'
import { dayNumber } from './calendar.ts'
import type { FoundDate } from './found-date.ts'

/**
 * Finds dates word by word, as the language's grammar reads them. What the text leaves out is taken from the publication date and marked
 * as implied; without a publication date it is left out.
 */
export const findDates = defineStage({
  name: 'find-dates',
  needs: ['readout', 'text', 'words', 'lines'],
  adds: ['dates'],
  read({ readout, text, words, lines }, { lexicon, language: { grammar } }) {
    const published =
      dayNumber(readout.published ?? '') ??
      firstDay(lines, DATELINES, { words, text, lexicon }, grammar) ??
      firstDay(lines, LEADS, { words, text, lexicon }, grammar)
    const dates: FoundDate[] = []
    const readDate = grammar.dateReader({ words, text, lexicon, published })
    for (let at = 0; at < words.count; ) {
      const found = readDate(at)
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
  page: Omit<DatePage, 'published'>,
  grammar: Grammar,
): number | null {
  const readDate = grammar.dateReader({ ...page, published: null })
  for (const line of lines) {
    if (!zones.has(line.zone)) continue
    for (let at = line.from; at < Math.min(line.to, line.from + LONGEST_LEAD); at++) {
      const found = readDate(at)
      if (found?.kind === 'day') return dayNumber(found.value)
    }
  }
  return null
}

/** Words of a lead in which its own date is looked for. */
const LONGEST_LEAD = 60
