import type { Certainty, MentionType, Readout, ZoneKind } from '../record/index.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Lexicon } from './lexicon.ts'
import type { Scratch } from './scratch.ts'
import type { Words } from './words.ts'

/** A sentence as a run of words `[from, to)`. */
export interface SentenceRun {
  readonly from: number
  readonly to: number
  readonly zone: ZoneKind
}

/** A named thing as a run of words `[from, to)`. A state may lie inside a longer name. */
export interface Name {
  readonly type: MentionType
  readonly from: number
  readonly to: number
  readonly ref: string | null
  readonly canonical: string
  readonly rule: string
  readonly certainty: Certainty
  readonly person: Person | null
}

/** Somebody named in the text, gathered from all mentions. Grows while names are read, is fixed afterwards. */
export interface Person {
  name: string
  /** word run of the fullest mention of the bare name */
  at: readonly [from: number, to: number]
  office: Office | null
  /** numbers of titles before the name that are no office: "Prince", "Sheikh" */
  titles: readonly number[]
  country: string | null
  ref: string | null
  /** the rule that gave the country: by the office's state, by the register, by the issuer */
  countryRule: string | null
}

/** An office as the text words it. */
export interface Office {
  readonly text: string
  readonly id: string | null
  readonly rank: number | null
  readonly kind: string | null
  /** number of the word that is the office's core: "minister", "president" */
  readonly head: number
  /** whether a body that is no party of its own holds the office: "Secretary General of the Assembly" */
  readonly isOfBody: boolean
}

/** What a phrase counts as where rules are matched. */
export type PhraseKind =
  | 'person'
  | 'office'
  | 'other'
  | 'he'
  | 'they'
  | 'both'
  | 'side'
  | 'own'
  | 'state'
  | 'adjective'
  | 'body'
  | 'organisation'
  | 'grouping'
  | 'instrument'
  | 'initiative'
  | 'label'
  | 'event'
  | 'place'

/** A stretch of words that rules see as one unit: a named party with its office, "the two sides", "he", a treaty. */
export interface Phrase {
  readonly kind: PhraseKind
  readonly from: number
  readonly to: number
  readonly person: Person | null
  /** office referred to without a name: "the Russian leader" */
  readonly office: Office | null
  /** state or body that the phrase stands for or belongs to */
  readonly side: string | null
  /** its case makes it no subject: "с Президентом Сербии" */
  readonly oblique?: boolean
  /** it names a delegation that is met as a whole */
  readonly isGroup?: boolean
}

/** What the name grammar of a language works on. */
export interface Page {
  readonly readout: Readout
  readonly text: string
  readonly words: Words
  readonly sentences: readonly SentenceRun[]
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly scratch: Scratch
}

/** What the name grammar finds, each list in the order of the text. Phrases never overlap. */
export interface Names {
  readonly names: readonly Name[]
  readonly phrases: readonly Phrase[]
  readonly people: readonly Person[]
}
