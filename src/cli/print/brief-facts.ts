import type { Event, Participant, ReadDate, ReadoutRecord } from '../../record/record.ts'
import { dayInWords } from '../labels/day-in-words.ts'
import type { Labels } from '../labels/labels.ts'
import { hostWords, inside, type Named, type PartyNames, plainWords } from './name-parties.ts'
import { neutraliseLine } from './neutralise.ts'
import type { Sheet } from './sheet.ts'
import { padTo, widthOf, wrapText } from './wrap-text.ts'

/** All labels stand in one column, as wide as the widest. */
const labelWidth = ({ labels }: Sheet): number => Math.max(...Object.values(labels.facts).map(widthOf)) + 3

/** What happened, when, where, who took part, how it came about, and who published the account. */
export function briefFacts(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const { engagement } = record
  const { facts, kinds } = sheet.labels
  if (!engagement) return briefPublication(record, names, sheet)
  const rows: string[] = []
  const add = (label: string, value: string | null) => {
    if (value) rows.push(...labelled(label, value, sheet))
  }
  add(facts.what, kinds[engagement.kind])
  add(facts.when, whenOf(engagement, sheet.labels))
  add(facts.where, engagement.place && neutraliseLine(engagement.place.name))
  add(facts.lasted, engagement.duration && neutraliseLine(engagement.duration.quote))
  rows.push(...participantRows(engagement.participants, names, sheet))
  add(facts.askedBy, engagement.initiator && names.of(engagement.initiator))
  for (const other of engagement.also) {
    const parties = other.participants.map((participant) => neutraliseLine(participant.name)).join(', ')
    const when = whenOf(other, sheet.labels)
    add(facts.alsoTold, [kinds[other.kind], parties, when].filter(Boolean).join(' · '))
  }
  return [...rows, ...briefPublication(record, names, sheet)]
}

/** Who published the text and when, and which mission carries it. */
export function briefPublication(record: ReadoutRecord, names: PartyNames, sheet: Sheet): string[] {
  const { publisher, published, postedBy } = record.publication
  const { facts, words } = sheet.labels
  const by = publisher ? neutraliseLine(publisher) : null
  const on = published ? dayInWords(published, sheet.labels) : null
  const rows: string[] = []
  if (by || on) {
    const about = [on, by && words.by(by)].filter(Boolean).join(words.comma)
    rows.push(...labelled(facts.published, about, sheet))
  }
  if (postedBy) {
    const host = plainWords(hostWords(record, names, sheet.labels))
    rows.push(...labelled(facts.postedBy, neutraliseLine(postedBy) + host, sheet))
  }
  return rows
}

function labelled(label: string, value: string, sheet: Sheet): string[] {
  const column = labelWidth(sheet)
  return wrapText(value, sheet.width - column).map(
    (line, i) => sheet.paint.dim(padTo(i === 0 ? label : '', column)) + line,
  )
}

function participantRows(people: readonly Participant[], names: PartyNames, sheet: Sheet): string[] {
  const { facts, words } = sheet.labels
  const first = labelWidth(sheet)
  const sides = people.map((person) => (person.country ? names.of(person.country) : ''))
  const column = Math.min(24, Math.max(0, ...sides.map(widthOf)) + 2)
  return people.flatMap((person, i) => {
    const office = person.office ? words.comma + neutraliseLine(person.office) : ''
    const room = sheet.width - first - column
    return wrapText(neutraliseLine(person.name) + office, room).map((line, row) => {
      const label = sheet.paint.dim(padTo(i === 0 && row === 0 ? facts.who : '', first))
      return label + padTo(row === 0 ? (sides[i] ?? '') : '', column) + line
    })
  })
}

/** The day or days, the time of day as the text gives it, and what is implied; null where no day is told. */
function whenOf(event: Event | Omit<Event, 'evidence'>, labels: Labels): string | null {
  return event.date && plainWords(whenPieces(event, labels, null))
}

/** The same in pieces; words of the text have `lang`. */
export function whenPieces(
  { date, endDate, localTime }: Event | Omit<Event, 'evidence'>,
  labels: Labels,
  lang: string | null,
): readonly Named[] {
  if (!date) return []
  const { comma, quote, until } = labels.words
  const from = dayInWords(date.value, labels)
  const days = endDate ? until(from, dayInWords(endDate.value, labels)) : from
  const said = (words: string): Named => ({ text: neutraliseLine(words), lang })
  return [
    { text: days, lang: null },
    ...(localTime ? inside((time) => comma + quote(time), said(localTime.quote)) : []),
    ...howSure(date, labels, said),
  ]
}

/** An implied date says what the text itself has, so that nobody takes the rest for its words. */
function howSure(
  { certainty, evidence }: ReadDate,
  { words }: Labels,
  said: (words: string) => Named,
): readonly Named[] {
  if (certainty !== 'implied') return []
  return inside((quote) => words.aside(words.textHas(quote)), said(evidence.quote))
}
