import type { Mention, ReadoutRecord, Speaker } from '../../record/record.ts'
import { stateName } from '../labels/display-names.ts'
import type { Labels } from '../labels/labels.ts'
import { neutraliseLine } from './neutralise.ts'

/** A name, and its language where that is not the language of the labels. */
export interface Named {
  readonly text: string
  readonly lang: string | null
}

export interface PartyNames {
  /** "FRA" → "France": in the language of the labels, else as the record or the register has it, else the code. */
  of(code: string): string
  named(code: string): Named
  /** A named thing: states and bodies in the language of the labels, all else as the text or register has it. */
  mention(mention: Mention): Named
  /** A speaker as the heading of what they said. */
  speaker(speaker: Speaker): string
  /** The same in pieces, each with its language. */
  speakerPieces(speaker: Speaker): readonly Named[]
}

/** What a register calls a state or body by its code, in English if no language is said; null if it does not say. */
export type NameOf = (code: string, lang?: string) => string | null

const CODE = /^[A-Z]{3}$/

/** Names for the parties of one record. Where text and labels are of one language, the text's own words go first. */
export function nameParties(record: ReadoutRecord, labels: Labels, nameOf: NameOf): PartyNames {
  const mentioned = new Map<string, string>()
  for (const { type, ref, canonical } of record.mentions) {
    if ((type === 'state' || type === 'organisation') && ref && CODE.test(ref) && !mentioned.has(ref)) {
      mentioned.set(ref, canonical)
    }
  }
  const lang = textLanguage(record, labels)
  const inLanguage = (of: string | null, text: string | null | undefined): Named | null =>
    text ? { text: neutraliseLine(text), lang: of === labels.lang ? null : of } : null
  const named = (code: string): Named => {
    const ofText = inLanguage(lang, mentioned.get(code))
    const ofRegister = inLanguage('en', nameOf(code))
    return (
      (lang === null ? ofText : null) ??
      inLanguage(null, nameOf(code, labels.lang)) ??
      inLanguage(null, stateName(code, labels)) ??
      ofText ??
      ofRegister ?? { text: neutraliseLine(code), lang: null }
    )
  }
  const speakerPieces = (who: Speaker): readonly Named[] => {
    const ours = (text: string): Named => ({ text, lang: null })
    switch (who.type) {
      case 'person': {
        const name = { text: neutraliseLine(who.name), lang }
        return who.country ? [name, ...inside(labels.words.aside, named(who.country))] : [name]
      }
      case 'side':
        return [named(who.country)]
      case 'both':
        return [ours(labels.speakers.both)]
      case 'narrator':
        return [ours(labels.speakers.narrator)]
    }
  }
  return {
    of: (code) => named(code).text,
    named,
    mention: ({ type, ref, canonical }) => {
      const isParty = type === 'state' || type === 'organisation'
      return lang !== null && isParty && ref && CODE.test(ref) ? named(ref) : { text: canonical, lang }
    },
    speaker: (who) => plainWords(speakerPieces(who)),
    speakerPieces,
  }
}

/** A name inside words of the labels: " (Arcadia)" is a bracket, the name, a bracket, each with its language. */
export function inside(wrap: (text: string) => string, name: Named): readonly Named[] {
  const [before = '', after = ''] = wrap('\n').split('\n')
  return [{ text: before, lang: null }, name, { text: after, lang: null }].filter(({ text }) => text !== '')
}

/** The language of words of the text, null where it is that of the labels. */
export function textLanguage({ lang }: ReadoutRecord, labels: Labels): string | null {
  return lang === null || lang.toLowerCase().split(/[-_]/)[0] === labels.lang ? null : lang
}

/** ", in Sundria" behind a mission whose own name does not say where it is; empty where nobody knows what to call it. */
export function hostWords(
  { publication }: ReadoutRecord,
  names: PartyNames,
  { words }: Labels,
): readonly Named[] {
  const { postedBy, hostCountry } = publication
  if (!postedBy || !hostCountry) return []
  const host = names.named(hostCountry)
  if (host.text === hostCountry || postedBy.includes(host.text)) return []
  return [{ text: words.comma, lang: null }, ...inside(words.hostedIn, host)]
}

export const plainWords = (pieces: readonly Named[]): string => pieces.map(({ text }) => text).join('')
