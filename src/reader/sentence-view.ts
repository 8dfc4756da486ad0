import type { RuleTopic } from './language.ts'
import type { SentenceRun } from './page.ts'
import type { UnitPhrase, Units } from './stages/cut-units.ts'
import type { RuleHit } from './stages/match-rules.ts'

/** One sentence with its units and rule hits: what the deciding stages look at. */
export interface SentenceView {
  readonly index: number
  readonly run: SentenceRun
  /** units `[from, to)` */
  readonly from: number
  readonly to: number
  readonly hits: readonly RuleHit[]
  readonly says: (topic: RuleTopic) => readonly RuleHit[]
  /** phrases in the order of the text, with the unit each is */
  readonly phrases: readonly { readonly unit: number; readonly phrase: UnitPhrase }[]
}

const NONE: readonly RuleHit[] = []

const TOPIC_BITS: Readonly<Record<RuleTopic, number>> = {
  zone: 1,
  kind: 2,
  'look-alike': 4,
  initiator: 8,
  speaker: 16,
  act: 32,
  milestone: 64,
  date: 128,
  place: 256,
  reference: 512,
}

/** All sentences as views. Hits are in the order of the text, so each sentence's are a slice. */
export function viewSentences(
  sentences: readonly SentenceRun[],
  units: Units,
  hits: readonly RuleHit[],
): readonly SentenceView[] {
  let next = 0
  return sentences.map((run, index) => {
    const from = units.ofWord[run.from] as number
    const to = units.ofWord[run.to] as number
    const begun = next
    while (next < hits.length && (hits[next] as RuleHit).from < to) next++
    return new SentenceOfUnits(index, run, from, to, next > begun ? hits.slice(begun, next) : NONE, units)
  })
}

/** A view that looks its phrases up once, when somebody first asks. */
class SentenceOfUnits implements SentenceView {
  readonly index: number
  readonly run: SentenceRun
  readonly from: number
  readonly to: number
  readonly hits: readonly RuleHit[]
  readonly #units: Units
  /** one bit for each topic that some hit says something about: most questions are answered by it */
  readonly #topics: number
  #phrases: SentenceView['phrases'] | null = null

  constructor(
    index: number,
    run: SentenceRun,
    from: number,
    to: number,
    hits: readonly RuleHit[],
    units: Units,
  ) {
    this.index = index
    this.run = run
    this.from = from
    this.to = to
    this.hits = hits
    this.#units = units
    let topics = 0
    for (const hit of hits) topics |= TOPIC_BITS[hit.rule.says]
    this.#topics = topics
  }

  says(topic: RuleTopic): readonly RuleHit[] {
    if ((this.#topics & TOPIC_BITS[topic]) === 0) return NONE
    if (this.#topics === TOPIC_BITS[topic]) return this.hits
    const found: RuleHit[] = []
    for (const hit of this.hits) if (hit.rule.says === topic) found.push(hit)
    return found
  }

  get phrases(): SentenceView['phrases'] {
    this.#phrases ??= phrasesIn(this.#units, this.from, this.to)
    return this.#phrases
  }
}

function phrasesIn(units: Units, from: number, to: number): SentenceView['phrases'] {
  const found: { unit: number; phrase: UnitPhrase }[] = []
  for (let unit = from; unit < to; unit++) {
    const phrase = units.phrase[unit] as number
    if (phrase >= 0) found.push({ unit, phrase: units.phrases[phrase] as UnitPhrase })
  }
  return found
}

export function isProse(run: SentenceRun): boolean {
  return run.zone === 'body' || run.zone === 'lead'
}

/** The first phrase of the kinds wanted inside a hit. */
export function phraseIn(
  units: Units,
  hit: { readonly from: number; readonly to: number },
  wanted: (phrase: UnitPhrase) => boolean,
): UnitPhrase | null {
  for (let unit = hit.from; unit < hit.to; unit++) {
    const index = units.phrase[unit] as number
    const phrase = index >= 0 ? (units.phrases[index] as UnitPhrase) : null
    if (phrase && wanted(phrase)) return phrase
  }
  return null
}

const PARTY_KINDS: ReadonlySet<UnitPhrase['kind']> = new Set([
  'person',
  'office',
  'other',
  'he',
  'they',
  'both',
  'joint',
  'side',
  'state',
  'states',
  'body',
])

export function isParty(phrase: UnitPhrase): boolean {
  return PARTY_KINDS.has(phrase.kind)
}
