import { isJourney } from './event-kind.ts'
import type { Person } from './page.ts'
import type { SentenceView } from './sentence-view.ts'

interface Scene {
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly views: readonly SentenceView[]
  readonly home: string | null
}

/** Who tells of the event for somebody else takes no part in it. */
export const SPOKESPERSON = 'press-secretary'

/** People who take part in the event though the report names them only after its lead. */
export function partiesToldLater(scene: Scene): readonly Person[] {
  return [...secondSenders(scene), ...hostsOfVisit(scene), ...invitersOf(scene)]
}

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

/** A visit is a chain of meetings: whoever is met in the next sentences takes part. */
function hostsOfVisit(scene: Scene): readonly Person[] {
  const { lead, title, views, home } = scene
  if (!lead || !(isVisit(lead) || isJourney(title))) return []
  // The lead may begin with whoever invited; the title begins with who travels or receives.
  const own = new Set((title ? subjectsOf(title) : []).map(({ country }) => country ?? home))
  return views.slice(lead.index + 1, lead.index + 1 + VISIT_SENTENCES).flatMap((view) => {
    const meets = view.says('kind').some((hit) => hit.rule.gives.kind === 'meeting')
    const spoken = view.says('speaker').some((hit) => hit.rule.gives.speaker === 'slot')
    const ahead = view.says('look-alike').some((hit) => hit.rule.gives.refusal === 'future-event')
    const met = meets && !ahead ? (spoken ? metBeforeSpeech(view) : peopleOf(view)) : []
    return met.filter(({ country }) => country === null || (country !== home && !own.has(country)))
  })
}

const VISIT_SENTENCES = 12

function peopleOf(view: SentenceView): readonly Person[] {
  return view.phrases.flatMap(({ phrase }) => phrase.people)
}

/** "Meeting with President X, Minister Y said": who stands between the verb of meeting and whoever speaks is met. */
function metBeforeSpeech(view: SentenceView): readonly Person[] {
  const meeting = view.says('kind').find((hit) => hit.rule.gives.kind === 'meeting')
  const speech = view.says('speaker').find((hit) => hit.rule.gives.speaker === 'slot')
  if (!meeting || !speech) return []
  return view.phrases
    .filter(({ unit }) => unit >= meeting.from && unit < speech.from)
    .flatMap(({ phrase }) => phrase.people)
}

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

export function isVisit(lead: SentenceView): boolean {
  const kinds = lead.says('kind')
  return (
    kinds.some((hit) => hit.rule.gives.kind === 'visit') &&
    !kinds.some((hit) => (hit.rule.gives.weight ?? 0) > 3)
  )
}

/** Whom a sentence names first; `isOwner` tells of "President A's envoy" that A is not it. */
export function subjectsOf(
  view: SentenceView,
  isOwner: (unit: number) => boolean = () => false,
): readonly Person[] {
  const first = view.phrases.find(
    ({ unit, phrase }) => (phrase.kind === 'joint' || phrase.kind === 'person') && !isOwner(unit),
  )
  return first ? first.phrase.people : []
}
