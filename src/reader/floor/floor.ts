import type { ActName, Certainty, Speaker } from '../../record/index.ts'
import type { Grammar } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import type { Person } from '../page.ts'
import { asSpeaker, type Conversation, resolveParty } from '../resolve-party.ts'
import { isParty, phraseIn, type SentenceView } from '../sentence-view.ts'
import type { QuoteState } from '../speech-quotes.ts'
import type { Parties } from '../stage.ts'
import type { UnitPhrase, Units } from '../stages/cut-units.ts'
import type { RuleHit } from '../stages/match-rules.ts'
import type { UnitWords } from '../unit-words.ts'
import type { Words } from '../words.ts'

/** What the floor is given on. `views` are the sentences of prose, `quotes` their states in the same order. */
export interface FloorScene {
  readonly words: Words
  readonly units: Units
  readonly unitWords: UnitWords
  readonly lexicon: Lexicon
  readonly grammar: Grammar
  readonly people: readonly Person[]
  readonly parties: Parties
  readonly home: string | null
  readonly views: readonly SentenceView[]
  readonly quotes: readonly QuoteState[]
  readonly kind: string
}

/** Who has the floor in a sentence, and what gave it. */
export interface Given {
  readonly speakers: readonly Speaker[]
  readonly rule: string
  readonly certainty: Certainty
  /** units of the words that gave it */
  readonly cue: readonly [from: number, to: number] | null
  /** what the rule says is done, if it does */
  readonly act: ActName | null
}

export const NARRATOR: readonly Speaker[] = [{ type: 'narrator' }]
const BOTH: readonly Speaker[] = [{ type: 'both' }]

/** The floor while a text is read: who has it, and who was last spoken of as a subject. */
export class Floor implements Conversation {
  running: readonly Speaker[] = NARRATOR
  lastPerson: Person | null = null
  lastMany: readonly Speaker[] | null = null
  /** whether a transcript has begun: its sentences tell of other events, but in somebody's words */
  isTranscript = false
  /** by sentence: the unit of its first "that", as far as it was looked for */
  readonly firstThats: number[] = []
  readonly scene: FloorScene
  readonly people: readonly Person[]
  readonly principals: readonly Person[]
  readonly home: string | null
  readonly #byName: ReadonlyMap<string, Person>

  constructor(scene: FloorScene) {
    this.scene = scene
    this.people = scene.people
    this.principals = scene.parties.people
    this.home = scene.home
    this.#byName = new Map(scene.people.map((person) => [person.name, person]))
  }

  /** The party that a phrase stands for takes the floor; null if that can't be told. */
  givenTo(
    phrase: UnitPhrase,
    rule: string,
    cue: readonly [number, number],
    act: ActName | null = null,
  ): Given | null {
    const speakers = resolveParty(phrase, this)
    if (speakers.length === 0) return null
    this.#remember(phrase, speakers)
    return { speakers, rule, certainty: IMPLIED_KINDS.has(phrase.kind) ? 'implied' : 'stated', cue, act }
  }

  /** What a speaker rule's hit gives; null where its party can't be told or does not speak here. */
  givenBy(hit: RuleHit): Given | null {
    const holder = this.running[0]?.type
    switch (hit.rule.gives.speaker) {
      case 'both':
        return givenAt(hit, BOTH, 'stated')
      case 'narrator':
        return givenAt(hit, NARRATOR, 'stated')
      case 'run':
        return holder === 'person' || holder === 'side'
          ? givenAt(hit, this.running, 'implied')
          : givenAt(hit, BOTH, 'stated')
      default: {
        const phrase = phraseIn(this.scene.units, hit, isParty)
        if (!phrase) return this.lastPerson ? givenAt(hit, [asSpeaker(this.lastPerson)], 'stated') : null
        // "China opposes …" inside somebody's turn is still theirs.
        if (isStateLike(phrase) && (holder === 'person' || (phrase.kind === 'states' && holder === 'side')))
          return this.#isOfOther(phrase, hit) ? this.givenTo(phrase, hit.rule.id, [hit.from, hit.to]) : null
        // "From the Velmaran side, solidarity was expressed" inside the turn of Velmara's president is his.
        const [only] = this.running
        if (phrase.kind === 'side' && only?.type === 'person' && only.country === phrase.side)
          return givenAt(hit, this.running, 'implied')
        return this.givenTo(phrase, hit.rule.id, [hit.from, hit.to], hit.rule.gives.act ?? null)
      }
    }
  }

  /** "Velmara *said* that …" behind the words of Karsovia's president: Velmara has spoken, too. */
  #isOfOther({ kind, side }: UnitPhrase, hit: RuleHit): boolean {
    const [only] = this.running
    if (kind !== 'state' || only?.type !== 'person' || only.country === null || this.isTranscript)
      return false
    const isParty = side === this.home || this.principals.some(({ country }) => country === side)
    return side !== only.country && isParty && this.#says(hit.to - 1)
  }

  /** By its signature, since a verb may be several letters that are words by themselves. */
  #says(unit: number): boolean {
    const { lexicon, units } = this.scene
    return lexicon.signatures[units.signature[unit] as number]?.has(lexicon.symbolOf('<say>')) === true
  }

  runsOn(): Given {
    return { speakers: this.running, rule: 'floor-runs-on', certainty: 'implied', cue: null, act: null }
  }

  #remember(phrase: UnitPhrase, speakers: readonly Speaker[]): void {
    if (phrase.kind !== 'they') this.lastMany = phrase.kind === 'side' ? speakers : null
    const [only] = speakers
    if (speakers.length !== 1 || only?.type !== 'person') return
    this.lastPerson = phrase.person ?? this.#byName.get(only.name) ?? this.lastPerson
  }
}

function givenAt(hit: RuleHit, speakers: readonly Speaker[], certainty: Certainty): Given {
  const { id, gives } = hit.rule
  return { speakers, rule: id, certainty, cue: [hit.from, hit.to], act: gives.act ?? null }
}

const IMPLIED_KINDS: ReadonlySet<UnitPhrase['kind']> = new Set(['he', 'other'])

export function isStateLike(phrase: UnitPhrase | null): boolean {
  return phrase?.kind === 'state' || phrase?.kind === 'body' || phrase?.kind === 'states'
}
