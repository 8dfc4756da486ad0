import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import type { AgendaEntry } from '../archive/agenda-entry.ts'
import { endOf, startOf } from '../archive/ledger/period-end.ts'

/** What stands around the entries, in the language of whoever subscribes. */
export interface CalendarWords {
  readonly name: string
  /** "25th anniversary of …", for an ordinal and what it is of. */
  readonly anniversary: (ordinal: number, of: string) => string
  readonly kinds: Readonly<Record<AgendaEntry['kind'], string>>
  readonly round: string
  /** Said of an entry of which only the year is known. */
  readonly yearOnly: string
  readonly computed: string
  readonly sources: (count: number) => string
}

export interface CalendarOptions {
  readonly words: CalendarWords
  /** Where the workbench is, so that entries open their sentences; null where there is no server. */
  readonly base: string | null
  /** When it was made; the same agenda at the same time gives the same bytes. */
  readonly stamp: Date
}

/** Readouts that an entry names at most; the rest are counted. */
const MOST_SOURCES = 10

/**
 * An agenda as iCalendar (RFC 5545): one all-day event for each entry, with a UID made of its content, so that a
 * calendar that is fetched again replaces its events. A month spans its days; of a year alone the first day stands.
 */
export function printCalendar(
  entries: readonly AgendaEntry[],
  { words, base, stamp }: CalendarOptions,
): string {
  const calendar = ical({
    name: words.name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'dragoman', product: 'agenda', language: 'EN' },
    ttl: 60 * 60 * 12,
  })
  for (const entry of entries) {
    const first = startOf(entry.day)
    const last = entry.day.length === 4 ? first : endOf(entry.day)
    const [source] = entry.sentences
    const event = calendar.createEvent({
      id: `${entry.id}@dragoman`,
      start: dayAt(first),
      end: dayAt(last, 1),
      allDay: true,
      summary: titleOf(entry, words),
      description: describe(entry, words, base),
      stamp,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(base && source ? { url: addressOf(source, base) } : {}),
    })
    const categories = [words.kinds[entry.kind], ...(entry.isRound ? [words.round] : []), ...entry.sides]
    for (const name of categories) event.createCategory({ name })
  }
  return calendar.toString()
}

/** "25th anniversary of the treaty"; a text's own words say which anniversary it is. */
export function titleOf({ ordinal, title }: AgendaEntry, words: Pick<CalendarWords, 'anniversary'>): string {
  const line = title.replace(/\s+/g, ' ').trim()
  return ordinal !== null && !line.includes(String(ordinal)) ? words.anniversary(ordinal, line) : line
}

function describe({ day, basis, sentences }: AgendaEntry, words: CalendarWords, base: string | null): string {
  const notes = [day.length === 4 ? words.yearOnly : '', basis === 'computed' ? words.computed : ''].filter(
    Boolean,
  )
  const sources = sentences.slice(0, MOST_SOURCES).map((sentence) => {
    const { id, title, publisher, day: told } = sentence.summary
    const what = [told, publisher, title].filter(Boolean).join(', ')
    return base ? `${what}\n${addressOf(sentence, base)}` : `${what} (${id})`
  })
  return [...notes, words.sources(sentences.length), ...sources].join('\n')
}

function addressOf({ summary, span }: AgendaEntry['sentences'][number], base: string): string {
  return `${base}/readouts/${encodeURIComponent(summary.id)}?at=${span.join('-')}`
}

/** Midnight of a day, so many days on, as the library takes local days. */
function dayAt(day: string, days = 0): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + days)
}
