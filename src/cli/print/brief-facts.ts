import type { Event, Participant, ReadDate, ReadoutRecord } from '../../record/record.ts'
import { hostWords, type PartyNames } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import { KIND_WORDS } from './plain-words.ts'
import type { Sheet } from './sheet.ts'
import { padTo, widthOf, wrapText } from './wrap-text.ts'

const LABEL_WIDTH = 12

/** What happened, when, where, who took part, how it came about, and who published the account. */
export function briefFacts(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const { engagement } = record
  if (!engagement) return briefPublication(record, names, sheet)
  const rows: string[] = []
  const add = (label: string, value: string | null) => {
    if (value) rows.push(...labelled(label, value, sheet))
  }
  add('What', KIND_WORDS[engagement.kind])
  add('When', whenOf(engagement))
  add('Where', engagement.place && neutraliseLine(engagement.place.name))
  add('Lasted', engagement.duration && neutraliseLine(engagement.duration.quote))
  rows.push(...participantRows(engagement.participants, names, sheet))
  add('Asked by', engagement.initiator && names.of(engagement.initiator))
  for (const other of engagement.also) {
    const parties = other.participants.map((participant) => neutraliseLine(participant.name)).join(', ')
    const when = whenOf(other)
    add('Also told', [KIND_WORDS[other.kind], parties, when].filter(Boolean).join(' · '))
  }
  return [...rows, ...briefPublication(record, names, sheet)]
}

/** Who published the text and when, and which mission carries it. */
export function briefPublication(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const { publisher, published, postedBy, hostCountry } = record.publication
  const by = publisher ? neutraliseLine(publisher) : null
  const on = published ? dayInWords(published) : null
  const rows: string[] = []
  if (by || on) rows.push(...labelled('Published', [on, by && `by ${by}`].filter(Boolean).join(', '), sheet))
  if (postedBy) {
    const host = hostWords(postedBy, hostCountry, names)
    rows.push(...labelled('Posted by', neutraliseLine(postedBy) + host, sheet))
  }
  return rows
}

function labelled(label: string, value: string, { width, paint }: Sheet): string[] {
  return wrapText(value, width - LABEL_WIDTH).map(
    (line, i) => paint.dim(padTo(i === 0 ? label : '', LABEL_WIDTH)) + line,
  )
}

function participantRows(people: readonly Participant[], names: PartyNames, sheet: Sheet): string[] {
  const sides = people.map((person) => (person.country ? names.of(person.country) : ''))
  const column = Math.min(24, Math.max(0, ...sides.map(widthOf)) + 2)
  return people.flatMap((person, i) => {
    const office = person.office ? `, ${neutraliseLine(person.office)}` : ''
    const room = sheet.width - LABEL_WIDTH - column
    return wrapText(neutraliseLine(person.name) + office, room).map((line, row) => {
      const label = sheet.paint.dim(padTo(i === 0 && row === 0 ? 'Who' : '', LABEL_WIDTH))
      return label + padTo(row === 0 ? (sides[i] ?? '') : '', column) + line
    })
  })
}

/** The day or days, the time of day as the text gives it, and what is implied; null where no day is told. */
export function whenOf({ date, endDate, localTime }: Event | Omit<Event, 'evidence'>): string | null {
  if (!date) return null
  const until = endDate ? ` to ${dayInWords(endDate.value)}` : ''
  const time = localTime ? `, “${neutraliseLine(localTime.quote)}”` : ''
  return dayInWords(date.value) + until + time + howSure(date)
}

/** An implied date says what the text itself has, so that nobody takes the rest for its words. */
function howSure({ certainty, evidence }: ReadDate): string {
  return certainty === 'implied' ? ` (the text: “${neutraliseLine(evidence.quote)}”)` : ''
}

/** "2031-05-04" → "Sunday 4 May 2031", "2031-05" → "May 2031", "2031" → "2031". */
export function dayInWords(value: string): string {
  const [year, month, day] = value.split('-').map(Number)
  if (!year || !month) return value
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  if (Number.isNaN(date.getTime())) return value
  const monthName = date.toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' })
  if (!day) return `${monthName} ${year}`
  const weekday = date.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' })
  return `${weekday} ${day} ${monthName} ${year}`
}
