import type { ReadoutRecord, Speaker } from '../record/record.ts'
import { indexText } from './words/search-words.ts'

/**
 * Facts are indexed as words beside the words of the text, so that one look into the index answers "calls between CHN
 * and RUS that mention the SCO". The dot between field and value stands in no word of a text.
 */
const DOT = '·'
/** Stands between two values, so that a phrase never runs from one into the next. */
const BREAK = '·'

/** The word of every document, for queries that only exclude. */
export const EVERY = 'every·'

/** The index word of an exact value: a code, a kind, an act, a register id. */
export function exactFact(field: string, value: string): string {
  // Only ASCII letters and digits hold a word together in the index, and everything beyond ASCII.
  return `${field}${DOT}${value.toLowerCase().replace(/[^a-z0-9\u0080-\uffff]/g, DOT)}`
}

/** The index words of a name or title, one for each of its words: a part of a name is found, and the whole as a phrase. */
export function namedFact(field: string, name: string): string {
  return indexText(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => `${field}${DOT}${word}`)
    .join(' ')
}

/** What the archive knows of a document beside its text. */
export interface DocumentFacts {
  readonly lang: string | null
  readonly publisher: string | null
  readonly publisherCountry: string | null
}

/** Everything that a query's fields can ask of a document, as words of the index. */
export function factWords(document: DocumentFacts, record: ReadoutRecord, sides: readonly string[]): string {
  const words = new Set<string>([EVERY])
  const exact = (field: string, value: string | null) => {
    if (value) words.add(exactFact(field, value))
  }
  const phrases = new Set<string>()
  const named = (field: string, name: string | null) => {
    if (name) phrases.add(namedFact(field, name))
  }
  exact('readout', String(record.readout))
  exact('lang', document.lang?.split('-')[0] ?? null)
  exact('country', document.publisherCountry)
  named('publisher', document.publisher)
  exact('kind', record.engagement?.kind ?? null)
  exact('initiator', record.engagement?.initiator ?? null)
  for (const pair of pairsOf(sides)) exact('pair', pair)
  for (const side of sides) exact('party', side)
  const refOf = personRefs(record)
  for (const { speakers, acts } of record.statements) {
    for (const act of acts) exact('act', act.act)
    for (const speaker of speakers) {
      if (speaker.type === 'person') {
        named('speaker', speaker.name)
        exact('speakerref', refOf.get(speaker.name) ?? null)
      }
      exact('side', sideOf(speaker))
    }
  }
  for (const { text, canonical, ref } of record.mentions) {
    named('mention', text)
    if (canonical !== text) named('mention', canonical)
    exact('mentionref', ref)
  }
  for (const { id } of record.topics) exact('topic', id)
  for (const { id } of record.formulas) exact('formula', id)
  for (const { by } of record.commitments) exact('by', by)
  return `${[...words].join(' ')} ${BREAK} ${[...phrases].join(` ${BREAK} `)}`
}

/** The side whose words a speaker's are; `both` and narrators have none. */
export function sideOf(speaker: Speaker): string | null {
  return speaker.type === 'person' || speaker.type === 'side' ? speaker.country : null
}

/** The register ids of those who speak, by the name that statements give them. */
export function personRefs(record: ReadoutRecord): ReadonlyMap<string, string> {
  const refs = new Map<string, string>()
  for (const { type, canonical, ref } of record.mentions) {
    if (type === 'person' && ref) refs.set(canonical, ref)
  }
  for (const { name, ref } of record.engagement?.participants ?? []) {
    if (ref) refs.set(name, ref)
  }
  return refs
}

/** The sides of the event that a record reports, in order of their codes. */
export function sidesOf(record: ReadoutRecord): string[] {
  const codes = (record.engagement?.participants ?? []).flatMap(({ country }) => country ?? [])
  return [...new Set(codes)].sort()
}

/** `CHN-RUS`, `CHN-USA`, `RUS-USA` for three sides. */
export function pairsOf(sides: readonly string[]): string[] {
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => `${a}-${b}`))
}
