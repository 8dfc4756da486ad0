import { DragomanError } from '../../record/errors.ts'
import type { Archive } from '../open-archive.ts'
import { entriesAbout } from '../open-ledger.ts'
import { type Cadence, tellCadence } from './cadence.ts'
import {
  type ChannelCounts,
  type ContactCounts,
  countChannels,
  countContacts,
  countYears,
  type YearCounts,
} from './count-contacts.ts'
import { type Coverage, coverageOf, isWholeDay, textsBetween } from './coverage.ts'
import type { Sentence } from './figure.ts'
import { type FollowedWords, followWords } from './follow-words.ts'
import { type Contact, type DossierText, gatherContacts } from './gather-contacts.ts'
import { findOneSided, type OneSided, type UsualWait, usualWait } from './one-sided.ts'
import { type DateAhead, keepPromises, type Undertaking } from './promises.ts'
import { countRequests, type Requests } from './requests.ts'
import { openStandings } from './standings.ts'
import { countThemes, type Theme } from './themes.ts'

/** How two sides deal with each other, as their readouts tell it. Every number stands on sentences. */
export interface Dossier {
  readonly pair: readonly [string, string]
  readonly since: string | null
  readonly until: string | null
  /** The day that "ahead", "passed" and "waited" are seen from. */
  readonly asOf: string
  readonly basis: Basis
  readonly counts: ContactCounts
  readonly years: readonly YearCounts[]
  readonly channels: readonly ChannelCounts[]
  readonly cadence: readonly Cadence[]
  readonly requests: Requests
  readonly themes: readonly Theme[]
  readonly words: FollowedWords
  readonly undertakings: readonly Undertaking[]
  readonly dates: readonly DateAhead[]
  readonly oneSided: readonly OneSided[]
  readonly wait: UsualWait
  /** The earliest first; those without a day come last. */
  readonly contacts: readonly Contact[]
  readonly readouts: readonly DossierText[]
  readonly sentences: readonly Sentence[]
}

/** On how many texts, from when to when, from whom all figures stand. */
interface Basis {
  readonly events: number
  readonly readouts: number
  readonly first: string | null
  readonly last: string | null
  /** Events that no text gives or implies a day of; they are in no figure over time. */
  readonly undated: number
  readonly issuers: readonly {
    readonly publisher: string | null
    readonly country: string | null
    readonly lang: string | null
    readonly readouts: number
    readonly first: string | null
    readonly last: string | null
  }[]
  /** What the archive has of each side's issuers at all. */
  readonly coverage: readonly Coverage[]
  /** Texts of each side's issuers after the last contact, on whatever: without any, a long gap says nothing. */
  readonly sinceLast: Readonly<Record<string, number>>
  /** The last day that texts of either side's issuers reach, and no later than `asOf`: open gaps end there. */
  readonly reaches: string
}

export interface DossierQuestion {
  readonly pair: readonly [string, string]
  readonly since?: string
  readonly until?: string
  /** An ISO day; today if not given. */
  readonly asOf?: string
}

/** Throws DragomanError `no-contact` where the archive has no event between the two. */
export async function tellDossier(archive: Archive, question: DossierQuestion): Promise<Dossier> {
  const { pair, asOf = new Date().toISOString().slice(0, 10), ...period } = question
  const requests = countRequests()
  const themes = countThemes()
  const words = followWords()
  const promises = keepPromises(pair)
  const { contacts, texts, sentences } = await gatherContacts(
    archive,
    { pair, ...period },
    (gathered, keep) => {
      for (const part of [requests, themes, words, promises]) part.add(gathered, keep)
    },
  )
  if (contacts.length === 0) throw await noContact(archive, question)
  const coverage = await Promise.all(pair.map((side) => coverageOf(archive, side, asOf)))
  const reaches = reachOf(contacts, coverage, asOf)
  const sinceLast = await countSince(archive, { contacts, pair, reaches })
  const standings = openStandings(await entriesAbout(archive, pair, asOf), new Set(texts.map(({ id }) => id)))
  const published = contacts.map(({ id, day, sides }) => ({
    event: id,
    day,
    sides,
    texts: [] as DossierText[],
  }))
  const places = new Map(published.map((one) => [one.event, one.texts]))
  for (const text of texts) places.get(text.event)?.push(text)
  return {
    pair,
    since: period.since ?? null,
    until: period.until ?? null,
    asOf,
    basis: { ...basisOf(contacts, texts), coverage, sinceLast, reaches },
    counts: countContacts(contacts),
    years: countYears(contacts, coverage),
    channels: countChannels(contacts),
    cadence: tellCadence(contacts, reaches),
    requests: requests.tell(contacts),
    themes: themes.tell(),
    words: words.tell(reaches),
    ...promises.tell(asOf, standings),
    oneSided: findOneSided(published, new Map(coverage.map((one) => [one.side, one]))),
    wait: usualWait(published),
    contacts,
    readouts: texts,
    sentences: sentences.all,
  }
}

function reachOf(contacts: readonly Contact[], coverage: readonly Coverage[], asOf: string): string {
  const days = [...coverage.map(({ last }) => last), ...contacts.map(({ day }) => day)]
  const past = days.filter((day): day is string => day !== null && day.length >= 10 && day <= asOf)
  return past.sort().at(-1) ?? asOf
}

function basisOf(
  contacts: readonly Contact[],
  texts: readonly DossierText[],
): Omit<Basis, 'coverage' | 'sinceLast' | 'reaches'> {
  const days = contacts.flatMap(({ day }) => day ?? []).sort()
  const issuers = new Map<string, Basis['issuers'][number]>()
  const dayOf = new Map(contacts.map(({ id, day }) => [id, day]))
  for (const { publisher, publisherCountry: country, lang, event } of texts) {
    const key = JSON.stringify([publisher, country, lang])
    const day = dayOf.get(event) ?? null
    const known = issuers.get(key) ?? { publisher, country, lang, readouts: 0, first: day, last: day }
    issuers.set(key, {
      ...known,
      readouts: known.readouts + 1,
      first: day !== null && (known.first === null || day < known.first) ? day : known.first,
      last: day !== null && (known.last === null || day > known.last) ? day : known.last,
    })
  }
  return {
    events: contacts.length,
    readouts: texts.length,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    undated: contacts.length - days.length,
    issuers: [...issuers.values()].sort((a, b) => b.readouts - a.readouts),
  }
}

async function countSince(
  archive: Archive,
  {
    contacts,
    pair,
    reaches,
  }: { readonly contacts: readonly Contact[]; readonly pair: readonly string[]; readonly reaches: string },
): Promise<Basis['sinceLast']> {
  const days = contacts.flatMap(({ day }) => (isWholeDay(day) && day <= reaches ? [day] : []))
  const after = days.sort().at(-1)
  if (after === undefined) return {}
  const counted = pair.map(async (side) => [
    side,
    await textsBetween(archive, side, { after, asOf: reaches }),
  ])
  return Object.fromEntries(await Promise.all(counted))
}

async function noContact(archive: Archive, { pair, since, until }: DossierQuestion): Promise<DragomanError> {
  const { documents } = await archive.stats()
  const [a, b] = pair
  if (documents === 0)
    return new DragomanError('empty-archive', 'The archive is empty.', {
      hint: 'Add readouts first: dragoman add FOLDER',
    })
  const when = since || until ? ' in this time' : ''
  return new DragomanError('no-contact', `The archive tells of no event between ${a} and ${b}${when}.`, {
    hint: 'That says only that none of its texts reports one. "dragoman network" shows who deals with whom.',
  })
}
