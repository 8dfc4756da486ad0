import type { ActName } from '../../record/index.ts'
import type { Lexicon } from '../lexicon.ts'
import { isParty, type SentenceView, viewSentences } from '../sentence-view.ts'
import { defineStage } from '../stage.ts'
import type { Beaten } from '../trace.ts'
import type { Words } from '../words.ts'
import type { UnitPhrase, Units } from './cut-units.ts'
import type { Turn } from './give-the-floor.ts'
import type { RuleHit } from './match-rules.ts'

/** One act done in a sentence. `hit` is null where no rule fired and the default stands. */
export interface Deed {
  readonly act: ActName
  readonly rule: string
  readonly hit: RuleHit | null
  /** units of the words that do it */
  readonly from: number
  readonly to: number
  readonly beat: readonly Beaten[]
}

/** A turn with its acts. */
export interface Doing {
  readonly turn: Turn
  readonly deeds: readonly Deed[]
}

/**
 * Names what each sentence does. The outer act counts: what a verb of asking, thanking, agreeing or discussing governs
 * shows no act of its own; after a verb of mere saying the stance inside it counts. Where nothing fires, a narrated
 * sentence tells the event or the background, a spoken one assesses.
 */
export const nameActs = defineStage({
  name: 'name-acts',
  needs: ['words', 'sentences', 'units', 'hits', 'turns', 'parties', 'engagement'],
  adds: ['doings'],
  read({ words, sentences, units, hits, turns, parties, engagement }, tools) {
    const views = viewSentences(sentences, units, hits)
    const reader = actReader(units, words, tools.lexicon)
    const doings = turns.map((turn): Doing => {
      const view = views[turn.sentence] as SentenceView
      const isLead = turn.sentence === parties.leadSentence
      return { turn, deeds: settleDeeds(reader(view, turn), turn, isLead, engagement.kind, view) }
    })
    return { doings }
  },
})

function actReader(units: Units, words: Words, lexicon: Lexicon): (view: SentenceView, turn: Turn) => Deed[] {
  const is = {
    adverb: lexicon.classTest('<adverb>'),
    and: lexicon.classTest('<and>'),
    auxiliary: lexicon.classTest('<auxiliary>'),
    turning: lexicon.classTest('<turning>'),
    mark: lexicon.classTest('<mark>'),
    ing: lexicon.classTest('<ing>'),
    that: lexicon.classTest('<that>'),
    opener: lexicon.classTest('<opener>'),
    verb: lexicon.classTest('<verb>'),
    subject: lexicon.classTest('<subject>'),
  }
  const wordAt = (unit: number) => (units.phrase[unit] === -1 ? (words.word[units.from[unit] as number] as number) : 0)
  const comma = lexicon.table.add(',')

  /** Whether the unit is where a verb of the sentence itself may stand: after a subject, "and", a mark, at the head. */
  const isMainPlace = (view: SentenceView, at: number): boolean => {
    let unit = at - 1
    while (unit >= view.from && (is.adverb(wordAt(unit)) || is.auxiliary(wordAt(unit)))) unit--
    if (unit < view.from) return true
    const index = units.phrase[unit] as number
    if (index >= 0) return isParty(units.phrases[index] as UnitPhrase)
    const word = wordAt(unit)
    return is.and(word) || is.turning(word) || is.mark(word) || is.opener(word) || is.subject(word)
  }

  return (view) => {
    const deeds: Deed[] = []
    let coveredTo = view.from
    let closed = false
    let closedBy: Deed | null = null
    for (const hit of strongestFirst(view.says('act'))) {
      const { act, scope, also } = hit.rule.gives
      const overlaps = hit.from < coveredTo
      if (scope === 'aside') {
        if (!overlaps && !closed && deeds.length === 0 && act) deeds.push(deedOf(hit, act))
        continue
      }
      const main = scope !== 'stance' && isMainPlace(view, hit.from)
      const reopens = main && reopensAt(view, hit)
      if (scope !== 'stance' && !main && is.verb(wordAt(hit.from))) continue
      if (overlaps || (closed && !reopens)) {
        if (act && closedBy && act !== closedBy.act) addBeaten(deeds, closedBy, hit)
        continue
      }
      coveredTo = hit.to
      closed = scope === 'closed' || scope === 'stance'
      if (!act) continue
      const deed = deedOf(hit, act)
      deeds.push(deed)
      if (also) deeds.push(deedOf(hit, also))
      closedBy = deed
    }
    return deeds
  }

  /** A closed scope ends at a coordinated verb of the sentence itself: "thanked X and *urged* Y", ", *noting* that". */
  function reopensAt(view: SentenceView, hit: RuleHit): boolean {
    let unit = hit.from - 1
    while (unit >= view.from && (is.adverb(wordAt(unit)) || is.auxiliary(wordAt(unit)))) unit--
    if (unit < view.from) return true
    const index = units.phrase[unit] as number
    if (index >= 0) {
      const before = wordAt(unit - 1)
      return is.and(before) || is.turning(before) || before === comma
    }
    const word = wordAt(unit)
    if (is.ing(wordAt(hit.from))) return word === comma || (is.and(word) && wordAt(unit - 1) === comma)
    return is.and(word) || is.turning(word) || word === comma
  }
}

/** In the order of the text; where two begin together the longer first. */
function strongestFirst(hits: readonly RuleHit[]): RuleHit[] {
  return [...hits].sort((a, b) => a.from - b.from || b.to - a.to || rank(a) - rank(b))
}

function rank(hit: RuleHit): number {
  return hit.rule.gives.hardness ? 0 : hit.rule.gives.scope === 'open' ? 2 : 1
}

function deedOf(hit: RuleHit, act: ActName): Deed {
  return { act, rule: hit.rule.id, hit, from: hit.from, to: hit.to, beat: [] }
}

function addBeaten(deeds: Deed[], winner: Deed, hit: RuleHit): void {
  const at = deeds.findIndex((deed) => deed.from === winner.from && deed.act === winner.act)
  const deed = deeds[at]
  if (deed) deeds[at] = { ...deed, beat: [...deed.beat, { rule: hit.rule.id, value: String(hit.rule.gives.act) }] }
}

function settleDeeds(deeds: readonly Deed[], turn: Turn, isLead: boolean, kind: string, view: SentenceView): readonly Deed[] {
  const speaker = turn.speakers[0]?.type
  const whole = { from: view.from, to: view.to, hit: null, beat: [] }
  if (speaker === 'narrator') {
    if (isLead || turn.tellsEvent) return narratedDeeds(deeds, kind, isLead, whole)
    if (turn.rule === 'en-floor-narrator') return [{ act: 'event', rule: turn.rule, ...whole }]
    const event = deeds.find((deed) => deed.act === 'event')
    return event ? [event] : [{ act: 'assess', rule: 'background-is-assessment', ...whole }]
  }
  const kept = withoutDoubles(speaker === 'both' ? deeds : deeds.filter((deed) => deed.act !== 'event' || deeds.length === 1))
  if (kept.length > 0) return speaker === 'both' ? jointDeeds(kept) : kept
  return [{ act: 'assess', rule: 'speech-is-assessment', ...whole }]
}

/** The lead tells the event; "to discuss …", "to express support" and the good wishes of a message count beside it. */
function narratedDeeds(deeds: readonly Deed[], kind: string, isLead: boolean, whole: Omit<Deed, 'act' | 'rule'>): Deed[] {
  const event: Deed = { act: 'event', rule: 'lead-tells-event', ...whole }
  if (!isLead) return [event]
  if (kind === 'message') return [event, { act: 'courtesy', rule: 'message-is-courtesy', ...whole }]
  const purpose = deeds.filter((deed) => deed.rule === 'en-act-purpose')
  return [event, ...purpose]
}

/** "The presidents reaffirmed their readiness": what both restate, both agree on. */
function jointDeeds(deeds: readonly Deed[]): Deed[] {
  return deeds.flatMap((deed): Deed[] => {
    if (deed.act !== 'commit' || deeds.some((other) => other.act === 'agree')) return [deed]
    return deed.hit && isReaffirmed(deed) ? [deed, { ...deed, act: 'agree', rule: 'joint-reaffirmation' }] : [deed]
  })
}

function isReaffirmed(_deed: Deed): boolean {
  return true
}

function withoutDoubles(deeds: readonly Deed[]): Deed[] {
  return deeds.filter((deed, i) => deeds.findIndex((other) => other.act === deed.act) === i)
}
