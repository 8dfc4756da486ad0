import type { AgendaEntry } from '../../archive/agenda-entry.ts'
import { CALENDAR_WORDS, type CalendarLanguage } from '../../formats/calendar-words.ts'
import { printCalendar, titleOf } from '../../formats/print-calendar.ts'

/** An agenda as iCalendar in a language; `base` is where the workbench is, null where there is no server. */
export function agendaCalendar(
  entries: readonly AgendaEntry[],
  { lang, base }: { readonly lang: CalendarLanguage; readonly base: string | null },
): string {
  return printCalendar(entries, { words: CALENDAR_WORDS[lang], base, stamp: new Date() })
}

/** What an entry is called in a language: "25th anniversary of …", or words of a text. */
export function agendaTitle(entry: AgendaEntry, lang: CalendarLanguage): string {
  return titleOf(entry, CALENDAR_WORDS[lang])
}
