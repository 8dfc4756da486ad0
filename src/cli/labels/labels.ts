import type { ActName, EngagementKind, Hardness, MentionType, Refusal } from '../../record/vocabulary.ts'
import type { FACETS } from '../../tasks/open-archive.ts'
import type { CollationLabels } from './collation-words.ts'
import type { ComparisonLabels } from './comparison-words.ts'
import type { DossierLabels } from './dossier-words.ts'
import type { FormulaLabels } from './formula-words.ts'
import type { LedgerLabels } from './ledger-words.ts'
import type { NetworkLabels } from './network-words.ts'
import type { NewsLabels } from './news-words.ts'
import type { NoteLabels } from './note-words.ts'
import type { RemovalLabels } from './removal-words.ts'
import type { TrendLabels } from './trend-labels.ts'
import type { VersionLabels } from './version-words.ts'

/** The languages in which briefings, pages and lists can be printed. */
export const UI_LANGUAGES = ['en', 'zh', 'ru'] as const
export type UiLanguage = (typeof UI_LANGUAGES)[number]

/** All that is printed around the words of a text, in one language. The compiler holds each language to all of it. */
export interface Labels {
  /** The language itself, for `lang` of a page. */
  readonly lang: UiLanguage
  readonly facts: {
    readonly what: string
    readonly when: string
    readonly where: string
    readonly lasted: string
    readonly who: string
    readonly askedBy: string
    readonly alsoTold: string
    readonly published: string
    readonly postedBy: string
  }
  readonly contact: string
  readonly fax: (number: string) => string
  readonly kinds: Readonly<Record<EngagementKind, string>>
  /** The same in a word, for lists. */
  readonly kindTags: Readonly<Record<EngagementKind, string>>
  /** What a speaker did. */
  readonly acts: Readonly<Record<ActName, string>>
  readonly hardness: Readonly<Record<Hardness, string>>
  /** Headings over named things. */
  readonly mentions: Readonly<Record<MentionType, string>>
  /** One named thing, as it is marked in the text. */
  readonly mentionTags: Readonly<Record<MentionType, string>>
  readonly speakers: {
    readonly both: string
    /** The same inside a line. */
    readonly bothTag: string
    readonly narrator: string
    readonly none: string
  }
  readonly noAct: string
  readonly runsOn: (acts: string) => string
  readonly alsoDid: (acts: string) => string
  readonly withSpeaker: (name: string) => string
  readonly headings: {
    readonly undertakings: string
    readonly dates: string
    readonly named: string
    readonly formulas: string
    readonly topics: string
    readonly corrected: string
  }
  readonly missing: {
    readonly when: string
    readonly where: string
    readonly request: string
    readonly published: string
    readonly all: (items: readonly string[]) => string
  }
  readonly refusals: Readonly<Record<Refusal, string>>
  readonly noEvent: string
  readonly refused: (why: string) => string
  readonly unread: {
    /** Both languages as this language names them. */
    readonly foreign: (language: string, read: string) => string
    readonly undecided: string
  }
  readonly page: {
    readonly untitled: string
    readonly readout: string
    readonly readouts: (count: number) => string
    readonly noText: string
    readonly why: string
    readonly columns: readonly [field: string, value: string, rule: string, certainty: string, words: string]
    readonly certainty: { readonly stated: string; readonly implied: string }
    /** Fields of the record that decisions are about; any other goes by its path. */
    readonly fields: Readonly<Record<string, string>>
    readonly yes: string
    readonly no: string
    readonly nothing: string
  }
  readonly marks: {
    readonly implied: string
    readonly undertaking: (what: string) => string
    readonly titled: (label: string, what: string) => string
  }
  readonly explain: {
    readonly nothing: string
    readonly by: (rule: string) => string
    readonly on: (quote: string) => string
    readonly beat: (value: string, rule: string) => string
    readonly none: string
  }
  /** Words joined as this language joins them. */
  readonly words: {
    readonly quote: (text: string) => string
    readonly aside: (text: string) => string
    readonly comma: string
    readonly semicolon: string
    readonly more: (count: number) => string
    readonly textHas: (quote: string) => string
    readonly by: (who: string) => string
    readonly hostedIn: (state: string) => string
    readonly until: (from: string, to: string) => string
    readonly due: (day: string) => string
  }
  readonly list: ListLabels
  readonly stats: StatsLabels
  readonly correction: CorrectionLabels
  readonly removal: RemovalLabels
  readonly note: NoteLabels
  readonly formula: FormulaLabels
  readonly ledger: LedgerLabels
  readonly news: NewsLabels
  readonly dossier: DossierLabels
  readonly network: NetworkLabels
  readonly collation: CollationLabels
  readonly version: VersionLabels
  readonly comparison: ComparisonLabels
  readonly trend: TrendLabels
  readonly tour: { readonly read: (count: number) => string; readonly next: string }
  /** Parties that ICU does not know by two letters, or calls otherwise than officials do; by code. */
  readonly states: Readonly<Record<string, string>>
  /** Topics of the register by their ids; English ones stand in the record. */
  readonly topics: Readonly<Record<string, string>>
  /** "2031-05-04", "2031-05", "2031" → as this language writes days, months, years. */
  readonly day: (date: Date) => string
  readonly month: (date: Date) => string
  readonly year: (year: number) => string
}

/** Lists of readouts, hits and events. */
interface ListLabels {
  readonly columns: {
    readonly kind: string
    readonly date: string
    readonly parties: string
    readonly said: string
    readonly undertook: string
    readonly title: string
  }
  readonly notReadout: (title: string, why: string) => string
  readonly readouts: (count: number) => string
  readonly places: (count: number) => string
  readonly facets: Readonly<Record<(typeof FACETS)[number], string>>
  readonly andMore: (count: number) => string
  readonly sure: (percent: number) => string
  readonly nothingFound: string
  readonly noEvent: string
  readonly emptyArchive: string
  readonly shown: (shown: number, all: number) => string
  readonly linesShown: (limit: number, seen: number, readouts: number) => string
  /** Of one readout: its id, which of how many versions, in what state, of which event, from where, read by what. */
  readonly heading: (about: {
    readonly id: string
    readonly version: number
    readonly versions: number
    readonly state: 'live' | 'edited' | 'deleted' | 'restored'
    readonly event: string | null
    readonly from: string
    readonly readBy: string
  }) => string
}

interface StatsLabels {
  readonly documents: (documents: number, readouts: number, versions: number) => string
  readonly events: (events: number, several: number) => string
  readonly statements: (statements: number, undertakings: number, notes: number) => string
  readonly published: (first: string, last: string) => string
  readonly size: (text: string, file: string) => string
  readonly readBy: (reader: string, versions: number) => string
  readonly columns: readonly [publisher: string, lang: string, all: string, readouts: string, span: string]
  readonly unknownPublisher: string
}

interface CorrectionLabels {
  readonly checked: string
  readonly inQuote: (quote: string) => string
  readonly takenBack: (day: string) => string
  readonly misfit: (correction: string) => string
  readonly none: string
}
