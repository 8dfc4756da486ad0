import {
  type Engagement,
  type EngagementKind,
  type Event,
  type Evidence,
  evidenceAt,
  type Participant,
  type Span,
} from '../../record/index.ts'
import { NOTHING_SAID } from '../../record/nothing-said.ts'
import { dateOfEvent, type EventDate } from '../event-circumstances.ts'
import { type Initiator, initiatorOf } from '../event-initiator.ts'
import { type KindChoice, kindOf } from '../event-kind.ts'
import { principalsOf } from '../event-parties.ts'
import { type EventPlace, placeOfEvent } from '../event-place.ts'
import { durationOf, timeOfDay } from '../event-time.ts'
import type { Person } from '../page.ts'
import { isProse, type SentenceView } from '../sentence-view.ts'
import { defineStage, type Tools } from '../stage.ts'
import type { Words } from '../words.ts'
import type { Units } from './cut-units.ts'

/** Says what kind of event the text reports, who took part, when, where and at whose wish. */
export const findEngagement = defineStage({
  name: 'find-engagement',
  needs: ['readout', 'text', 'words', 'units', 'views', 'names', 'dates', 'people', 'home', 'lines'],
  adds: ['engagement', 'parties'],
  read(facts, tools) {
    // Named one by one: spreading the facts of a whole reading costs more than most that is done with them.
    const { readout, text, words, units, views, names, dates, people, home, lines } = facts
    const title = views.find((view) => view.run.zone === 'title') ?? null
    const lead = leadOf(views)
    const principals = principalsOf({ text, title, lead, views, units, words, people, home }, tools)
    const choice = kindOf({ title, lead, principals })
    const kind = choice?.kind ?? 'other'
    const scene = {
      readout,
      text,
      words,
      units,
      names,
      dates,
      people,
      home,
      lines,
      title,
      lead,
      views,
      kind,
      principals,
    }
    const date = dateOfEvent(scene, tools.language.grammar)
    const place = IN_PERSON.has(kind) ? placeOfEvent(scene, tools) : null
    const initiator = initiatorOf(scene)
    note({ choice, date, initiator }, words, units, tools)
    const quote = (span: Span | null) => (span ? evidenceAt(text, ...span) : null)
    const engagement: Engagement = {
      kind,
      date: date ? dated(date.value, date, text) : null,
      endDate: date?.end ? dated(date.end, date, text) : null,
      localTime: quote(timeOfDay(lead, text, words, tools)),
      place: placed(place, text),
      initiator: initiator?.country ?? null,
      duration: quote(
        durationOf(
          views.filter((view) => isProse(view.run)),
          text,
          words,
          tools,
        ),
      ),
      participants: principals.map((person) => participantOf(person, text, words)),
      also: furtherEvents(views, lead, text, words),
    }
    const sides = [...new Set(principals.flatMap((person) => person.country ?? []))]
    return { engagement, parties: { people: principals, sides, leadSentence: lead?.index ?? -1 } }
  },
})

const IN_PERSON: ReadonlySet<EngagementKind> = new Set(['meeting', 'visit', 'multilateral', 'other'])
/** Sentences of prose among which the lead is looked for. */
const OPENING = 4

/** The first sentence of prose that reports an event; else the first sentence of prose. */
export function leadOf(views: readonly SentenceView[]): SentenceView | null {
  const opening: SentenceView[] = []
  for (const view of views) {
    if (opening.length === OPENING) break
    if (isProse(view.run)) opening.push(view)
  }
  return opening.find((view) => view.says('kind').length > 0) ?? opening[0] ?? null
}

function dated(value: string, date: EventDate, text: string): NonNullable<Engagement['date']> {
  return { value, certainty: date.certainty, evidence: evidenceAt(text, ...date.span), rule: date.rule }
}

function placed(place: EventPlace | null, text: string): Engagement['place'] {
  return place
    ? { name: place.name, ref: place.ref, evidence: evidenceAt(text, ...place.span), rule: place.rule }
    : null
}

interface Decided {
  readonly choice: KindChoice | null
  readonly date: EventDate | null
  readonly initiator: Initiator | null
}

function note({ choice, date, initiator }: Decided, words: Words, units: Units, { trace }: Tools): void {
  if (choice) {
    const [from, to] = [units.from[choice.hit.from] as number, units.to[choice.hit.to - 1] as number]
    const span = [words.start[from] as number, words.end[to - 1] as number] as const
    trace.decide('engagement.kind', choice.kind, choice.rule, { span, beat: choice.beat })
  } else {
    trace.decide('engagement.kind', 'other', 'no-kind-named')
  }
  if (date)
    trace.decide('engagement.date', date.value, date.rule, { certainty: date.certainty, span: date.span })
  else trace.decide('engagement.date', 'null', 'no-date-in-text')
  if (initiator)
    trace.decide('engagement.initiator', initiator.country, initiator.rule, { span: initiator.span })
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

/** The least weight of a wording that tells of a further event. */
const FIRM = 4

/** Further events told in the same text: sentences outside the lead that report a contact between two states. */
function furtherEvents(
  views: readonly SentenceView[],
  lead: SentenceView | null,
  text: string,
  words: Words,
): Event[] {
  return views.flatMap((view): Event[] => {
    if (!isProse(view.run) || view === lead) return []
    const hit = view.says('kind').find((kind) => (kind.rule.gives.weight ?? 0) >= FIRM)
    if (!hit || view.says('speaker').some((speech) => speech.rule.gives.speaker === 'slot')) return []
    const people = [...new Set(view.phrases.flatMap(({ phrase }) => phrase.people))]
    if (new Set(people.flatMap((person) => person.country ?? [])).size < 2) return []
    const evidence: Evidence = evidenceAt(
      text,
      words.start[view.run.from] as number,
      words.end[view.run.to - 1] as number,
    )
    const participants = people.map((person) => participantOf(person, text, words))
    return [{ ...NOTHING_SAID, kind: hit.rule.gives.kind as EngagementKind, participants, evidence }]
  })
}
