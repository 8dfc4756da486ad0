import type { ActName, Certainty, Speaker } from '../../record/index.ts'
import type { Person, SentenceRun } from '../page.ts'
import { asSpeaker, type Conversation, resolveParty } from '../resolve-party.ts'
import { isParty, isProse, phraseIn, type SentenceView, viewSentences } from '../sentence-view.ts'
import { followQuotes, type QuoteState } from '../speech-quotes.ts'
import { defineStage, type Parties, type Tools } from '../stage.ts'
import { SHAPE, type Words } from '../words.ts'
import type { UnitPhrase, Units } from './cut-units.ts'
import { leadOf } from './find-engagement.ts'
import type { RuleHit } from './match-rules.ts'

/** Who has the floor in one sentence of prose. */
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

const NARRATOR: readonly Speaker[] = [{ type: 'narrator' }]
const BOTH: readonly Speaker[] = [{ type: 'both' }]
/** Units within which a transcript names its speaker before a colon. */
const LONGEST_CREDIT = 14

/**
 * Goes through the prose and gives every sentence its speakers. The floor is taken by a party that is the subject of a
 * verb of saying, asking or agreeing; it runs on through sentences that name nobody new.
 */
export const giveTheFloor = defineStage({
  name: 'give-the-floor',
  needs: ['text', 'words', 'sentences', 'units', 'hits', 'people', 'parties', 'home', 'engagement'],
  adds: ['turns'],
  read(facts, tools) {
    const views = viewSentences(facts.sentences, facts.units, facts.hits).filter((view) => isProse(view.run))
    const quotes = followQuotes(views, facts.units, facts.words, tools.lexicon)
    const floor = floorOf({ ...facts, views, quotes }, tools)
    const turns = views.map((view, i) => floor.turn(view, i))
    return { turns: [...titleTurn(facts.sentences, facts.units, facts.hits, turns), ...turns] }
  },
})

/** Where only the title tells the event ("X sent a message to Y", then the message), the title is a sentence that speaks. */
function titleTurn(
  sentences: readonly SentenceRun[],
  units: Units,
  hits: readonly RuleHit[],
  turns: readonly Turn[],
): Turn[] {
  if (turns.some((turn) => turn.tellsEvent)) return []
  const title = viewSentences(sentences, units, hits).find((view) => view.run.zone === 'title')
  const kind = title?.says('kind')[0]
  if (!title || !kind) return []
  const cue = [kind.from, kind.to] as const
  return [
    {
      sentence: title.index,
      speakers: NARRATOR,
      rule: 'title-tells-event',
      certainty: 'stated',
      cue,
      act: null,
      tellsEvent: true,
      isSpeech: false,
    },
  ]
}

interface Scene {
  readonly words: Words
  readonly units: Units
  readonly people: readonly Person[]
  readonly parties: Parties
  readonly home: string | null
  readonly views: readonly SentenceView[]
  readonly quotes: readonly QuoteState[]
  readonly engagement: { readonly kind: string }
}

interface Found {
  readonly speakers: readonly Speaker[]
  readonly rule: string
  readonly certainty: Certainty
  readonly cue: readonly [number, number] | null
  readonly act?: ActName
}

function floorOf(scene: Scene, tools: Tools) {
  const { units, words } = scene
  const { lexicon } = tools
  const is = {
    that: lexicon.classTest('<that>'),
    and: lexicon.classTest('<and>'),
    verb: lexicon.classTest('<verb>'),
    auxiliary: lexicon.classTest('<auxiliary>'),
    adverb: lexicon.classTest('<adverb>'),
    say: lexicon.classTest('<say>'),
    relative: lexicon.classTest('<relative>'),
    turning: lexicon.classTest('<turning>'),
    opener: lexicon.classTest('<determiner>'),
  }
  const comma = lexicon.table.add(',')
  const by = lexicon.table.add('by')
  const colon = lexicon.table.add(':')
  const bracket = lexicon.table.add('(')
  const of = lexicon.table.add('of')
  const lead = leadOf(scene.views)
  let running: readonly Speaker[] = NARRATOR
  let lastPerson: Person | null = null
  let sender: Person | null = null
  const isMessage = scene.engagement.kind === 'message'
  /** After the lead of a message its text speaks for the sender. */
  const openMessage = () => {
    sender = scene.parties.people[0] ?? null
    lastPerson = sender
  }
  const wordAt = (unit: number) =>
    units.phrase[unit] === -1 ? (words.word[units.from[unit] as number] as number) : 0
  const talk = (): Conversation => ({
    people: scene.people,
    principals: scene.parties.people,
    home: scene.home,
    running,
    lastPerson,
  })
  const remember = (phrase: UnitPhrase | null, speakers: readonly Speaker[]) => {
    const [only] = speakers
    if (speakers.length !== 1 || only?.type !== 'person') return
    lastPerson = phrase?.person ?? scene.people.find((person) => person.name === only.name) ?? lastPerson
  }

  /** A hit inside "… that …" or "…, which …" is somebody's words, not the sentence's own verb. */
  const isEmbedded = (view: SentenceView, hit: RuleHit): boolean => {
    if (hit.from > view.from && is.relative(wordAt(hit.from - 1))) return true
    for (let unit = view.from + 1; unit < hit.from; unit++) if (is.that(wordAt(unit))) return true
    return false
  }
  /** ", and they …", "while Minister X …": a second subject of the sentence. */
  const isCoordinated = (hit: RuleHit, view: SentenceView): boolean => {
    let unit = hit.from - 1
    while (unit > view.from && is.adverb(wordAt(unit))) unit--
    return is.and(wordAt(unit)) || is.turning(wordAt(unit))
  }

  function takenBy(view: SentenceView, quote: QuoteState): Found | null {
    const hits = view.says('speaker').filter((hit) => !quote.inside(hit.from) && !hasAgent(hit, view))
    const begun = hits.find((hit) => !isEmbedded(view, hit))
    // "It was stressed" also counts as a passive of both; inside somebody's turn it is theirs.
    const main = hits.find((hit) => hit.from === begun?.from && hit.rule.gives.speaker === 'run') ?? begun
    if (!main) return null
    const first = givenBy(main, view)
    if (!first) return null
    const more = hits
      .filter(
        (hit) => hit.from > main.to - 1 && hit.rule.gives.speaker === 'slot' && isCoordinated(hit, view),
      )
      .filter((hit) => !isStateLike(phraseIn(units, hit, isParty)))
      .flatMap((hit) => givenBy(hit, view)?.speakers ?? [])
    const speakers = distinct([...first.speakers, ...more])
    return { ...first, speakers }
  }
  /** "was raised by the ambassador" is no agentless passive. */
  function hasAgent(hit: RuleHit, view: SentenceView): boolean {
    const { speaker } = hit.rule.gives
    return (speaker === 'both' || speaker === 'run') && hit.to < view.to && wordAt(hit.to) === by
  }
  function givenBy(hit: RuleHit, view: SentenceView): Found | null {
    const found = (speakers: readonly Speaker[], certainty: Certainty = 'stated'): Found => ({
      speakers,
      rule: hit.rule.id,
      certainty,
      cue: [hit.from, hit.to],
      ...(hit.rule.gives.act ? { act: hit.rule.gives.act } : {}),
    })
    switch (hit.rule.gives.speaker) {
      case 'both':
        return found(BOTH)
      case 'narrator':
        return found(NARRATOR)
      case 'run':
        return running[0]?.type === 'person' || running[0]?.type === 'side'
          ? found(running, 'implied')
          : found(BOTH)
      default: {
        const phrase = phraseIn(units, hit, isParty)
        if (!phrase) return lastPerson ? found([asSpeaker(lastPerson)]) : null
        return ofPhrase(phrase, hit, view, found)
      }
    }
  }
  function ofPhrase(
    phrase: UnitPhrase,
    hit: RuleHit,
    _view: SentenceView,
    found: (speakers: readonly Speaker[], certainty?: Certainty) => Found,
  ): Found | null {
    const isState = isStateLike(phrase)
    // "China opposes …" inside somebody's turn is still theirs.
    if (
      isState &&
      (running[0]?.type === 'person' ||
        (phrase.kind === 'states' && hit.from > 0 && running[0]?.type === 'side'))
    )
      return null
    const speakers = resolveParty(phrase, talk())
    if (speakers.length === 0) return null
    remember(phrase, speakers)
    return found(speakers, phrase.kind === 'he' || phrase.kind === 'other' ? 'implied' : 'stated')
  }

  /** "President Ilsen: Thank you …": a transcript names its speaker before a colon. */
  function namedBefore(view: SentenceView): Found | null {
    const last = Math.min(view.to, view.from + LONGEST_CREDIT)
    let named: { readonly unit: number; readonly phrase: UnitPhrase } | null = null
    for (let unit = view.from; unit < last; unit++) {
      const index = units.phrase[unit] as number
      const phrase = index >= 0 ? (units.phrases[index] as UnitPhrase) : null
      if (phrase?.kind === 'person') named = { unit, phrase }
      else if (wordAt(unit) === colon) break
      else if (!phrase && !isCreditWord(unit)) return null
    }
    const end = named ? colonAfter(named.unit, last) : -1
    if (!named || end < 0) return null
    const speakers = resolveParty(named.phrase, talk())
    remember(named.phrase, speakers)
    return { speakers, rule: 'name-before-colon', certainty: 'stated', cue: [named.unit, end + 1] }
  }
  /** Offices, commas, brackets and "retranslated" may stand around the name. */
  function isCreditWord(unit: number): boolean {
    const at = units.from[unit] as number
    const shape = words.shape[at] as number
    return (
      (shape & (SHAPE.capital | SHAPE.mark)) !== 0 ||
      wordAt(unit - 1) === bracket ||
      is.opener(wordAt(unit)) ||
      wordAt(unit) === of
    )
  }
  function colonAfter(unit: number, last: number): number {
    for (const next of [unit + 1, unit + 4]) {
      if (next < last && wordAt(next) === colon && (next === unit + 1 || wordAt(unit + 1) === bracket))
        return next
    }
    return -1
  }

  /** A person who is the subject of any verb has the floor, also where the verb says nothing of speech. */
  function subjectOf(view: SentenceView): Found | null {
    for (const { unit, phrase } of view.phrases) {
      const before = unit - 1
      if (before >= view.from && wordAt(before) !== comma && !is.adverb(wordAt(before))) return null
      if (!['person', 'office', 'he', 'joint', 'other'].includes(phrase.kind)) continue
      let next = afterParenthesis(unit + 1, view)
      while (next < view.to && is.adverb(wordAt(next))) next++
      if (!is.verb(wordAt(next)) && !is.auxiliary(wordAt(next))) continue
      const speakers = resolveParty(phrase, talk())
      if (speakers.length === 0) return null
      remember(phrase, speakers)
      return { speakers, rule: 'subject-has-the-floor', certainty: 'stated', cue: [unit, next + 1] }
    }
    return null
  }

  /** "X, at the request of Y, gave …" → the unit after the second comma. */
  function afterParenthesis(at: number, view: SentenceView): number {
    if (wordAt(at) !== comma) return at
    for (let unit = at + 1; unit < Math.min(view.to, at + 14); unit++)
      if (wordAt(unit) === comma) return unit + 1
    return at
  }

  /** Who said a run of quoted sentences: what stands outside the marks at its beginning or end. */
  function quotedBy(i: number): Found | null {
    let last = i
    while (scene.quotes[last]?.staysOpen && last + 1 < scene.views.length) last++
    let first = i
    while (first > 0 && scene.quotes[first]?.goesOn) first--
    for (const k of last === first ? [last] : [last, first]) {
      const view = scene.views[k] as SentenceView
      const quote = scene.quotes[k] as QuoteState
      const found = creditIn(view, quote)
      if (found) return found
    }
    return null
  }
  function creditIn(view: SentenceView, quote: QuoteState): Found | null {
    const hits = view
      .says('speaker')
      .filter((hit) => !quote.inside(hit.from) && hit.rule.gives.speaker === 'slot')
    const [hit] = hits
    const direct = hit ? givenBy(hit, view) : null
    if (direct) return direct
    for (const { unit, phrase } of view.phrases) {
      if (quote.inside(unit) || !isParty(phrase)) continue
      const beside = [unit - 1, unit - 2, unit + 1, unit + 2].some(
        (k) => k >= view.from && k < view.to && is.say(wordAt(k)),
      )
      if (!beside) continue
      const speakers = resolveParty(phrase, talk())
      if (speakers.length === 0) continue
      remember(phrase, speakers)
      return { speakers, rule: 'credit-beside-quote', certainty: 'stated', cue: [unit, unit + 1] }
    }
    return null
  }

  /** The lead tells the event, unless its own verb already reports what was said: "X and Y discussed the meeting of …". */
  function isNarratedLead(view: SentenceView): boolean {
    const kind = view
      .says('kind')
      .find((hit) => hit.rule.id !== 'en-kind-message-text' && (hit.rule.gives.weight ?? 0) > 1)
    if (!kind) return false
    if (isMessage) return true
    const speech = view
      .says('speaker')
      .find((hit) => hit.rule.gives.speaker === 'slot' && !isEmbedded(view, hit))
    return !speech || kind.from <= speech.to
  }

  function decide(view: SentenceView, i: number): Found {
    const quote = scene.quotes[i] as QuoteState
    if (view === lead && isMessage) openMessage()
    if (view === lead && isMessage && !isNarratedLead(view) && sender) {
      return {
        speakers: [asSpeaker(sender)],
        rule: 'message-speaks-for-sender',
        certainty: 'implied',
        cue: null,
      }
    }
    if (quote.isSpeech)
      return quotedBy(i) ?? { speakers: running, rule: 'floor-runs-on', certainty: 'implied', cue: null }
    if (view === lead && isNarratedLead(view)) {
      return { speakers: NARRATOR, rule: 'lead-is-narrated', certainty: 'stated', cue: null }
    }
    // "On the same day, Premier A and Prime Minister B also exchanged messages": a second message told.
    const second =
      isMessage && view !== lead
        ? view
            .says('kind')
            .find((hit) => hit.rule.id === 'en-kind-message' && (hit.rule.gives.weight ?? 0) > 3)
        : null
    if (second && view.phrases.some(({ phrase }) => phrase.kind === 'joint')) {
      return { speakers: NARRATOR, rule: second.rule.id, certainty: 'stated', cue: [second.from, second.to] }
    }
    const named = namedBefore(view)
    if (named) return named
    const taken = takenBy(view, quote)
    if (taken) return taken
    const kind = view.says('kind').find((hit) => (hit.rule.gives.weight ?? 0) >= 3 && !isEmbedded(view, hit))
    const subject = subjectOf(view)
    if (
      kind &&
      (!subject || view.phrases.filter(({ phrase }) => phrase.parts.some((part) => part.person)).length > 1)
    ) {
      return { speakers: NARRATOR, rule: kind.rule.id, certainty: 'stated', cue: [kind.from, kind.to] }
    }
    if (subject) return subject
    return { speakers: running, rule: 'floor-runs-on', certainty: 'implied', cue: null }
  }

  return {
    turn(view: SentenceView, i: number): Turn {
      const found = decide(view, i)
      const quote = scene.quotes[i] as QuoteState
      running =
        view === lead && sender && found.speakers[0]?.type === 'narrator'
          ? [asSpeaker(sender)]
          : found.speakers.slice(-1)
      const tellsEvent = found.speakers[0]?.type === 'narrator' && view.says('kind').length > 0
      return { sentence: view.index, act: null, ...found, tellsEvent, isSpeech: quote.isSpeech }
    },
  }
}

function isStateLike(phrase: UnitPhrase | null): boolean {
  return phrase?.kind === 'state' || phrase?.kind === 'body' || phrase?.kind === 'states'
}

function distinct(speakers: readonly Speaker[]): Speaker[] {
  const seen = new Map(speakers.map((speaker) => [JSON.stringify(speaker), speaker]))
  return [...seen.values()]
}
