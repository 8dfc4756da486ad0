import type { StoredEvent } from '../../archive/archive.ts'
import type { Engagement, Participant, ReadoutRecord } from '../../record/record.ts'
import type { Span } from '../../record/span.ts'
import { type Level, levelOf, ranksOf } from '../contact-level.ts'
import type { Archive } from '../open-archive.ts'
import { type KeptSentences, keepSentences, leadOf } from './keep-sentences.ts'

/** One event between the two sides, others with them or not. */
export interface Contact {
  readonly id: string
  /** ISO day, month or year; null where no text gives or implies one. */
  readonly day: string | null
  readonly dayFrom: StoredEvent['dayFrom']
  readonly kind: string
  readonly sides: readonly string[]
  /** Whether the two were alone. */
  readonly isBilateral: boolean
  readonly level: Level | null
  readonly ranks: Readonly<Record<string, number | null>>
  /** The first people of either side, with their offices as the text has them. */
  readonly people: readonly {
    readonly name: string
    readonly office: string | null
    readonly country: string
  }[]
  readonly readouts: readonly string[]
  /** One sentence of each readout that reports it. */
  readonly sentences: readonly number[]
}

/** A readout as far as figures and footnotes need it. */
export interface DossierText {
  readonly id: string
  readonly event: string
  readonly title: string | null
  readonly published: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
  readonly lang: string | null
  readonly address: string | null
}

/** A text with its record, for the parts of a dossier to take from what they count. */
export interface GatheredText {
  readonly text: DossierText
  readonly contact: Contact
  readonly record: ReadoutRecord
}

export interface Gathered {
  /** The earliest first; those without a day come last. */
  readonly contacts: readonly Contact[]
  readonly texts: readonly DossierText[]
  readonly sentences: KeptSentences
}

export interface GatherFilter {
  readonly pair: readonly [string, string]
  readonly since?: string
  readonly until?: string
}

/**
 * Goes once through the readouts of all events between two sides, and gives each with its record to `visit`; nothing of
 * a record is held after that, so that memory grows with what is taken from the texts.
 */
export async function gatherContacts(
  archive: Archive,
  filter: GatherFilter,
  visit: (gathered: GatheredText, keep: (span: Span) => number) => void,
): Promise<Gathered> {
  const page = await archive.events({ ...filter, limit: Number.MAX_SAFE_INTEGER })
  const events = [...page.items].sort(byDay)
  const sentences = keepSentences()
  const contacts: Contact[] = []
  const texts: DossierText[] = []
  for (const event of events) {
    const loaded = await recordsOf(archive, event)
    const leads = loaded.map(({ record, text }) => sentences.keep(text.id, record, leadOf(record)))
    const contact = contactOf(
      event,
      filter.pair,
      loaded.map(({ record }) => record),
      leads,
    )
    contacts.push(contact)
    for (const { record, text } of loaded) {
      texts.push(text)
      visit({ text, contact, record }, (span) => sentences.keep(text.id, record, span))
    }
  }
  return { contacts, texts, sentences }
}

function byDay(a: StoredEvent, b: StoredEvent): number {
  const [x, y] = [a.day ?? '~', b.day ?? '~']
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1
}

async function recordsOf(archive: Archive, event: StoredEvent) {
  const loaded: { readonly text: DossierText; readonly record: ReadoutRecord }[] = []
  for (const summary of event.readouts) {
    const stored = await archive.load(summary.id)
    if (!stored?.record) continue
    const { id, title, published, publisher, publisherCountry, lang, address } = summary
    const text = { id, event: event.id, title, published, publisher, publisherCountry, lang, address }
    loaded.push({ text, record: stored.record })
  }
  return loaded
}

function contactOf(
  { id, day, dayFrom, kind, sides, readouts }: StoredEvent,
  pair: readonly [string, string],
  records: readonly ReadoutRecord[],
  leads: readonly number[],
): Contact {
  const people = records.flatMap(({ engagement }) => peopleOf(engagement, sides))
  const ranks = ranksOf(people, pair)
  return {
    id,
    day,
    dayFrom,
    kind: kind ?? 'other',
    sides,
    isBilateral: sides.length === 2,
    level: levelOf(Object.values(ranks)),
    ranks,
    people: pair.flatMap((side) => firstOf(people, side)),
    readouts: readouts.map((readout) => readout.id),
    sentences: [...new Set(leads)],
  }
}

/** A text that tells of several events has the people of each apart: those of the one between these sides count. */
function peopleOf(engagement: Engagement | null, sides: readonly string[]): readonly Participant[] {
  return engagement?.participants.filter(({ country }) => country !== null && sides.includes(country)) ?? []
}

/** Somebody of the highest rank that is named; the first named where no rank is known. */
function firstOf(people: readonly Participant[], side: string): Contact['people'] {
  const own = people.filter(({ country }) => country === side)
  const first = [...own].sort((a, b) => (a.rank ?? 10) - (b.rank ?? 10))[0]
  return first ? [{ name: first.name, office: first.office, country: side }] : []
}
