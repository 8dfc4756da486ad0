import type { Refusal } from '../../record/index.ts'
import {
  beginsWithSpeech,
  isJointStatement,
  isPast,
  looks,
  TITLE_SIGN,
  tellsOfMessage,
} from '../look-alikes.ts'
import { meetsOrgan } from '../meets-organ.ts'
import { meetsSide } from '../meets-side.ts'
import { namesMany } from '../names-many.ts'
import type { Person } from '../page.ts'
import { isProse, type SentenceView } from '../sentence-view.ts'
import { sharedBodies } from '../shared-bodies.ts'
import { defineStage, type Parties } from '../stage.ts'
import type { UnitPhrase } from './cut-units.ts'
import type { RuleHit } from './match-rules.ts'

/** Tells a readout from its look-alikes: what is still to come, speech itself, ceremonies and affairs at home. */
export const judgeReadout = defineStage({
  name: 'judge-readout',
  needs: ['words', 'names', 'views', 'parties', 'home', 'engagement', 'units'],
  adds: ['refusal'],
  read({ words, names, views, parties, home, engagement, units }, { trace, gazetteer, lexicon }) {
    const page: Evidence = {
      title: views.find((view) => view.run.zone === 'title') ?? null,
      lead: views[parties.leadSentence] ?? null,
      prose: views.filter((view) => isProse(view.run)),
      sharedBodies: (view) => sharedBodies(view, { names, words, units, gazetteer }),
      namesMany: (view) => namesMany(view, names, words, gazetteer),
      meetsOrgan: (view) => meetsOrgan(view, home, { names, words, units, gazetteer, lexicon }),
      parties,
      home,
      kind: engagement.kind,
    }
    const refusal = words.count === 0 ? 'empty' : refusalOf(page)
    trace.decide(
      'readout',
      refusal ? 'false' : 'true',
      refusal ? `refused-${refusal}` : 'event-between-parties',
    )
    return { refusal }
  },
})

interface Evidence {
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly prose: readonly SentenceView[]
  /** the first and the last unit of each body that two states share */
  readonly sharedBodies: (view: SentenceView) => readonly (readonly [number, number])[]
  readonly meetsOrgan: (view: SentenceView) => boolean
  readonly namesMany: (view: SentenceView) => boolean
  readonly parties: Parties
  readonly home: string | null
  readonly kind: string
}

/** Sentences looked at for signs of speech. */
const OPENING = 12
const SPEECH_SIGNS = 2

function refusalOf(page: Evidence): Refusal | null {
  const { title, lead, prose, kind, parties } = page
  if (prose.length === 0) return 'no-event'
  const isToCome = [lead, prose[0] ?? null].some((view) => looks(view, 'future-event'))
  if (looks(title, 'future-event') && (isToCome || !isPast(lead))) return 'future-event'
  if (isToldToPress(page)) return 'transcript'
  const isTold = (isPast(title) && !beginsWithSpeech(title)) || (isJointStatement(title) && isPast(lead))
  if (looks(title, 'transcript', TITLE_SIGN) && !isTold) return 'transcript'
  if (looks(title, 'no-event') || looks(lead, 'no-event')) return 'no-event'
  if (parties.sides.length < 2 && [title, lead].some((view) => looks(view, 'no-event', HEARSAY)))
    return 'no-event'
  const speech = prose.slice(0, OPENING).filter((view) => looks(view, 'transcript')).length
  const kinds = [...(lead?.says('kind') ?? []), ...(title?.says('kind') ?? [])]
  // A lead that reports the meeting makes a readout even where the opening remarks follow word for word.
  // So does a headline that reports a message whose text follows.
  const isToldMessage = kind === 'message' && tellsOfMessage(title)
  const reported = (isPast(lead) || isToldMessage) && foreignParty(page)
  if (!reported && (speech >= SPEECH_SIGNS || (speech > 0 && kinds.length === 0))) return 'transcript'
  // "The Secretary's travel to Velmara" may be to come, "met with …" is over.
  const isOnlyVisit = kind === 'visit' || title?.says('kind').every((hit) => hit.rule.gives.kind === 'visit')
  if (looks(lead, 'future-event') && !isPast(lead) && (isOnlyVisit || !isPast(title))) return 'future-event'
  if (kinds.length === 0) return 'no-event'
  if (kind === 'message' && !isToldMessage && isFirstPerson(lead)) return 'transcript'
  if (foreignParty(page)) return null
  return looks(title, 'ceremony') || kind === 'message' ? 'ceremony' : 'domestic'
}

/** Rules of this weight tell of words to the press, in one of the first sentences. */
const TO_PRESS = 4
const PRESS_OPENING = 3

/** "…, the President said during a meeting with journalists": an opening that reports no contact with anybody foreign. */
function isToldToPress({ prose, home }: Evidence): boolean {
  const [first] = prose
  if (!first || tellsContact(first)) return false
  if (first.phrases.some(({ phrase }) => phrase.people.some((person) => isForeign(person, home))))
    return false
  return prose.slice(0, PRESS_OPENING).some((view) => looks(view, 'transcript', TO_PRESS))
}

/** The sentence itself reports a contact: no verb of saying governs it. */
function tellsContact(view: SentenceView): boolean {
  const kind = view.says('kind').find((hit) => (hit.rule.gives.weight ?? 0) >= 2)
  return kind !== undefined && isPast(view) && !view.says('speaker').some((hit) => hit.from < kind.from)
}

/** Rules of this weight tell of what others say or media report: no readout unless people of two states are named. */
const HEARSAY = 5
/** Rules of this weight name many leaders at once. */
const NAMES_NOBODY = 2
/** Rules of this weight name foreigners without their states, within this many sentences. */
const NAMES_FOREIGNERS = 3
const INTRODUCTION = 4
/** Rules of this weight tell speech in the first person. */
const FIRST_PERSON = 3

/**
 * Whether somebody of another state or of a body takes part: a principal, an office with its state ("the President of
 * Belmar"), or, where no single counterpart is named, states that meet.
 */
function foreignParty(page: Evidence): boolean {
  const { title, lead, prose, meetsOrgan, parties, home, kind } = page
  if (parties.people.some((person) => isForeign(person, home))) return true
  if (home === null && isBetweenStates(parties)) return true
  const phrases = [...(lead?.phrases ?? []), ...(title?.phrases ?? [])].map(({ phrase }) => phrase)
  if (phrases.some((phrase) => isForeignOffice(phrase, home))) return true
  if (
    [lead, title].some((view) =>
      view?.says('reference').some((hit) => hit.rule.gives.weight === NAMES_NOBODY),
    )
  )
    return true
  const told = [lead, title].filter((view) => view !== null)
  if (kind === 'message' || told.some((view) => isAtHome(view, page))) return false
  const states = phrases.filter(
    (phrase) => phrase.kind === 'state' || phrase.kind === 'states' || phrase.kind === 'body',
  )
  const sides = new Set(states.flatMap((phrase) => phrase.parts.flatMap((part) => part.side ?? [])))
  if (home) sides.delete(home)
  const ofMany = () => kind === 'multilateral' && [lead, title].some((view) => view && page.namesMany(view))
  const isShared = (view: SentenceView) => page.sharedBodies(view).length > 0
  // "a Velmara-Karsovia Roundtable", told in the title.
  if (kind === 'multilateral' && title && isShared(title)) return true
  if (kind === 'multilateral' || kind === 'visit') return sides.size > 0 || ofMany()
  if ([lead, title].some((view) => isBetweenOthers(view, home))) return true
  if (isForeignSubject(lead, home)) return true
  if (parties.people.length > 0 && told.some((view) => meetsSide(view, home))) return true
  if ([lead, title].some((view) => view?.says('reference').some((hit) => !isOwn(view, hit, home))))
    return true
  if (told.some((view) => isShared(view) || meetsOrgan(view))) return true
  return prose
    .slice(0, INTRODUCTION)
    .some((view) => view.says('reference').some((hit) => hit.rule.gives.weight === NAMES_FOREIGNERS))
}

/** "Velmara and Karsovia launched …", "the Council was joined by …": states or bodies as the subject of the event. */
function isForeignSubject(lead: SentenceView | null, home: string | null): boolean {
  const kind = lead?.says('kind')[0]
  const first = lead?.phrases.find(({ phrase }) => phrase.kind !== 'date' && phrase.kind !== 'place')
  if (!kind || !first || first.unit > kind.from) return false
  const { phrase } = first
  const acts = phrase.kind === 'states' || (phrase.kind === 'body' && kind.rule.gives.scope !== 'aside')
  return acts && phrase.parts.some(({ side }) => side !== null && side !== home)
}

/** "the delegations of Velmara and Karsovia held talks": two states that are not the issuer's stand before the verb. */
function isBetweenOthers(view: SentenceView | null, home: string | null): boolean {
  const kind = view?.says('kind').find((hit) => (hit.rule.gives.weight ?? 0) > 2)
  if (!view || !kind || !isPast(view) || view.says('speaker').some((hit) => hit.from < kind.from))
    return false
  const before = view.phrases.filter(({ unit, phrase }) => unit < kind.from && OF_STATES.has(phrase.kind))
  const sides = before.flatMap(({ phrase }) => phrase.parts.flatMap(({ side }) => side ?? []))
  return new Set(sides.filter((side) => side !== home)).size > 1
}

const OF_STATES: ReadonlySet<UnitPhrase['kind']> = new Set(['state', 'states', 'side', 'joint', 'body'])

/** Who is met is one at home: "senators", unless they are "*Velmaran* senators"; "task force", unless two states share it. */
function isAtHome(view: SentenceView, { home, sharedBodies }: Evidence): boolean {
  const foreign = view.says('reference').filter((hit) => !isOwn(view, hit, home))
  const shared = sharedBodies(view)
  return view
    .says('look-alike')
    .filter(({ rule }) => rule.gives.refusal === 'domestic')
    .filter((hit) => !foreign.some(({ from, to }) => from < hit.to && hit.from < to))
    .some((hit) => !shared.some(([first, last]) => first < hit.to && hit.from <= last))
}

/** "members of the Government of *our own state*" */
function isOwn(view: SentenceView, hit: RuleHit, home: string | null): boolean {
  const inside = view.phrases.filter(({ unit, phrase }) => unit >= hit.from && unit < hit.to && phrase.side)
  return home !== null && inside.length > 0 && inside.every(({ phrase }) => phrase.side === home)
}

/** "We extend our condolences to …" is the message itself, published, not a report that one was sent. */
function isFirstPerson(lead: SentenceView | null): boolean {
  return looks(lead, 'transcript', FIRST_PERSON)
}

const HIGH_OFFICES: ReadonlySet<string | null> = new Set([
  'head-of-state',
  'head-of-government',
  'royal',
  'foreign-minister',
])

/** A king whose state the text leaves unsaid, or the head of a body, is still no official of the issuer's. */
function isForeign(person: Person, home: string | null): boolean {
  if (person.country !== null) return person.country !== home && home !== null
  const { office } = person
  // A "Leader" without a state may lead a party at home.
  return office?.isOfBody === true || (office?.id !== 'leader' && HIGH_OFFICES.has(office?.kind ?? null))
}

/** Where the issuer is unknown: two states named, or one named and somebody whose state goes without saying. */
function isBetweenStates({ people, sides }: Parties): boolean {
  return sides.length > 1 || (sides.length === 1 && people.some(mayBeOfState))
}

/** The head of a company is of no state's side. */
function mayBeOfState({ country, office }: Person): boolean {
  return country === null && (office === null || office.isOfBody || office.kind !== null)
}

function isForeignOffice(phrase: UnitPhrase, home: string | null): boolean {
  const parts = phrase.kind === 'joint' ? phrase.parts : [phrase]
  return parts.some((part) => part.kind === 'office' && part.side !== null && part.side !== home)
}
