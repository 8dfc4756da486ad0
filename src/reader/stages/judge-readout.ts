import type { Refusal } from '../../record/index.ts'
import type { Person } from '../page.ts'
import { isProse, type SentenceView, viewSentences } from '../sentence-view.ts'
import { defineStage, type Parties } from '../stage.ts'
import type { Units } from './cut-units.ts'

/** Tells a readout from its look-alikes: what is still to come, speech itself, ceremonies and affairs at home. */
export const judgeReadout = defineStage({
  name: 'judge-readout',
  needs: ['words', 'sentences', 'units', 'hits', 'parties', 'home', 'engagement', 'readout'],
  adds: ['refusal'],
  read({ words, sentences, units, hits, parties, home, engagement }, { trace }) {
    const views = viewSentences(sentences, units, hits)
    const refusal = words.count === 0 ? 'empty' : refusalOf(views, units, parties, home, engagement.kind)
    trace.decide('readout', refusal ? 'false' : 'true', refusal ? `refused-${refusal}` : 'event-between-parties')
    return { refusal }
  },
})

function refusalOf(
  views: readonly SentenceView[],
  units: Units,
  parties: Parties,
  home: string | null,
  kind: string,
): Refusal | null {
  const prose = views.filter((view) => isProse(view.run))
  const title = views.find((view) => view.run.zone === 'title') ?? null
  const lead = views[parties.leadSentence] ?? null
  if (prose.length === 0) return 'no-event'
  const kindHits = [...(lead?.says('kind') ?? []), ...(title?.says('kind') ?? [])]
  const looks = (view: SentenceView | null, refusal: Refusal) =>
    view?.says('look-alike').some((hit) => hit.rule.gives.refusal === refusal) ?? false
  const spoken = prose.slice(0, 12).filter((view) => looks(view, 'transcript')).length
  if (spoken >= 2 || (spoken >= 1 && kindHits.length === 0)) return 'transcript'
  const past = lead?.says('kind').some((hit) => (hit.rule.gives.weight ?? 0) >= 2) ?? false
  if ((looks(title, 'future-event') || looks(lead, 'future-event')) && !hasPast(lead, past)) return 'future-event'
  if (kindHits.length === 0) return 'no-event'
  const sides = foreignSides(lead, title, units, parties, home)
  if (sides.size === 0 && !parties.people.some(isForeignByOffice)) return looks(title, 'ceremony') ? 'ceremony' : 'domestic'
  if (parties.people.length < 2 && looks(title, 'ceremony') && kind === 'message') return 'ceremony'
  return null
}

const HIGH_OFFICES: ReadonlySet<string | null> = new Set([
  'head-of-state', 'head-of-government', 'royal', 'foreign-minister', 'parliament', 'body-head',
])

/** A king or a secretary general whose state the text leaves unsaid is still no official of the issuer's. */
function isForeignByOffice(person: Person): boolean {
  return person.country === null && (person.office?.isOfBody || HIGH_OFFICES.has(person.office?.kind ?? null))
}

function hasPast(lead: SentenceView | null, past: boolean): boolean {
  return past && !(lead?.says('look-alike').some((hit) => hit.rule.gives.refusal === 'future-event' && hit.from <= (lead.from + 12)) ?? false)
}

/** Sides other than the issuer's that take part: principals' states, or states and bodies the lead or title names. */
function foreignSides(
  lead: SentenceView | null,
  title: SentenceView | null,
  _units: Units,
  parties: Parties,
  home: string | null,
): Set<string> {
  const sides = new Set(parties.sides)
  for (const view of [lead, title]) {
    for (const { phrase } of view?.phrases ?? []) {
      for (const part of phrase.parts) if (part.side) sides.add(part.side)
    }
  }
  if (home) sides.delete(home)
  else if (sides.size === 1) sides.clear()
  return sides
}
