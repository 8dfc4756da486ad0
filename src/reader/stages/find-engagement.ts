import type { Engagement, EngagementKind, Event, Participant } from '../../record/index.ts'
import { evidenceAt } from '../../record/index.ts'
import { dateOfEvent, placeOfEvent } from '../event-circumstances.ts'
import { initiatorOf } from '../event-initiator.ts'
import { kindOf, type KindChoice } from '../event-kind.ts'
import { principalsOf } from '../event-parties.ts'
import type { Person } from '../page.ts'
import { isProse, type SentenceView, viewSentences } from '../sentence-view.ts'
import { defineStage, type Tools } from '../stage.ts'
import type { Words } from '../words.ts'

/** Says what kind of event the text reports, who took part, when, where and at whose wish. */
export const findEngagement = defineStage({
  name: 'find-engagement',
  needs: ['readout', 'text', 'words', 'sentences', 'units', 'hits', 'dates', 'people', 'home', 'lines'],
  adds: ['engagement', 'parties'],
  read(facts, tools) {
    const views = viewSentences(facts.sentences, facts.units, facts.hits)
    const title = views.find((view) => view.run.zone === 'title') ?? null
    const lead = leadOf(views)
    const principals = principalsOf({ ...facts, title, lead, views }, tools)
    const choice = kindOf({ title, lead, principals })
    const circumstances = { ...facts, title, lead, views, kind: choice?.kind ?? 'other' }
    const date = dateOfEvent(circumstances)
    const inPerson = choice && ['meeting', 'visit', 'multilateral', 'other'].includes(choice.kind)
    const place = inPerson ? placeOfEvent(circumstances, tools) : null
    const initiator = initiatorOf({ ...facts, title, views, lead, principals }, tools)
    note(choice, date?.value ?? null, initiator, tools)
    const engagement: Engagement = {
      kind: choice?.kind ?? 'other',
      date: date ? { ...date, evidence: evidenceAt(facts.text, ...date.span) } : null,
      endDate: null,
      localTime: null,
      place: place ? { name: place.name, ref: place.ref, evidence: evidenceAt(facts.text, ...place.span), rule: place.rule } : null,
      initiator: initiator?.country ?? null,
      duration: null,
      participants: principals.map((person) => participantOf(person, facts.text, facts.words)),
      also: furtherEvents(views, lead, facts),
    }
    const sides = [...new Set(principals.flatMap((person) => person.country ?? []))]
    return { engagement, parties: { people: principals, sides, leadSentence: lead?.index ?? -1 } }
  },
})

/** The first sentence of prose that reports an event; else the first sentence of prose. */
export function leadOf(views: readonly SentenceView[]): SentenceView | null {
  const prose = views.filter((view) => isProse(view.run)).slice(0, 4)
  return prose.find((view) => view.says('kind').length > 0) ?? prose[0] ?? null
}

function note(
  choice: KindChoice | null,
  date: string | null,
  initiator: { country: string; rule: string; span: readonly [number, number] } | null,
  { trace }: Tools,
): void {
  if (choice) trace.decide('engagement.kind', choice.kind, choice.rule, { span: choice.span, beat: choice.beat })
  if (date === null) trace.decide('engagement.date', 'null', 'no-date-in-text', { certainty: 'stated' })
  if (initiator) trace.decide('engagement.initiator', initiator.country, initiator.rule, { span: initiator.span })
}

function participantOf(person: Person, text: string, words: Words): Participant {
  const [from, to] = person.at
  return {
    name: person.name,
    office: person.office?.text ?? null,
    country: person.country,
    ref: person.ref,
    rank: person.office?.rank ?? null,
    evidence: evidenceAt(text, words.start[from] as number, words.end[to - 1] as number),
    rule: `country-by-${person.countryRule ?? 'nothing'}`,
    certainty: person.countryRule === 'office' || person.country === null ? 'stated' : 'implied',
  }
}

/** Further events told in the same text: sentences outside the lead that report a contact with somebody else. */
function furtherEvents(
  views: readonly SentenceView[],
  lead: SentenceView | null,
  facts: { readonly text: string; readonly words: Words },
): Event[] {
  return views.flatMap((view): Event[] => {
    if (!isProse(view.run) || view === lead) return []
    const hit = view.says('kind').find((kind) => (kind.rule.gives.weight ?? 0) >= 4)
    const people = view.phrases.flatMap(({ phrase }) => phrase.parts.flatMap((part) => part.person ?? []))
    const countries = new Set(people.flatMap((person) => person.country ?? []))
    if (!hit || countries.size < 2) return []
    const { text, words } = facts
    return [
      {
        kind: hit.rule.gives.kind as EngagementKind,
        date: null,
        endDate: null,
        localTime: null,
        place: null,
        initiator: null,
        duration: null,
        participants: [...new Set(people)].map((person) => participantOf(person, text, words)),
        evidence: evidenceAt(text, words.start[view.run.from] as number, words.end[view.run.to - 1] as number),
      },
    ]
  })
}
