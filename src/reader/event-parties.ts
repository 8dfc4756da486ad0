import { isJourney } from './event-kind.ts'
import { meetsSide } from './meets-side.ts'
import type { Person } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Tools } from './stage.ts'
import type { UnitPhrase, Units } from './stages/cut-units.ts'
import { SHAPE, type Words } from './words.ts'

interface Scene {
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly views: readonly SentenceView[]
  readonly units: Units
  readonly words: Words
  readonly people: readonly Person[]
  readonly home: string | null
}

/**
 * The principals: who the lead says met, spoke or wrote, joined by people whom only the title names. Whoever stands in
 * a clause about something else ("ahead of the visit of …", "following the call with …") is none. The issuer's own
 * come first.
 */
export function principalsOf(scene: Scene, tools: Tools): Person[] {
  const { title, lead, home } = scene
  const inTitle = title ? partiesOfSentence(title, scene, tools, firstHeadline(title, scene, tools)) : NOBODY
  const inLead = lead ? partiesOfSentence(lead, scene, tools) : NOBODY
  const found = [
    ...new Set([
      ...inLead,
      ...inTitle,
      ...secondSenders(scene),
      ...hostsOfVisit(scene),
      ...invitersOf(scene),
    ]),
  ]
    .filter(({ office }) => office?.id !== SPOKESPERSON)
    .slice(0, MOST_PRINCIPALS)
  const subject = lead ? subjectsOf(lead) : []
  for (const person of found) completeCountry(person, found, home)
  // "Minister A and Adviser B met …": the issuer's own stand together.
  const withOthers = found.some((person) => !subject.includes(person)) || meetsSide(lead, home)
  if (withOthers && subject.some((person) => person.country === home)) {
    for (const person of subject) if (!person.office?.isOfBody) setHome(person, home)
  }
  const visited =
    lead && isVisit(lead)
      ? lead.phrases.find(({ phrase }) => phrase.kind === 'state' && phrase.side !== home)?.phrase.side
      : null
  found.forEach((person, i) => {
    if (visited && i > 0 && person.country === null && !person.office?.isOfBody) {
      person.country = visited
      person.countryRule = 'host-of-visit'
    }
    const before = found[i - 1]
    // "Foreign Minister A of Belmar, Ambassador B": who stands in the other side's list is of the other side.
    if (person.country !== null || !before || person.office?.isOfBody) return
    if (!standTogether(lead, before, person) && !(person.office && inLead.has(person) && inLead.has(before)))
      return
    if (before.country === null || before.country === home) return
    person.country = before.country
    person.countryRule = 'list'
  })
  return found
}

/** "members A and B": named in one breath. */
function standTogether(lead: SentenceView | null, a: Person, b: Person): boolean {
  return lead?.phrases.some(({ phrase: { people } }) => people.includes(a) && people.includes(b)) ?? false
}

const NOBODY: ReadonlySet<Person> = new Set()
/** Who tells of the event for somebody else takes no part in it. */
const SPOKESPERSON = 'press-secretary'

/** Heads of government who exchange messages beside the heads of state take part too. */
function secondSenders({ views, lead, title }: Scene): readonly Person[] {
  const isMessage = [lead, title].some((view) =>
    view?.says('kind').some((hit) => hit.rule.gives.kind === 'message'),
  )
  if (!isMessage) return []
  return views.flatMap((view) => {
    if (
      view === lead ||
      view === title ||
      !view.says('kind').some((hit) => hit.rule.gives.kind === 'message')
    )
      return []
    if (view.says('kind').some((hit) => hit.rule.gives.mutual))
      return view.phrases.flatMap(({ phrase }) => phrase.people)
    const joint = view.phrases.find(({ phrase }) => phrase.kind === 'joint')
    return joint ? joint.phrase.people : []
  })
}

/** No event has more principals; a hostile text might. */
const MOST_PRINCIPALS = 60

/** A visit is a chain of meetings: whoever is met in the next sentences takes part. */
function hostsOfVisit(scene: Scene): readonly Person[] {
  const { lead, title, views, home } = scene
  if (!lead || !(isVisit(lead) || isJourney(title))) return []
  return views.slice(lead.index + 1, lead.index + 1 + VISIT_SENTENCES).flatMap((view) => {
    const meets = view.says('kind').some((hit) => hit.rule.gives.kind === 'meeting')
    const spoken = view.says('speaker').some((hit) => hit.rule.gives.speaker === 'slot')
    const ahead = view.says('look-alike').some((hit) => hit.rule.gives.refusal === 'future-event')
    const met = meets && !spoken && !ahead ? view.phrases.flatMap(({ phrase }) => phrase.people) : []
    return met.filter((person) => person.country === null || person.country !== home)
  })
}

const VISIT_SENTENCES = 12

/** "At the invitation of X, Y paid a visit": X takes part where the report goes on to tell of him. */
function invitersOf({ lead, views }: Scene): readonly Person[] {
  if (!lead || !isVisit(lead)) return []
  const hits = lead.says('initiator')
  const inviting = lead.phrases.filter(({ unit }) => hits.some(({ from, to }) => unit >= from && unit < to))
  const later = views.slice(lead.index + 1, lead.index + 1 + VISIT_SENTENCES)
  return inviting
    .flatMap(({ phrase }) => phrase.people)
    .filter((person) =>
      later.some((view) => view.phrases.some(({ phrase }) => phrase.people.includes(person))),
    )
}

function isVisit(lead: SentenceView): boolean {
  const kinds = lead.says('kind')
  return (
    kinds.some((hit) => hit.rule.gives.kind === 'visit') &&
    !kinds.some((hit) => (hit.rule.gives.weight ?? 0) > 3)
  )
}

function subjectsOf(view: SentenceView): readonly Person[] {
  const first = view.phrases.find(({ phrase }) => phrase.kind === 'joint' || phrase.kind === 'person')
  return first ? first.phrase.people : []
}

function setHome(person: Person, home: string | null): void {
  if (person.country !== null || home === null) return
  person.country = home
  person.countryRule = 'issuer'
}

/** People of one sentence who take part in what it tells. */
function partiesOfSentence(
  view: SentenceView,
  scene: Scene,
  { lexicon, language }: Tools,
  until = view.to,
): ReadonlySet<Person> {
  const isAside = lexicon.classTest('<aside>')
  const possessive = lexicon.table.add("'s")
  const kind = view.says('kind')[0]
  const found = new Set<Person>()
  const start = language.grammar.partiesBeforeVerb ? view.from : subjectStart(view, kind?.from ?? view.from)
  for (const { unit, phrase } of view.phrases) {
    if (unit < start) continue
    if (unit >= until) break
    if (phrase.people.length === 0) continue
    if (found.size > 0 && isCutOff(view, unit, scene, isAside)) break
    if (found.size > 0 && isOwner(unit, scene, possessive)) continue
    for (const person of phrase.people) found.add(person)
  }
  return found
}

/** "习近平同A互致贺电 李强同B互致贺电": the unit after the first headline of a title. */
function firstHeadline(title: SentenceView, { units, words }: Scene, { language }: Tools): number {
  if (!language.grammar.headlinesPartAtSpaces) return title.to
  for (let unit = title.from + 1; unit < title.to; unit++)
    if ((words.shape[units.from[unit] as number] as number) & SHAPE.spaced) return unit
  return title.to
}

/** "the results of X's report": X is spoken of. */
function isOwner(unit: number, { units, words }: Scene, possessive: number): boolean {
  return words.word[units.to[unit] as number] === possessive
}

/** Where the main subject begins: a clause before it ("Following X's talks with Y, …") names no principals. */
function subjectStart(view: SentenceView, kindAt: number): number {
  let start = view.from
  for (const { unit, phrase } of view.phrases) {
    if (unit > kindAt) break
    if (phrase.kind === 'person' || phrase.kind === 'joint' || phrase.kind === 'office') start = unit
  }
  return start
}

/** Whether a word between the last principal and this unit turns to something else. */
function isCutOff(
  view: SentenceView,
  unit: number,
  { units, words }: Scene,
  isAside: (word: number) => boolean,
): boolean {
  for (let i = unit - 1; i >= view.from; i--) {
    const index = units.phrase[i] as number
    if (index >= 0 && (units.phrases[index] as UnitPhrase).people.length > 0) return false
    if (index < 0 && isAside(words.word[units.from[i] as number] as number)) return true
  }
  return false
}

/** Whose a principal is where neither office nor register says: the issuer's, if nobody of the issuer's takes part yet. */
function completeCountry(person: Person, all: readonly Person[], home: string | null): void {
  if (person.country !== null || home === null || person.office?.isOfBody) return
  const others = all.filter((other) => other !== person)
  if (others.some((other) => other.country === home)) return
  if (person.office === null && all[0] !== person) return
  setHome(person, home)
}
