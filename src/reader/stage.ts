import type {
  CodedEvent,
  Commitment,
  Engagement,
  Formula,
  Milestone,
  Publication,
  Readout,
  Refusal,
  Statement,
  Topic,
  Zone,
} from '../record/index.ts'
import type { FoundDate } from './dates/found-date.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Language } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import type { Name, Person, Phrase, SentenceRun } from './page.ts'
import type { Scratch } from './scratch.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Units } from './stages/cut-units.ts'
import type { Turn } from './stages/give-the-floor.ts'
import type { RuleHit } from './stages/match-rules.ts'
import type { Doing } from './stages/name-acts.ts'
import type { TopicIndex } from './topic-index.ts'
import type { Trace } from './trace.ts'
import type { Words } from './words.ts'

/** Everything that stages find out about one readout, by the name of the fact. */
export interface Facts {
  readonly readout: Readout
  readonly text: string
  readonly words: Words
  readonly lines: readonly LineRun[]
  readonly zones: readonly Zone[]
  readonly sentences: readonly SentenceRun[]
  readonly names: readonly Name[]
  readonly phrases: readonly Phrase[]
  readonly people: readonly Person[]
  readonly dates: readonly FoundDate[]
  readonly units: Units
  readonly hits: readonly RuleHit[]
  readonly views: readonly SentenceView[]
  readonly publication: Publication
  readonly home: string | null
  readonly parties: Parties
  readonly engagement: Engagement
  readonly refusal: Refusal | null
  readonly turns: readonly Turn[]
  readonly doings: readonly Doing[]
  readonly statements: readonly Statement[]
  readonly commitments: readonly Commitment[]
  readonly milestones: readonly Milestone[]
  readonly topics: readonly Topic[]
  readonly formulas: readonly Formula[]
  readonly events: readonly CodedEvent[]
}

/** A line of the text as a run of words and the zone it lies in. */
export interface LineRun {
  readonly from: number
  readonly to: number
  readonly zone: Zone['kind']
}

/** The principals of the event, the issuer's own first where they take part. */
export interface Parties {
  readonly people: readonly Person[]
  readonly sides: readonly string[]
  readonly leadSentence: number
}

/** What every stage may ask, whatever the text: the language and the register, made ready. */
export interface Tools {
  readonly language: Language
  readonly lexicon: Lexicon
  readonly gazetteer: Gazetteer
  readonly topicIndex: TopicIndex
  readonly trace: Trace
  readonly scratch: Scratch
}

/** One step of reading: what it needs of the facts, and what it adds to them. */
export interface Stage<Needs extends keyof Facts, Adds extends keyof Facts> {
  readonly name: string
  readonly needs: readonly Needs[]
  readonly adds: readonly Adds[]
  readonly read: (facts: Pick<Facts, Needs>, tools: Tools) => Pick<Facts, Adds>
}

export function defineStage<const Needs extends keyof Facts, const Adds extends keyof Facts>(
  stage: Stage<Needs, Adds>,
): Stage<Needs, Adds> {
  return stage
}

// biome-ignore lint/suspicious/noExplicitAny: the list holds stages of every kind; InOrder checks each against those before it
type AnyStage = Stage<any, any>

/** `Stages` if each needs only what stages before it add; otherwise a type that names the first fact missing. */
type InOrder<Stages extends readonly AnyStage[], Have, All = Stages> = Stages extends readonly [
  Stage<infer Needs, infer Adds>,
  ...infer Rest extends readonly AnyStage[],
]
  ? [Exclude<Needs, Have>] extends [never]
    ? InOrder<Rest, Have | Adds, All>
    : { readonly missing: Exclude<Needs, Have> }
  : All

/** Fixes the order of reading; does not compile if a stage needs a fact that no earlier stage adds. */
export function orderOfReading<const Stages extends readonly AnyStage[]>(
  ...stages: Stages extends InOrder<Stages, 'readout' | 'text'>
    ? Stages
    : Stages & InOrder<Stages, 'readout' | 'text'>
): readonly AnyStage[] {
  return stages as readonly AnyStage[]
}
