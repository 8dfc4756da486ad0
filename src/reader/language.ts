import type { ActName, EngagementKind, Hardness, Refusal, ZoneKind } from '../record/index.ts'
import type { Grammar } from './grammar.ts'
import type { Lexicon } from './lexicon.ts'
import type { Names, Page } from './page.ts'
import { perLexicon } from './per-lexicon.ts'
import type { Stemmer } from './phrase-trie.ts'
import type { PositionAutomaton } from './position-automaton.ts'
import type { Rows } from './rows.ts'
import { RuleMachine } from './rule-machine.ts'
import type { WordSplitter } from './words.ts'

/** What a rule decides about. */
export type RuleTopic =
  | 'zone'
  | 'kind'
  | 'look-alike'
  | 'initiator'
  | 'speaker'
  | 'act'
  | 'milestone'
  | 'date'
  | 'place'
  | 'reference'

/** What a rule gives when it fires. Slots are counted from 1 in the order they stand in the match. */
export interface RuleGift {
  readonly zone?: ZoneKind
  readonly kind?: EngagementKind
  readonly refusal?: Refusal
  readonly act?: ActName
  /** a second act that the same words perform: "reaffirmed their readiness" */
  readonly also?: ActName
  /** `closed`: governs what follows; `open`: what follows shows its own acts; `stance`: an act inside what is said; `aside`: only where nothing else is; `purpose`: "… to
   * discuss", only in leads */
  readonly scope?: 'closed' | 'open' | 'stance' | 'aside' | 'purpose'
  /** the act where both do it together, if it differs */
  readonly jointly?: ActName
  readonly hardness?: Hardness
  /** of a kind: both do it to each other ("exchanged letters"), so that all who did take part */
  readonly mutual?: boolean
  /** of a kind: with each by himself ("met separately with"), however many there are */
  readonly apart?: boolean
  /** who speaks: the slot's party, both, the running speaker, or nobody */
  readonly speaker?: 'slot' | 'both' | 'run' | 'narrator'
  readonly initiator?: number | 'other' | 'unsaid'
  /** years to add to the publication's year, or to the year that the text stands in */
  readonly year?: number
  readonly days?: number
  readonly weight?: number
}

/** A rule as the reader sees it; its wording is in the automaton, its reason and examples stay in the YAML file. */
export interface Rule {
  readonly id: string
  readonly says: RuleTopic
  readonly gives: RuleGift
}

/** Everything that a compiled language is: words, classes, rules. Plain data, made by the compile step. */
export interface LanguageData {
  readonly code: string
  /** spellings in order of their numbers, from 1 */
  readonly words: readonly string[]
  readonly classes: readonly string[]
  /** classes of each word, by number */
  readonly wordClasses: Rows
  /** set phrases that count as one unit: "in particular" */
  readonly phrases: SetPhrases
  /** classes of unknown words by their ending: "-ly" */
  readonly endings: readonly { readonly letters: string; readonly classes: readonly number[] }[]
  readonly rules: readonly Rule[]
  readonly automaton: PositionAutomaton
}

/** Set phrases, cut into words at compile time. */
export interface SetPhrases {
  /** spellings of words that stand in phrases alone, numbered after all others */
  readonly words: readonly string[]
  /** of each phrase the count of its words, then their numbers */
  readonly numbers: readonly number[]
  readonly classes: Rows
}

/** A language's rules made ready to run: those that tell the zone of a line over words, the others over units. */
export interface RulesReady {
  readonly ofLines: RuleMachine
  /** those of them that need not begin where the line does; null where there are none */
  readonly withinLines: RuleMachine | null
  readonly ofSentences: RuleMachine
  readonly rules: readonly Rule[]
}

/** A language: its data, and the code for what data cannot say. */
export interface Language {
  readonly code: string
  readonly data: LanguageData
  readonly splitWords: WordSplitter
  readonly findNames: (page: Page) => Names
  readonly grammar: Grammar
  /** what a word of a name is looked up by, where names are inflected; the splitter fills `Words.name` with the same */
  readonly stem?: Stemmer
  readonly rulesOn: (lexicon: Lexicon) => RulesReady
}

/** A language from its data and code; its rule machine is made once for each lexicon. */
export function defineLanguage(
  parts: Pick<Language, 'code' | 'data' | 'splitWords' | 'findNames' | 'grammar' | 'stem'>,
): Language {
  const { automaton, rules } = parts.data
  const machineOf = ({ signatures, adverb }: Lexicon, runs: (rule: Rule) => boolean) =>
    new RuleMachine(automaton, signatures, adverb, (rule) => runs(rules[rule] as Rule))
  const isOfLine = ({ says }: Rule) => says === 'zone'
  const isWithin = (rule: Rule) => isOfLine(rule) && rule.gives.scope === 'open'
  const rulesOn = perLexicon(
    (lexicon): RulesReady => ({
      ofLines: machineOf(lexicon, isOfLine),
      withinLines: rules.some(isWithin) ? machineOf(lexicon, isWithin) : null,
      ofSentences: machineOf(lexicon, (rule) => !isOfLine(rule)),
      rules,
    }),
  )
  return { ...parts, rulesOn }
}
