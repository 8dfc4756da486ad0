import type { Deed, DeedReader } from '../deed.ts'
import type { Grammar } from '../grammar.ts'
import type { Lexicon } from '../lexicon.ts'
import { asSpeaker } from '../resolve-party.ts'
import { phraseIn, type SentenceView } from '../sentence-view.ts'
import { defineStage, type Parties } from '../stage.ts'
import type { Words } from '../words.ts'
import type { UnitPhrase, Units } from './cut-units.ts'
import type { Turn } from './give-the-floor.ts'

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
  needs: ['words', 'units', 'views', 'turns', 'parties', 'engagement'],
  adds: ['doings'],
  read({ words, units, views, turns, parties, engagement }, { lexicon, language: { grammar } }) {
    const scene = {
      units,
      words,
      lexicon,
      grammar,
      parties,
      kind: engagement.kind,
      read: grammar.deedReader(units, words, lexicon),
    }
    const doings: Doing[] = []
    // What announced the list that is being gone through.
    let announced: Doing | undefined
    for (const turn of turns) {
      const view = views[turn.sentence] as SentenceView
      const doing = doingOf(turn, view, scene)
      const before = doings.at(-1)
      const isPoint = grammar.isPoint(view, scene)
      if (!isPoint && turn.rule !== RUNS_ON) announced = undefined
      if (isPoint) announced ??= before
      doings.push(goesOn(doing, isPoint ? announced : before, view, scene) ?? doing)
    }
    return { doings }
  },
})

interface Scene {
  readonly units: Units
  readonly words: Words
  readonly lexicon: Lexicon
  readonly grammar: Grammar
  readonly parties: Parties
  readonly kind: string
  readonly read: DeedReader
}

function doingOf(turn: Turn, view: SentenceView, scene: Scene): Doing {
  const [speaker] = turn.speakers
  if (speaker?.type === 'narrator') {
    const isLead = turn.sentence === scene.parties.leadSentence || turn.rule === 'title-tells-event'
    return isLead && turn.tellsEvent ? leadDoing(turn, view, scene) : narratedDoing(turn, view, scene)
  }
  const isJoint = speaker?.type === 'both'
  const deeds = scene
    .read(view, view.from, speaksIn(turn))
    .filter(
      (deed) => (deed.act !== 'event' || tellsOfItself(deed, isJoint)) && !isOfOthers(deed, turn, scene),
    )
  if (deeds.length === 0) return { turn, deeds: [defaultDeed('speech-is-assessment', 'assess', view)] }
  return { turn, deeds: isJoint ? jointDeeds(deeds, scene) : deeds }
}

/** An event told in passing is no act of a speaker's; a signing is one of both, but not of one who speaks of it. */
function tellsOfItself({ hit }: Deed, isJoint: boolean): boolean {
  return hit?.rule.gives.scope !== 'aside' && (isJoint || hit?.rule.gives.jointly === undefined)
}

/** A sentence that nothing but the one before it gives a subject does what that one did, and binds as that one does. */
function goesOn(doing: Doing, before: Doing | undefined, view: SentenceView, scene: Scene): Doing | null {
  const ruling = before?.deeds.find(({ act, hit }) => CARRIED.has(act) && hit?.rule.gives.scope === 'closed')
  if (!before || !ruling || doing.turn.rule !== RUNS_ON) return null
  if (!scene.grammar.isPoint(view, scene)) {
    if (before.turn.sentence !== doing.turn.sentence - 1 || !scene.grammar.carriesOn(view, scene)) return null
  }
  // "反对…" at its head is an act of its own, but not in a list of what both agreed to.
  if (ruling.act !== 'agree' && doing.deeds.some(({ hit }) => hit?.from === view.from)) return null
  const hit = ruling.hit && { ...ruling.hit, from: view.from, to: view.from + 1 }
  const deed = { ...ruling, rule: 'act-goes-on', hit, from: view.from, to: view.from + 1, beat: [] }
  return { turn: doing.turn, deeds: [deed] }
}

const RUNS_ON = 'floor-runs-on'

const CARRIED: ReadonlySet<Deed['act']> = new Set(['commit', 'propose', 'agree'])

const anybody = () => true

/** In one party's running speech, what both or another state did is told, not done. */
function speaksIn(turn: Turn): (subject: UnitPhrase) => boolean {
  const [speaker] = turn.speakers
  if (
    turn.isSpeech ||
    !speaker ||
    speaker.type === 'both' ||
    speaker.type === 'narrator' ||
    turn.speakers.length > 1
  )
    return anybody
  return (subject) => {
    if (subject.kind === 'they' && speaker.type === 'side') return true
    if (MANY_KINDS.has(subject.kind)) return false
    if (subject.person && speaker.type === 'person') return subject.person.name === speaker.name
    return !COUNTRY_KINDS.has(subject.kind) || subject.side === speaker.country
  }
}

const MANY_KINDS: ReadonlySet<UnitPhrase['kind']> = new Set(['both', 'they', 'joint', 'states'])

function defaultDeed(rule: string, act: Deed['act'], view: SentenceView): Deed {
  return { act, rule, hit: null, from: view.from, to: view.to, beat: [] }
}

/** Who met somebody to thank or to support him did so himself; what they met to discuss, both did. */
function narratedDoing(turn: Turn, view: SentenceView, scene: Scene): Doing {
  const deeds = narratedDeeds(turn, view, scene)
  const isOwn = deeds.some(({ act, hit }) => hit?.rule.gives.scope === 'purpose' && act !== 'discuss')
  const told = isOwn ? view.says('kind')[0] : undefined
  const subject =
    told && view.phrases.find(({ unit, phrase }) => phrase.person && unit <= told.from)?.phrase.person
  return {
    turn: subject ? { ...turn, speakers: [...turn.speakers, asSpeaker(subject)] } : turn,
    deeds,
  }
}

/** A contact told beside the lead ("he also met with X to discuss trade") does what it was for, too. */
function narratedDeeds(turn: Turn, view: SentenceView, scene: Scene): Deed[] {
  const told = narratedDeed(turn, view, scene)
  const kind = turn.tellsEvent ? view.says('kind')[0] : undefined
  if (!kind) return [told]
  // A second message beside the first greets as the first does.
  if (scene.kind === 'message' && kind.rule.gives.kind === 'message' && told.act === 'event')
    return [told, defaultDeed('message-is-courtesy', 'courtesy', view)]
  const more = scene.read(view, kind.to, anybody).filter(({ hit }) => hit?.rule.gives.scope === 'purpose')
  return [told, ...more]
}

function narratedDeed(turn: Turn, view: SentenceView, scene: Scene): Deed {
  if (turn.act) return defaultDeed(turn.rule, turn.act, view)
  if (turn.tellsEvent) return defaultDeed('narrator-tells-event', 'event', view)
  const event = scene.read(view, view.from, anybody).find((deed) => deed.act === 'event')
  return event ?? defaultDeed('background-is-assessment', 'assess', view)
}

/**
 * The lead tells the event. Beside it counts what it adds after that: "… to discuss trade" (both), "… to express
 * support", "and thanked him" (the issuer's own speaks).
 */
function leadDoing(turn: Turn, view: SentenceView, scene: Scene): Doing {
  const event = defaultDeed('lead-tells-event', 'event', view)
  if (scene.kind === 'message') {
    return { turn, deeds: [event, defaultDeed('message-is-courtesy', 'courtesy', view)] }
  }
  const told = view.says('kind')[0]?.to ?? view.from
  const added = scene
    .read(view, told, anybody)
    .map((deed) => ({ ...deed, act: deed.hit?.rule.gives.jointly ?? deed.act }))
    .filter((deed) => deed.act !== 'event' && scene.grammar.isAdded(deed, view, scene))
  const more = [...discussedIn(view, told, scene), ...added]
  if (more.length === 0) return { turn, deeds: [event] }
  const subject = scene.parties.people[0]
  const joint = more.every((deed) => deed.act === 'discuss' || deed.act === 'agree')
  const speakers = joint || !subject ? turn.speakers : [...turn.speakers, asSpeaker(subject)]
  return { turn: { ...turn, speakers }, deeds: [event, ...more] }
}

/** "The presidents *discussed by telephone* …": the words that tell the event say that something was discussed. */
function discussedIn(view: SentenceView, told: number, scene: Scene): Deed[] {
  if (!scene.grammar.leadsDiscuss) return []
  return scene.read(view, view.from, anybody).filter(({ act, from }) => act === 'discuss' && from < told)
}

/** "Belmar will host …" said by somebody else is no undertaking of the speaker's: it describes. */
function isOfOthers(deed: Deed, turn: Turn, { units, words, lexicon }: Scene): boolean {
  if (!deed.hit) return false
  const isSupport = deed.act === 'support' && ownerIn(deed, units, words, lexicon) !== null
  const { hardness, scope } = deed.hit.rule.gives
  if (!isSupport && !hardness) return false
  // "highlighted Velmara's commitment" describes; "Velmara will host" does too.
  const subject =
    isSupport || scope !== 'stance'
      ? ownerIn(deed, units, words, lexicon)
      : phraseIn(units, deed, (phrase) => COUNTRY_KINDS.has(phrase.kind))
  const [speaker] = turn.speakers
  if (!subject || !speaker || !('country' in speaker) || !speaker.country) return false
  const named = subject.kind === 'states' ? subject.parts.map((part) => part.side) : [subject.side]
  return named.every((side) => side !== null && side !== speaker.country)
}

/** "noted *Velmara's* support": the state whose support it is. */
function ownerIn(deed: Deed, units: Units, words: Words, { table }: Lexicon): UnitPhrase | null {
  const owner = [table.add("'s"), table.add("'")]
  const beneficiary = table.add('for')
  for (let unit = deed.from; unit + 1 < deed.to; unit++) {
    // "support *for* Velmara's right": whose right it is does not tell whose support.
    if (words.word[units.from[unit] as number] === beneficiary) break
    const index = units.phrase[unit] as number
    const phrase = index >= 0 ? (units.phrases[index] as UnitPhrase) : null
    const isOwner = owner.includes(words.word[units.from[unit + 1] as number] as number)
    if (phrase && isOwner && COUNTRY_KINDS.has(phrase.kind)) return phrase
  }
  return null
}

const COUNTRY_KINDS: ReadonlySet<UnitPhrase['kind']> = new Set(['state', 'states', 'side', 'body'])

/** What changes where both do it: two who "speak about" discuss; a readiness or intention reaffirmed by both is agreed. */
function jointDeeds(deeds: readonly Deed[], { units, words, lexicon }: Scene): Deed[] {
  const isAffirm = lexicon.classTest('<affirm>')
  const mutual = lexicon.classTest('<mutual>')
  return deeds.flatMap((deed): Deed[] => {
    const { jointly, act } = deed.hit?.rule.gives ?? {}
    if (jointly && deed.act === act) return [{ ...deed, act: jointly }]
    const wordAt = (unit: number) => words.word[units.from[unit] as number] as number
    const isMutual = () => {
      for (let unit = deed.from; unit < deed.to; unit++) if (mutual(wordAt(unit))) return true
      return false
    }
    // "discussed their shared commitment": a subject, restated in passing.
    const discussed = deeds.some((other) => other.act === 'discuss' && other.from === deed.from)
    const affirmed =
      !discussed &&
      (deed.act === 'commit' || deed.act === 'assess') &&
      (isAffirm(wordAt(deed.from)) || isMutual())
    return affirmed ? [deed, { ...deed, act: 'agree', rule: 'joint-reaffirmation' }] : [deed]
  })
}
