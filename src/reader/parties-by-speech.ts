import type { Lexicon } from './lexicon.ts'
import type { Office, Person, Phrase } from './page.ts'
import { SPOKESPERSON } from './parties-told-later.ts'
import { isParty, isProse, phraseIn, type SentenceView } from './sentence-view.ts'
import type { Units } from './stages/cut-units.ts'
import type { Words } from './words.ts'

interface Scene {
  readonly text: string
  readonly words: Words
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly views: readonly SentenceView[]
  readonly units: Units
  readonly people: readonly Person[]
  readonly home: string | null
}

/**
 * "Talks with the President of Velmara", and in the lead "the two presidents held talks": who of that state takes the
 * floor later holds the office that title or lead leave without a name.
 */
export function holdersOfOffices(told: readonly Person[], scene: Scene): readonly Person[] {
  const offices = [scene.title, scene.lead].flatMap((view) => (view ? officesWithoutName(view, scene) : []))
  if (offices.length === 0) return []
  const speakers = turnsAfter(scene).flat()
  const found: Person[] = []
  for (const { side, office } of offices) {
    if ([...told, ...found].some((person) => person.country === side)) continue
    const holder =
      speakers.find((person) => person.country === side) ??
      speakers.find((person) => person.country === null && !told.includes(person))
    if (!holder) continue
    if (holder.country === null) {
      holder.country = side
      holder.countryRule = 'office-without-name'
    }
    holder.office ??= office
    found.push(holder)
  }
  return found
}

interface OfficeOfSide {
  readonly side: string
  readonly office: Office | null
}

function officesWithoutName({ phrases }: SentenceView, { home }: Scene): OfficeOfSide[] {
  const found: OfficeOfSide[] = []
  for (const { phrase } of phrases)
    for (const { kind, side, office } of phrase.kind === 'joint' ? phrase.parts : [phrase])
      if (kind === 'office' && side !== null && side !== home) found.push({ side, office })
  return found
}

/**
 * Where a report names only the issuer's own and calls the others "the delegation" or "guests": whoever of them takes the
 * floor first is the named counterpart. If nobody does, a delegation that the lead calls by its state takes part under that
 * name.
 */
export function otherSpeakers(found: readonly Person[], scene: Scene): readonly Person[] {
  const { lead, home } = scene
  if (home === null || found.length === 0 || found.some(({ country }) => country !== home)) return []
  const kinds = lead?.says('kind') ?? []
  if (!kinds.some(({ rule }) => (rule.gives.weight ?? 0) >= 2)) return []
  if (kinds.some(({ rule }) => rule.gives.kind === 'message')) return []
  const isOther = (person: Person) => !found.includes(person) && person.country !== home
  const speakers = turnsAfter(scene).find((people) => people.some(isOther))
  return speakers?.filter(isOther) ?? delegationMet(scene)
}

/**
 * "The President of Velmara received …", "Prime Minister B came on a visit. A held talks with him": where all whom the
 * report names as parties are of other states, the first of the issuer's own who acts or speaks afterwards takes part.
 */
export function ownAfterLead(found: readonly Person[], scene: Scene, { table }: Lexicon): readonly Person[] {
  const { title, lead, views, home } = scene
  if (home === null || found.length === 0) return []
  if (found.some(({ country }) => country === null || country === home)) return []
  const told = [title, lead].flatMap((view) => view?.says('kind') ?? [])
  if (told.some(({ rule: { gives } }) => gives.kind === 'message')) return []
  const marks = { possessive: table.add("'s"), colon: table.add(':') }
  const from = (lead?.index ?? -1) + 1
  for (const view of views.slice(from, from + MOST_SENTENCES)) {
    if (!isProse(view.run)) continue
    const own = actorsIn(view, scene, marks).filter(
      (person) => person.country === home && isNoSpokesperson(person),
    )
    if (own.length > 0) return [...new Set(own)]
  }
  return []
}

/** Who acts or speaks in a sentence: at its head, before a colon, in words that tell of a contact or give the floor. */
function actorsIn(
  view: SentenceView,
  { units, words }: Scene,
  { possessive, colon }: { readonly possessive: number; readonly colon: number },
): Person[] {
  const contacts = view.says('kind').filter(({ rule }) => (rule.gives.weight ?? 0) > 2)
  const speeches = view.says('speaker').filter(({ rule }) => rule.gives.speaker === 'slot')
  const acting: Person[] = []
  for (const { unit, phrase } of view.phrases.slice(0, MOST_PHRASES)) {
    const next = words.word[units.to[unit] as number]
    // "A's proposal was praised": whose it was is spoken of.
    if (next === possessive) continue
    const isHead = unit <= view.from + 1
    if (isHead || next === colon || contacts.some(({ from, to }) => unit >= from && unit < to))
      acting.push(...phrase.people)
  }
  return [...acting, ...speeches.flatMap((hit) => phraseIn(units, hit, isParty)?.people ?? [])]
}

/** Phrases of a sentence among which an actor is looked for. */
const MOST_PHRASES = 12

/** "A and B together received the young delegates of both states": the group takes part beside the two. */
export function groupReceived({ lead, text, words }: Scene): readonly Person[] {
  const group = lead?.phrases
    .flatMap(({ phrase }) => phrase.parts)
    .find(({ isGroup, side }) => isGroup && side === null)
  return group ? [asParty(group, text, words)] : []
}

/** "met with a Velmaran parliamentary delegation": it is the party, as nobody of it has a name. */
function delegationMet({ lead, home, text, words }: Scene): readonly Person[] {
  const met = lead?.phrases
    .flatMap(({ phrase }) => phrase.parts)
    .find(({ isGroup, side }) => isGroup && side !== null && side !== home)
  return met ? [asParty(met, text, words)] : []
}

function asParty({ from, to, side }: Phrase, text: string, words: Words): Person {
  const name = text.slice(words.start[from], words.end[to - 1])
  return {
    name,
    at: [from, to],
    office: null,
    titles: [],
    country: side,
    ref: null,
    countryRule: 'delegation',
  }
}

/** Sentences after the lead in which speakers are looked for. */
const MOST_SENTENCES = 40

/** Who takes the floor after the lead, turn by turn. */
function turnsAfter({ lead, views, units }: Scene): (readonly Person[])[] {
  const from = (lead?.index ?? -1) + 1
  return views
    .slice(from, from + MOST_SENTENCES)
    .filter((view) => isProse(view.run))
    .flatMap((view) => view.says('speaker'))
    .filter((hit) => hit.rule.gives.speaker === 'slot')
    .map((hit) => (phraseIn(units, hit, isParty)?.people ?? []).filter(isNoSpokesperson))
}

function isNoSpokesperson({ office }: Person): boolean {
  return office?.id !== SPOKESPERSON
}
