import { meetsSide } from './meets-side.ts'
import type { Person } from './page.ts'
import { groupReceived, holdersOfOffices, otherSpeakers, ownAfterLead } from './parties-by-speech.ts'
import { isVisit, partiesToldLater, SPOKESPERSON, subjectsOf } from './parties-told-later.ts'
import type { SentenceView } from './sentence-view.ts'
import type { Tools } from './stage.ts'
import type { UnitPhrase, Units } from './stages/cut-units.ts'
import { SHAPE, type Words } from './words.ts'

interface Scene {
  readonly text: string
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
  const inLead =
    lead && !isMessageItself(lead, title, inTitle) ? partiesOfSentence(lead, scene, tools) : NOBODY
  const told = [...new Set([...inLead, ...inTitle, ...partiesToldLater(scene)])]
    .filter(({ office, country }) => office?.id !== SPOKESPERSON || (country !== null && country !== home))
    .slice(0, MOST_PRINCIPALS)
  const found = [...told, ...holdersOfOffices(told, scene)]
  const possessive = tools.lexicon.table.add("'s")
  const subject = lead ? subjectsOf(lead, (unit) => isOwner(unit, scene, possessive)) : []
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
  return [
    ...ownAfterLead(found, scene, tools.lexicon),
    ...found,
    ...otherSpeakers(found, scene),
    ...groupReceived(scene),
  ]
}

/** "We mourn your astronaut X": what stands under a title that names both sides is the message. */
function isMessageItself(
  lead: SentenceView,
  title: SentenceView | null,
  inTitle: ReadonlySet<Person>,
): boolean {
  return (
    inTitle.size > 1 &&
    (title?.says('kind').some(({ rule }) => rule.gives.kind === 'message') ?? false) &&
    lead.says('kind').length === 0 &&
    lead.says('look-alike').some(({ rule: { gives } }) => gives.refusal === 'transcript')
  )
}

/** "members A and B": named in one breath. */
function standTogether(lead: SentenceView | null, a: Person, b: Person): boolean {
  return lead?.phrases.some(({ phrase: { people } }) => people.includes(a) && people.includes(b)) ?? false
}

const NOBODY: ReadonlySet<Person> = new Set()

/** No event has more principals; a hostile text might. */
const MOST_PRINCIPALS = 60

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
  const { partiesBeforeVerb } = language.grammar
  const start = partiesBeforeVerb ? view.from : subjectStart(view, kind?.from ?? view.from, scene, lexicon)
  const end = partiesBeforeVerb
    ? Math.min(until, endOfMessage(view, scene, lexicon.classTest('<clause-mark>')))
    : until
  const gone = lexicon.symbolOf('<gone>')
  for (const { unit, phrase } of view.phrases) {
    if (unit < start) continue
    if (unit >= end) break
    if (phrase.people.length === 0) continue
    if (found.size > 0 && isCutOff(view, unit, scene, isAside)) break
    if (found.size > 0 && isOwner(unit, scene, possessive)) continue
    // "就前总统科瓦尔|逝世|向卡尔索维亚总统致唁电"
    if (lexicon.signatures[scene.units.signature[unit + 1] as number]?.has(gone)) continue
    for (const person of phrase.people) found.add(person)
  }
  return found
}

/** "向A致唁电，对B逝世表示哀悼": the unit of the mark behind the message, where those begin whom it is about. */
function endOfMessage(
  view: SentenceView,
  { units, words }: Scene,
  isComma: (word: number) => boolean,
): number {
  const message = view.says('kind').find((hit) => hit.rule.gives.kind === 'message')
  if (!message) return view.to
  let unit = message.to
  while (unit < view.to && !isComma(words.word[units.from[unit] as number] as number)) unit++
  return unit
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

/** Words that say who escorts somebody: a language may have none that stand before a name. */
const JOINED = '<joined>'

/** Where the main subject begins: a clause before it ("Following X's talks with Y, …") names no principals. */
function subjectStart(
  view: SentenceView,
  kindAt: number,
  { units, words }: Scene,
  lexicon: Tools['lexicon'],
): number {
  const by = lexicon.table.add('by')
  const isJoined = lexicon.hasClass(JOINED) ? lexicon.classTest(JOINED) : () => false
  const wordAt = (unit: number) => words.word[units.from[unit] as number] as number
  let start = -1
  for (const { unit, phrase } of view.phrases) {
    if (unit > kindAt) break
    if (phrase.kind !== 'person' && phrase.kind !== 'joint' && phrase.kind !== 'office') continue
    // "Adviser A, joined *by* Secretary B, travelled to …"
    const isEscort = start >= 0 && wordAt(unit - 1) === by && isJoined(wordAt(unit - 2))
    if (!isEscort) start = unit
  }
  return start < 0 ? view.from : start
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
