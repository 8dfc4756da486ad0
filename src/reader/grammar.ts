import type { Milestone } from '../record/index.ts'
import type { FoundDate } from './dates/found-date.ts'
import type { Deed, DeedReader } from './deed.ts'
import type { PlaceCandidate, PlaceScene } from './event-place.ts'
import type { Lexicon } from './lexicon.ts'
import type { Name, SentenceRun } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Tools } from './stage.ts'
import type { Units } from './stages/cut-units.ts'
import type { RuleHit } from './stages/match-rules.ts'
import type { Words } from './words.ts'

/** What a language brings that rules cannot say: how its words stand to each other. Every stage asks here. */
export interface Grammar {
  readonly lines: LineLengths
  /** Where the next sentence begins if word `i` ends one; else `i`. */
  readonly sentenceEnds: (lexicon: Lexicon) => SentenceEnds
  /** Reads the date that begins at a word; null if none does. */
  readonly dateReader: (page: DatePage) => (at: number) => FoundDate | null
  /** outlets whose names hold no state, and the state that they report from */
  readonly outlets?: readonly (readonly [name: RegExp, country: string])[]
  readonly contacts: ContactPatterns
  /** Whether a date of lead or title belongs to something else: the day of a treaty, of the next meeting. */
  readonly isDecoy: (date: FoundDate, view: SentenceView, page: TextPage) => boolean
  /** Whether a day word outside the lead ("also today") points to the day of the event. */
  readonly pointsToDay: (date: FoundDate, page: TextPage) => boolean
  /** Places of the event that a sentence names, in the order of the text. */
  readonly placesIn: (view: SentenceView, scene: PlaceScene, tools: Tools) => readonly PlaceCandidate[]
  /** Tried on leads only where a word of class `<day-part>` or `<clock-unit>` or a number stands. */
  readonly times: { readonly timeOfDay: RegExp; readonly duration: RegExp }
  /** Whether both parties stand before the verb of meeting ("甲同乙举行会谈"), so that nobody before the last one is left out. */
  readonly partiesBeforeVerb: boolean
  /** Whether a title may hold several headlines, parted by spaces. */
  readonly headlinesPartAtSpaces: boolean
  /** Whether a rule's words stand where somebody can take the floor: "the goals *that both sides agreed on*" do not. */
  readonly mayTakeFloor: (hit: RuleHit, view: SentenceView, page: UnitPage) => boolean
  /** Whether a sentence without a subject goes on with what the one before did: "双方同意…。加强…。" */
  readonly carriesOn: (view: SentenceView, page: UnitPage) => boolean
  /** Whether a sentence is a point of a list that was announced: "提出三点建议。一是…。二是…。" */
  readonly isPoint: (view: SentenceView, page: UnitPage) => boolean
  readonly deedReader: (units: Units, words: Words, lexicon: Lexicon) => DeedReader
  /** Whether the verb that tells the event in a lead may say that something was discussed: "обсудили по телефону". */
  readonly leadsDiscuss: boolean
  /** Whether an act told in the lead is more than the event itself: "met *to discuss*", "and *thanked* him". */
  readonly isAdded: (deed: Deed, view: SentenceView, page: UnitPage) => boolean
  readonly clauses: (units: Units, words: Words, lexicon: Lexicon) => ClauseReader
  /** Reads the milestones of one sentence, given its dates that are no part of a name. */
  readonly milestones: (page: MilestonePage) => MilestoneReader
  /** Whether wordings of topics and formulas begin and end where words do; a language without spaces knows no such places. */
  readonly wordsStandApart: boolean
  /** The code of a letter as words are looked up, one unit for one: lower case, simplified. */
  readonly foldLetter: (code: number) => number
}

/** Lengths in words that tell lines of prose from what stands around it. */
export interface LineLengths {
  /** longer lines are prose whatever they begin with */
  readonly furniture: number
  readonly title: number
  /** a line of so few words without a stop is an item of a list or an address */
  readonly short: number
  /** a line up to so long that begins with a full date and has no stop is a dateline; 0 for none */
  readonly dated: number
  /** shorter lines are never broken inside a sentence */
  readonly wrapped: number
  /** whether the first line of a page may be broken inside a sentence */
  readonly firstWraps: boolean
}

export type SentenceEnds = (words: Words, i: number, until: number) => number

export interface TextPage {
  readonly text: string
  readonly words: Words
}

export interface UnitPage {
  readonly units: Units
  readonly words: Words
  readonly lexicon: Lexicon
}

export interface DatePage extends TextPage {
  readonly lexicon: Lexicon
  /** day of publication as a number of days; null if unknown */
  readonly published: number | null
}

/** Looked for in short lines of a contact block; each captures its value. `mission` fits the line that names an embassy; its group `name`, where it has one, is the name alone. */
export interface ContactPatterns {
  readonly mission: RegExp
  readonly address: RegExp
  readonly telephone: RegExp
  readonly fax: RegExp
}

/** The clause of an undertaking. */
export interface ClauseReader {
  /** the first unit: the subject just before the verb belongs to the undertaking */
  readonly start: (view: SentenceView, deed: Deed) => number
  /** the word where the action begins: after those that undertake it */
  readonly action: (deed: Deed, end: number) => number
  readonly end: (view: SentenceView, deed: Deed) => number
}

export interface MilestonePage extends TextPage {
  readonly lexicon: Lexicon
  readonly names: readonly Name[]
  /** day of the event, or of publication where the event has none */
  readonly today: string | null
}

export type MilestoneReader = (sentence: SentenceRun, dates: readonly FoundDate[]) => Milestone[]
