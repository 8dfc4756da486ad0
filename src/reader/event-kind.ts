import type { EngagementKind } from '../record/index.ts'
import type { Person } from './page.ts'
import type { SentenceView } from './sentence-view.ts'
import type { RuleHit } from './stages/match-rules.ts'
import type { Beaten } from './trace.ts'

export interface KindChoice {
  readonly kind: EngagementKind
  readonly rule: string
  readonly hit: RuleHit
  readonly beat: readonly Beaten[]
}

interface Scene {
  readonly title: SentenceView | null
  readonly lead: SentenceView | null
  readonly principals: readonly Person[]
}

/** The kind of the event: the weightiest wording of lead and title; three states in one room make it multilateral. */
export function kindOf({ title, lead, principals }: Scene): KindChoice | null {
  const told = lead?.says('kind') ?? []
  const own = lead ? told.filter((hit) => hit.from >= mainClauseOf(lead)) : []
  const hits = [...(own.length > 0 ? own : told), ...(title?.says('kind') ?? [])]
  const journey = isJourney(title) ? title?.says('kind').find(isVisit) : undefined
  const inTold = hits.reduce<RuleHit | null>((top, hit) => (weightOf(hit) > weightOf(top) ? hit : top), null)
  // "Readout of X's Travel to Velmara": the meetings told first are its parts; a call on the way is not.
  const best = journey && inTold?.rule.gives.kind === 'meeting' ? journey : inTold
  if (!best) return null
  const kind = best.rule.gives.kind as EngagementKind
  const countries = new Set(principals.flatMap((person) => person.country ?? []))
  const many = countries.size >= 3 && kind === 'meeting' && !hits.some(({ rule }) => rule.gives.apart)
  const beat = hits
    .filter((hit, i) => hit.rule !== best.rule && hits.findIndex(({ rule }) => rule === hit.rule) === i)
    .map((hit) => ({ rule: hit.rule.id, value: String(hit.rule.gives.kind) }))
  return {
    kind: many ? 'multilateral' : kind,
    rule: many ? 'three-states-in-person' : best.rule.id,
    hit: best,
    beat,
  }
}

/** Whether a title is about a journey and about nothing else. */
export function isJourney(title: SentenceView | null): boolean {
  const kinds = title?.says('kind') ?? []
  return kinds.length > 0 && kinds.every(isVisit)
}

function isVisit({ rule }: RuleHit): boolean {
  return rule.gives.kind === 'visit'
}

/** Where the main clause begins: "Following the videoconference, X had a telephone conversation" is about the latter. */
function mainClauseOf(lead: SentenceView): number {
  const subject = lead.phrases.find(({ phrase }) => phrase.kind === 'person' || phrase.kind === 'joint')
  const hit = lead.says('kind').findLast((kind) => (kind.rule.gives.weight ?? 0) > 1)
  return subject && hit && subject.unit <= hit.from ? subject.unit : lead.from
}

function weightOf(hit: RuleHit | null): number {
  return hit?.rule.gives.weight ?? 0
}
