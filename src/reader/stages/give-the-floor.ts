import type { ActName, Certainty, Speaker } from '../../record/index.ts'
import { CREDIT_RULE, namedBefore, quotedBy } from '../floor/credits.ts'
import { Floor, type FloorScene, type Given, NARRATOR } from '../floor/floor.ts'
import { isEmbedded, isOwnWords, subjectOf, takenBy } from '../floor/take-the-floor.ts'
import type { Person } from '../page.ts'
import { asSpeaker } from '../resolve-party.ts'
import { isProse, type SentenceView } from '../sentence-view.ts'
import { followQuotes, type QuoteState } from '../speech-quotes.ts'
import { defineStage } from '../stage.ts'
import { unitWordsOf } from '../unit-words.ts'
import { leadOf } from './find-engagement.ts'
import type { RuleHit } from './match-rules.ts'

/** Who has the floor in one sentence. */
export interface Turn {
  readonly sentence: number
  readonly speakers: readonly Speaker[]
  readonly rule: string
  readonly certainty: Certainty
  /** units of the words that gave the floor */
  readonly cue: readonly [from: number, to: number] | null
  /** what the rule that gave the floor says is done, if it does */
  readonly act: ActName | null
  /** the sentence tells that the event took place */
  readonly tellsEvent: boolean
  readonly isSpeech: boolean
}

/**
 * Goes through the prose and gives every sentence its speakers. The floor is taken by a party that is the subject of a
 * verb of saying, asking or agreeing; it runs on through sentences that name nobody new.
 */
export const giveTheFloor = defineStage({
  name: 'give-the-floor',
  needs: ['words', 'units', 'views', 'people', 'parties', 'home', 'engagement'],
  adds: ['turns'],
  read({ words, units, views: all, people, parties, home, engagement }, { lexicon, language: { grammar } }) {
    const views = all.filter((view) => isProse(view.run))
    const quotes = followQuotes(views, units, words, lexicon)
    const unitWords = unitWordsOf(units, words, lexicon)
    const scene = {
      words,
      units,
      unitWords,
      lexicon,
      grammar,
      people,
      parties,
      home,
      views,
      quotes,
      kind: engagement.kind,
    }
    const turns = turnsOf(scene)
    return { turns: [...titleTurn(all, turns), ...turns] }
  },
})

function turnsOf(scene: FloorScene): Turn[] {
  const floor = new Floor(scene)
  const lead = leadOf(scene.views)
  const sender = scene.kind === 'message' ? (scene.parties.people[0] ?? null) : null
  return scene.views.map((view, i): Turn => {
    const isLead = view === lead
    if (isLead && sender) floor.lastPerson = sender
    const given = decide(floor, view, i, { isLead, sender })
    if (isLead) floor.lastPerson ??= scene.parties.people[0] ?? null
    else if (given.speakers === NARRATOR && given.cue)
      floor.lastPerson = subjectTold(view) ?? floor.lastPerson
    const isNarrated = given.speakers[0]?.type === 'narrator'
    if (given.rule === CREDIT_RULE) floor.isTranscript = true
    // After the lead of a message its text speaks for the sender.
    const goesToSender = isLead || given.rule === MESSAGE_BEGINS
    if (!quotesThird(floor, given))
      floor.running = goesToSender && sender && isNarrated ? [asSpeaker(sender)] : whoGoesOn(given)
    const tellsEvent = isNarrated && view.says('kind').length > 0
    return turnOf(view, given, tellsEvent, scene.quotes[i]?.isSpeech ?? false)
  })
}

/** Two who spoke together go on together; of a party and a person the last does. */
function whoGoesOn({ speakers }: Given): readonly Speaker[] {
  return speakers.every(({ type }) => type === 'person') ? speakers : speakers.slice(-1)
}

/** "The poet once said …" inside a principal's turn: whoever is quoted speaks in that sentence and in no other. */
function quotesThird(floor: Floor, { speakers: [only], cue }: Given): boolean {
  if (only?.type !== 'person' || !cue || floor.running[0]?.type !== 'person') return false
  if (floor.principals.some(({ name }) => name === only.name)) return false
  const { lexicon, units } = floor.scene
  const recalled = lexicon.symbolOf('<recalled>')
  for (let unit = cue[0]; unit <= cue[1] && unit < units.count; unit++)
    if (lexicon.signatures[units.signature[unit] as number]?.has(recalled)) return true
  return false
}

/** Whom a narrated sentence tells of first: "he" in the next is that one. */
function subjectTold(view: SentenceView): Person | null {
  return view.phrases.find(({ phrase }) => phrase.person !== null)?.phrase.person ?? null
}

function turnOf(
  view: SentenceView,
  { speakers, rule, certainty, cue, act }: Given,
  tellsEvent: boolean,
  isSpeech: boolean,
): Turn {
  return { sentence: view.index, speakers, rule, certainty, cue, act, tellsEvent, isSpeech }
}

function decide(
  floor: Floor,
  view: SentenceView,
  i: number,
  { isLead, sender }: { readonly isLead: boolean; readonly sender: Person | null },
): Given {
  const quote = floor.scene.quotes[i] as QuoteState
  const narrated = isLead && isNarratedLead(floor, view)
  if (isLead && sender && !narrated) return given([asSpeaker(sender)], 'message-speaks-for-sender', 'implied')
  if (sender && beginsMessage(floor, view))
    return { ...given(NARRATOR, MESSAGE_BEGINS, 'stated'), act: 'event' }
  if (quote.isSpeech) return quotedBy(floor, i) ?? floor.runsOn()
  if (narrated) return given(NARRATOR, 'lead-is-narrated', 'stated')
  return (
    (isLead ? null : secondMessage(floor, view)) ??
    namedBefore(floor, view) ??
    takenBy(floor, view, quote) ??
    toldOrDone(floor, view) ??
    sideThatActs(floor, view) ??
    floor.runsOn()
  )
}

function given(
  speakers: readonly Speaker[],
  rule: string,
  certainty: Certainty,
  cue: Given['cue'] = null,
): Given {
  return { speakers, rule, certainty, cue, act: null }
}

const MESSAGE_BEGINS = 'message-begins'

/** "The message reads, in part:" by itself. */
function beginsMessage(floor: Floor, view: SentenceView): boolean {
  const { wordAt, spelled } = floor.scene.unitWords
  return (
    wordAt(view.to - 1) === spelled.colon &&
    view.says('kind').some(({ rule }) => rule.gives.kind === 'message')
  )
}

/** Wordings that tell of an event weigh at least this much where no verb of speech stands. */
const FIRM = 3

/** A sentence about a contact of two or more people is narrated; a person who does something else has the floor. */
function toldOrDone(floor: Floor, view: SentenceView): Given | null {
  if (floor.isTranscript) return null
  const kind = view.says('kind').find((hit) => isFirm(hit) && !isEmbedded(floor, view, hit))
  if (kind && isOwnWords(floor, view)) return null
  const subject = subjectOf(floor, view)
  if (!kind) return subject
  // "In his talks with Y, X received …": the contact is told in passing.
  if (subject?.cue && kind.to <= subject.cue[0] && view.says('act').some(({ from }) => from > kind.to))
    return subject
  const people = view.phrases.filter(({ phrase }) => phrase.people.length > 0)
  return subject && people.length < 2
    ? subject
    : given(NARRATOR, kind.rule.id, 'stated', [kind.from, kind.to])
}

/** "Belmar remains committed to …" while nobody has the floor alone: the side speaks as such. */
function sideThatActs(floor: Floor, view: SentenceView): Given | null {
  const holder = floor.running[0]?.type
  if (floor.isTranscript || holder === 'person' || holder === 'side') return null
  const [first] = view.phrases
  if (!first || !SIDES.has(first.phrase.kind)) return null
  const acts = view
    .says('act')
    .some(
      ({ from, rule: { gives } }) =>
        gives.scope === 'stance' && gives.act !== 'propose' && isNear(from - first.unit),
    )
  return acts ? floor.givenTo(first.phrase, 'side-acts', [first.unit, first.unit + 1]) : null
}

const SIDES: ReadonlySet<string> = new Set(['state', 'side', 'body'])
/** Units between a side and what it is ready for, adverbs apart. */
const isNear = (distance: number) => distance >= 0 && distance <= 2

function isFirm({ rule }: RuleHit): boolean {
  return (rule.gives.weight ?? 0) >= FIRM && rule.gives.scope !== 'aside'
}

/** "On the same day, Premier A and Prime Minister B also exchanged messages": a second message told. */
function secondMessage(floor: Floor, view: SentenceView): Given | null {
  if (floor.scene.kind !== 'message') return null
  const hit = view
    .says('kind')
    .find(({ rule }) => rule.gives.kind === 'message' && (rule.gives.weight ?? 0) > FIRM)
  if (!hit || !view.phrases.some(({ phrase }) => phrase.kind === 'joint')) return null
  return given(NARRATOR, hit.rule.id, 'stated', [hit.from, hit.to])
}

/**
 * The lead tells the event, unless its own verb already reports what was said ("X and Y discussed the meeting of …") or
 * it only quotes a message that the title reports ("The message reads …").
 */
function isNarratedLead(floor: Floor, view: SentenceView): boolean {
  const kind = view
    .says('kind')
    .find(({ rule }) => (rule.gives.weight ?? 0) > 1 && rule.gives.scope !== 'aside')
  if (!kind) return false
  if (floor.scene.kind === 'message') return true
  const speech = view
    .says('speaker')
    .find((hit) => hit.rule.gives.speaker === 'slot' && !isEmbedded(floor, view, hit))
  return !speech || kind.from <= speech.to
}

/** Where only the title tells the event ("X sent a message to Y", then the message), the title is a sentence that speaks. */
function titleTurn(views: readonly SentenceView[], turns: readonly Turn[]): Turn[] {
  if (turns.some((turn) => turn.tellsEvent)) return []
  const title = views.find((view) => view.run.zone === 'title')
  const kind = title?.says('kind')[0]
  if (!title || !kind) return []
  const told = given(NARRATOR, 'title-tells-event', 'stated', [kind.from, kind.to])
  return [turnOf(title, told, true, false)]
}
